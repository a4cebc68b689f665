import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";
import {ready} from "./ready.js";

const {visit} = useBrowser();

/** What has the focus, and what of it cannot be seen; null where the page has none. */
function stop(): {name: string; editor: boolean; hidden: boolean} | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const {top, bottom, left, right} = element.getBoundingClientRect();
  const header = document.querySelector("#observablehq-header")!;
  const under = header.contains(element) ? 0 : header.getBoundingClientRect().bottom;
  const seen = bottom > under && top < innerHeight && right > 0 && left < innerWidth && bottom > top;
  return {
    name: `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40)}`,
    editor: element.matches(".cm-content"),
    // The parts of a day show the focus themselves.
    hidden: !seen || !element.matches(":focus-visible, [type=date]")
  };
}

describe("a page by keyboard alone", () => {
  it.each(["/bobot", "/ketahanan", "/bahan", "/lab"])(
    "%s: each stop is in sight, and none keeps the focus",
    async (path) => {
      const {page, trouble, close} = await visit(path, {reducedMotion: "reduce"});
      await page.locator(ready[path]!).first().waitFor();
      const hidden: string[] = [];
      let stops = 0;
      for (; stops < 300; ++stops) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(stop);
        if (now === null) break;
        if (now.hidden) hidden.push(now.name);
        if (now.editor) await page.keyboard.press("Escape");
      }
      expect(hidden).toEqual([]);
      expect(stops).toBeGreaterThan(30);
      expect(stops).toBeLessThan(300);
      expect(trouble.errors).toEqual([]);
      await close();
    }
  );
});
