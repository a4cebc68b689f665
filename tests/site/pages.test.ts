import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type axeCore from "axe-core";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {paths, useBrowser} from "./browser.js";
import type {Visit} from "./browser.js";
import {ready} from "./ready.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const {visit} = useBrowser();

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(paths)("%s", (path) => {
  let opened: Visit;

  beforeAll(async () => {
    opened = await visit(path);
  });
  afterAll(() => opened?.close());

  it("draws without an error, says the data are synthetic, and asks nobody else for anything", async () => {
    const {page, trouble} = opened;
    await page.locator(ready[path]!).first().waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
    expect(await page.locator(".notices").textContent()).toContain(
      path.startsWith("/en") ? "Synthetic data" : "Data sintetis"
    );
    expect(await page.getAttribute("html", "lang")).toBe(path.startsWith("/en") ? "en" : "id");
    expect(await overflow(page)).toBe(0);
    expect(trouble).toEqual({errors: [], offOrigin: []});
  });

  it("has nothing that axe objects to, light or dark", async () => {
    const {page} = opened;
    await page.emulateMedia({reducedMotion: "reduce"});
    await page.locator(ready[path]!).first().waitFor();
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    await page.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
      const found = await page.evaluate(async () => {
        const {violations} = await (window as unknown as {axe: typeof axeCore}).axe.run(document);
        return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(" | ")}`);
      });
      expect(found, colorScheme).toEqual([]);
    }
  });

  it("does not scroll sideways on a phone", async () => {
    const {page, close} = await visit(path, {viewport: {width: 390, height: 844}});
    await page.locator(ready[path]!).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await close();
  });
});
