import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {planFor, readers, siteTests} from "../../scripts/changed.js";

const reading = () => ["tests/reads.test.ts"];
const plan = (...files: string[]) => planFor(files, {exists: () => true, reading});

describe("what a change touches", () => {
  it("is nothing where nothing changed", () => {
    expect(plan()).toEqual({format: [], lint: [], types: false, units: [], site: []});
  });

  it("is types, imports and every page of a module that all share", () => {
    expect(plan("lib/rank/ranks.ts")).toEqual({
      format: ["lib/rank/ranks.ts"],
      lint: ["lib/rank/ranks.ts"],
      types: true,
      units: ["lib/rank/ranks.ts", "tests/reads.test.ts"],
      site: "all"
    });
  });

  it("is the page that owns a part, and the tests that read sources", () => {
    expect(plan("src/weights/reasons.ts")).toMatchObject({
      units: ["src/weights/reasons.ts", "tests/reads.test.ts"],
      site: ["bobot", "pages"]
    });
    expect(plan("src/ketahanan.md").site).toEqual(["ketahanan", "pages"]);
    expect(plan("src/kit/ui/kit.css").site).toEqual(["bahan", "pages"]);
    expect(plan("src/data.md").site).toEqual(["data", "pages"]);
  });

  it("is the whole site where pages share what changed", () => {
    for (const path of [
      "src/ui/frame.css",
      "src/style.css",
      "src/kit/write/docx.ts",
      "src/data/kit.js.ts",
      "data/artefacts.ts",
      "scripts/build.js",
      "tests/site/browser.ts",
      "observablehq.config.ts",
      "package-lock.json"
    ])
      expect([path, siteTests([path])]).toEqual([path, "all"]);
    expect(siteTests(["src/weights/reasons.ts", "src/site.ts"])).toBe("all");
  });

  it("is no page for a test, a benchmark or a text about the site", () => {
    expect(
      siteTests(["tests/ui/glide.test.ts", "bench/index.ts", "README.md", "docs/bobot.png", "scripts/test.js"])
    ).toEqual([]);
    expect(siteTests(["tests/site/lab.test.ts"])).toEqual(["lab"]);
  });

  it("is every unit test where the packages, the records or the way tests run changed", () => {
    for (const path of ["package.json", "vitest.config.ts", "data/sintetis-pilot/manifest.json"])
      expect([path, plan(path).units]).toEqual([path, "all"]);
    expect(plan("data/pilot.ts").units).toEqual(["data/pilot.ts"]);
  });

  it("is the tests beside a file kept for comparison", () => {
    const {units, types, site} = plan("tests/weights/output/any.html");
    expect(units).toContain("tests/weights/examples.test.ts");
    expect({types, site}).toEqual({types: false, site: []});
  });

  it("does not format, lint or follow what is gone, but compiles what is left", () => {
    expect(planFor(["src/ui/old.ts"], {exists: () => false, reading})).toEqual({
      format: [],
      lint: [],
      types: true,
      units: ["tests/reads.test.ts"],
      site: "all"
    });
  });

  it("knows the tests that read sources as text", () => {
    expect(readers()).toContain("tests/en/english.test.ts");
    for (const path of readers()) expect(existsSync(path)).toBe(true);
  });

  it("names tests of the site that there are", () => {
    for (const path of ["bobot", "ketahanan", "sebaran", "bandingkan", "bahan", "lab", "data"]) {
      for (const name of siteTests([`src/${path}.md`])) expect(existsSync(`tests/site/${name}.test.ts`)).toBe(true);
    }
  });
});
