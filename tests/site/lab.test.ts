import {once} from "node:events";
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tableFromIPC} from "@uwdata/flechette";
import {parquetReadObjects} from "hyparquet";
import type {Download, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import type {LabCell, Notebook} from "../../src/lab/engine/types.js";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

type Written = [kind: LabCell["kind"], source: string, name?: string];

const notebookOf = (title: string, ...cells: Written[]): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title,
  cells: cells.map(([kind, source, name], i) => ({id: `c${i + 1}`, kind, source, name: name ?? null}))
});

/** Opens a notebook as a file a person chooses. */
async function open(page: Page, notebook: Notebook | string) {
  await page.locator(".lab-cell").first().waitFor();
  const text = typeof notebook === "string" ? notebook : JSON.stringify(notebook);
  await page
    .locator(".lab-shelf input[type=file]")
    .setInputFiles({name: "uji.timbang-lab.json", mimeType: "application/json", buffer: Buffer.from(text)});
}

const cell = (page: Page, n: number) => page.locator(".lab-cell").nth(n - 1);
const status = (page: Page, n: number) => cell(page, n).getAttribute("data-status");
const settles = (page: Page, n: number) => expect.poll(() => status(page, n), {timeout: 60_000});
const runAll = (page: Page) => page.locator(".lab-bar").getByRole("button", {name: "Jalankan semua"}).click();
const firstRow = (page: Page, n: number) => cell(page, n).locator("tbody tr").first().locator("td").allTextContents();

async function type(page: Page, n: number, source: string) {
  const content = cell(page, n).locator(".cm-content");
  await content.click();
  await content.press("ControlOrMeta+A");
  await page.keyboard.insertText(source);
}

const output = (page: Page, n: number) => cell(page, n).locator(".lab-output").innerText();
const problem = (page: Page, n: number) => cell(page, n).locator(".lab-problem:visible").innerText();
const said = (page: Page) => page.locator(".lab-bar .lab-said").textContent();

/** Drops a file on an element, as from a desktop. */
const drop = (page: Page, selector: string, text: string, copies = 1) =>
  page.evaluate(
    ([selector, text, copies]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text.repeat(copies)], "uji.json", {type: "application/json"}));
      for (const type of ["dragover", "drop"])
        document
          .querySelector(selector)!
          .dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer}));
    },
    [selector, text, copies] as const
  );

async function taken(page: Page, n: number, format: string): Promise<Buffer> {
  const button = cell(page, n)
    .getByRole("button", {name: `Unduh ${format}`})
    .first();
  // A frame that grows between press and release moves the button away from under the pointer.
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent("download"), button.press("Enter")]);
  return readFileSync(await download.path());
}

/** Code of a cell: tries each way to the server at `u` or into storage, and displays those that did not fail. */
const everyWayOut = `
const opens = (make, event) => () => new Promise((resolve, reject) => {
  const it = make();
  it[event] = resolve;
  it.onerror = reject;
});
const inWorker = (code) => opens(() => new Worker(URL.createObjectURL(new Blob([code]))), "onmessage");
const ways = {
  fetch: () => fetch(u + "fetch", {mode: "no-cors"}),
  xhr: opens(() => {
    const request = new XMLHttpRequest();
    request.open("GET", u + "xhr");
    request.send();
    return request;
  }, "onload"),
  socket: opens(() => new WebSocket(u.replace("http", "ws") + "socket"), "onopen"),
  events: opens(() => new EventSource(u + "events"), "onopen"),
  transport: () => new WebTransport(u.replace("http:", "https:") + "transport").ready,
  scripts: () => importScripts(u + "scripts"),
  module: () => new Function("return import('" + u + "module.js')")(),
  inline: () => new Function("return import('data:text/javascript,1')")(),
  nested: inWorker("fetch('" + u + "nested', {mode: 'no-cors'}).then(() => postMessage(1))"),
  nestedScripts: inWorker("importScripts('" + u + "nested.js'); postMessage(1)"),
  foreign: opens(() => new Worker(u + "worker.js"), "onmessage"),
  beacon: () => navigator.sendBeacon(u + "beacon", "x"),
  image: opens(() => Object.assign(new Image(), {src: u + "image.png"}), "onload"),
  font: () => new FontFace("x", "url(" + u + "font.woff2)").load(),
  peer: () => new RTCPeerConnection(),
  database: opens(() => indexedDB.open("timbang-lab"), "onsuccess"),
  caches: () => caches.open("x"),
  files: () => navigator.storage.getDirectory(),
  local: () => localStorage.length,
  session: () => sessionStorage.length,
  cookies: () => document.cookie || Promise.reject(),
  page: () => parent.location.href,
  channel: opens(() => {
    const channel = new BroadcastChannel("timbang-lab");
    channel.postMessage("x");
    return channel;
  }, "onmessage")
};
const late = (way) => Promise.race([way(), new Promise((_, reject) => setTimeout(reject, 1000))]);
const tried = await Promise.all(
  Object.entries(ways).map(([name, way]) =>
    Promise.resolve().then(() => late(way)).then(() => [name], () => [])
  )
);
display(tried.flat().join(", ") || "tidak ada yang lolos");`;

describe("the Lab", () => {
  it("asks the records, names the answer, computes with it, and computes anew when it changes", async () => {
    const {page, trouble, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Rantai",
        ["sql", "SELECT 20 + 1 AS n, (SELECT count(*) FROM records) AS semua", "satu"],
        ["sql", "SELECT n * 2 AS n FROM satu", "dua"],
        ["js", "dua.get('n', 0) + 0.5"]
      )
    );
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Rantai");
    expect(await status(page, 1)).toBe("idle");
    await runAll(page);
    await settles(page, 3).toBe("done");
    await expect.poll(() => firstRow(page, 1)).toEqual(["21", "231.770"]);
    expect(await cell(page, 3).locator(".lab-output").innerText()).toContain("42.5");

    await type(page, 1, "SELECT 100 AS n");
    await expect.poll(() => status(page, 3)).toBe("stale");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => cell(page, 3).locator(".lab-output").innerText(), {timeout: 30_000}).toContain("200.5");

    const name = cell(page, 2).locator(".lab-name");
    await name.fill("ganda");
    await name.press("Enter");
    await type(page, 3, "ganda.get('n', 0) + 1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => cell(page, 3).locator(".lab-output").innerText(), {timeout: 30_000}).toContain("201");
    expect(trouble.offOrigin).toEqual([]);
    await close();
  });

  it("lets SQL read the tables JavaScript makes, anew when they change, and says where a name is none", async () => {
    const {page, trouble, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Dari JavaScript",
        [
          "js",
          `const baris = [
  {kota: "A", n: 1, x: 0.5, ya: true, kapan: new Date("2024-02-29T12:00:00Z"), besar: 9007199254740993n},
  {kota: "B", n: 2, x: null, ya: null, kapan: null, besar: 3n}
];
const tabel = aq.from(baris).select("kota", "n");
const panah = tabel.toArrow(), kosong = tabel.filter(() => false), angka = 5;`
        ],
        ["sql", "SELECT string_agg(column_type, ' ') AS jenis FROM (DESCRIBE baris)"],
        ["sql", "SELECT sum(a.n) + sum(b.n) AS n, count(*) AS baris FROM Tabel a JOIN panah b USING (kota)", "jumlah"],
        ["sql", "SELECT 1\nFROM angka"],
        ["sql", "SELECT count(*) AS n FROM kosong"],
        ["js", "jumlah.get('n', 0) * 100"]
      )
    );
    await runAll(page);
    await settles(page, 6).toBe("done");
    await expect.poll(() => firstRow(page, 2)).toEqual(["VARCHAR INTEGER DOUBLE BOOLEAN TIMESTAMP_MS BIGINT"]);
    await expect.poll(() => firstRow(page, 3)).toEqual(["6", "2"]);
    await expect.poll(() => firstRow(page, 5)).toEqual(["0"]);
    expect(await problem(page, 4)).toMatch(/^Baris 2: “angka” .*bukan tabel \(isinya: 5\)/);
    expect(await output(page, 6)).toBe("600");

    await type(
      page,
      1,
      `const tabel = [{kota: "A", n: 10}], panah = tabel, baris = tabel, kosong = [], angka = tabel;`
    );
    await expect.poll(() => status(page, 6)).toBe("stale");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => output(page, 6), {timeout: 30_000}).toBe("2000");
    await settles(page, 4).toBe("done");
    await settles(page, 5).toBe("error");
    await cell(page, 1).getByRole("button", {name: "Hapus sel 1"}).click();
    await runAll(page);
    await settles(page, 2).toBe("error");
    expect(await problem(page, 2)).toContain("Tabel does not exist");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("keeps every digit of whole numbers beyond the doubles: in the table, in files, in JavaScript", async () => {
    const {page, close} = await visit("/lab");
    const huge = "170141183460469231731687303715884105727";
    await open(
      page,
      notebookOf(
        "Angka besar",
        ["sql", `SELECT 9007199254740993 AS a, ${huge} AS b, sum(range) AS c FROM range(10)`, "besar"],
        ["js", "display([besar.get('a', 0), besar.get('b', 0), besar.get('c', 0)])"]
      )
    );
    await runAll(page);
    await settles(page, 2).toBe("done");
    const shown = ["9.007.199.254.740.993", "170.141.183.460.469.231.731.687.303.715.884.105.727", "45"];
    await expect.poll(() => firstRow(page, 1)).toEqual(shown);
    expect(await output(page, 2)).toBe(`[9007199254740993n, "${huge}", 45]`);
    const arrow = tableFromIPC(await taken(page, 1, "Arrow"), {useBigInt: true});
    expect(arrow.toArray()).toEqual([{a: 9007199254740993n, b: huge, c: 45}]);
    const {buffer} = new Uint8Array(await taken(page, 1, "Parquet"));
    expect(await parquetReadObjects({file: buffer})).toEqual([{a: 9007199254740993n, b: huge, c: 45}]);
    expect((await taken(page, 1, "CSV")).toString("utf8")).toContain(`9007199254740993;${huge};45`);
    await close();
  });

  it("takes titles, names and values for what they are, whatever is in them", async () => {
    const {page, close} = await visit("/lab");
    const bad = (n: number) => `"><img src=x onerror="top.bocor=${n}">'; DROP TABLE records; --`;
    await open(
      page,
      notebookOf(
        bad(1),
        ["sql", "SELECT 1", `<img src=x onerror='top.bocor=2'>`],
        ["sql", `SELECT '<script>top.bocor=3</script>' AS "${bad(4).replaceAll('"', '""')}"`],
        ["sql", "SELECT 2 AS n", "pilih"],
        ["sql", "SELECT n FROM pilih"],
        ["js", "const toString = [{__proto__: null, constructor: 7}];"],
        ["sql", "SELECT constructor FROM toString"],
        ["sql", "SELECT count(*) FROM records"]
      )
    );
    await runAll(page);
    await settles(page, 7).toBe("done");
    expect(await problem(page, 1)).toContain("tidak dapat dipakai sebagai nama");
    await expect.poll(() => firstRow(page, 2)).toEqual(["<script>top.bocor=3</script>"]);
    await expect.poll(() => firstRow(page, 4)).toEqual(["2"]);
    await expect.poll(() => firstRow(page, 6)).toEqual(["7"]);
    await expect.poll(() => firstRow(page, 7)).toEqual(["231.770"]);
    await page.getByRole("button", {name: "Simpan di peramban ini"}).click();
    await expect.poll(() => page.locator(".lab-shelf ul .lab-open").innerText()).toBe(bad(1));
    expect(await page.evaluate(() => "bocor" in window)).toBe(false);
    await close();
  });

  it("refuses what is no notebook with a sentence, opens an old one, and takes files dropped on it", async () => {
    const {page, trouble, close} = await visit("/lab");
    await open(page, notebookOf("Tetap", ["js", "6 * 7"]));
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Tetap");
    const refusals: [text: string, copies: number, sentence: string][] = [
      ["", 1, "bukan JSON"],
      ["\u0000\ufffd biner", 1, "bukan JSON"],
      ["[]", 1, "timbang-lab"],
      [JSON.stringify({format: "timbang-lab", version: 9}), 1, "lebih baru"],
      [JSON.stringify({format: "timbang-lab", version: 1, title: "x", cells: [{id: "a"}]}), 1, "cells.1.kind"],
      ["x".repeat(1000), 48_000, "48 MB"]
    ];
    for (const [text, copies, sentence] of refusals) {
      await drop(page, ".cm-content", text, copies);
      await expect.poll(() => said(page)).toContain(sentence);
      expect(await page.locator(".lab-title").inputValue()).toBe("Tetap");
    }
    await runAll(page);
    await settles(page, 1).toBe("done");
    await drop(
      page,
      ".lab-drop",
      JSON.stringify({format: "timbang-lab", title: "Lama", cells: [{kind: "js", source: "1"}]})
    );
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Lama");
    expect(await said(page)).toBe("");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("shows the beginning of a value of 100 MB, and gives the whole in its files", async () => {
    const {page, trouble, close} = await visit("/lab");
    await open(page, notebookOf("Panjang", ["sql", "SELECT repeat('x', 100000000) AS b, DATE '2024-02-29' AS hari"]));
    await runAll(page);
    await settles(page, 1).toBe("done");
    await expect.poll(() => firstRow(page, 1)).toEqual([`(100.000.000 karakter) ${"x".repeat(300)}…`, "2024-02-29"]);
    expect(await output(page, 1)).toContain("Teks utuhnya ada di berkas unduhan.");
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBeLessThan(1_000_000);
    const arrow = tableFromIPC(await taken(page, 1, "Arrow"), {useDate: true});
    expect((arrow.getChild("b").at(0) as string).length).toBe(100_000_000);
    expect(arrow.getChild("hari").at(0)).toEqual(new Date("2024-02-29"));
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("opens a person's own tables for SQL, and says after a reload which file is to be opened again", async () => {
    const {page, trouble, close} = await visit("/lab");
    const file = async (name: string, buffer: Buffer) => {
      await page.locator(".lab-shelf input[type=file]").setInputFiles({name, mimeType: "", buffer});
      await expect.poll(() => said(page), {timeout: 30_000}).toMatch(new RegExp(`^Berkas ${name} `));
    };
    await page.locator(".lab-cell").first().waitFor();
    await file("jual kota.csv", Buffer.from("hari;kota;nilai\n2024-02-29;Bima;1,5\n2024-03-01;Dompu;2\n"));
    expect(await said(page)).toContain("tabel “jual_kota”, 2 baris");
    await open(
      page,
      notebookOf("Berkas", ["sql", "SELECT hari, nilai + 1 AS n FROM jual_kota", "hasil"], ["js", "hasil"])
    );
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Berkas");
    await runAll(page);
    await settles(page, 2).toBe("done");
    await expect.poll(() => firstRow(page, 1)).toEqual(["2024-02-29", "2,5"]);
    for (const format of ["Parquet", "Arrow"]) await file(`lagi.${format}`, await taken(page, 1, format));
    await open(page, notebookOf("Tiga", ["sql", "SELECT hari, n FROM lagi UNION ALL SELECT hari, n FROM lagi_2"]));
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Tiga");
    await runAll(page);
    await settles(page, 1).toBe("done");
    expect(await output(page, 1)).toContain("dari 4");
    await file("rusak.parquet", Buffer.from("PAR1xxxxxxxx"));
    expect(await said(page)).toContain("tidak dibuka: isinya tidak terbaca sebagai Parquet");

    await page.reload();
    await page.locator(".lab-cell").first().waitFor();
    await open(page, notebookOf("Lagi", ["sql", "FROM jual_kota"]));
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Lagi");
    await runAll(page);
    await settles(page, 1).toBe("error");
    expect(await problem(page, 1)).toContain("dibuka dari berkas jual kota.csv");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("offers to change a name where it is used, in one step that can be taken back", async () => {
    const {page, close} = await visit("/lab");
    await open(page, notebookOf("Nama", ["sql", "SELECT 1 AS n", "win"], ["sql", "FROM win"], ["js", "win.numRows()"]));
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Nama");
    const name = cell(page, 1).locator(".lab-name");
    await name.fill("select");
    await name.press("Enter");
    expect(await problem(page, 1)).toContain("“select” adalah kata dari bahasa SQL atau JavaScript");
    await name.fill("juara");
    await name.press("Enter");
    await page.getByRole("button", {name: "Ganti menjadi “juara” di sel 2, 3"}).click();
    const texts = () => page.locator(".lab-cell .cm-content").allTextContents();
    await expect.poll(texts).toEqual(["SELECT 1 AS n", "FROM juara", "juara.numRows()"]);
    await page.getByRole("button", {name: "Urungkan"}).first().click();
    await expect.poll(texts).toEqual(["SELECT 1 AS n", "FROM win", "win.numRows()"]);
    await close();
  });

  it("shows and carries no 100 MB, says so, and goes on", async () => {
    const {page, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Seratus megabita",
        ["js", `const teks = "x".repeat(1000), besar = Array.from({length: 60_000}, (_, i) => ({i, teks: teks + i}));`],
        ["js", "display(besar)"],
        ["sql", "SELECT i\nFROM besar"],
        ["sql", "SELECT repeat('x', 1100) || range AS teks FROM range(100000)", "panjang"],
        ["js", "panjang.numRows()"],
        ["js", "besar.length"]
      )
    );
    await runAll(page);
    for (const n of [2, 3, 5]) await settles(page, n).toBe("error");
    expect(await problem(page, 2)).toMatch(/sebesar 12\d,?\d* MB, lebih dari batas 100 MB/);
    expect(await problem(page, 3)).toMatch(/^Baris 2: Tabel “besar” sebesar 12\d/);
    expect(await problem(page, 5)).toContain("untuk dibawa ke JavaScript");
    await settles(page, 6).toBe("done");
    expect(await output(page, 6)).toBe("60000");
    await close();
  });

  it("puts title and legend, also a continuous one, into the files of a figure", async () => {
    const {page, close} = await visit("/lab");
    const dots = `marks: [Plot.dot([{x: 1, k: 1}, {x: 2, k: 9}], {x: "x", y: "x", fill: "k"})]`;
    await open(
      page,
      notebookOf(
        "Legenda",
        ["js", `Plot.plot({title: "Judul", color: {legend: true, type: "categorical"}, ${dots}})`],
        ["js", `Plot.plot({color: {legend: true, label: "Nilai", scheme: "blues"}, ${dots}})`]
      )
    );
    await runAll(page);
    for (const n of [1, 2]) await settles(page, n).toBe("done");
    const svg = (await taken(page, 1, "SVG")).toString("utf8");
    for (const word of [">Judul<", ">1<", ">9<", "sintetis"]) expect(svg).toContain(word);
    const ramp = (await taken(page, 2, "SVG")).toString("utf8");
    expect(ramp).toContain("data:image/png;base64,");
    expect(ramp).toContain(">Nilai<");
    expect((await taken(page, 2, "PNG")).subarray(1, 4).toString()).toBe("PNG");
    await close();
  });

  it("knows a table that is opened, and then closed, in another tab", async () => {
    const {page, close} = await visit("/lab");
    await page.locator(".lab-cell").first().waitFor();
    const other = await page.context().newPage();
    await other.goto(new URL("/data", page.url()).href);
    const csv = "unit;n;kualifikasi;kompetensi;kinerja;disiplin\nA;20;10;20;25;5\nB;30;12;22;26;5\n";
    await other
      .locator("input[type=file]")
      .first()
      .setInputFiles({name: "unit.csv", mimeType: "text/csv", buffer: Buffer.from(csv)});
    await other.getByRole("button", {name: /^Muat \d/}).click();
    const tables = () => page.locator(".lab-tables summary code").allTextContents();
    await expect.poll(tables).toHaveLength(4);
    const name = (await tables())[3]!;
    await page.bringToFront();
    await open(page, notebookOf("Tab lain", ["sql", `SELECT sum(n) AS n FROM ${name}`]));
    await runAll(page);
    await settles(page, 1).toBe("done");
    await expect.poll(() => firstRow(page, 1)).toEqual(["50"]);
    await other.getByRole("button", {name: "Hapus unit.csv"}).click();
    await page.bringToFront();
    await settles(page, 1).toBe("stale");
    await runAll(page);
    await settles(page, 1).toBe("error");
    await close();
  });

  it("points at the line of an error, in SQL and in JavaScript", async () => {
    const {page, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Galat",
        ["sql", "SELECT instansi,\n  salah_ketik\nFROM records"],
        ["js", "const a = 1;\nconst b = ;"],
        ["js", "const benar = 1;\nnull.x;"]
      )
    );
    await runAll(page);
    for (const n of [1, 2, 3]) await settles(page, n).toBe("error");
    for (const n of [1, 2, 3]) {
      expect(await cell(page, n).locator(".lab-problem:visible").innerText()).toMatch(/^Baris 2: ./);
      await cell(page, n).scrollIntoViewIfNeeded();
      await cell(page, n).locator(".cm-lintRange-error").first().waitFor();
    }
    expect(await cell(page, 1).locator(".cm-lintRange-error").first().textContent()).toBe("salah_ketik");
    await close();
  });

  it("stops a cell that never ends, in JavaScript and in SQL, and lives on", async () => {
    const {page, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Tak berujung",
        ["js", "while (true) {}"],
        ["sql", "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range % 7 = b.range % 11"]
      )
    );
    for (const n of [1, 2]) {
      await cell(page, n)
        .getByRole("button", {name: `Jalankan sel ${n}`})
        .click();
      await settles(page, n).toBe("running");
      await expect.poll(() => cell(page, n).locator(".lab-status").textContent()).toMatch(/berjalan \d+ detik/);
      await cell(page, n)
        .getByRole("button", {name: `Hentikan sel ${n}`})
        .click();
      await settles(page, n).toBe("stopped");
    }
    await type(page, 1, "6 * 7");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => cell(page, 1).locator(".lab-output").innerText(), {timeout: 30_000}).toContain("42");
    await type(page, 2, "SELECT 43 AS n");
    await page.keyboard.press("ControlOrMeta+Enter");
    await settles(page, 2).toBe("done");
    await expect.poll(() => firstRow(page, 2)).toEqual(["43"]);
    await close();
  });

  it("lives on after an error that no cell waits for", async () => {
    const {page, close} = await visit("/lab");
    const late = 'setTimeout(() => {\n  throw new Error("telat");\n}, 0);\nconst a = 6;';
    await open(
      page,
      notebookOf("Telat", ["js", late], ["js", "await new Promise((go) => setTimeout(go, 300));\ndisplay(a * 7);"])
    );
    await runAll(page);
    await settles(page, 2).toBe("done");
    await expect.poll(() => output(page, 2)).toContain("42");
    await close();
  });

  it("scrolls and sorts a million rows, of which few are in the document", async () => {
    const {page, close} = await visit("/lab");
    await open(page, notebookOf("Sejuta", ["sql", "SELECT range AS n, range % 7 AS sisa FROM range(1000000)"]));
    await runAll(page);
    await settles(page, 1).toBe("done");
    expect(await cell(page, 1).locator("tbody tr").count()).toBe(12);
    await expect.poll(() => firstRow(page, 1)).toEqual(["0", "0"]);
    await cell(page, 1)
      .locator(".lab-scroller")
      .evaluate((scroller) => (scroller.scrollTop = scroller.scrollHeight));
    const last = () => cell(page, 1).locator("tbody tr").last().locator("td").first().textContent();
    await expect.poll(last).toBe("999.999");
    await cell(page, 1).getByRole("button", {name: "Urutkan menurut n (angka)"}).click();
    await expect.poll(() => firstRow(page, 1)).toEqual(["0", "0"]);
    await cell(page, 1).getByRole("button", {name: "Urutkan menurut n (angka)"}).click();
    await expect.poll(() => firstRow(page, 1)).toEqual(["999.999", "0"]);
    await close();
  });

  it("says of a name that is defined twice that it is, in both cells", async () => {
    const {page, close} = await visit("/lab");
    await open(page, notebookOf("Dua kali", ["sql", "SELECT 1", "kembar"], ["js", "const kembar = 2;"]));
    for (const n of [1, 2]) {
      await settles(page, n).toBe("error");
      expect(await cell(page, n).locator(".lab-problem:visible").innerText()).toContain("kembar");
    }
    await close();
  });

  it("lets no cell reach the network, the page or what it keeps", async () => {
    // What the browser calls a request may be one its policy stopped, so another server tells what really arrived.
    const arrived: string[] = [];
    const other = createServer((request, response) => {
      arrived.push(request.url ?? "");
      response.writeHead(200, {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript"});
      response.end("export default 1");
    }).listen(0, "127.0.0.1");
    await once(other, "listening");
    const bait = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const {page, close} = await visit("/lab");
    await open(
      page,
      notebookOf(
        "Keluar",
        ["js", `const jawab = await fetch("${bait}/a").then(() => "lolos", () => "ditolak");\ndisplay(jawab);`],
        [
          "js",
          `const impor = new Function("a", "return import(a)");\ndisplay(await impor("${bait}/b.js").then(() => "lolos", () => "ditolak"));`
        ],
        [
          "js",
          `display(typeof localStorage + typeof parent + (typeof window === "undefined" ? "" : typeof window.top));`
        ],
        ["js", `display(html\`<img src="${bait}/c.png"><script>top.bocor = 1</script><p>aman</p>\`);`],
        ["md", `<img src="${bait}/d.png"> <meta http-equiv="refresh" content="0;url=${bait}/e">\n\naman`],
        ["sql", `SELECT * FROM '${bait}/f.parquet'`]
      )
    );
    await runAll(page);
    await settles(page, 6).toBe("error");
    for (const n of [1, 2]) {
      await settles(page, n).toBe("done");
      expect(await cell(page, n).locator(".lab-output").innerText()).toBe("ditolak");
    }
    expect(await cell(page, 3).locator(".lab-output").innerText()).not.toContain("object");
    await page.waitForTimeout(500);
    expect(arrived).toEqual([]);
    expect(await page.evaluate(() => "bocor" in window)).toBe(false);
    // The server does hear: a page without the site's policy reaches it.
    const outside = await page.context().newPage();
    await outside.evaluate((url) => fetch(url), `${bait}/terlihat`);
    expect(arrived).toEqual(["/terlihat"]);
    await close();
    other.close();
  });

  it("keeps every way out of a cell shut: to a server that would answer, and to what the site keeps", async () => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? "");
      response.writeHead(200, {"Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript"}).end("1");
    });
    server.on("upgrade", (request, socket) => {
      hits.push(request.url ?? "");
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const bait = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await fetch(`${bait}/siap`).then((response) => response.text())).toBe("1");
    const {page, close} = await visit("/lab");
    await open(page, notebookOf("Semua pintu", ["js", `const u = "${bait}/";\n${everyWayOut}`]));
    await page.locator(".lab-title").fill("Semua pintu, milik saya");
    await expect.poll(() => page.locator(".lab-keeping").textContent()).toBe("Tersimpan di peramban ini.");
    await runAll(page);
    await settles(page, 1).toBe("done");
    await page.waitForTimeout(500);
    expect((await cell(page, 1).locator(".lab-output").innerText()).trim()).toBe("tidak ada yang lolos");
    expect(hits).toEqual(["/siap"]);
    expect(await page.locator(".lab-title").inputValue()).toBe("Semua pintu, milik saya");
    server.closeAllConnections();
    server.close();
    await close();
  });

  it("keeps what is typed, across a reload, and can undo a deleted cell and a deleted notebook", async () => {
    const {page, close} = await visit("/lab");
    await cell(page, 2).waitFor();
    await type(page, 2, "SELECT 'milik saya' AS kata");
    await expect.poll(() => page.locator(".lab-keeping").textContent()).toBe("Tersimpan di peramban ini.");
    const title = await page.locator(".lab-title").inputValue();
    expect(title).toContain("(salinan)");
    await page.reload();
    await expect.poll(() => page.locator(".lab-title").inputValue(), {timeout: 30_000}).toBe(title);
    expect(await cell(page, 2).locator(".cm-content").textContent()).toContain("milik saya");
    await type(page, 2, "SELECT 'milik saya, tanpa jeda' AS kata");
    await page.reload();
    await expect
      .poll(() => cell(page, 2).locator(".cm-content").textContent(), {timeout: 30_000})
      .toContain("tanpa jeda");

    const before = await page.locator(".lab-cell").count();
    await cell(page, 2).getByRole("button", {name: "Hapus sel 2"}).click();
    expect(await page.locator(".lab-cell").count()).toBe(before - 1);
    await page.locator(".lab-bar").getByRole("button", {name: "Urungkan"}).click();
    await expect.poll(() => cell(page, 2).locator(".cm-content").textContent()).toContain("milik saya");

    await page.getByRole("button", {name: `Hapus ${title}`}).click();
    await expect.poll(() => page.locator(".lab-title").inputValue()).not.toBe(title);
    await page.locator("p.lab-said").getByRole("button", {name: "Urungkan"}).click();
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe(title);
    await close();
  });

  it("goes out as a file and comes back the same, and refuses a damaged one with a sentence", async () => {
    const {page, close} = await visit("/lab");
    const notebook = notebookOf("Bolak-balik", ["md", "# Judul"], ["sql", "SELECT 'é; \"x\"' AS kata", "kata"]);
    await open(page, notebook);
    await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Bolak-balik");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Unduh buku catatan"}).click()
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject(notebook);

    await open(page, text.slice(0, 40));
    await expect.poll(() => page.locator(".lab-bar .lab-said").textContent()).not.toBe("");
    expect(await page.locator(".lab-title").inputValue()).toBe("Bolak-balik");
    await close();
  });

  it("goes in a link, which runs nothing and overwrites nothing by itself", async () => {
    const {page, close} = await visit("/lab", {permissions: ["clipboard-read", "clipboard-write"]});
    await open(page, notebookOf("Dari tautan", ["js", "display(6 * 7)"]));
    await page.getByRole("button", {name: "Simpan di peramban ini"}).click();
    await expect.poll(() => page.locator(".lab-keeping").textContent()).toBe("Tersimpan di peramban ini.");
    await page.getByRole("button", {name: "Salin tautan"}).click();
    await expect.poll(() => page.locator(".lab-bar .lab-said").textContent()).toContain("Tautan tersalin");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain("lab=");

    await page.goto("about:blank");
    await page.goto(link);
    await page.locator(".lab-foreign:visible").waitFor();
    expect(await page.locator(".lab-title").inputValue()).toBe("Dari tautan");
    await page.waitForTimeout(1000);
    expect(await status(page, 1)).toBe("idle");
    expect(await page.evaluate(() => location.hash)).not.toContain("lab=");
    await page.reload();
    await page.locator(".lab-foreign:visible").waitFor();
    expect(await page.locator(".lab-title").inputValue()).toBe("Dari tautan");
    expect(await status(page, 1)).toBe("idle");
    expect(await page.locator(".notices").textContent()).not.toContain("lab");
    await page.getByRole("button", {name: "Jalankan semua sel"}).click();
    await expect.poll(() => cell(page, 1).locator(".lab-output").innerText(), {timeout: 30_000}).toContain("42");
    await page.getByRole("button", {name: "Simpan di peramban ini"}).click();
    await expect.poll(() => page.locator(".lab-shelf ul li").count()).toBe(2);
    await close();
  });

  it("gives tables and figures to take along, each of which says what it is", async () => {
    const {page, close} = await visit("/lab");
    await page.locator(".lab-figure").first().waitFor({timeout: 60_000});
    const files: Record<string, Buffer> = {};
    for (const name of ["CSV", "Arrow", "Parquet", "SVG", "PNG"]) {
      const button = page.getByRole("button", {name: `Unduh ${name}`}).first();
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(download.suggestedFilename()).toContain("SINTETIS");
      files[name] = readFileSync(await download.path());
    }
    expect(files["CSV"]!.toString("utf8")).toContain("sintetis");
    expect(files["Parquet"]!.subarray(0, 4).toString()).toBe("PAR1");
    expect(files["SVG"]!.toString("utf8")).toMatch(/<svg[\s\S]*sintetis/i);
    expect(files["PNG"]!.subarray(1, 4).toString()).toBe("PNG");
    await close();
  });

  it("answers to the keyboard alone: adds a cell, writes, runs, names and moves it, and leaves it", async () => {
    const {page, close} = await visit("/lab");
    await open(page, notebookOf("Papan ketik", ["js", "1 + 1"]));
    await expect.poll(() => page.locator(".lab-cell").count()).toBe(1);
    const active = () =>
      page.evaluate(() => document.activeElement!.getAttribute("aria-label") ?? document.activeElement!.textContent);
    const tabTo = async (label: string) => {
      for (let k = 0; k < 30 && (await active()) !== label; ++k) {
        if ((await active())?.startsWith("Isi sel")) await page.keyboard.press("Escape");
        await page.keyboard.press("Tab");
      }
      expect(await active()).toBe(label);
    };
    await page.locator(".lab-title").focus();
    await tabTo("Tambah sel SQL sesudah sel 1");
    await page.keyboard.press("Enter");
    await expect.poll(active).toBe("Isi sel 2 (SQL)");
    await page.keyboard.insertText("SELECT 42 AS n");
    await page.keyboard.press("Shift+Enter");
    await settles(page, 2).toBe("done");
    await expect.poll(() => firstRow(page, 2)).toEqual(["42"]);
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(active).toBe("Isi sel 1 (SQL)");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await active()).not.toMatch(/^Isi sel/);
    await page.locator(".lab-title").focus();
    await tabTo("Nama hasil sel 1");
    await page.keyboard.type("jawab");
    await page.keyboard.press("Enter");
    await tabTo("Isi sel 2 (JavaScript)");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("jawab.get('n', 0) + 1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect.poll(() => output(page, 2), {timeout: 30_000}).toBe("43");
    await close();
  });

  it.each(["seminar", "pendidikan", "tak-tercatat", "susunan", "jurang", "semua-bobot"])(
    "runs its example %s to the end",
    async (id) => {
      const {page, trouble, close} = await visit("/en/lab");
      const order = ["seminar", "pendidikan", "tak-tercatat", "susunan", "jurang", "semua-bobot"];
      await page.locator(".lab-shelf ol .lab-open").nth(order.indexOf(id)).click();
      await page.locator(".lab-figure").first().waitFor({timeout: 60_000});
      await expect
        .poll(() => page.locator(".lab-cell").evaluateAll((all) => all.map((one) => one.getAttribute("data-status"))), {
          timeout: 60_000
        })
        .toSatisfy((all: string[]) => all.every((one) => one === "done"));
      expect(trouble.errors).toEqual([]);
      await close();
    }
  );

  it("shows, carries and gives every type, follows the clock, and advises nothing that cannot be done", async () => {
    const {page, trouble, close} = await visit("/lab", {timezoneId: "Asia/Jakarta"});
    await open(
      page,
      notebookOf(
        "Jenis",
        ["sql", "SELECT u, x, [1.5,2.5] AS l, 2018 AS y FROM (VALUES ('A',3),('B',4)) v(u,x)", "daftar"],
        ["sql", "SELECT nama, x FROM daftar JOIN (VALUES ('A','Alfa'),('B','Beta')) k(u,nama) USING (u) ORDER BY x"],
        ["js", "daftar.objects().map(({l, x}) => l + x).join()"],
        ["sql", "SELECT extract(hour FROM now())::INTEGER AS jam, date_diff('day', current_date, today()) AS beda"],
        ["sql", "SELECT TIMESTAMPTZ '2024-01-01 00:00:00+07'::DATE"],
        ["sql", "SELECT * FROM daftar, 'b.csv'"],
        ["sql", "SELECT TIMESTAMP '2024-03-10 02:30:00' AS ts, '-Dinas' AS u, '' AS h, NULL AS kosong", "pulang"]
      )
    );
    const hour = () => (new Date().getUTCHours() + 7) % 24;
    const before = hour();
    await runAll(page);
    for (const n of [1, 2, 3, 4, 7]) await settles(page, n).toBe("done");
    for (const n of [5, 6]) await settles(page, n).toBe("error");
    await expect.poll(() => firstRow(page, 1)).toEqual(["A", "3", "[1.5, 2.5]", "2018"]);
    await expect.poll(() => firstRow(page, 2)).toEqual(["Alfa", "3"]);
    expect(await output(page, 3)).toBe("[1.5, 2.5]3,[1.5, 2.5]4");
    await expect.poll(async () => (await firstRow(page, 4))[0]).not.toBe("…");
    const [jam, beda] = await firstRow(page, 4);
    expect([before, hour()]).toContain(Number(jam));
    expect(beda).toBe("0");
    expect(await problem(page, 5)).toContain("TIMESTAMPTZ");
    expect(await problem(page, 5)).not.toMatch(/INSTALL|LOAD/);
    expect(await problem(page, 6)).toContain("'b.csv' membaca dari luar Lab");
    expect((await parquetReadObjects({file: new Uint8Array(await taken(page, 1, "Parquet")).buffer}))[0]).toMatchObject(
      {
        l: "[1.5, 2.5]"
      }
    );
    await expect.poll(() => firstRow(page, 7)).toEqual(["2024-03-10 02:30:00", "-Dinas", "", "null"]);
    expect((await taken(page, 7, "CSV")).toString("utf8").split("\r\n")[1]).toMatch(
      /^2024-03-10 02:30:00;"'-Dinas";"";;.*;TIMESTAMP VARCHAR VARCHAR INTEGER$/
    );
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("says that a file is open when its table can be queried, and of each column what changed", async () => {
    const {page, close} = await visit("/lab");
    await page.locator(".lab-cell").first().waitFor();
    const choose = (name: string, buffer: Buffer) =>
      page.locator(".lab-shelf input[type=file]").setInputFiles({name, mimeType: "application/octet-stream", buffer});
    await choose("aneh.arrows", readFileSync("tests/files/samples/types.arrows"));
    await expect.poll(() => said(page)).toContain("terbuka sebagai tabel “aneh”, 3 baris");
    expect(await said(page)).toContain("Kolom us_zone berzona");
    await choose("jenis.parquet", readFileSync("tests/files/samples/types.parquet"));
    await expect.poll(() => said(page)).toContain("terbuka sebagai tabel “jenis”, 3 baris");
    expect(await said(page)).toContain("Kolom bertingkat (list, moments, struct, map, structs)");
    await choose("tahun.csv", Buffer.from("y,kode\n2018,1101\n"));
    await expect.poll(() => said(page)).toContain("terbuka sebagai tabel “tahun”, 1 baris");
    await open(
      page,
      notebookOf(
        "Berkas",
        ["sql", "SELECT (SELECT sum(f16)::DOUBLE FROM aneh) AS a, (SELECT max(u64) FROM jenis) AS b"],
        ["sql", "SELECT y, kode FROM tahun"]
      )
    );
    await runAll(page);
    for (const n of [1, 2]) await settles(page, n).toBe("done");
    await expect.poll(() => firstRow(page, 1)).toEqual(["−0,5", "18.446.744.073.709.551.615"]);
    await expect.poll(() => firstRow(page, 2)).toEqual(["2018", "1101"]);
    await close();
  });
});
