import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {ensureLibreOffice} from "../../scripts/libreoffice.js";
import {faults, parts, text} from "../kit/packages.js";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

const start = "/bahan#v=1&bobot=25,30,40,5";
const drawn = (page: Page) => page.locator(".kit-section h3").first().waitFor();

async function take(page: Page, name: RegExp): Promise<{name: string; bytes: Uint8Array}> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name}).click()]);
  return {name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path()))};
}

/** What stands on each page. */
function pagesOf(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "timbang-pdf-"));
  const path = join(folder, "kit.pdf");
  writeFileSync(path, pdf);
  const text = execFileSync(ensureLibreOffice().pdftotext, ["-layout", path, "-"], {encoding: "utf8"});
  rmSync(folder, {recursive: true});
  return text
    .split("\f")
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, " "));
}

describe("taking a kit along", () => {
  it("makes each file on one click, whole, by its name synthetic, and tells how long it took", async () => {
    const {page, trouble, close} = await visit(start);
    await drawn(page);
    for (const [button, format] of [
      [/PPTX/, "pptx"],
      [/DOCX/, "docx"],
      [/XLSX/, "xlsx"]
    ] as const) {
      const {name, bytes} = await take(page, button);
      expect(name).toMatch(
        new RegExp(`^timbang-bahan-bobot-25-30-40-5-SINTETIS-pilot-\\d{4}-\\d\\d-\\d\\d\\.${format}$`)
      );
      expect(faults(bytes)).toEqual([]);
      expect(text(bytes)).toContain("DATA SINTETIS");
      await expect.poll(() => page.locator(".kit-status").textContent()).toContain("Selesai dalam");
    }
    const {bytes} = await take(page, /ZIP/);
    const all = parts(bytes);
    expect([...all.keys()].filter((name) => name.endsWith(".png")).length).toBe(4);
    for (const [name, part] of all) if (name.endsWith(".png")) expect([...part.slice(0, 4)]).toEqual([137, 80, 78, 71]);
    for (const [name, part] of all) if (/\.(pptx|docx|xlsx)$/.test(name)) expect(faults(part)).toEqual([]);
    expect(trouble).toEqual({errors: [], offOrigin: []});
    await close();
  });

  it("gives the same bytes twice", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const [first, second] = [await take(page, /PPTX/), await take(page, /PPTX/)];
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
    await close();
  });

  it("prints with the caveats on each page, and cuts no figure or short table", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    await page.emulateMedia({media: "print"});
    const pages = pagesOf(await page.pdf({preferCSSPageSize: true}));
    expect(pages.length).toBeGreaterThan(3);
    for (const [i, text] of pages.entries()) {
      expect(text).toContain(`Halaman ${i + 1} / ${pages.length}`);
      for (const caveat of [
        "DATA SINTETIS",
        "Peraturan BKN 8/2019 (1.0.0): berlaku.",
        "sidik",
        "Timbang 0.1.0",
        "Buka “"
      ])
        expect(text).toContain(caveat);
      expect(text).not.toMatch(/Skenario yang dibahas|Salindia \(PPTX\)/);
    }
    const whole = pages.find((text) => text.includes("Peringkat pada “"))!;
    for (const agency of ["Pemda DIY", "Pemkab Majalengka"])
      expect(whole.slice(whole.indexOf("Peringkat pada “"))).toContain(agency);
    await close();
  });

  it("prints six scenarios with the caveats on each page, and no empty page at the end", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const boxes = await page.locator('.kit-input input[value^="contoh:"]').all();
    for (const box of boxes) await box.check();
    await expect.poll(() => page.locator(".kit-link").count(), {timeout: 30_000}).toBe(boxes.length + 1);
    await page.evaluate(() => {
      // As long as names may be.
      for (const p of document.querySelectorAll(".kit-caveats p")) p.textContent = p.textContent.repeat(8);
    });
    await page.emulateMedia({media: "print"});
    const printed = async () => pagesOf(await page.pdf({preferCSSPageSize: true}));
    for (const text of await printed())
      for (const caveat of ["DATA SINTETIS", "berlaku.", "sidik", "Timbang 0.1.0", "Buka “"])
        expect(text).toContain(caveat);
    // The least room below the last line at which one more page is needed: that page must have something to show.
    const pages = async (height: number) => {
      await page.evaluate((height) => {
        const room = document.getElementById("ruang") ?? document.createElement("div");
        room.id = "ruang";
        room.style.height = `${height}px`;
        document.querySelector(".kit-section:last-child > :last-child")!.before(room);
      }, height);
      return printed();
    };
    const before = (await pages(0)).length;
    let [low, high] = [0, 1100];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((await pages(middle)).length > before) high = middle;
      else low = middle;
    }
    expect((await pages(high)).at(-1)).toContain("Angka di bahan ini dapat dihitung ulang");
    await close();
  });

  it("prints tables as wide as the page, whatever scenarios are called", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    await page.emulateMedia({media: "print"});
    // An A4 page without its margins: 180 mm.
    await page.setViewportSize({width: 680, height: 1000});
    const over = await page.evaluate(() => {
      for (const th of document.querySelectorAll(".kit-table th")) th.textContent = "x".repeat(40);
      return [...document.querySelectorAll(".kit-table table")].map(
        (table) => table.getBoundingClientRect().width - table.parentElement!.getBoundingClientRect().width
      );
    });
    expect(over.length).toBeGreaterThan(4);
    expect(Math.max(...over)).toBeLessThan(1);
    await close();
  });

  it("lets figures scroll on a phone, with letters that can be read", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    await page.setViewportSize({width: 390, height: 844});
    const seen = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      letters: [...document.querySelectorAll<SVGSVGElement>(".kit-figure svg")].map(
        (svg) => (12 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width
      )
    }));
    expect(seen.page).toBe(390);
    expect(Math.min(...seen.letters)).toBeGreaterThanOrEqual(10);
    await close();
  });

  it("masks names in every file, and in its own name and link", async () => {
    const {page, close} = await visit(`${start}&samar=1`);
    await drawn(page);
    const {bytes} = await take(page, /ZIP/);
    for (const [name, part] of parts(bytes)) {
      const said = /\.(pptx|docx|xlsx)$/.test(name) ? text(part) : Buffer.from(part).toString("utf8");
      expect(name + said).not.toMatch(/Pemkab|Pemkot|Pemda DIY|Pemprov|Kemenkumham|KLHK|Majalengka/);
      if (/\.(csv|txt)$/.test(name)) expect(said).toContain("samar=1");
    }
    await close();
  });
});

describe("choosing and writing", () => {
  it("keeps what was written, undoes it, and shows it at once", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const hostile = `<script>x</script> "a" & =cmd 🧑‍⚖️`;
    await page.getByLabel("Judul", {exact: true}).fill(hostile);
    await page.getByLabel("Judul", {exact: true}).press("Tab");
    await expect.poll(() => page.locator(".kit-title").textContent()).toBe(hostile);
    await page.reload();
    await drawn(page);
    expect(await page.locator(".kit-title").textContent()).toBe(hostile);
    expect(await page.getByLabel("Judul", {exact: true}).inputValue()).toBe(hostile);
    await page.getByRole("button", {name: "Kembalikan isian awal"}).click();
    await expect.poll(() => page.locator(".kit-title").textContent()).toBe("Bahan diskusi bobot IP ASN");
    await page.getByRole("button", {name: "Urungkan isian"}).click();
    await expect.poll(() => page.locator(".kit-title").textContent()).toBe(hostile);
    await close();
  });

  it("sets several scenarios side by side, shows slides, and leaves sections out", async () => {
    const {page, trouble, close} = await visit(start);
    await drawn(page);
    await page.getByLabel(/Sama rata/).check();
    await expect.poll(() => page.locator(".kit-link").count()).toBe(2);
    await page.getByLabel("Mengapa berpindah", {exact: true}).uncheck();
    await expect.poll(() => page.locator('[data-section^="sebab"]').count()).toBe(0);
    await page.getByRole("radio", {name: "Salindia"}).check();
    await expect.poll(() => page.locator(".kit-slide").count()).toBeGreaterThan(6);
    expect(await page.locator(".kit-slides").textContent()).not.toContain("[object");
    expect(await page.locator(".kit-slide footer").first().textContent()).toContain("DATA SINTETIS");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("says why there is nothing to take, and that a file could not be made", async () => {
    const {page, close} = await visit(start, {before: (p) => p.route("**/kit.*.js", (route) => route.abort())});
    await drawn(page);
    await page.getByRole("button", {name: /XLSX/}).click();
    await expect.poll(() => page.locator(".kit-status").textContent()).toContain("tidak dapat dibuat");
    await page.locator('.kit-input input[value="kini"]').uncheck();
    await expect.poll(() => page.locator(".kit-paper").textContent()).toContain("Pilih sedikitnya satu skenario");
    await close();
  });
});

describe("the address of the site", () => {
  it("is what a person says, in links and codes, and is remembered; one that others cannot open is warned of", async () => {
    const {page, trouble, close} = await visit(start);
    await drawn(page);
    const field = page.getByLabel("Alamat situs");
    const warned = page.locator(".site-address .notice--warn:visible");
    expect(await warned.textContent()).toContain("hanya terbuka di komputer ini");
    await field.fill("timbang.contoh.go.id/alat");
    await field.press("Enter");
    await expect.poll(() => warned.count()).toBe(0);
    await expect
      .poll(async () => text((await take(page, /XLSX/)).bytes))
      .toContain('Target="https://timbang.contoh.go.id/alat/bobot#v=1');
    await page.reload();
    await drawn(page);
    expect(await page.getByLabel("Alamat situs").inputValue()).toBe("https://timbang.contoh.go.id/alat");
    expect(trouble).toEqual({errors: [], offOrigin: []});
    await close();
  });
});
