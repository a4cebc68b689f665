import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";

const {visit, origin} = useBrowser();

const table = `Unit;Jumlah pegawai;Kualifikasi;Kompetensi;Kinerja;Disiplin
Dinas A;1.250;15,5;30;25;5
Dinas B;980;12;35,5;26;5
=cmd|' /C calc'!A0;45;10;20;20;4`;

describe("one's own table", () => {
  it("is pasted, used, weighed after a reload, and taken away with undo", async () => {
    const {page, trouble, close} = await visit("/data");
    await page.locator(".aggregates-import textarea").fill(table);
    await page.getByRole("button", {name: "Baca tabel ini"}).click();
    await page.getByRole("button", {name: /^Muat 3 unit/}).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("data=unggahan-");
    await page.getByRole("link", {name: "Bobot"}).first().click();
    await page.locator(".ranking tbody tr").nth(2).waitFor();
    expect(await page.locator(".ranking .agency").allTextContents()).toEqual([
      "Dinas B",
      "Dinas A",
      "=cmd|' /C calc'!A0"
    ]);
    // 12 + 35.5 + 26 + 5
    expect(await page.locator(".ranking .index").first().textContent()).toBe("78,50");
    await page.getByRole("link", {name: "Sebaran"}).first().click();
    await expect.poll(() => page.locator("main").textContent()).toContain("rata-rata per unit, jadi tidak ada sebaran");
    expect(await page.locator("main").innerText()).not.toContain("0 unit");
    await page.getByRole("link", {name: "Bobot"}).first().click();
    await page.locator(".ranking tbody tr").nth(2).waitFor();
    await page.locator(".weight-number").nth(1).fill("10");
    await page.locator(".weight-number").nth(1).press("Enter");
    await page.reload();
    await page.locator(".ranking tbody tr").nth(2).waitFor();
    expect(await page.locator(".ranking .agency").first().textContent()).toBe("Dinas A");

    await page.getByRole("link", {name: "Data"}).first().click();
    await page
      .getByRole("button", {name: /^Hapus/})
      .first()
      .click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("data=sintetis-pilot");
    await page
      .getByRole("button", {name: /^Urungkan/})
      .last()
      .click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("data=unggahan-");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("says what is wrong with a bad one, and loads nothing of it unasked", async () => {
    const {page, close} = await visit("/data");
    await page.locator(".aggregates-import textarea").fill(`${table}\nDinas A;10;15;30;25;5\nDinas C;7;99;tiga;20;5`);
    await page.getByRole("button", {name: "Baca tabel ini"}).click();
    const text = page.locator(".aggregates-import");
    await expect.poll(() => text.textContent()).toContain("tiga");
    expect(await text.textContent()).toContain("99");
    expect(await page.evaluate(() => location.hash)).toContain("data=sintetis-pilot");
    await close();
  });
});

/** Everything said on a page but its code: text, and what only some devices read out. */
const saidOn = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const code of copy.querySelectorAll("pre, option, .settings-input")) code.remove();
    const spoken = [...copy.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((one) =>
      ["aria-label", "placeholder", "title"].map((name) => one.getAttribute(name) ?? "")
    );
    return [copy.textContent, ...spoken].join("\n");
  });

describe.each([
  {locale: "id", start: "/data", pages: ["/bobot", "/ketahanan", "/bandingkan"], word: /instansi/i, head: "Instansi"},
  {
    locale: "en",
    start: "/en/data",
    pages: ["/en/weights", "/en/robustness", "/en/compare"],
    word: /agenc/i,
    head: "Agency"
  }
])("what rows are called ($locale)", ({start, pages, word, head}) => {
  it("is units on every page of one's own table, and agencies again when the data are changed", async () => {
    const {page, trouble, close} = await visit(start);
    await page.locator(".aggregates-import textarea").fill(table);
    await page.locator(".aggregates-import form button, .aggregates-import button").first().click();
    await page.getByRole("button", {name: /^(Muat|Load) 3 units?/}).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("data=unggahan-");
    const hash = await page.evaluate(() => location.hash);
    const ready = [".ranking tbody tr", ".bands-table tbody tr", ".places-table tbody tr"];
    for (const [i, path] of pages.entries()) {
      await page.goto(new URL(path + hash, page.url()).href);
      await page.locator(ready[i]!).nth(2).waitFor();
      await expect.poll(() => page.locator("main thead th").allInnerTexts()).toContain("Unit");
      await expect.poll(() => saidOn(page), {message: path}).not.toMatch(word);
    }
    await page.goto(new URL(pages[0]! + hash, page.url()).href);
    await page.locator(".dataset-input select").selectOption("sintetis-pilot");
    await page.locator(".ranking tbody tr").nth(10).waitFor();
    expect((await page.locator(".ranking thead th").allInnerTexts()).map((text) => text.trim())).toContain(head);
    expect(trouble.errors).toEqual([]);
    await close();
  });
});

describe("the datasets", () => {
  it("shows what Kota Bima published, and never the word null", async () => {
    const {page, close} = await visit("/data#v=1&data=kota-bima");
    const main = page.locator("main");
    for (const part of ["78,25", "26,47", "Masih sementara"])
      await expect.poll(() => main.textContent()).toContain(part);
    await page.locator(".engine-check[data-status=agree]").waitFor();
    const text = await main.innerText();
    expect(text).not.toMatch(/\bnull\b|undefined|NaN/);
    await close();
  });

  it("downloads records that say what they are", async () => {
    const {page, close} = await visit("/data");
    const button = page.getByRole("button", {name: "Unduh rekaman (CSV)"});
    await expect.poll(() => button.isEnabled(), {timeout: 30_000}).toBe(true);
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(231_771);
    expect(lines[1]).toContain("sintetis");
    expect(download.suggestedFilename().toLowerCase()).toContain("sintetis");
    await close();
  });
});

describe("a filter that needs DuckDB", () => {
  it("is never passed off as answered while it is not", async () => {
    const {page, close} = await visit("/bobot#v=1&saring=jenisKelamin:P", {
      before: (p) => p.route("**/*duckdb-eh*", (route) => route.abort())
    });
    await expect.poll(() => page.locator(".ranking").textContent()).toContain("memerlukan DuckDB");
    expect(await page.locator(".ranking .index").allTextContents()).toEqual(Array.from({length: 11}, () => "–"));
    await page.goto(`${origin()}/#v=1&saring=jenisKelamin:P`);
    await page.reload();
    await expect.poll(() => page.locator("main").textContent()).toContain("peringkat semua pegawai");
    await close();
  });
});
