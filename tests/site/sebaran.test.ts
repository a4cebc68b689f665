import {readFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {bkn2019, dimensions, indexSql, maxima, rules, scoreSql} from "../../lib/index.js";
import type {Filter} from "../../lib/index.js";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

const ready = async (page: Page) => {
  await page.locator(".distribution-shape").first().waitFor();
  await page.locator("[data-grouping=kanal] .group-bar").first().waitFor({timeout: 90_000});
};
const shapes = (page: Page) =>
  page.locator(".distribution-shape").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
const said = (page: Page) => page.locator(".range-said").textContent();
const bars = (page: Page, grouping: string) =>
  page.locator(`[data-grouping=${grouping}] .group-count`).allTextContents();

describe("the page Sebaran", () => {
  it("moves every picture with the weights", async () => {
    const {page, trouble, close} = await visit("/sebaran");
    await ready(page);
    for (const picture of ["histogram", "densitas", "ecdf", "titik", "kotak"]) {
      await page.locator(`.view-input input[value=${picture}]`).check({force: true});
      await expect.poll(() => page.locator(`.distribution-shape[data-picture=${picture}]`).count()).toBe(11);
      const before = await shapes(page);
      await page.locator(".weight-range").nth(1).focus();
      await page.keyboard.press("PageDown");
      await expect.poll(() => shapes(page)).not.toEqual(before);
    }
    expect(trouble).toEqual({errors: [], offOrigin: []});
    await close();
  });

  it("counts a range by keyboard alone, in every grouping the same people", async () => {
    const {page, close} = await visit("/sebaran");
    await ready(page);
    await page.locator(".range-input input").first().focus();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("81");
    await page.keyboard.press("Tab");
    await expect.poll(() => said(page)).toContain("ada di rentang ini");
    const inside = Number((await said(page))!.split(" ")[0]!.replaceAll(".", ""));
    const number = (text: string) => Number(text.split(" ")[0]!.replaceAll(".", ""));
    for (const grouping of ["instansi", "jenisKelamin", "kelompokUmur", "kanal"]) {
      const people = async () => (await bars(page, grouping)).map(number).reduce((sum, n) => sum + n, 0);
      await expect.poll(people).toBe(inside);
    }
    expect(await page.evaluate(() => location.hash)).toContain("sebaran=indeks:instansi:histogram:81-100");
    await page.keyboard.press("Control+z");
    await close();
  });

  it("drags a range, filters to a group, and a link brings both back", async () => {
    const {page, close} = await visit("/sebaran");
    await ready(page);
    const box = (await page.locator(".distribution-picture").boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60, {steps: 6});
    await page.mouse.up();
    await expect.poll(() => said(page)).toContain("ada di rentang ini");
    const all = await said(page);
    await page.locator("[data-grouping=kanal] .group-bar").first().click();
    await expect.poll(() => said(page)).not.toBe(all);
    const [sentence, hash] = [await said(page), await page.evaluate(() => location.hash)];
    expect(hash).toContain("saring=kanal:peremajaan-mandiri");
    const again = await visit(`/sebaran${hash}`);
    await ready(again.page);
    await expect.poll(() => said(again.page)).toBe(sentence);
    await again.close();
    await page.goBack();
    await expect.poll(() => said(page)).toBe(all);
    await close();
  });

  it("counts under a filter whom DuckDB counts over the records, and in a range nearly as many", async () => {
    const filter: Filter = {kanal: ["rekonsiliasi", "tidak-ada"], jenisKelamin: ["P"], jenisJabatan: ["fungsional"]};
    const weights = {kualifikasi: 0.3, kompetensi: 0.2, kinerja: 0.4, disiplin: 0.1};
    const instance = await DuckDBInstance.create();
    const connection = await instance.connect();
    const file = fileURLToPath(new URL("../../data/sintetis-pilot/records.parquet", import.meta.url));
    await connection.run(`CREATE VIEW records AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
    const points = dimensions.map((id) => `p_${id}`);
    const index = indexSql(points, weights, maxima(bkn2019));
    const answer = await connection.runAndReadAll(`WITH nilai AS (${scoreSql(bkn2019, "records", filter)})
      SELECT count(*)::INTEGER, count(*) FILTER (${index} >= 61 - 1e-9 AND ${index} < 81 - 1e-9)::INTEGER
      FROM nilai WHERE ${rules(bkn2019).missing === "excluded" ? "lengkap" : "TRUE"}`);
    const [of, inside] = answer.getRows()[0]!.map(Number);
    expect(inside).toBeGreaterThan(100);
    const hash = "v=1&bobot=30,20,40,10&sebaran=indeks:kelompokUmur:histogram:61-80";
    const link = `${hash}&saring=kanal:rekonsiliasi,kanal:tidak-ada,jenisKelamin:P,jenisJabatan:fungsional`;
    const {page, close} = await visit(`/sebaran#${link}`);
    await ready(page);
    const numbers = async () =>
      (await said(page))!
        .match(/[\d.]+/g)!
        .slice(0, 2)
        .map((n) => Number(n.replaceAll(".", "")));
    await expect.poll(async () => (await numbers())[1]).toBe(of);
    // By blocks: 9,466 for 9,407.
    expect(Math.abs((await numbers())[0]! / inside! - 1)).toBeLessThan(0.02);
    await close();
  });

  it("compares whom one chooses, the scenario with its baseline too, and a link brings the pair back", async () => {
    const {page, trouble, close} = await visit("/sebaran#v=1&bobot=30,30,35,5");
    await ready(page);
    const summary = (at: Page) => at.locator(".compare-summary").textContent();
    const choose = (at: Page, which: number, value: string) =>
      at.locator(".compare-choice select").nth(which).selectOption(value);
    await page.locator(".compare-panel").scrollIntoViewIfNeeded();
    await choose(page, 0, "acuan");
    await choose(page, 1, "kini");
    // The same people: nothing comes from another mix, but from the dimensions.
    await expect.poll(() => summary(page)).toMatch(/^Rata-rata Semua yang dilihat, skenario ini.*Menurut dimensi:/);
    const [said, hash] = [await summary(page), await page.evaluate(() => location.hash)];
    expect(decodeURIComponent(hash)).toContain("lawan=acuan;kini");
    const again = await visit(`/sebaran${hash}`);
    await ready(again.page);
    await again.page.locator(".compare-panel").scrollIntoViewIfNeeded();
    await expect.poll(() => summary(again.page)).toBe(said);
    await again.close();
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("says that nobody is left, and shows nothing else", async () => {
    const {page, trouble, close} = await visit("/sebaran#v=1&saring=status:PPPK");
    await expect.poll(() => page.locator(".distribution").textContent()).toContain("Tidak ada pegawai yang dinilai");
    await expect.poll(() => page.locator(".distribution-more").isVisible()).toBe(false);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("hands on each figure with its title, its caveat and its numbers", async () => {
    const {page, close} = await visit("/sebaran");
    await ready(page);
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".distribution .figure-files").first().getByRole("button", {name, exact: true}).click()
      ]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^timbang-.*sebaran-indeks-menurut-instansi.*${name.toLowerCase()}$`)
      );
      return readFile(await download.path());
    };
    const svg = (await take("SVG")).toString("utf8");
    expect(svg).toContain("Sebaran indeks menurut instansi");
    expect(svg).toContain("Data sintetis");
    // Of the key and the rules, which run over several lines, their first words.
    for (const words of ["Garis abu-abu", "Bobot (persen): Kualifikasi 25,0", "Peraturan yang berlaku"])
      expect(svg.replace(/<\/text>\s*<text[^>]*>/g, " ")).toContain(words);
    // Eleven groups; no style sheet is needed, and no number is missing.
    expect(svg.match(/<path[^>]* data-picture="histogram"/g)).toHaveLength(11);
    expect(svg).not.toMatch(/NaN|class=|url\(http/);
    const png = await take("PNG");
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    const size = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!.slice(1).map(Number);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((n) => 2 * n));
    const csv = (await take("CSV")).toString("utf8");
    expect(csv.split("\r\n").filter((line) => /^("?)(KLHK|Pemprov Jatim)\1;/.test(line))).toHaveLength(2);
    await close();
  });

  it("invents no quantile under a filter, and counts its people once", async () => {
    const {page, trouble, close} = await visit("/sebaran#v=1&saring=pendidikan:S3,jenisJabatan:pelaksana");
    await page.locator("[data-grouping=kanal] .group-bar").first().waitFor({timeout: 90_000});
    const people = (await said(page))!.split(" ")[0]!;
    await expect
      .poll(() => page.locator(".counted-words").textContent())
      .toContain(`Dihitung ${people} pegawai pelaksana berpendidikan S-3 dari`);
    await page.locator(".distribution summary").first().click();
    const cells = page.locator(".distribution table").first().locator("tbody td:nth-child(n + 5)");
    const quantiles = await cells.allTextContents();
    expect(quantiles.length).toBeGreaterThan(0);
    for (const text of quantiles) expect(text).toMatch(/^(\d+–\d+|dilindungi)$/);
    await page.locator(".compare-panel").scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.locator(".compare-panel").textContent())
      .toContain("Selisih di tiap persentil tidak ditunjukkan");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("names no agency and no size of one where names are masked", async () => {
    const {page, close} = await visit("/sebaran#v=1&samar=1");
    await ready(page);
    await expect.poll(() => page.locator("#observablehq-main").textContent()).not.toContain("KLHK");
    expect(new Set(await bars(page, "instansi"))).toEqual(new Set([""]));
    await close();
  });

  it("says so where there are only means", async () => {
    const {page, close} = await visit("/sebaran");
    await ready(page);
    await page.locator(".dataset-input select").selectOption({index: 1});
    await expect.poll(() => page.locator(".distribution").textContent()).toContain("hanya berisi rata-rata");
    expect(await page.locator(".distribution-more").isVisible()).toBe(false);
    await close();
  });
});
