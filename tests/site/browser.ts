import {chromium} from "playwright-core";
import type {Browser, BrowserContext, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, inject} from "vitest";
import {ensureChromium} from "../../scripts/chromium.js";
import {listPages} from "../../src/site.js";

export const paths = listPages().map(({path}) => path);

/** Chromium heeds the last such flag only: Playwright's own that matter here, and an address bar's popups, which cost a second a page. */
const without = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup"
];

const flags = [
  `--disable-features=${without.join(",")}`,
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
];

/** What went wrong on a page while it was open. */
export type Trouble = {errors: string[]; offOrigin: string[]};

export type Visit = {page: Page; trouble: Trouble; close(): Promise<void>};

/** One browser for the tests of a file. */
export function useBrowser(more: readonly string[] = []) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: ensureChromium(), args: [...flags, ...more]});
  });
  afterAll(() => browser?.close());

  // Keeping a copy takes its share of the machine; whoever tests it allows it.
  const calm = {serviceWorkers: "block"} as const;

  async function visit(
    path: string,
    options: BrowserContextOptions & {before?: (page: Page, context: BrowserContext) => Promise<unknown>} = {}
  ): Promise<Visit> {
    const {before, ...rest} = options;
    const origin = inject("origin");
    const context = await browser.newContext({viewport: {width: 1366, height: 768}, locale: "id-ID", ...calm, ...rest});
    const page = await context.newPage();
    const trouble: Trouble = {errors: [], offOrigin: []};
    page.on("console", (message) => message.type() === "error" && trouble.errors.push(message.text()));
    page.on("pageerror", (error) => trouble.errors.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) trouble.offOrigin.push(url);
    });
    await before?.(page, context);
    await page.goto(origin + path);
    return {page, trouble, close: () => context.close()};
  }

  return {visit, origin: () => inject("origin"), browser: () => browser};
}
