import {readFileSync} from "node:fs";
import {strFromU8} from "fflate";
import type {Page, BrowserContext} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {everywhere, policyOf, policyOfFrame, policyOfHost} from "../../scripts/policy.js";
import {sitemap} from "../../src/site.js";
import {parts} from "../kit/packages.js";
import {paths, useBrowser} from "./browser.js";
import {ready} from "./ready.js";

const {visit} = useBrowser();

type Violation = {directive: string; blocked: string; sample: string};

/** Notes what the policy refuses, in the page and its frames; a worker tells nobody but the console. */
async function watch(page: Page, context: BrowserContext): Promise<Violation[]> {
  const refused: Violation[] = [];
  await context.exposeBinding("refused", (_, violation: Violation) => void refused.push(violation));
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sample}) =>
      (window as unknown as {refused(violation: Violation): void}).refused({
        directive: effectiveDirective,
        blocked: blockedURI,
        sample
      })
    )
  );
  return refused;
}

async function open(path: string) {
  let refused: Violation[] = [];
  const opened = await visit(path, {before: async (page, context) => (refused = await watch(page, context))});
  return {...opened, refused: () => refused};
}

const pathOf = (id: string, locale: "id" | "en") => sitemap.find((page) => page.id === id)!.path[locale];

describe.each(paths)("%s", (path) => {
  it("says its policy twice, and does nothing against it", async () => {
    const {headers} = await fetch(inject("origin") + path);
    const {page, trouble, refused, close} = await open(path);
    await page.locator(ready[path]!).first().waitFor();
    const said = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    expect(headers.get("content-security-policy")).toBe(`${said}; frame-ancestors 'none'`);
    expect(said).toMatch(/'sha256-[^']{44}'/);
    expect(refused()).toEqual([]);
    expect(trouble).toEqual({errors: [], offOrigin: []});
    await close();
  });
});

describe.each(["id", "en"] as const)("under the policy, in %s", (locale) => {
  it("weights move and DuckDB agrees", async () => {
    const path = pathOf("bobot", locale);
    const {page, trouble, refused, close} = await open(path);
    await page.locator(ready[path]!).waitFor();
    const input = page.locator(".weight-number").first();
    await input.fill("40");
    await input.press("Enter");
    await page.locator(".engine-check[data-status=agree]").waitFor();
    await page.locator("input[type=range]").first().press("ArrowRight");
    expect(refused()).toEqual([]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("a table is read and taken", async () => {
    const {page, trouble, refused, close} = await open(pathOf("data", locale));
    await page
      .locator(".aggregates-import textarea")
      .fill("Unit;Jumlah pegawai;Kualifikasi;Kompetensi;Kinerja;Disiplin\nA;1250;15,5;30;25;5\nB;980;12;35,5;26;5");
    await page
      .locator(".aggregates-import")
      .getByRole("button", {name: /Baca tabel ini|Read this table/})
      .click();
    await page.getByRole("button", {name: /^(Muat|Load) 2/}).click();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("data=unggahan-");
    expect(refused()).toEqual([]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("every file of a kit is made", async () => {
    const path = pathOf("bahan", locale);
    const {page, trouble, refused, close} = await open(path);
    await page.locator(ready[path]!).first().waitFor();
    for (const format of [/PPTX/, /DOCX/, /XLSX/, /ZIP/]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name: format}).click()
      ]);
      const all = parts(new Uint8Array(readFileSync(await download.path())));
      for (const [name, part] of all)
        if (/\.(svg|x?html?)$/.test(name)) expect(strFromU8(part)).not.toMatch(/<script|\son\w+\s*=|javascript:/i);
    }
    expect(refused()).toEqual([]);
    expect(trouble.errors).toEqual([]);
    await close();
  });

  it("cells of SQL, JavaScript and text run and show a figure, and nothing of theirs gets out", async () => {
    const path = pathOf("lab", locale);
    const {page, trouble, refused, close} = await open(path);
    await page.locator(ready[path]!).first().waitFor();
    await page
      .locator(".lab-bar")
      .getByRole("button", {name: /Jalankan semua|Run all/})
      .click();
    await expect
      .poll(
        async () => {
          const states = await page
            .locator(".lab-cell")
            .evaluateAll((all) => all.map((c) => c.getAttribute("data-status")));
          return states.length > 1 && states.every((state) => state === "done");
        },
        {timeout: 60_000}
      )
      .toBe(true);
    await page.locator(".lab-figure").first().waitFor();
    expect(refused()).toEqual([]);
    expect(trouble.errors).toEqual([]);
    const [frame] = page.frames().filter((one) => /\/lab-frame\.[0-9a-f]+\.html$/.test(one.url()));
    expect(await frame!.evaluate(() => self.origin)).toBe("null");
    const {headers} = await fetch(frame!.url());
    expect(headers.get("content-security-policy")).toBe(policyOfFrame);
    await close();
  });
});

describe.each([
  ["no headers", {}],
  ["the headers of docs/hosting.md", {...everywhere, "content-security-policy": policyOfHost()}]
])("on a host that sends %s", (_, headers) => {
  it("the pages keep their policy and the Lab runs, sealed by its frame", async () => {
    let refused: Violation[] = [];
    const {page, trouble, close} = await visit("/lab", {
      before: async (page, context) => {
        refused = await watch(page, context);
        await context.route("**/*", async (route) => {
          const response = await route.fetch();
          const type = response.headers()["content-type"]!;
          await route.fulfill({response, headers: {...headers, "content-type": type}});
        });
      }
    });
    await page.locator(ready["/lab"]!).first().waitFor();
    const frame = page.locator("iframe[src*=lab-frame]");
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts");
    const [within] = page.frames().filter((one) => one.url().includes("/lab-frame."));
    expect(await within!.evaluate(() => self.origin)).toBe("null");
    expect([refused, trouble.errors]).toEqual([[], []]);
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
    });
    await expect.poll(() => refused.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    await close();
  });
});

it("holds for what is no page, and for what is not there", async () => {
  const page = await (await fetch(inject("origin"))).text();
  for (const path of [/\.\/(_import\/[^"]+\.js)/.exec(page)![1]!, "sw.js", "tidak-ada"]) {
    const {headers} = await fetch(`${inject("origin")}/${path}`);
    expect([path, headers.get("content-security-policy")]).toEqual([path, policyOf()]);
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  }
});

it("refuses a script that somebody put into a page, a form, a frame and a connection", async () => {
  const {page, refused, close} = await open("/metode");
  await page.locator(ready["/metode"]!).first().waitFor();
  await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    const image = document.createElement("div");
    image.innerHTML = `<img src="data:," onerror="window.ran = true"><iframe src="https://bocor.test/"></iframe>`;
    document.body.append(image);
    await fetch("https://bocor.test/").catch(() => {});
    setTimeout("window.ran = true");
  });
  await expect
    .poll(() => [...new Set(refused().map(({directive}) => directive))].sort())
    .toEqual(["connect-src", "frame-src", "script-src", "script-src-attr", "script-src-elem"]);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await close();
});
