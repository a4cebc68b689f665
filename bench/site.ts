import type {AddressInfo} from "node:net";
import {chromium} from "playwright-core";
import type {Browser, Page} from "playwright-core";
import {build} from "../scripts/build.js";
import {ensureChromium} from "../scripts/chromium.js";
import {serve} from "../scripts/serve.js";
import type {Result} from "./measure.js";
import {noteFirst, transferredBefore} from "./transferred.js";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const at = (times: number[], share: number) => times.sort((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;

/** What a person waits for, in Chromium on the built site over loopback. */
export async function site(): Promise<Result[]> {
  if (!(await build())) throw new Error("the site does not build");
  const server = await serve({port: 0});
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({executablePath: ensureChromium(), args: flags});
  try {
    const visits = [];
    for (let k = 0; k < 5; ++k) visits.push(await coldVisit(browser, `${origin}/bobot`));
    const page = await (await browser.newContext({viewport: {width: 1366, height: 768}})).newPage();
    const moves = await drag(page, `${origin}/bobot`);
    const filters = await toggle(page);
    const moved = await sebaran(page, `${origin}/sebaran`);
    const asked = await lab(page, `${origin}/lab`);
    const kits = await everything(page, `${origin}/bahan#v=1&bobot=27.5,30,37.5,5`);
    const kilobytes = at(
      visits.map((visit) => visit.kilobytes),
      0.5
    );
    const group = "in Chromium, over loopback";
    const line = (what: string, milliseconds: number, note?: string) => ({group, what, milliseconds, times: 1, note});
    return [
      line(
        "first ranking, cold cache",
        at(
          visits.map((visit) => visit.ranking),
          0.5
        ),
        `${kilobytes} kB before it`
      ),
      line(
        "DuckDB ready, engines compared",
        at(
          visits.map((visit) => visit.compared),
          0.5
        )
      ),
      line("weight move to paint, p50", at(moves, 0.5), `${moves.length} moves`),
      line("weight move to paint, p95", at(moves, 0.95)),
      line("filter to paint, p50", at(filters, 0.5), `${filters.length} changes`),
      line("filter to paint, p95", at(filters, 0.95)),
      line("Sebaran: weight move to paint, p50", at(moved.moves, 0.5), `${moved.moves.length} moves`),
      line("Sebaran: weight move to paint, p95", at(moved.moves, 0.95)),
      line("Sebaran: range to paint, p50", at(moved.ranges, 0.5), `${moved.ranges.length} moves`),
      line("Sebaran: range to paint, p95", at(moved.ranges, 0.95)),
      line("Lab: 5.6 million records tallied, p50", at(asked.tally, 0.5), "DuckDB-WASM, click to table"),
      line("Lab: a million rows, first page, p50", at(asked.million, 0.5), "click to table"),
      line("Lab: scrolling a million rows, frame p95", at(asked.frames, 0.95), `${asked.frames.length} frames`),
      line("kit: everything, first click", kits[0]!, "11 agencies, 1 scenario, with pictures"),
      line("kit: everything, again", kits[2]!)
    ];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Milliseconds until the ranking shows, and until both engines have been compared; bytes transferred before the first. */
async function coldVisit(browser: Browser, url: string) {
  const context = await browser.newContext({viewport: {width: 1366, height: 768}});
  const page = await context.newPage();
  await page.addInitScript(noteFirst, ".ranking tbody tr");
  const start = performance.now();
  await page.goto(url, {waitUntil: "commit"});
  await page.locator(".ranking tbody tr").first().waitFor();
  const ranking = performance.now() - start;
  await page.locator(".engine-check[data-status=agree]").waitFor();
  const compared = performance.now() - start;
  const {kilobytes} = await page.evaluate(transferredBefore);
  await context.close();
  return {ranking, kilobytes, compared};
}

/** Milliseconds from each input of a dragged slider to the frame that shows the new ranking. */
async function drag(page: Page, url: string): Promise<number[]> {
  await page.goto(url);
  await page.locator(".engine-check[data-status=agree]").waitFor();
  await page.waitForTimeout(1500);
  await record(page, "input", ".weight-range");
  return slide(page);
}

/** Milliseconds from each event of an element to the frame painted after it, kept in the page. */
function record(page: Page, type: string, selector: string): Promise<void> {
  return page.evaluate(
    ([type, selector]) => {
      const times: number[] = [];
      Object.assign(window, {times});
      document.addEventListener(
        type!,
        (event) => {
          // The element's own event, and not the one the group around it sends on.
          if (!(event.target as Element).closest(selector!)) return;
          const start = performance.now();
          // A message sent from the frame's callback arrives once the frame has been painted.
          requestAnimationFrame(() => {
            const {port1, port2} = new MessageChannel();
            port1.onmessage = () => times.push(performance.now() - start);
            port2.postMessage(null);
          });
        },
        true
      );
    },
    [type, selector]
  );
}

const recorded = (page: Page) => page.evaluate(() => (window as unknown as {times: number[]}).times);

/** Drags the second slider to and fro. */
async function slide(page: Page): Promise<number[]> {
  const {x, y, width, height} = (await page.locator(".weight-range").nth(1).boundingBox())!;
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  for (let i = 0; i < 210; ++i) {
    await page.mouse.move(x + width * (0.4 - 0.2 * Math.sin(i / 15)), y + height / 2);
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  return recorded(page);
}

/** Page Sebaran: a weight that moves, and a range that is dragged, to the frame with all pictures. */
async function sebaran(page: Page, url: string): Promise<{moves: number[]; ranges: number[]}> {
  await page.goto(url);
  await page.locator("[data-grouping=kanal] .group-bar").first().waitFor({timeout: 90_000});
  await page.waitForTimeout(1500);
  await record(page, "input", ".weight-range");
  const moves = await slide(page);
  await page.evaluate(() => scrollTo(0, 0));
  await record(page, "pointermove", ".distribution-picture");
  const {x, y, width} = (await page.locator(".distribution-picture").boundingBox())!;
  await page.mouse.move(x + width * 0.5, y + 60);
  await page.mouse.down();
  for (let i = 0; i < 110; ++i) {
    await page.mouse.move(x + width * (0.75 + 0.2 * Math.sin(i / 10)), y + 60);
    await page.waitForTimeout(40);
  }
  await page.mouse.up();
  return {moves, ranges: await recorded(page)};
}

const notebook = {
  format: "timbang-lab",
  version: 1,
  title: "bench",
  cells: [
    "CREATE TABLE banyak AS SELECT records.* FROM records, range(24)",
    `SELECT instansi, pendidikan, seminar, jp_teknis, hukdis, status, jenis_jabatan, count(*) AS n
     FROM banyak GROUP BY ALL`,
    "SELECT * FROM banyak LIMIT 1000000"
  ].map((source, i) => ({id: `c${i}`, kind: "sql", source, name: i === 0 ? null : `hasil_${i}`}))
};

/** Page Lab: from the click to the painted table of 5.6 million records tallied, and of a million rows; frames of scrolling. */
async function lab(page: Page, url: string): Promise<{tally: number[]; million: number[]; frames: number[]}> {
  await page.goto(url);
  await page.locator(".lab-cell").first().waitFor();
  await page.waitForTimeout(8000);
  const buffer = Buffer.from(JSON.stringify(notebook));
  await page
    .locator(".lab-shelf input[type=file]")
    .setInputFiles({name: "bench.json", mimeType: "application/json", buffer});
  await page.locator(".lab-cell").nth(2).waitFor();
  // The first cell runs those that use its table as well.
  await page.locator(".lab-cell").first().getByRole("button", {name: "Jalankan"}).click();
  await page.locator(".lab-cell").nth(2).and(page.locator("[data-status=done]")).waitFor({timeout: 120_000});
  const times: number[][] = [[], []];
  for (let k = 0; k < 5; ++k) for (const n of [1, 2]) times[n - 1]!.push(await answered(page, n));
  return {tally: times[0]!, million: times[1]!, frames: await scrolled(page)};
}

/** Milliseconds from the click that runs a cell to the frame with the rows of its table. */
function answered(page: Page, n: number): Promise<number> {
  return page.evaluate(
    (n) =>
      new Promise<number>((resolve) => {
        const cell = document.querySelectorAll<HTMLElement>(".lab-cell")[n]!;
        const before = cell.querySelector(".lab-table");
        const start = performance.now();
        const watch = new MutationObserver(() => {
          const table = cell.querySelector(".lab-table");
          const first = table?.querySelector("td")?.textContent ?? "…";
          if (table === before || cell.dataset["status"] !== "done" || first === "…") return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watch.observe(cell, {subtree: true, childList: true, characterData: true, attributes: true});
        cell.querySelector<HTMLButtonElement>(".lab-run")!.click();
      }),
    n
  );
}

/** Milliseconds between frames while the last table is scrolled, by wheel and then by its bar. */
async function scrolled(page: Page): Promise<number[]> {
  await page.waitForTimeout(1000);
  return page.evaluate(async () => {
    const scroller = [...document.querySelectorAll(".lab-scroller")].at(-1)!;
    scroller.scrollIntoView({block: "center"});
    const times: number[] = [];
    let last = performance.now();
    for (let i = 0; i < 240; ++i) {
      if (i < 120) scroller.scrollTop += 90;
      else scroller.scrollTop = scroller.scrollHeight * (0.5 + 0.4 * Math.sin(i / 20));
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  });
}

/** Page Bahan Diskusi: the click to the finished file of everything, the first and a later time. */
async function everything(page: Page, url: string): Promise<number[]> {
  await page.goto(url);
  await page.locator(".kit-paper h2").first().waitFor();
  await page.waitForTimeout(4000);
  const times: number[] = [];
  for (let k = 0; k < 3; ++k) {
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent("download", {timeout: 60_000}),
      page.getByRole("button", {name: /ZIP/}).click()
    ]);
    await download.path();
    times.push(performance.now() - start);
    await page.waitForTimeout(500);
  }
  return times;
}

/** Milliseconds from a click on a filter to the ranking of those it lets through. */
async function toggle(page: Page): Promise<number[]> {
  await page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>("details.fold").forEach((d) => (d.open = true))
  );
  const times: number[] = [];
  for (let i = 0; i < 40; ++i) {
    const value = ["P", "31-40", "fungsional", "41-50"][i % 4]!;
    times.push(
      await page.evaluate(async (value) => {
        const chip = document.querySelector<HTMLInputElement>(`.filter-input input[value="${value}"]`)!;
        const table = document.querySelector(".ranking tbody")!;
        const start = performance.now();
        const changed = new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => setTimeout(resolve));
          });
          watch.observe(table, {subtree: true, childList: true, characterData: true});
        });
        chip.click();
        await changed;
        return performance.now() - start;
      }, value)
    );
    await page.waitForTimeout(150);
  }
  return times;
}
