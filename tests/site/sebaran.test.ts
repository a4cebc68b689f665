import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
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
    await page.keyboard.type("80");
    await page.keyboard.press("Tab");
    await expect.poll(() => said(page)).toContain("ada di rentang ini");
    const inside = Number((await said(page))!.split(" ")[0]!.replaceAll(".", ""));
    const number = (text: string) => Number(text.split(" ")[0]!.replaceAll(".", ""));
    for (const grouping of ["instansi", "jenisKelamin", "kelompokUmur", "kanal"]) {
      const counts = (await bars(page, grouping)).map(number);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(inside);
    }
    expect(await page.evaluate(() => location.hash)).toContain("sebaran=indeks:instansi:histogram:80-100");
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
