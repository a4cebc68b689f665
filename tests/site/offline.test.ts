import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, describe, expect, it} from "vitest";
import {writeServiceWorker} from "../../scripts/keepOffline.js";
import {serve} from "../../scripts/serve.js";
import {paths, useBrowser} from "./browser.js";
import {ready} from "./ready.js";

const {browser} = useBrowser();
const root = mkdtempSync(join(tmpdir(), "timbang-luring-"));
afterAll(() => rmSync(root, {recursive: true, force: true}));

const filesOf = (folder: string) =>
  (readdirSync(folder, {recursive: true, encoding: "utf8"}) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile());

/** A site as built, of which every page says which version it is of. */
async function version(name: string, {closed = false} = {}): Promise<string> {
  const folder = join(root, name);
  cpSync("dist", folder, {recursive: true, filter: (path) => !/\.(br|gz)$/.test(path)});
  const files = filesOf(folder);
  for (const path of files.filter((path) => /^(en\/)?\w+\.html$/.test(path))) {
    const text = readFileSync(join(folder, path), "utf8");
    writeFileSync(join(folder, path), text.replace("</title>", ` ${name}</title>`));
  }
  await writeServiceWorker(
    folder,
    files.filter((path) => path !== "sw.js"),
    {closed}
  );
  return folder;
}

let server: Server | null = null;
let context: BrowserContext | null = null;

const stop = async () => {
  const stopped = server && new Promise((resolve) => server!.close(resolve));
  server?.closeAllConnections();
  server = null;
  await stopped;
};
async function start(folder: string, port = 0): Promise<number> {
  await stop();
  server = await serve({folder, port});
  return (server.address() as AddressInfo).port;
}
async function open(): Promise<Page> {
  context = await browser().newContext({viewport: {width: 1366, height: 768}, locale: "id-ID"});
  return context.newPage();
}
afterEach(async () => {
  await context?.close();
  context = null;
  await stop();
});

const kept = (page: Page) => page.locator(".offline-copy[data-state=kept]").waitFor({timeout: 90_000});
const copies = (page: Page) => page.evaluate(() => caches.keys());
const addresses = (page: Page) =>
  page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).map(({url}) => url));

describe("after one visit", () => {
  it("all pages open without a network, rank, ask DuckDB and run cells", async () => {
    const port = await start(await version("satu"));
    const page = await open();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${port}/`);
    await kept(page);
    expect(await page.locator(".offline-copy").innerText()).toBe(
      "Situs ini tersimpan untuk dipakai tanpa jaringan. Hapus salinan luring"
    );
    await stop();
    for (const path of paths) {
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await page.locator(ready[path]!).first().waitFor();
      expect(await page.title()).toMatch(/ satu$/);
    }
    await page.goto(`http://127.0.0.1:${port}/bobot`);
    await page.locator(".engine-check[data-status=agree]").waitFor();
    expect(await page.locator(".ranking tbody tr").count()).toBe(11);
    await page.goto(`http://127.0.0.1:${port}/lab`);
    const states = () => page.locator(".lab-cell").evaluateAll((cells) => cells.map((cell) => cell.dataset.status));
    await expect.poll(async () => new Set(await states()), {timeout: 60_000}).toEqual(new Set(["done"]));
    const frame = page.frames().find((one) => one.url().includes("/lab-frame."))!;
    expect(await frame.evaluate(() => self.origin)).toBe("null");
    expect(errors).toEqual([]);
  }, 300_000);

  it("the copy is removed by a button, stays away, and comes back when asked for", async () => {
    const port = await start(await version("hapus"));
    const page = await open();
    await page.goto(`http://127.0.0.1:${port}/en/method`);
    await kept(page);
    await page.getByRole("button", {name: "Remove the offline copy"}).click();
    await page.locator(".offline-copy[data-state=removed]").waitFor();
    expect(await copies(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await page.reload();
    await page.waitForTimeout(6000);
    expect(await copies(page)).toEqual([]);
    await page.getByRole("button", {name: "Keep an offline copy"}).click();
    await kept(page);
    expect(await copies(page)).toHaveLength(1);
  });
});

describe("a new build", () => {
  it("is shown by a reload, takes the place of the copy when no page of the old one is open, and never by halves", async () => {
    const [old, next] = [await version("lama"), await version("baru")];
    const port = await start(old);
    const page = await open();
    await page.goto(`http://127.0.0.1:${port}/`);
    await kept(page);
    const [first] = await copies(page);
    const other = await context!.newPage();
    await other.goto(`http://127.0.0.1:${port}/bobot`);
    await other.locator(ready["/bobot"]!).waitFor();
    await start(next, port);
    await page.reload();
    expect(await page.title()).toMatch(/ baru$/);
    await expect.poll(async () => (await copies(page)).length, {timeout: 60_000}).toBe(2);
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const {installing, waiting} = (await navigator.serviceWorker.getRegistration())!;
            return !installing && !waiting;
          }),
        {timeout: 60_000}
      )
      .toBe(true);
    // The page of the old build goes on with what it consists of.
    await stop();
    expect(await other.title()).toMatch(/ lama$/);
    expect(await copies(other)).toContain(first);
    for (const path of paths.slice(0, 4)) {
      await page.goto(`http://127.0.0.1:${port}${path}`);
      expect([path, await page.title()]).toEqual([path, expect.stringMatching(/ baru$/)]);
    }
    await other.close();
    await page.goto(`http://127.0.0.1:${port}/`);
    await expect.poll(async () => (await copies(page)).length).toBe(1);
    expect(await copies(page)).not.toContain(first);
  });

  it("that comes while the copy is made leaves none of two builds", async () => {
    const [old, next] = [await version("kiri"), await version("kanan")];
    // A worker of the old build over the pages of the new: as if these had been swapped between.
    writeFileSync(join(next, "sw.js"), readFileSync(join(old, "sw.js")));
    const port = await start(next);
    const page = await open();
    await page.goto(`http://127.0.0.1:${port}/metode`);
    await page.locator(".offline-copy[data-state=failed]").waitFor({timeout: 90_000});
    await stop();
    await expect(page.goto(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});

it("a closed site keeps pages and code, no data", async () => {
  const port = await start(await version("tertutup", {closed: true}));
  const page = await open();
  await page.goto(`http://127.0.0.1:${port}/bobot`);
  await kept(page);
  const all = await addresses(page);
  expect(all.some((url) => url.endsWith("/en/weights.html"))).toBe(true);
  expect(all.some((url) => url.endsWith("/duckdb-eh.wasm"))).toBe(true);
  expect(all.filter((url) => /\.(arrow|parquet|json|csv)$|pilot|kota-bima/.test(url))).toEqual([]);
  expect(all.filter((url) => url.includes("/_file/")).every((url) => /\.(js|html)$/.test(url))).toBe(true);
});

it("without a secure context nothing is kept, nothing said, and all else works", async () => {
  const port = await start(await version("polos"));
  const page = await open();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    Reflect.deleteProperty(window, "caches");
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`http://127.0.0.1:${port}/bobot`);
  await page.locator(".engine-check[data-status=agree]").waitFor();
  await page.waitForTimeout(5000);
  expect(await page.locator(".offline-copy").isHidden()).toBe(true);
  expect(errors).toEqual([]);
});
