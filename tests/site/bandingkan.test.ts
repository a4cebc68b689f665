import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

const start = "/bandingkan";
const drawn = (page: Page) => page.locator(".bump-line").nth(10).waitFor();
const panel = (page: Page) => page.locator(".scenario-panel");
const status = (page: Page) => page.locator(".panel-status");
const kept = (page: Page) => page.locator(".panel-list li:has(.panel-commands) .panel-name").allTextContents();
const chosen = (page: Page) => page.locator(".panel-list li:has(input:checked) .panel-name").allTextContents();

/** Keeps the present scenario under a name. */
async function keep(page: Page, name: string, note = ""): Promise<void> {
  await panel(page).getByRole("button", {name: "Simpan skenario …"}).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nama").fill(name);
  await dialog.getByLabel("Catatan").fill(note);
  await dialog.getByRole("button", {name: "Simpan", exact: true}).click();
  await dialog.waitFor({state: "detached"});
}

/** Drops a file on the panel. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], name!, {type: "application/json"}));
      return data;
    },
    [name, content]
  );
  await panel(page).dispatchEvent("drop", {dataTransfer: transfer});
}

describe("keeping scenarios", () => {
  it("saves, renames, duplicates, deletes and undoes, and has them after a reload", async () => {
    const {page, trouble, close} = await visit(`${start}#v=1&bobot=28,30,36,6`);
    await drawn(page);
    await keep(page, "Usul A", "untuk rapat");
    await expect.poll(() => status(page).textContent()).toContain("“Usul A” tersimpan");
    expect(await kept(page)).toEqual(["Usul A"]);
    await page.getByRole("button", {name: "Gandakan Usul A"}).click();
    await expect.poll(() => kept(page)).toEqual(["Usul A", "Salinan Usul A"]);
    await page.getByRole("button", {name: "Ubah nama dan catatan Salinan Usul A"}).click();
    await page.getByRole("dialog").getByLabel("Nama").fill("Usul B");
    await page.keyboard.press("Enter");
    await expect.poll(() => kept(page)).toEqual(["Usul A", "Usul B"]);
    await page.getByRole("button", {name: "Hapus Usul A"}).click();
    await expect.poll(() => kept(page)).toEqual(["Usul B"]);
    await status(page).getByRole("button", {name: "Urungkan"}).click();
    await expect.poll(() => kept(page)).toEqual(["Usul A", "Usul B"]);
    await page.reload();
    await drawn(page);
    await expect.poll(() => kept(page)).toEqual(["Usul A", "Usul B"]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("is done with the keyboard, and the focus comes back", async () => {
    const {page, close} = await visit("/bobot");
    const save = page.getByRole("button", {name: "Simpan skenario …"});
    await save.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({state: "detached"});
    expect(await save.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("Dari Bobot");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".save-scenario").textContent()).toContain("“Dari Bobot” tersimpan");
    await close();
  });

  it("shows in one tab what the other does", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await drawn(other);
    await keep(page, "Dari tab lain");
    await expect.poll(() => kept(other)).toEqual(["Dari tab lain"]);
    await close();
  });

  it("goes on where storage is refused, and says so", async () => {
    const {page, trouble, close} = await visit(start, {
      before: (p) =>
        p.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException("denied", "SecurityError");
          };
        })
    });
    await drawn(page);
    await expect
      .poll(() => page.locator(".notice--warn").allTextContents())
      .toEqual([expect.stringContaining("tidak mengizinkan penyimpanan")]);
    await keep(page, "Sementara");
    await expect.poll(() => kept(page)).toEqual(["Sementara"]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("asks full storage again, and then has the scenario after a reload", async () => {
    const {page, trouble, close} = await visit(start);
    await drawn(page);
    await page.evaluate(() => {
      const {put} = IDBObjectStore.prototype;
      let full = true;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
        if (!full) return put.apply(this, given);
        full = false;
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await keep(page, "Tertunda");
    await expect.poll(() => status(page).textContent()).toContain("penuh");
    await status(page).getByRole("button", {name: "Coba simpan lagi"}).click();
    await expect.poll(() => status(page).textContent()).toContain("1 skenario kini tersimpan");
    await page.reload();
    await drawn(page);
    await expect.poll(() => kept(page)).toEqual(["Tertunda"]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("carries a link whole, as a QR code too", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=28,30,36,6`);
    await drawn(page);
    await keep(page, "Usul A");
    await page.getByRole("button", {name: "Tautan dan kode QR untuk Usul A"}).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("svg.qr").waitFor();
    const link = (await dialog.locator(".share-link").textContent())!;
    expect(link).toContain("bobot=28,30,36,6");
    await close();
    const there = await visit(link.slice(link.indexOf("/bandingkan")));
    await drawn(there.page);
    await expect.poll(() => there.page.locator(".panel-detail").nth(1).textContent()).toContain("28 · 30 · 36 · 6");
    expect(await there.page.locator(".panel-name").allTextContents()).toContain("Usul A");
    await there.close();
  });
});

describe("files", () => {
  it("exports all, and takes them in again where there are none", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=28,30,36,6`);
    await drawn(page);
    const names = ['<script>alert("x")</script>', "=cmd|' /C calc'!A0", "\u202eterbalik", "👩🏽‍⚖️", "x".repeat(300)];
    for (const name of names) await keep(page, name);
    await page.getByText("Berkas skenario: ekspor dan impor").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Ekspor semua (JSON)"}).click()
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({format: "timbang-skenario", version: 3});
    await close();

    const {page: fresh, trouble, close: closeFresh} = await visit(start);
    await drawn(fresh);
    await drop(fresh, "skenario.json", text);
    names[2] = "terbalik";
    await expect.poll(() => kept(fresh)).toEqual(names);
    expect(await status(fresh).textContent()).toContain("5 skenario ditambahkan");
    await drop(fresh, "skenario.json", text);
    await expect.poll(() => status(fresh).textContent()).toContain("5 sudah ada");
    for (const name of names) await fresh.getByRole("checkbox", {name: `Bandingkan ${name}`, exact: true}).isVisible();
    await fresh.locator(".panel-list li:has(.panel-commands) input").nth(4).check();
    await fresh.locator(".panel-list li:has(.panel-commands) input").nth(0).check();
    await expect.poll(() => fresh.locator(".bump-head").count()).toBe(5);
    expect(await fresh.locator("main script:not([type])").count()).toBe(0);
    expect(
      await fresh.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    ).toBe(0);
    expect(trouble.errors).toEqual([]);
    await closeFresh();
  });

  it("says what is wrong with a broken or foreign one, and leaves the list", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    await keep(page, "Tetap");
    for (const [content, said] of [
      ["{", "bukan JSON yang utuh"],
      ['{"type": "FeatureCollection"}', "bukan berkas skenario Timbang"],
      ['{"format": "timbang-skenario", "version": 99, "scenarios": []}', "Timbang yang lebih baru (format 99)"],
      ['{"format": "timbang-skenario", "version": 2, "tool": "x", "scenarios": [{"name": "Rusak"}]}', "ke-1 (“Rusak”)"]
    ] as const) {
      await drop(page, "asing.json", content);
      await expect.poll(() => status(page).textContent()).toContain(said);
      expect(await status(page).textContent()).toContain("Daftar skenario tidak berubah.");
    }
    expect(await kept(page)).toEqual(["Tetap"]);
    await close();
  });
});

describe("comparing", () => {
  const compared = encodeURIComponent(
    "peraturan;Usul A~sintetis-pilot~bkn2019~25,30,40,5;Hanya PNS~sintetis-pilot~bkn2019~25,40,30,5~populasi:asn,jpTeknis:proporsional~status:PNS"
  );

  it("says what differs and only that, in the address too, and undoes", async () => {
    const {page, trouble, close} = await visit(`${start}#v=1&sanding=${compared}`);
    await drawn(page);
    await expect.poll(() => chosen(page)).toEqual(["Peraturan yang berlaku", "Usul A", "Hanya PNS"]);
    const settings = () => page.locator(".differences tbody th").allTextContents();
    expect((await settings()).map((text) => text.trim())).toEqual([
      "Bobot Kompetensi (%)",
      "Bobot Kinerja (%)",
      "Siapa yang dihitung",
      "Diklat teknis",
      "Saringan: Status kepegawaian"
    ]);
    expect(await page.locator(".places-table tbody tr").count()).toBe(11);
    await page.getByRole("checkbox", {name: "Bandingkan Hanya PNS"}).click();
    await expect.poll(async () => (await settings()).length).toBe(2);
    expect(await page.evaluate(() => location.hash)).not.toContain("Hanya");
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await settings()).length).toBe(5);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("leaves one that came by link in the list when it is unticked, to be ticked again", async () => {
    const {page, close} = await visit(`${start}#v=1&sanding=${compared}`);
    await drawn(page);
    const box = page.getByRole("checkbox", {name: "Bandingkan Hanya PNS"});
    await box.click();
    await expect.poll(() => chosen(page)).toEqual(["Peraturan yang berlaku", "Usul A"]);
    expect(await box.isChecked()).toBe(false);
    await box.click();
    await expect.poll(() => chosen(page)).toEqual(["Peraturan yang berlaku", "Usul A", "Hanya PNS"]);
    await close();
  });

  it("has the pair looked at in the address, and undoes it", async () => {
    const {page, trouble, close} = await visit(`${start}#v=1&sanding=${compared}&pasang=1-2&instansi=kab-batang`);
    await drawn(page);
    const title = page.locator(".split h3");
    await expect.poll(() => title.textContent()).toContain("dari S1 ke S2");
    await page.getByLabel("Ke skenario").selectOption({index: 2});
    await expect.poll(() => title.textContent()).toContain("dari S1 ke S3");
    expect(await page.evaluate(() => location.hash)).toContain("pasang=1-3");
    await page.getByRole("button", {name: "Urungkan"}).click();
    await expect.poll(() => title.textContent()).toContain("dari S1 ke S2");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("gives both figures to take along, whole and with what they rest on", async () => {
    const {page, close} = await visit(`${start}#v=1&sanding=${compared}&instansi=kab-purworejo`);
    await drawn(page);
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name, exact: true}).click()
      ]);
      return readFileSync(await download.path());
    };
    for (const figure of ["peringkat", "sebab"]) {
      const svg = (await take(`Unduh grafik ${figure} (SVG)`)).toString("utf8");
      expect(svg).toContain("Data sintetis");
      expect(svg).toMatch(/sidik [0-9a-f]{12}/);
      expect(svg.replace(/\s+/g, " ")).toContain("Diklat teknis: ");
      const png = await take(`Unduh grafik ${figure} (PNG)`);
      expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
      expect(png.length).toBeGreaterThan(20_000);
    }
    // No name, the bold one that is chosen least of all, is cut at an edge of the file.
    const beyond = await page.locator("svg.bump-lines").evaluate((svg) => {
      const {left, right} = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
      return boxes.filter((box) => box.left < left || box.right > right).length;
    });
    expect(beyond).toBe(0);
    await close();
  });

  it("splits why an agency moved into parts that add up as printed", async () => {
    const {page, close} = await visit(`${start}#v=1&sanding=${compared}&instansi=kab-batang`);
    await drawn(page);
    await expect.poll(() => page.locator(".split h3").textContent()).toContain("Batang");
    const number = (text: string) => Number(text.trim().replace("−", "-").replace("+", "").replace(",", "."));
    const rows = await page
      .locator(".split-table tbody tr")
      .evaluateAll((trs) => trs.map((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent!)));
    const numbers = rows.map((row) => row.map(number));
    const sum = (values: number[]) => Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;
    for (const row of numbers) expect(sum(row.slice(0, 3))).toBe(row[3]);
    for (const k of [0, 1, 2, 3]) expect(sum(numbers.slice(0, 4).map((row) => row[k]!))).toBe(numbers[4]![k]);
    const ends = await page.locator(".split-end .split-value").allTextContents();
    expect(sum([number(ends[1]!), -number(ends[0]!)])).toBe(numbers[4]![3]);
    expect(numbers[4]![1]).not.toBe(0);
    await close();
  });

  it("asks for two, and stops at six", async () => {
    const {page, close} = await visit(`${start}#v=1&sanding=kini`);
    await expect.poll(() => page.locator("main").textContent()).toContain("sekurang-kurangnya dua skenario");
    await expect.poll(() => page.locator("#perbandingan").isVisible()).toBe(false);
    for (const name of ["A", "B", "C", "D"]) {
      await keep(page, name);
      await page.getByRole("checkbox", {name: `Bandingkan ${name}`, exact: true}).check();
    }
    await page.getByRole("checkbox", {name: "Bandingkan Bobot sama rata"}).check();
    await drawn(page);
    const seventh = page.getByRole("checkbox", {name: "Bandingkan Peraturan yang berlaku"});
    await expect.poll(() => seventh.isDisabled()).toBe(true);
    const item = page.getByRole("listitem").filter({has: seventh});
    expect(await item.textContent()).toContain("Sudah 6 skenario dibandingkan.");
    expect(await page.locator(".panel-chosen").textContent()).toBe("6 dari paling banyak 6 dibandingkan.");
    expect((await chosen(page)).length).toBe(6);
    await close();
  });

  it("says what cannot be compared between different data", async () => {
    const {page, trouble, close} = await visit(
      `${start}#v=1&sanding=${encodeURIComponent("kini;Bima~kota-bima~bkn2019~25,40,30,5;Asing~entah.feedfeedfeed~bkn2019~25,40,30,5")}`
    );
    await page.locator(".bump-line").first().waitFor();
    const told = () => page.locator(".caveats").allTextContents();
    await expect.poll(async () => (await told()).join(" ")).toContain("tidak satu unit pun ada di semuanya");
    expect((await told()).join(" ")).toContain("feedfeedfeed");
    expect(await page.locator(".places-table").textContent()).toContain("tidak ada di data ini");
    await page.getByLabel("Ke skenario").selectOption({index: 1});
    await expect.poll(() => page.locator("main").textContent()).toContain("memakai rekaman pegawai yang sama");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("counts a filter by sex with DuckDB, and never shows agencies of fewer than ten", async () => {
    const {page, close} = await visit(
      `${start}#v=1&sanding=${encodeURIComponent("kini;Perempuan~sintetis-pilot~bkn2019~25,40,30,5~~jenisKelamin:P")}`
    );
    await drawn(page);
    await expect
      .poll(() => page.locator("main").textContent(), {timeout: 60_000})
      .toContain("pegawai yang termasuk dalam saringan keduanya");
    await close();
  });

  it("masks names everywhere, and in the file taken along", async () => {
    const {page, close} = await visit(`${start}#v=1&sanding=${compared}&samar=1`);
    await drawn(page);
    await expect.poll(() => page.locator("main").textContent()).toContain("Instansi A");
    expect(await page.locator("main").textContent()).not.toMatch(/Pemkab|Pemkot|KLHK|Kemenkumham|Pemda DIY/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Unduh perbandingan (CSV)"}).click()
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toMatch(/sintetis/i);
    expect(text).toContain("Instansi A");
    expect(text).not.toMatch(/Pemkab|Pemkot|KLHK|Kemenkumham|Pemda DIY/);
    await close();
  });

  it("opens one made for other data only when told to", async () => {
    const {page, close} = await visit(
      `${start}#v=1&sanding=${encodeURIComponent("kini;Asing~entah.feedfeedfeed~bkn2019~20,30,40,10")}`
    );
    await page.getByRole("button", {name: "Simpan Asing di peramban ini"}).click();
    await page.getByRole("button", {name: "Buka Asing sebagai skenario kini"}).click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.textContent()).toContain("dibuat untuk data lain");
    await dialog.getByRole("button", {name: "Buka dengan data yang termuat"}).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("bobot=20,30,40,10");
    expect(await page.evaluate(() => location.hash)).toContain("data=sintetis-pilot");
    await close();
  });
});
