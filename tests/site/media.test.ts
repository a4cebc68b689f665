import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

const link = "#v=1&bobot=25,30,40,5&instansi=kab-batang";
const pages = [
  {path: `/bobot${link}`, ready: ".ranking tbody tr", swatch: ".legend .swatch"},
  {path: `/ketahanan${link}`, ready: ".heat-cell", swatch: ".band-key, .heat-ramp"},
  {path: `/sebaran${link}`, ready: ".group-bar", swatch: ".weights-input .swatch"},
  {path: `/bandingkan${link}`, ready: ".bump-line", swatch: ".agreement-table td"}
];

/** Letters that are seen, with their contrast to the ground behind them, where that is below 4.5. */
const faint = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 1;
    const context = canvas.getContext("2d", {willReadFrequently: true})!;
    const mixed = (...colors: string[]): number[] => {
      context.fillStyle = "white";
      context.fillRect(0, 0, 1, 1);
      for (const color of colors) {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb: number[]) =>
      rgb
        .map((value) => value / 255)
        .map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0);
    const grounds = (element: Element | null): string[] =>
      element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
    const walker = document.createTreeWalker(document.querySelector("#observablehq-main")!, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const {parentElement: element, textContent} = walker.currentNode;
      if (!element || !textContent?.trim() || !(element as HTMLElement).checkVisibility()) continue;
      if (
        element.closest(
          "[aria-disabled=true], :disabled, .sr-only, .observablehq-pre-container, .pair-self, .stacked-bar"
        )
      )
        continue;
      const style = getComputedStyle(element);
      const ground = mixed(...grounds(element));
      const ink = mixed(...grounds(element), element.closest("svg") ? style.fill : style.color);
      const [light, dark] = [luminance(ground), luminance(ink)].sort((a, b) => b - a) as [number, number];
      if ((light + 0.05) / (dark + 0.05) < 4.5) found.push(`${textContent.trim().slice(0, 30)} (${element.className})`);
    }
    return found;
  });

const grounds = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const {backgroundColor, backgroundImage, printColorAdjust, forcedColorAdjust} = getComputedStyle(element);
      return {
        ground: backgroundImage === "none" ? backgroundColor : backgroundImage,
        printColorAdjust,
        forcedColorAdjust
      };
    })
  );
const clear = /^(transparent|rgba\(0, 0, 0, 0\))$/;

describe.each(pages)("$path", ({path, ready, swatch}) => {
  it("prints dark letters on white from a dark screen, and what colours say", async () => {
    const {page, close} = await visit(path, {colorScheme: "dark", reducedMotion: "reduce"});
    await page.locator(ready).first().waitFor();
    const onScreen = await page.evaluate(() => getComputedStyle(document.body).color);
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).not.toBe(onScreen);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    const told = await grounds(page, swatch);
    expect(told.length).toBeGreaterThan(0);
    for (const {ground, printColorAdjust} of told) {
      expect(printColorAdjust).toBe("exact");
      expect(ground).not.toMatch(clear);
    }
    expect(await faint(page)).toEqual([]);
    await close();
  });

  it("keeps what colours say among the system's own", async () => {
    const {page, close} = await visit(path, {forcedColors: "active", reducedMotion: "reduce"});
    await page.locator(ready).first().waitFor();
    const told = await grounds(page, swatch);
    for (const {ground, forcedColorAdjust} of told) {
      expect(forcedColorAdjust).toBe("none");
      expect(ground).not.toMatch(clear);
    }
    const here = page.locator(".masthead nav a[aria-current]");
    expect(await here.evaluate((link) => getComputedStyle(link).borderBottomStyle)).toBe("solid");
    await close();
  });
});
