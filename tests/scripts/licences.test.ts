import {mkdirSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {describe, expect, it} from "vitest";
import {packagesOf, putLicences} from "../../scripts/licences.js";

/** Licences under which code may be part of the site: notice and text travel with it, and nothing else is asked. */
const allowed = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
  "(MIT AND Zlib)",
  "(MIT OR GPL-3.0-or-later)"
];

const packages = packagesOf(resolve("."));

describe("the list of licences", () => {
  it("has every package that the site holds code of, also those that others need", () => {
    const names = packages.map(({name}) => name);
    for (const name of ["d3", "d3-array", "internmap", "@duckdb/duckdb-wasm", "apache-arrow", "jszip", "@lezer/common"])
      expect(names).toContain(name);
    for (const name of ["esbuild", "vitest", "exceljs", "rimraf", "glob", "sirv"]) expect(names).not.toContain(name);
  });

  it("has none that asks for more than notice and text", () => {
    expect(packages.filter(({licence}) => !allowed.includes(licence))).toEqual([]);
  });

  it("is written into a built site, and fails one with a package it does not know", () => {
    const folder = mkdtempSync(join(tmpdir(), "timbang-licences-"));
    const htl = packages.find(({name}) => name === "htl")!;
    mkdirSync(join(folder, `_node/htl@${htl.version}`), {recursive: true});
    putLicences(folder);
    const text = readFileSync(join(folder, "lisensi.txt"), "utf8");
    expect(text).toContain(`htl ${htl.version}: ISC`);
    expect(text).toContain("Observable, Inc.");
    mkdirSync(join(folder, "_node/@siapa/left-pad@1.0.0"), {recursive: true});
    expect(() => putLicences(folder)).toThrow("@siapa/left-pad@1.0.0");
    rmSync(folder, {recursive: true});
  });
});
