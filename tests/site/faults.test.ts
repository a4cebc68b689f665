import type {BrowserContext, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {useBrowser} from "./browser.js";

const {visit} = useBrowser();

/** What the browser refuses, breaks or leaves out, as a script that runs before the page's own. */
const faults = {
  storage: `
    const denied = () => { throw new DOMException("denied", "SecurityError"); };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, {get: denied});
    IDBFactory.prototype.open = denied;
    Object.defineProperty(Navigator.prototype, "storage", {value: undefined});`,
  full: `
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
    IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };`,
  noDatabase: `Object.defineProperty(window, "indexedDB", {value: undefined});`,
  databaseSilent: `
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function () {
      const request = open.call(this, "hang");
      request.addEventListener = () => {};
      return request;
    };`,
  noWorker: `delete window.Worker;`,
  workerRefused: `window.Worker = class { constructor() { throw new DOMException("no workers here", "SecurityError"); } };`,
  workerSilent: `window.Worker = class extends EventTarget { postMessage() {} terminate() {} };`,
  noWasm: `delete window.WebAssembly;`,
  offline: `
    ServiceWorkerContainer.prototype.getRegistration = () => Promise.reject(new DOMException("no", "SecurityError"));`,
  clock: `
    const [Now, ahead] = [Date, Date.now()];
    Date = class extends Now {
      constructor(...given) { given.length ? super(...given) : super(Now.now() - ahead); }
      static now() { return Now.now() - ahead; }
    };`
};
const broken = (file: RegExp) => (_: Page, context: BrowserContext) =>
  context.route(file, (route) => route.fulfill({status: 200, body: "}{ this is nothing"}));
const before = (fault: keyof typeof faults) => (page: Page) => page.addInitScript(`{${faults[fault]}}`);

type Before = (page: Page, context: BrowserContext) => Promise<unknown>;

/** Opens a page with a fault; what it left uncaught, and cells that failed, are counted by `uncaught`. */
async function faulty(path: string, fault: Before) {
  const opened = await visit(path, {
    reducedMotion: "reduce",
    async before(page, context) {
      await page.addInitScript(() => {
        const uncaught: string[] = [];
        Object.assign(window, {uncaught});
        addEventListener("error", (event) => {
          // A notice of the browser's, not an error.
          if (!event.message.startsWith("ResizeObserver loop")) uncaught.push(event.message);
        });
        addEventListener("unhandledrejection", (event) => uncaught.push(String(event.reason)));
      });
      await fault(page, context);
    }
  });
  const {page} = opened;
  const uncaught = async () => [
    ...(await page.evaluate(() => (window as unknown as {uncaught: string[]}).uncaught)),
    ...(await page.locator(".observablehq--error").allTextContents())
  ];
  return {...opened, uncaught};
}

/** The main job: weights, ranking, why. */
async function mainJob(page: Page) {
  await page.locator(".ranking tbody tr").nth(10).waitFor();
  const slider = page.locator(".weight-range").nth(1);
  await slider.press("ArrowLeft");
  await expect.poll(() => page.locator(".weight-number").nth(1).inputValue()).toBe("39,0");
  const agency = page.locator(".ranking tbody .agency").first();
  const name = (await agency.textContent())!;
  await agency.click();
  await expect.poll(() => page.locator(".why").textContent()).toContain(name);
}

const sentence = (page: Page, text: string | RegExp) =>
  page.getByText(text).locator("visible=true").first().waitFor({timeout: 40_000});

describe("the main job goes on, and one sentence says what does not", () => {
  it.each<[string, Before, string | RegExp | null]>([
    ["storage refused", before("storage"), null],
    ["no workers", before("noWorker"), "tidak menjalankan WebAssembly atau pekerja latar"],
    ["no WebAssembly", before("noWasm"), "tidak menjalankan WebAssembly atau pekerja latar"],
    ["workers refused", before("workerRefused"), "DuckDB tidak dapat dibuka (no workers here)"],
    ["a damaged worker", broken(/\.worker\.[^/]*js/), /DuckDB tidak dapat dibuka \([^)]+/],
    ["a damaged module", broken(/\.wasm/), /DuckDB tidak dapat dibuka \([^)]+/],
    ["damaged records", broken(/pilot-records/), /DuckDB tidak dapat dibuka \([^)]+/],
    ["the year 1970", before("clock"), null],
    ["a copy that is refused", before("offline"), null]
  ])("%s", async (_, fault, said) => {
    const {page, uncaught, close} = await faulty("/bobot", fault);
    await mainJob(page);
    if (said) await sentence(page, said);
    expect(await uncaught()).toEqual([]);
    await close();
  });
});

describe("a page with a fault says so, and lives", () => {
  it.each<[string, string, Before, string | RegExp]>([
    ["a damaged tally", "/bobot", broken(/pilot-tally/), "tidak dapat dimuat"],
    ["no workers", "/ketahanan", before("noWorker"), "peramban ini tidak menyediakan pekerja latar"],
    ["no workers", "/en/robustness", before("noWorker"), "this browser has no background workers"],
    ["a damaged worker", "/ketahanan", broken(/\.worker\.[^/]*js/), /Perhitungan ini gagal \(.*pekerja latar/],
    ["storage refused", "/bahan", before("storage"), "isian hilang bila halaman ditutup"],
    ["storage refused", "/bandingkan", before("storage"), "Peramban ini tidak mengizinkan penyimpanan"],
    ["storage refused", "/data", before("storage"), "Peramban ini tidak mengizinkan penyimpanan"],
    ["no database", "/bandingkan", before("noDatabase"), "Peramban ini tidak mengizinkan penyimpanan"],
    ["a database that never opens", "/bandingkan", before("databaseSilent"), "Peramban ini tidak mengizinkan"]
  ])("%s: %s", async (_, path, fault, said) => {
    const {page, uncaught, close} = await faulty(path, fault);
    await sentence(page, said);
    expect(await page.locator("observablehq-loading").count()).toBe(0);
    expect(await uncaught()).toEqual([]);
    await close();
  });
});

it("the kit is shown with storage and workers refused", async () => {
  const {page, uncaught, close} = await faulty("/bahan", async (page) => {
    await before("storage")(page);
    await before("noWorker")(page);
  });
  await page.locator(".kit-paper h2").first().waitFor();
  expect(await uncaught()).toEqual([]);
  await close();
});

describe("the Lab", () => {
  it.each<[string, Before]>([
    ["storage refused", before("storage")],
    ["a database that never opens", before("databaseSilent")]
  ])("%s: runs, and says that nothing is kept", async (_, fault) => {
    const {page, uncaught, close} = await faulty("/lab", fault);
    await page.locator(".lab-title").fill("Percobaan");
    await sentence(page, /tidak mengizinkan penyimpanan|belum tersimpan|tidak tersimpan/i);
    expect(await uncaught()).toEqual([]);
    await close();
  });

  it.each<[string, Before, RegExp]>([
    ["no workers", before("noWorker"), /DuckDB tidak dapat dibuka/],
    ["a damaged module", broken(/\.wasm/), /DuckDB tidak dapat dibuka/],
    ["a damaged worker for cells", broken(/lab-worker/), /Ruang kerja JavaScript tidak terbuka \(.+\)/]
  ])("%s: the cells say so", async (_, fault, said) => {
    const {page, uncaught, close} = await faulty("/lab", fault);
    await sentence(page, said);
    expect(await uncaught()).toEqual([]);
    await close();
  });
});

it("two tabs that save at once keep both scenarios", async () => {
  const {page, close} = await visit("/bandingkan");
  const second = await page.context().newPage();
  await second.goto(page.url());
  const save = async (tab: Page, name: string) => {
    await tab
      .getByRole("button", {name: /^Simpan/})
      .first()
      .click();
    await tab.locator("dialog[open] input").first().fill(name);
    await tab.locator("dialog[open]").getByRole("button", {name: "Simpan", exact: true}).click();
  };
  await Promise.all([save(page, "Dari tab satu"), save(second, "Dari tab dua")]);
  for (const tab of [page, second])
    for (const name of ["Dari tab satu", "Dari tab dua"]) await tab.getByText(name).first().waitFor();
  await close();
});
