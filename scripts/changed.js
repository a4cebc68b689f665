import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** The tests of the built site that a page's own folder, or its text, can touch. */
const pages = {
  bobot: ["bobot", "weights"],
  ketahanan: ["ketahanan", "robustness"],
  sebaran: ["sebaran", "distributions"],
  bandingkan: ["bandingkan", "compare"],
  bahan: ["bahan", "kit/ui"],
  lab: ["lab"],
  data: ["data", "datasets"],
  pages: ["index", "home", "metode", "method"]
};

const code = /\.(?:ts|js)$/;
const test = /^tests\/.*\.test\.ts$/;
const ofSite = (path) => path.startsWith("tests/site/");

const git = (...args) => execFileSync("git", args, {encoding: "utf8"}).split("\n").filter(Boolean);

/** What differs from a commit in this folder, whether committed since, staged, unstaged or new; also what is gone. */
export const changedSince = (ref = "HEAD") =>
  [
    ...new Set([
      ...git("diff", "--name-only", "--no-renames", ref, "--"),
      ...git("ls-files", "--others", "--exclude-standard")
    ])
  ]
    .filter((path) => path !== "node_modules")
    .sort();

/** The unit tests that read the sources as text, so that no import leads to what they test. */
export const readers = () =>
  readdirSync("tests", {recursive: true, encoding: "utf8"})
    .map((name) => join("tests", name).replaceAll("\\", "/"))
    .filter((path) => {
      if (!test.test(path) || ofSite(path)) return false;
      const text = readFileSync(path, "utf8");
      return /\b(?:readFile|readdir)(?:Sync)?\(/.test(text) && /["'`](?:src|lib)["'`/]/.test(text);
    });

/** The tests of the folders in which files are kept for comparison, `tests/…/output/`, that changed. */
const comparing = (files) =>
  [...new Set(files.map((path) => path.match(/^(tests\/.+)\/output\//)?.[1]).filter(Boolean))].flatMap((folder) =>
    readdirSync(folder)
      .map((name) => `${folder}/${name}`)
      .filter((path) => test.test(path))
  );

/** Of which tests of the site, by the names of their files: all, or those of the pages whose own parts changed. */
export function siteTests(files) {
  const found = new Set();
  for (const path of files) {
    if (test.test(path) && ofSite(path)) {
      found.add(path.slice("tests/site/".length, -".test.ts".length));
      continue;
    }
    if (/^(?:tests|bench|docs|cli)\//.test(path) && !ofSite(path)) continue;
    if (/^scripts\/(?!build|finish|link|no-fetch|observable|offline|serve)/.test(path)) continue;
    if (!path.includes("/") && !/^(?:package(?:-lock)?\.json|observablehq\.config\.ts)$/.test(path)) continue;
    const page = Object.keys(pages).find((name) =>
      pages[name].some((own) => path === `src/${own}.md` || (own !== "data" && path.startsWith(`src/${own}/`)))
    );
    if (page === undefined) return "all";
    found.add(page).add("pages");
  }
  return [...found].sort();
}

/**
 * What has to be run again for these files. Types and imports reach everywhere, so the compiler sees all of it and
 * Vitest follows the imports; pages and styles are no modules, but tests that read the sources may read them.
 */
export function planFor(files, {exists = existsSync, reading = readers} = {}) {
  const there = files.filter((path) => exists(path));
  const modules = there.filter((path) => code.test(path) && !ofSite(path));
  const sources = files.some((path) => /^(?:src|lib)\//.test(path));
  const everything = files.some((path) =>
    /^(?:package(?:-lock)?\.json|vitest\.config\.ts|tests\/leaves-nothing\.ts|data\/.*(?<!\.ts))$/.test(path)
  );
  return {
    format: there,
    lint: there.filter((path) => code.test(path)),
    types: files.some(
      (path) => code.test(path) || /^(?:src\/.*\.md|package(?:-lock)?\.json|tsconfig\.json)$/.test(path)
    ),
    units: everything ? "all" : [...new Set([...modules, ...(sources ? reading() : []), ...comparing(files)])].sort(),
    site: siteTests(files)
  };
}
