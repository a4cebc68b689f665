import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import puppeteer from "puppeteer-core";
import type {Browser, Page} from "puppeteer-core";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {ensureFirefox} from "../../scripts/firefox.js";
import {listPages} from "../../src/site.js";
import {faults, text} from "../kit/packages.js";
import {ready} from "../site/ready.js";

const downloads = mkdtempSync(join(tmpdir(), "timbang-firefox-"));

let browser: Browser;

beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: ensureFirefox(),
    headless: true,
    defaultViewport: {width: 1366, height: 768},
    extraPrefsFirefox: {
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
      "intl.accept_languages": "id"
    }
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(downloads, {recursive: true, force: true, maxRetries: 5});
});

/** Opens a page, waits until it has done its work, and fails if it then or in `work` says an error. */
async function visit(path: string, work: (page: Page) => Promise<void> = async () => {}) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(inject("origin") + path);
  await page.waitForSelector(ready[path]!, {timeout: 90_000});
  await work(page);
  expect(errors).toEqual([]);
  expect(await texts(page, ".observablehq--error")).toEqual([]);
  await page.close();
}

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent?.trim() ?? ""));

/** Presses a button as by a click, wherever it has moved to in between. */
const press = (page: Page, selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());

describe("in Firefox", () => {
  it.each(listPages().map(({path}) => path))("%s opens without an error", (path) => visit(path));

  it("weighs anew with the keyboard, writes the link, and undoes", () =>
    visit("/bobot", async (page) => {
      const before = await texts(page, ".ranking tbody .agency");
      await (await page.$$(".weight-range"))[1]!.focus();
      for (let i = 0; i < 10; ++i) await page.keyboard.press("ArrowLeft");
      await expect.poll(() => texts(page, ".ranking tbody .agency")).not.toEqual(before);
      expect(await page.evaluate(() => location.hash)).toContain("bobot=29.2,30,35,5.8");
      await page.keyboard.down("Control");
      for (let i = 0; i < 10; ++i) await page.keyboard.press("z", {delay: 60});
      await page.keyboard.up("Control");
      await expect.poll(() => texts(page, ".ranking tbody .agency")).toEqual(before);
    }));

  it("opens a table of one's own, and ranks it", () =>
    visit("/data", async (page) => {
      const path = join(downloads, "unit.csv");
      writeFileSync(path, "unit;n;kualifikasi;kompetensi;kinerja;disiplin\nA;20;10;20;25;5\nB;30;12,5;22;26;5\n");
      await (await page.$("input[type=file]"))!.uploadFile(path);
      const load = await page.waitForSelector("::-p-xpath(//button[starts-with(normalize-space(.), 'Muat 2')])");
      await load!.evaluate((button) => (button as HTMLElement).click());
      await page.waitForSelector("::-p-xpath(//button[contains(., 'Hapus unit.csv') or @aria-label='Hapus unit.csv'])");
      await page.$$eval("a", (links) => links.find((link) => link.textContent?.trim() === "Bobot")!.click());
      await expect.poll(() => texts(page, ".ranking tbody .agency")).toEqual(["B", "A"]);
    }));

  it("makes slides that are whole", () =>
    visit("/bahan", async (page) => {
      const button = await page.waitForSelector("::-p-xpath(//button[contains(., 'PPTX')])");
      await button!.evaluate((element) => (element as HTMLElement).click());
      const made = () => readdirSync(downloads).filter((name) => name.endsWith(".pptx"));
      await expect.poll(made, {timeout: 90_000}).toHaveLength(1);
      const read = () => new Uint8Array(readFileSync(join(downloads, made()[0]!)));
      await expect.poll(() => read().length).toBeGreaterThan(10_000);
      expect(faults(read())).toEqual([]);
      expect(text(read())).toContain("DATA SINTETIS");
    }));

  it("runs a notebook of the Lab, SQL and JavaScript", () =>
    visit("/lab", async (page) => {
      const notebook = {
        format: "timbang-lab",
        version: 1,
        title: "Firefox",
        cells: [
          {id: "c1", kind: "sql", source: "SELECT count(*) AS n FROM records", name: "semua"},
          {id: "c2", kind: "js", source: "semua.get('n', 0) + 0.5", name: null},
          {id: "c3", kind: "js", source: "Plot.plot({title: 'Judul', marks: [Plot.dot([[1, 2]])]})", name: null}
        ]
      };
      const path = join(downloads, "uji.timbang-lab.json");
      writeFileSync(path, JSON.stringify(notebook));
      await (await page.$(".lab-shelf input[type=file]"))!.uploadFile(path);
      await expect.poll(() => page.$eval(".lab-title", (title) => (title as HTMLInputElement).value)).toBe("Firefox");
      await press(page, ".lab-bar button");
      const states = () => page.$$eval(".lab-cell", (cells) => cells.map((cell) => cell.getAttribute("data-status")));
      await expect.poll(states, {timeout: 90_000}).toEqual(["done", "done", "done"]);
      expect((await texts(page, ".lab-cell .lab-output"))[1]).toContain("231770.5");
      await page.waitForFunction(() => {
        const frame = document.querySelector<HTMLElement>("iframe.lab-frame");
        return frame !== null && parseFloat(frame.style.height) > 100;
      });
    }));
});
