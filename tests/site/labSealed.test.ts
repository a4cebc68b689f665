import {mkdtempSync, readFileSync} from "node:fs";
import {createServer} from "node:net";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, describe, expect, it} from "vitest";
import type {Notebook} from "../../src/lab/engine/types.js";
import {useBrowser} from "./browser.js";
import {mutations} from "./mutations.js";

const netLog = join(mkdtempSync(join(tmpdir(), "net-")), "log.json");

// Chromium writes its log to the end when it is closed, which `useBrowser` does before.
afterAll(() => {
  const log = readFileSync(netLog, "utf8");
  expect(log.includes("hadir.bocor.test")).toBe(true);
  expect(/d\d+\.bocor\.test/.exec(log)?.[0]).toBeUndefined();
});

/** Counts whoever connects; every name there is leads to it. */
const connected: string[] = [];
const listener = createServer((socket) => {
  connected.push(String(socket.localPort));
  socket.destroy();
});
await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
const {port} = listener.address() as AddressInfo;
const {visit} = useBrowser([`--host-resolver-rules=MAP *.bocor.test 127.0.0.1:${port}`, `--log-net-log=${netLog}`]);

const notebookOf = (...sources: string[]): Notebook => ({
  format: "timbang-lab",
  version: 1,
  title: "Tersegel",
  cells: sources.map((source, i) => ({id: `c${i + 1}`, kind: "js", source, name: null}))
});

async function run(page: Page, ...sources: string[]) {
  await page.locator(".lab-cell").first().waitFor();
  await page.locator(".lab-shelf input[type=file]").setInputFiles({
    name: "uji.timbang-lab.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(notebookOf(...sources)))
  });
  await expect.poll(() => page.locator(".lab-title").inputValue()).toBe("Tersegel");
  await page.locator(".lab-bar").getByRole("button", {name: "Jalankan semua"}).click();
}

const cell = (page: Page, n: number) => page.locator(".lab-cell").nth(n - 1);
const settles = (page: Page, n: number) =>
  expect.poll(() => cell(page, n).getAttribute("data-status"), {timeout: 60_000});
const problem = (page: Page, n: number) => cell(page, n).locator(".lab-problem:visible").innerText();
const fake = (markup: string) =>
  `({nodeType: 1, localName: "div", textContent: "", outerHTML: ${JSON.stringify(markup)}})`;

describe("what a cell shows", () => {
  it("opens no connection and asks for no name, whatever is hidden in it", async () => {
    const texts = mutations("https://DATA.bocor.test/").map((text, i) => text.replaceAll("DATA", `d${i}`));
    expect(texts).toHaveLength(104);
    const {page, close} = await visit("/lab");
    // As text that says it is markup, and as nodes that were made of it, in turn.
    const shown = texts.map((text, i) =>
      i % 2 === 0
        ? `display(${fake(text)});`
        : `{const p = document.createElement("div"); p.innerHTML = ${JSON.stringify(text)}; display(p);}`
    );
    const sources = [0, 1].map((k) => shown.filter((_, i) => Math.floor(i / 52) === k).join("\n"));
    await run(page, ...sources);
    for (let n = 1; n <= sources.length; ++n) await settles(page, n).toBe("done");
    await expect.poll(() => page.locator(".lab-frame").count()).toBe(104);
    const bad =
      "a[href], iframe, link, meta[http-equiv=refresh], object, embed, script, video, audio, input, [onerror]";
    const sealed = () => page.frames().filter((frame) => frame.parentFrame() && frame.url() === "about:srcdoc");
    await expect.poll(() => sealed().length).toBeGreaterThanOrEqual(104);
    for (const frame of sealed()) {
      // What is shown takes the place of the frame's only script.
      await frame.waitForFunction(() => document.body && !document.body.querySelector("script"));
      const found = await frame.evaluate(
        (bad) => [...document.body.querySelectorAll(bad)].map((element) => element.outerHTML),
        bad
      );
      expect(found).toEqual([]);
    }
    await page.waitForTimeout(1500);
    expect(connected).toEqual([]);
    expect(await page.evaluate(() => "bocor" in window)).toBe(false);
    // The listener does hear: a name that a page without the site's policy asks for arrives.
    const outside = await page.context().newPage();
    await outside.evaluate(() => fetch("https://hadir.bocor.test/").catch(() => null));
    expect(connected.length).toBeGreaterThan(0);
    await close();
  });

  it("shows what people mean to show", async () => {
    const {page, close} = await visit("/lab");
    await run(
      page,
      'display(html`<h2>Judul</h2><p style="color: rgb(1, 2, 3)">Teks <b>tebal</b> <a href="https://bkn.go.id/">tautan</a></p><table><tr><td>1</td></tr></table><img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="titik"><svg width=40 height=20><linearGradient id=g><stop stop-color=red /></linearGradient><rect width=40 height=20 fill="url(#g)" /></svg>`)',
      'Plot.plot({title: "Gambar", marks: [Plot.dot([[1, 2]], {fill: "red"})]})'
    );
    for (const n of [1, 2]) await settles(page, n).toBe("done");
    const frame = cell(page, 1).locator(".lab-frame").contentFrame();
    expect(await frame.locator("p").innerText()).toBe("Teks tebal tautan (https://bkn.go.id/)");
    expect(await frame.locator("p").evaluate((p) => getComputedStyle(p).color)).toBe("rgb(1, 2, 3)");
    expect(await frame.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
    expect(await frame.locator("linearGradient").count()).toBe(1);
    await expect
      .poll(() =>
        cell(page, 1)
          .locator(".lab-frame")
          .evaluate((f: HTMLElement) => f.clientHeight)
      )
      .toBeGreaterThan(100);
    expect(await cell(page, 2).locator(".lab-frame").contentFrame().locator("circle").count()).toBe(1);
    await close();
  });

  it("is refused in a sentence where it would freeze the tab, and the tab goes on", async () => {
    const {page, close} = await visit("/lab");
    await run(
      page,
      `const s = Array.from({length: 8}, (_, i) => '<g id="g' + (i + 1) + '">' + ('<use href="#g' + i + '"/>').repeat(10) + "</g>").join("");
      display({nodeType: 1, localName: "svg", outerHTML: '<svg><defs><rect id="g0" width="1" height="1"/>' + s + '</defs><use href="#g8"/></svg>'})`,
      `display({nodeType: 1, localName: "div", outerHTML: "<b>".repeat(300000)})`,
      `const top = document.createElement("div"); let at = top; for (let i = 0; i < 300000; ++i) at = at.appendChild(document.createElement("b")); display(top)`,
      `display({nodeType: 1, localName: "div", outerHTML: "<i></i>".repeat(300000)})`
    );
    for (const n of [1, 2, 3, 4]) await settles(page, n).toBe("error");
    expect(await problem(page, 1)).toContain("lebih dari 200.000 elemen");
    expect(await problem(page, 2)).toContain("lebih dari 200 tingkat");
    expect(await problem(page, 3)).toContain("lebih dari 200 tingkat");
    expect(await problem(page, 4)).toContain("lebih dari 120.000 elemen");
    const start = Date.now();
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
    expect(Date.now() - start).toBeLessThan(2000);
    await close();
  });

  it("is stopped, or is told to have ended, while it takes memory without end", async () => {
    const {page, close} = await visit("/lab");
    await run(page, "const a = []; while (true) a.push({x: a.length, y: [a.length]});");
    await expect.poll(() => cell(page, 1).getAttribute("data-status")).toBe("running");
    await page.waitForTimeout(3000);
    expect(await page.evaluate(() => 6 * 7)).toBe(42);
    const stop = cell(page, 1).getByRole("button", {name: "Hentikan sel 1"});
    if (await stop.isVisible()) await stop.click({timeout: 5000}).catch(() => null);
    await expect.poll(() => cell(page, 1).getAttribute("data-status"), {timeout: 60_000}).toMatch(/stopped|error/);
    await close();
  });

  it("leaves as a file in which nothing runs", async () => {
    const {page, close} = await visit("/lab");
    await run(
      page,
      `display({nodeType: 1, localName: "svg", outerHTML: '<svg width="20" height="20" onload="alert(1)"><script>alert(1)</script><a href="javascript:alert(1)"><rect width="9" height="9" onclick="alert(1)"/></a></svg>'})`
    );
    await settles(page, 1).toBe("done");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      cell(page, 1).getByRole("button", {name: "Unduh SVG"}).click()
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="20" height="20"><desc>timbang_sumber/);
    expect(svg).toMatch(/<\/desc><a><rect width="9" height="9"\/><\/a><\/svg>$/);
    await close();
  });
});
