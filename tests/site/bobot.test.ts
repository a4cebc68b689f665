import {readFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {noteFirst, transferredBefore} from "../../bench/transferred.js";
import {useBrowser} from "./browser.js";

const {visit, origin} = useBrowser();

const start = "/bobot";
const agree = ".engine-check[data-status=agree]";

/** Agencies from first to last, as the table has them. */
const ranking = (page: Page) => page.locator(".ranking tbody .agency").allTextContents();
const weights = (page: Page) =>
  page.locator(".weight-number").evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value));
const drawn = (page: Page) => page.locator(".ranking tbody tr").nth(10).waitFor();

describe("the first ranking", () => {
  it("waits for 400 kB in 120 files at most, and for none of what one may do later", async () => {
    const {page, close} = await visit(start, {before: (page) => page.addInitScript(noteFirst, ".ranking tbody tr")});
    await drawn(page);
    const {files, kilobytes} = await page.evaluate(transferredBefore);
    expect(kilobytes).toBeGreaterThan(100);
    expect(kilobytes).toBeLessThan(400);
    expect(files).toBeLessThan(120);
    const later = /zod|idb|uqr|duckdb|apache-arrow|records/;
    const early = await page.evaluate(() => {
      const {startTime: first} = performance.getEntriesByName("first")[0]!;
      return performance.getEntriesByType("resource").flatMap((e) => (e.startTime < first ? e.name : []));
    });
    expect(early.filter((name) => later.test(name))).toEqual([]);
    await close();
  });
});

describe("the main job", () => {
  it("is done with the keyboard alone: weigh, choose an agency, read why, undo", async () => {
    const {page, close} = await visit(start, {reducedMotion: "reduce"});
    await drawn(page);
    const before = await ranking(page);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    const slider = page.locator(".weight-range").nth(1);
    for (let i = 0; i < 60; ++i) {
      await page.keyboard.press("Tab");
      if (await slider.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await slider.evaluate((element) => element === document.activeElement)).toBe(true);
    for (let i = 0; i < 10; ++i) await page.keyboard.press("ArrowLeft");
    expect(await weights(page)).toEqual(["29,2", "30,0", "35,0", "5,8"]);
    await expect.poll(() => ranking(page)).not.toEqual(before);
    expect(await page.evaluate(() => location.hash)).toContain("bobot=29.2,30,35,5.8");

    const agency = page.locator(".ranking tbody .agency").first();
    const name = await agency.textContent();
    await agency.focus();
    await page.keyboard.press("Enter");
    await page.locator(".why").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".why").textContent()).toContain(name);
    expect(await agency.getAttribute("aria-pressed")).toBe("true");

    for (let i = 0; i < 11; ++i) {
      await page.keyboard.press("Control+z");
      await page.waitForTimeout(60);
    }
    await expect.poll(() => weights(page)).toEqual(["25,0", "40,0", "30,0", "5,0"]);
    await expect.poll(() => ranking(page)).toEqual(before);
    await close();
  });

  it("follows the slider while it is dragged, and keeps one step to undo", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const box = (await page.locator(".weight-range").nth(1).boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2, {steps: 8});
    const during = await page.locator(".ranking .index").first().textContent();
    expect(await page.evaluate(() => location.hash)).toContain("bobot=25,40,30,5");
    await page.mouse.up();
    await expect.poll(() => page.evaluate(() => location.hash)).not.toContain("bobot=25,40,30,5");
    expect(await page.locator(".ranking .index").first().textContent()).toBe(during);
    await page.getByRole("button", {name: "Urungkan"}).click();
    await expect.poll(() => weights(page)).toEqual(["25,0", "40,0", "30,0", "5,0"]);
    await close();
  });

  it("types a weight, refuses nonsense in words, and never leaves 100", async () => {
    const {page, close} = await visit(start);
    await drawn(page);
    const input = page.locator(".weight-number").nth(1);
    await input.fill("60");
    await input.press("Enter");
    expect((await weights(page))[1]).toBe("60,0");
    await input.fill("banyak");
    await input.press("Enter");
    await expect.poll(() => page.locator(".weight-message").nth(1).textContent()).not.toBe("");
    const sum = (await weights(page)).reduce(
      (total, text) => total + Math.round(Number(text.replace(",", ".")) * 10),
      0
    );
    expect(sum).toBe(1000);
    await close();
  });

  it("carries the scenario to the other pages, and to the other language", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=28,30,36,6`);
    await drawn(page);
    const first = (await ranking(page))[0];
    await page.getByRole("link", {name: "Beranda"}).click();
    await page.locator(".glance-list li").first().waitFor();
    expect(await page.locator(".glance-name").first().textContent()).toBe(first);
    await page.getByRole("link", {name: "English"}).click();
    await page.locator(".glance-list li").first().waitFor();
    await page.getByRole("link", {name: "Weights"}).first().click();
    await drawn(page);
    expect(await weights(page)).toEqual(["28.0", "30.0", "36.0", "6.0"]);
    await close();
  });

  it("masks the names of agencies, in the table and in the link", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=25,40,30,5&instansi=kab-batang`);
    await drawn(page);
    await page.getByRole("button", {name: "Samarkan nama"}).click();
    await expect
      .poll(async () => (await ranking(page)).sort())
      .toEqual([..."ABCDEFGHIJK"].map((letter) => `Instansi ${letter}`));
    await expect.poll(() => page.locator("main").textContent()).not.toMatch(/Pemkab|Pemkot|KLHK|Kemenkumham/);
    expect(await page.evaluate(() => location.hash)).not.toContain("batang");
    await close();
  });
});

describe("two engines", () => {
  it("agree under every scheme, some readings and some filters", async () => {
    const {page, close} = await visit(
      `${start}#v=1&skema=kesesuaian-jabatan&bobot=30,30,30,10&aturan=rekamanKosong:dikecualikan,predikat:p3`
    );
    await page.locator(agree).waitFor();
    expect(await page.locator(".notices").textContent()).toContain("hipotetis");
    await page.goto(
      `${origin()}${start}#v=1&bobot=28,30,36,6&aturan=jpTeknis:proporsional,tepiKategori:ceil,populasi:asn&saring=jenisKelamin:P,kelompokUmur:%3C=30,kelompokUmur:31-40`
    );
    await page.reload();
    await page.locator(agree).waitFor();
    expect(await page.locator(agree).textContent()).toMatch(/143 angka/);
    await close();
  });

  it("count a filter again, and protect agencies of fewer than ten", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=25,40,30,5`);
    await page.locator(agree).waitFor();
    await page.evaluate(() =>
      document.querySelectorAll("details.fold").forEach((d) => ((d as HTMLDetailsElement).open = true))
    );
    const people = () => page.locator(".cell-people").allTextContents();
    const all = await people();
    await page.getByText("perempuan", {exact: true}).click();
    await expect.poll(people).not.toEqual(all);
    expect(await page.evaluate(() => location.hash)).toContain("saring=jenisKelamin:P");
    await close();
  });
});

describe("bad days", () => {
  it("a mangled link: keeps what is valid and says what is not", async () => {
    const {page, trouble, close} = await visit(
      `${start}#v=1&bobot=-3,x,,&skema=bkn-1999&saring=status:PNS,hobi:musik&data=pilot-lama.abc&hantu=1`
    );
    await drawn(page);
    const text = (await page.locator(".notices").textContent())!;
    for (const part of ["-3,x,,", "bkn-1999", "hobi: musik", "pilot-lama", "hantu"]) expect(text).toContain(part);
    expect(await weights(page)).toEqual(["25,0", "40,0", "30,0", "5,0"]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("a filter that leaves nobody in an agency, or in any", async () => {
    const {page, trouble, close} = await visit(
      `${start}#v=1&saring=jenisJabatan:struktural,status:PPPK&aturan=populasi:asn`
    );
    await page.locator(".ranking tbody tr").first().waitFor();
    await expect.poll(() => page.locator(".ranking").textContent()).toMatch(/tidak ada|Tidak ada/);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("no WebAssembly and no workers: the ranking still works", async () => {
    const {page, trouble, close} = await visit(start, {
      before: (p) =>
        p.addInitScript(() => {
          Object.defineProperty(window, "WebAssembly", {value: undefined});
          Object.defineProperty(window, "Worker", {value: undefined});
        })
    });
    await drawn(page);
    await page.locator(".engine-check[data-status=unavailable]").waitFor();
    expect(await page.locator(".engine-check").textContent()).toContain("WebAssembly");
    await page.locator(".weight-range").nth(1).press("ArrowLeft");
    expect((await weights(page))[1]).toBe("39,0");
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it.each(["pilot-records", "duckdb-eh", "duckdb-browser-eh.worker"])(
    "%s cannot be fetched: the ranking still works",
    async (name) => {
      const {page, close} = await visit(start, {before: (p) => p.route(`**/*${name}*`, (route) => route.abort())});
      await drawn(page);
      await page.locator(".engine-check[data-status=unavailable]").waitFor({timeout: 60_000});
      await page.locator(".weight-range").nth(1).press("ArrowLeft");
      expect((await weights(page))[1]).toBe("39,0");
      expect(await page.locator(".observablehq--error").count()).toBe(0);
      await close();
    }
  );

  it("the tally cannot be fetched, or comes only in part: says so, and the address keeps the scenario", async () => {
    const half = (body: Buffer) => body.subarray(0, body.length >> 1);
    for (const cut of [null, half]) {
      const {page, close} = await visit(`${start}#v=1&bobot=28,30,36,6`, {
        before: (p) =>
          p.route("**/pilot-tally*", async (route) => {
            if (!cut) return route.abort();
            const response = await route.fetch();
            await route.fulfill({status: 200, body: cut(await response.body())});
          })
      });
      await expect.poll(() => page.locator(".notices").textContent()).toContain("tidak dapat dimuat");
      expect(await page.locator(".observablehq--error").count()).toBe(0);
      expect(await page.evaluate(() => location.hash)).toContain("bobot=28,30,36,6");
      await page.unroute("**/pilot-tally*");
      await page.getByRole("button", {name: "Coba lagi"}).click();
      await drawn(page);
      expect(await weights(page)).toEqual(["28,0", "30,0", "36,0", "6,0"]);
      await close();
    }
  });
});

describe("taking it along", () => {
  it("downloads the table as CSV with its caveats", async () => {
    const {page, close} = await visit(`${start}#v=1&bobot=28,30,36,6`);
    await drawn(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", {name: "Unduh tabel (CSV)"}).click()
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toMatch(/sintetis/i);
    expect(text).toContain("Pemda DIY");
    expect(text.split("\r\n").length).toBeGreaterThan(20);
    await close();
  });
});

describe("a laptop", () => {
  const filtered = `${start}#v=1&bobot=25,30,40,5&saring=jenisJabatan:fungsional`;

  it("shows all agencies, the weights, who is counted and why at once, and why moves along", async () => {
    const {page, close} = await visit(filtered, {reducedMotion: "reduce"});
    await drawn(page);
    await expect.poll(() => page.locator(".why-brief h3").textContent()).toContain("Purworejo");
    const seen = [".ranking tbody tr", ".weight-range", ".counted", ".why-brief .why-words"];
    for (const selector of seen)
      for (const one of await page.locator(selector).all()) {
        const {y, height} = (await one.boundingBox())!;
        expect(y, selector).toBeGreaterThanOrEqual(0);
        expect(y + height, selector).toBeLessThanOrEqual(768);
      }
    const why = await page.locator(".why-brief").textContent();
    await page.locator(".weight-range").nth(1).focus();
    for (let i = 0; i < 4; ++i) await page.keyboard.press("PageUp");
    await expect.poll(() => page.locator(".why-brief").textContent()).not.toBe(why);
    await close();
  });

  it("takes a filter away by its chip, and counts everyone again", async () => {
    const {page, close} = await visit(filtered);
    await drawn(page);
    await expect
      .poll(() => page.locator(".counted-words").textContent())
      .toContain("Dihitung 112.134 pegawai fungsional dari 231.770 pegawai.");
    await page.getByRole("button", {name: "Hapus saringan Kelompok jabatan: fungsional"}).click();
    await expect
      .poll(() => page.locator(".counted-words").textContent())
      .toContain("Dihitung 194.119 dari 231.770 pegawai.");
    expect(await page.evaluate(() => location.hash)).not.toContain("saring");
    expect(await page.locator(".counted-words").evaluate((words) => words === document.activeElement)).toBe(true);
    await close();
  });

  it.each([
    [1366, 768],
    [390, 844]
  ])("shows what is opened, at %i × %i", async (width, height) => {
    const {page, close} = await visit(start, {reducedMotion: "reduce", viewport: {width, height}});
    await drawn(page);
    const summary = page.locator(".fold > summary", {hasText: "Pegawai yang dilihat"});
    await summary.focus();
    await page.keyboard.press("Enter");
    const chips = page.locator(".filter-input fieldset").first();
    await expect
      .poll(async () => {
        const {y, height: high} = (await chips.boundingBox())!;
        return y > 0 && y + high <= height;
      })
      .toBe(true);
    expect(await page.locator(".workbench-controls").evaluate((c) => getComputedStyle(c).overflowY)).toBe("visible");
    if (width > 960)
      await expect
        .poll(async () => (await page.locator(".ranking tbody tr").last().boundingBox())!.y)
        .toBeLessThan(height);
    await page.locator(".ranking .agency").nth(6).click();
    await expect
      .poll(async () => {
        const [range, words] = [page.locator(".weight-range").last(), page.locator(".why-brief .why-words")];
        const [a, b] = [(await range.boundingBox())!, (await words.boundingBox())!];
        return a.y > 0 && b.y + b.height <= height;
      })
      .toBe(true);
    await close();
  });
});
