import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

const start = "/ketahanan";
const names = /Pemkab|Pemkot|Pemko |Pemda|Pemprov|KLHK|Kemenkumham/;

/** The figures are there, and follow the latest choice. */
const settled = (page: Page) => page.locator("#angka:not([hidden]):not([data-stale])").waitFor({timeout: 60_000});
const text = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .textContent()
    .then((content) => content!.replace(/\s+/g, " ").trim());
const hash = (page: Page) => page.evaluate(() => location.hash);
const bandsTable = (page: Page) => page.locator(".bands-table tbody tr");
/** Agency by agency its rank now, as the spoken text of the bands tells it. */
async function ranks(page: Page): Promise<Map<string, number>> {
  const tracks = page.locator(".bands-table .band-track");
  const spoken = await tracks.evaluateAll((all) => all.map((track) => track.ariaLabel ?? ""));
  return new Map(
    spoken.map((words) => {
      const rank = /, kini (\d+)/.exec(words) ?? /: selalu peringkat (\d+)/.exec(words);
      return [words.slice(0, words.indexOf(":")), Number(rank![1])] as const;
    })
  );
}

describe("Ketahanan", () => {
  it("tests the ranking against another set of weights, and says how large it is", async () => {
    const {page, trouble, close} = await visit(start);
    await settled(page);
    expect(await text(page, ".weight-set-size")).toMatch(/^Himpunan ini 0,\d+% dari semua bobot/);
    await page.getByText("Bobot apa pun", {exact: true}).click();
    await expect.poll(() => text(page, ".weight-set-size")).toBe("Himpunan ini memuat semua bobot yang mungkin.");
    await settled(page);
    expect(await hash(page)).toContain("terima=semua");
    expect(await text(page, ".cells-words")).toMatch(/^\d\.\d{3} urutan berbeda mungkin terjadi/);
    expect(await page.locator(".joint-row .band-track").count()).toBe(11);
    expect(trouble.errors).toEqual([]);
    expect(trouble.offOrigin).toEqual([]);
    await close();
  });

  it("proves a statement, and opens a counter-example that makes another one false", async () => {
    const {page, close} = await visit(start);
    await settled(page);
    await page.locator(".statement-verdict[data-verdict=proved]").waitFor();
    const agency = await page.locator(".statement select").first().inputValue();
    await page.locator(".statement").getByRole("radio", {name: "selalu pertama"}).check();
    await page.locator(".statement-verdict[data-verdict=disproved]").waitFor();
    const name = (await page.locator(`.statement select option[value="${agency}"]`).first().textContent())!;
    expect((await ranks(page)).get(name)).toBe(1);
    await page.getByRole("button", {name: "Buka contoh penyangkal"}).click();
    await expect.poll(() => hash(page)).not.toContain("bobot=25,40,30,5&");
    await settled(page);
    await expect.poll(async () => (await ranks(page)).get(name)).toBeGreaterThan(1);
    // The address has what was put to the test, for a colleague to see it judged.
    const link = await hash(page);
    expect(link).toContain("uji=pertama");
    const said = await text(page, ".statement-sentence");
    const again = await visit(`${start}${link}`);
    await expect.poll(() => text(again.page, ".statement-sentence")).toBe(said);
    await again.page.locator(".statement-verdict[data-verdict=disproved]").waitFor();
    await again.close();
    await close();
  });

  it("finds what it takes for two agencies to change places, tries it, and undoes it", async () => {
    const {page, close} = await visit(start);
    await settled(page);
    await expect.poll(() => text(page, ".swap-lead")).toContain("menyalip");
    const [, up, down] = /^(.*) menyalip (.*) bila:$/.exec(await text(page, ".swap-lead"))!;
    const before = await ranks(page);
    expect(before.get(up!)).toBeGreaterThan(before.get(down!)!);
    await page.getByRole("button", {name: "Coba bobot ini"}).click();
    await settled(page);
    await expect
      .poll(async () => {
        const now = await ranks(page);
        return now.get(up!)! < now.get(down!)!;
      })
      .toBe(true);
    await page.getByRole("button", {name: "Urungkan"}).click();
    await settled(page);
    await expect.poll(() => ranks(page)).toEqual(before);
    await close();
  });

  it("changes the weights on the map, by mouse and by keyboard", async () => {
    const {page, close} = await visit(start);
    await settled(page);
    const picture = page.locator(".map-picture");
    await picture.scrollIntoViewIfNeeded();
    const box = (await picture.boundingBox())!;
    const words = await text(page, ".map-words");
    await page.mouse.move(box.x + box.width * 0.42, box.y + box.height * 0.72);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.55, {steps: 6});
    expect(await text(page, ".map-words")).not.toBe(words);
    await page.mouse.up();
    await expect.poll(() => hash(page)).not.toContain("bobot=25,40,30,5");
    const dragged = await hash(page);
    await page.getByRole("slider", {name: "titik bobot"}).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => hash(page)).not.toBe(dragged);
    await settled(page);
    await close();
  });

  it("names the conditions that cannot hold together", async () => {
    const {page, close} = await visit(`${start}#v=1&terima=batas:kompetensi:70-100,kinerja:40-100`);
    const clash = page.locator(".weight-set-input .notice--warn");
    await expect.poll(() => clash.textContent()).toContain("Kompetensi paling sedikit 70,0");
    expect(await clash.textContent()).toContain("Kinerja paling sedikit 40,0");
    expect(await page.locator("#angka").isVisible()).toBe(false);
    // The map needs no such weights, and is there, with a sentence on why the rest is not.
    await page.locator(".map-picture").waitFor();
    await expect
      .poll(() => page.locator("main > * .notice--warn, main > .notice--warn").allTextContents())
      .toContainEqual(expect.stringContaining("Peta bobot di bawah tetap berlaku"));
    await close();
  });

  it("keeps the set that is tested, and the focus, when a counter-example is opened", async () => {
    const {page, close} = await visit(`${start}#v=1&terima=sekitar:5`);
    await settled(page);
    await page.locator(".statement").getByRole("radio", {name: "selalu pertama"}).check();
    await page.locator(".statement-verdict[data-verdict=disproved]").waitFor();
    const why = () => text(page, ".statement-verdict p:nth-of-type(2)");
    const share = /Berlaku hanya untuk [\d,]+%/.exec(await why())![0];
    await page.getByRole("button", {name: "Buka contoh penyangkal"}).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).toContain("terima=batas");
    await settled(page);
    await expect.poll(why).toContain(share);
    expect(await text(page, ".weight-set-notes")).toContain("±5,0 poin di sekitar Kualifikasi 25,0");
    expect(await page.evaluate(() => document.activeElement!.textContent)).toContain("Buka contoh penyangkal");
    // One step back is the weights and the set as they were; the button that has nothing more to undo keeps the focus.
    await page.getByRole("button", {name: "Urungkan"}).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => hash(page)).not.toContain("terima=batas");
    expect(await hash(page)).toContain("bobot=25,40,30,5");
    await settled(page);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toContain("Urungkan");
    await close();
  });

  it("leaves locked weights alone on the map and in the smallest change", async () => {
    const {page, close} = await visit(`${start}#v=1&kunci=kompetensi,disiplin`);
    await settled(page);
    expect(await page.locator(".swap .chip").allTextContents()).toContain("Kompetensi (dikunci di Bobot)");
    await page.getByRole("slider", {name: "titik bobot"}).focus();
    const scroll = () => page.evaluate(() => scrollY);
    const top = await scroll();
    for (const key of ["PageDown", "ArrowRight", "End", "Home", "PageUp"]) await page.keyboard.press(key);
    expect(await scroll()).toBe(top);
    await expect.poll(() => hash(page)).not.toContain("bobot=25,40,30,5");
    expect(await hash(page)).toMatch(/bobot=[\d.]+,40,[\d.]+,5&/);
    await close();
  });

  it("works on a table of means, and says what it cannot answer there", async () => {
    const {page, trouble, close} = await visit(`${start}#v=1&data=kota-bima`);
    await settled(page);
    await expect.poll(() => bandsTable(page).count()).toBeGreaterThan(1);
    await expect.poll(() => text(page, ".joint-words")).toContain("hanya dapat dijawab dari rekaman pegawai");
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("shows no agency's name where names are masked", async () => {
    const {page, close} = await visit(`${start}#v=1&samar=1`);
    await settled(page);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await expect.poll(() => text(page, ".joint-words")).toContain("instansi lebih");
    await expect.poll(() => page.locator(".joint-row").count()).toBeGreaterThan(10);
    const shown = await page.locator("main").evaluate((main) => {
      const said = [...main.querySelectorAll("*")].flatMap((element) => [
        element.ariaLabel,
        element.getAttribute("title")
      ]);
      return [(main as HTMLElement).textContent, ...said].join("\n");
    });
    expect(shown).toContain("Instansi A");
    expect(shown).not.toMatch(names);
    expect(shown).not.toMatch(/\d% lengkap/);
    const ids = /kemenkumham|klhk|pemda-|kab-|kota-|prov-/;
    const attributes = await page.locator("main").evaluate((main) => {
      const all = [...main.querySelectorAll("*")];
      return all.flatMap((element) => [...element.attributes].map(({value}) => value)).join("\n");
    });
    expect(attributes).not.toMatch(ids);
    const offered = await page.locator(".statement select").first().locator("option").allTextContents();
    expect(offered).toEqual([..."ABCDEFGHIJK"].map((letter) => `Instansi ${letter}`));
    const place = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const {left, width} = element.getBoundingClientRect();
          return [Math.round(left), Math.round(width)];
        });
    expect(await place(".joint-row .band-track")).toEqual(await place(".joint-scale"));
    await close();
  });

  it("gives its figures and its map to take along, names masked there too", async () => {
    const {page, trouble, close} = await visit(`${start}#v=1&samar=1&terima=sekitar:5`);
    await settled(page);
    await expect.poll(() => page.locator(".joint-row").count()).toBeGreaterThan(10);
    const taken = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name, exact: true}).click()
      ]);
      return readFileSync(await download.path());
    };
    const csv = (await taken("Unduh semua angka ketahanan (CSV)")).toString("utf8");
    const lines = csv.split("\r\n").map((line) => line.split(";"));
    expect(csv).toContain("data sintetis");
    expect(csv).toContain("dalam ±5,0 poin dari skenario");
    expect(csv).not.toMatch(names);
    const at = lines.findIndex(([first]) => first === "Seberapa sering di peringkat berapa");
    const shares = lines.slice(at + 2, at + 13).map((cells) => cells.slice(1).map((x) => Number(x.replace(",", "."))));
    expect(shares).toHaveLength(11);
    for (const row of shares) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    const map = (await taken("Unduh peta (SVG)")).toString("utf8");
    expect(map).toContain("Peta bobot");
    expect(map).toContain("Data sintetis");
    const key = [...map.matchAll(/<path transform[^>]*>\s*<text[^>]*>(Instansi \w)/g)].map(([, words]) => words);
    expect(key).toHaveLength(await page.locator(".map-legend li").count());
    expect(map).not.toMatch(names);
    expect((await taken("Unduh peta (PNG)")).subarray(1, 4).toString()).toBe("PNG");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("stops computing when told to, says so, and computes again", async () => {
    const stall = `addEventListener("message", ({data: {id}}) => postMessage({id, part: "acceptability", progress: 0.4}));`;
    const {page, close} = await visit(start, {
      before: (p) =>
        p.route("**/robustness.worker*", (route) => route.fulfill({body: stall, contentType: "text/javascript"}))
    });
    const bar = page.locator(".activity");
    await expect.poll(() => bar.textContent()).toContain("seberapa sering tiap peringkat");
    expect(await bar.textContent()).toContain("40%");
    await page.unroute("**/robustness.worker*");
    await page.getByRole("button", {name: "Batalkan"}).click();
    await expect.poll(() => bar.textContent()).toContain("Perhitungan dihentikan");
    expect(await page.locator("#angka").isVisible()).toBe(false);
    await page.getByRole("button", {name: "Hitung lagi"}).click();
    await settled(page);
    await expect.poll(() => bar.isVisible()).toBe(false);
    await close();
  });
});

describe("Bobot", () => {
  it("shows the ranks that other weights would give, and leads to the page that tells which", async () => {
    const {page, trouble, close} = await visit("/bobot#v=1&terima=semua");
    await expect
      .poll(() => page.locator(".ranking .rank-band").first().getAttribute("title"))
      .toMatch(/^peringkat 1 sampai \d+, untuk bobot apa pun$/);
    await page.getByRole("link", {name: "Atur bobot yang diterima di Ketahanan"}).click();
    await settled(page);
    expect(await hash(page)).toContain("terima=semua");
    expect(trouble.errors).toEqual([]);
    await close();
  });
});
