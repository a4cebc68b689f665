// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {codeBook} from "../../src/datasets/codeBook.js";
import {datasetCard} from "../../src/datasets/datasetCard.js";
import {fingerprint} from "../../src/datasets/fingerprint.js";
import {firstRows} from "../../src/datasets/firstRows.js";
import {manifest, text} from "./fixture.js";

const id = {locale: "id"} as const;
const en = {locale: "en"} as const;

describe("datasetCard", () => {
  it("says in words that synthetic data are synthetic", () => {
    expect(text(datasetCard(manifest, id).querySelector(".notice"))).toBe(
      "Data sintetis. Seluruh rekaman dibuat oleh program, bukan diambil dari instansi. Angkanya tidak menggambarkan instansi mana pun."
    );
    expect(text(datasetCard(manifest, en).querySelector(".notice"))).toMatch(/^Synthetic data\. Every record was made/);
  });
  it("says that real data are real", () => {
    expect(text(datasetCard({...manifest, kind: "nyata"}, en).querySelector(".notice"))).toMatch(/^Real data\./);
  });
  it("gives rows, agencies, year, version, file, seed and fingerprint", () => {
    const facts = [...datasetCard(manifest, id).querySelectorAll(".facts > div")].map((fact) => text(fact));
    expect(facts).toEqual([
      "Rekaman pegawai 231.770",
      "Instansi 2",
      "Tahun ukur 2024",
      "Versi data 1.2.0",
      "Berkas records.parquet (1,23 MB)",
      "Benih acak 42 benih yang sama menghasilkan berkas yang sama sampai ke bita",
      "Sidik data (SHA-256) 0123456789ab… Salin"
    ]);
  });
  it("leaves out a seed and agencies where there are none", () => {
    const bare = {...manifest, seed: null, instansi: [], rowsByInstansi: {}, content: "aggregates" as const};
    const names = [...datasetCard(bare, en).querySelectorAll("dt")].map((name) => text(name));
    expect(names).toEqual(["Rows", "Year measured", "Version of the data", "File", "Data fingerprint (SHA-256)"]);
  });
  it("lists agencies with their source, and marks estimates", () => {
    const rows = [...datasetCard(manifest, en).querySelectorAll(".agencies tbody tr")].map((row) => text(row));
    expect(rows[0]).toContain("Kementerian ASplit in 2024.");
    expect(rows[0]).toContain("200,000 estimate");
    expect(rows[0]).toContain("LAKIP A assumption");
    expect(rows[1]).toContain("LKIP B read directly");
  });
  it("shows a name that looks like markup as text", () => {
    const card = datasetCard(manifest, id);
    expect(card.querySelector("script")).toBeNull();
    expect(text(card.querySelectorAll(".agencies tbody th")[1]!)).toBe("<script>alert(1)</script>");
  });
  it("links sources only to addresses of the web, and opens them apart", () => {
    const links = [...datasetCard(manifest, id).querySelectorAll("a")];
    expect(links.map(({href, rel, target}) => [href, rel, target])).toEqual([
      ["https://example.go.id/b", "noopener noreferrer external", "_blank"]
    ]);
  });
  it("lists reference figures with value, source and confidence", () => {
    const card = datasetCard(manifest, id);
    expect(text([...card.querySelectorAll("table")].at(-1)!.querySelector("tbody tr"))).toBe(
      "Pangsa S-1 62,15% BKN 2025 dibaca langsung"
    );
    expect(text([...datasetCard(manifest, en).querySelectorAll("table")].at(-1)!)).toContain("Share of S-1 62.15%");
  });
});

describe("fingerprint", () => {
  it("copies the whole", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal("navigator", {clipboard: {writeText}});
    const element = fingerprint(manifest.file.sha256, id);
    element.querySelector("button")!.click();
    await vi.waitFor(() => expect(text(element.querySelector("[role=status]"))).toBe("Tersalin"));
    expect(writeText).toHaveBeenCalledWith(manifest.file.sha256);
    vi.unstubAllGlobals();
  });
  it("shows the whole where the browser refuses to copy", async () => {
    vi.stubGlobal("navigator", {});
    const element = fingerprint(manifest.file.sha256, en);
    element.querySelector("button")!.click();
    await vi.waitFor(() => expect(text(element.querySelector("code"))).toBe(manifest.file.sha256));
    expect(text(element.querySelector("[role=status]"))).toMatch(/does not allow copying/);
    vi.unstubAllGlobals();
  });
});

describe("codeBook", () => {
  it("gives every column, its values and what empty means", () => {
    const rows = [...codeBook(manifest, en).querySelectorAll("tbody tr")].map((row) => text(row));
    expect(rows).toEqual([
      "status Employment status VARCHAR PNS Civil servant",
      "jp_teknis Hours of training SMALLINT a whole numberempty No record"
    ]);
  });
  it("says yes and no as the records do, and a meaning only where it is another", () => {
    const values = (yes: string, no: string) => [
      {value: true, label: {id: yes, en: yes}},
      {value: false, label: {id: no, en: no}}
    ];
    const flag = (column: string, yes: string, no: string) => ({
      column,
      label: {id: column, en: column},
      type: "BOOLEAN",
      values: values(yes, no)
    });
    const rows = codeBook({codeBook: [flag("a", "Ya", "Tidak"), flag("b", "Pernah", "Belum")]}, id);
    expect([...rows.querySelectorAll("li")].map((item) => text(item))).toEqual([
      "ya",
      "tidak",
      "ya Pernah",
      "tidak Belum"
    ]);
  });
  it("says in words what a column without a list of values may hold", () => {
    const column = (type: string) => ({column: type, label: {id: type, en: type}, type});
    const items = codeBook({codeBook: ["VARCHAR", "DOUBLE", "INTEGER"].map(column)}, id).querySelectorAll("li");
    expect([...items].map((item) => text(item))).toEqual(["teks", "bilangan, boleh berdesimal", "bilangan bulat"]);
  });
});

describe("firstRows", () => {
  const records = Array.from({length: 23}, (_, i) => ({
    status: "PNS",
    jp_teknis: i === 0 ? null : i,
    seminar: i % 2 === 0
  }));
  const columns = ["status", "jp_teknis", "seminar"];

  it("shows a page at a time", () => {
    const element = firstRows(columns, records, manifest, id);
    const [previous, next] = element.querySelectorAll("button");
    const caption = () => text(element.querySelector("caption"));
    expect(caption()).toBe("Rekaman 1–10 dari 23 yang ditampilkan");
    expect(previous!.getAttribute("aria-disabled")).toBe("true");
    next!.click();
    next!.click();
    expect(caption()).toBe("Rekaman 21–23 dari 23 yang ditampilkan");
    expect(element.querySelectorAll("tbody tr").length).toBe(3);
    expect(next!.getAttribute("aria-disabled")).toBe("true");
    next!.click();
    expect(caption()).toBe("Rekaman 21–23 dari 23 yang ditampilkan");
    previous!.click();
    expect(caption()).toBe("Rekaman 11–20 dari 23 yang ditampilkan");
  });
  it("writes values in words, and an absent one as empty", () => {
    const row = firstRows(columns, records, manifest, en).querySelector("tbody tr");
    expect([...row!.children].map((cell) => text(cell))).toEqual(["PNS", "empty", "yes"]);
    expect(row!.firstElementChild!.getAttribute("title")).toBe("Civil servant");
  });
  it("takes the big integers of a database", () => {
    const row = firstRows(["jp_teknis"], [{jp_teknis: 1200n}], manifest, id).querySelector("tbody tr");
    expect(text(row)).toBe("1.200");
  });
  it("shows no record of real people, and says why", () => {
    const element = firstRows(columns, records, {...manifest, kind: "nyata"}, id);
    expect(element.querySelector("table, button")).toBeNull();
    expect(text(element)).toMatch(/satu rekaman adalah kelompok berisi satu orang/);
  });
  it("says when there is nothing", () => {
    expect(text(firstRows(columns, [], manifest, en))).toBe("There are no records to show.");
  });
});
