import "./node-version.js";
import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {buildOffline} from "./build-offline.js";
import {changedSince, planFor} from "./changed.js";
import {ensureChromium} from "./chromium.js";
import {ensureFirefox} from "./firefox.js";
import {ensureLibreOffice} from "./libreoffice.js";
import {linkLibrary} from "./link.js";

const require = createRequire(import.meta.url);

/**
 * Runs a package's command with this very Node, so that no shell comes in between (Windows included). What it says is
 * shown as it comes, or all at once when it has ended, so that two at a time can be read.
 */
async function run(specifier, args, {atOnce = true} = {}) {
  const child = spawn(process.execPath, [require.resolve(specifier), ...args], {
    stdio: ["ignore", ...(atOnce ? ["pipe", "pipe"] : ["inherit", "inherit"])]
  });
  const said = [];
  child.stdout?.on("data", (data) => said.push(data));
  child.stderr?.on("data", (data) => said.push(data));
  const code = await new Promise((resolve) => child.on("close", resolve));
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

/** What is checked without running anything: of all files, or of those that changed. */
const checks = {
  format: (files = ["."]) =>
    run("prettier/bin/prettier.cjs", ["--check", "--ignore-unknown", "--log-level", "warn", ...files]),
  lint: (files = ["."]) =>
    run("../node_modules/eslint/bin/eslint.js", [...files, "--max-warnings=0", "--no-warn-ignored"]),
  types: () => run("typescript/bin/tsc", []),
  cells: () => run("./cells/check.js", [])
};

const programs = {
  chromium: () => (process.env.CHROMIUM = ensureChromium()),
  firefox: () => (process.env.FIREFOX = ensureFirefox()),
  office: () => (process.env.LIBREOFFICE = ensureLibreOffice().office)
};

const count = {passed: 0, failed: 0};

function note(name, good, start) {
  console.log(`${good ? "✓" : "✗"} ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  ++count[good ? "passed" : "failed"];
}

async function check(names, files = {}) {
  for (const name of names) {
    const start = performance.now();
    note(name, await checks[name](files[name]), start);
  }
}

/** Builds the site for the tests of it; whether it went well. */
async function build() {
  const start = performance.now();
  try {
    await buildOffline();
    process.env.SITE_BUILT = "1";
  } catch (error) {
    console.error(error.message);
  }
  const built = process.env.SITE_BUILT === "1";
  note("build without a network", built, start);
  return built;
}

/** Runs tests and counts them; each project in turn, or those that files are related to. */
async function test(projects, args = [], command = "run") {
  const folder = mkdtempSync(join(tmpdir(), "timbang-"));
  const report = join(folder, "report.json");
  const good = await run(
    "../node_modules/vitest/vitest.mjs",
    [
      command,
      ...args,
      "--run",
      ...projects.map((name) => `--project=${name}`),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...(command === "related" ? ["--passWithNoTests"] : [])
    ],
    {atOnce: false}
  );
  if (!existsSync(report)) throw new Error("Vitest did not run; the reason is above");
  const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    ({status, assertionResults}) => status === "failed" && !assertionResults.some((one) => one.status === "failed")
  );
  for (const {name, message} of broken) console.error(`✗ ${name}: ${message}`);
  for (const {name, assertionResults} of testResults) {
    for (const {status, fullName, failureMessages} of assertionResults) {
      if (status === "failed") console.error(`✗ ${name}: ${fullName}: ${failureMessages[0]?.slice(0, 300)}`);
    }
  }
  count.passed += numPassedTests;
  const failed = numFailedTests + broken.length;
  // An error outside any test, which Vitest prints, fails the run too.
  count.failed += failed || (good ? 0 : 1);
  rmSync(folder, {recursive: true});
}

const parts = {
  /** Everything. The build keeps one core busy for a minute, and so do the checks. */
  async all(args) {
    programs.chromium();
    programs.firefox();
    programs.office();
    const [built] = await Promise.all([build(), check(Object.keys(checks))]);
    await test(["node", "alone", "office", ...(built ? ["site", "browsers"] : [])], args);
  },

  /** No browser and no office. */
  unit: (args) => test(["node", "alone"], args),

  /** The built site in Chromium. */
  async site(args) {
    programs.chromium();
    if (await build()) await test(["site"], args);
  },

  /** The built site in other browsers. */
  async browsers(args) {
    programs.firefox();
    if (await build()) await test(["browsers"], args);
  },

  /** What differs from a commit (HEAD unless told) and what that touches. */
  async changed([ref = "HEAD"]) {
    const {format, lint, types, units, site} = planFor(changedSince(ref));
    if (format.length > 0) await check(["format"], {format});
    if (lint.length > 0) await check(["lint"], {lint});
    if (types) await check(["types", "cells"]);
    if (units === "all") await test(["node", "alone", "office"]);
    else if (units.length > 0) await test(["node", "alone", "office"], units, "related");
    if (site.length > 0) await parts.site(site === "all" ? [] : site.map((name) => `tests/site/${name}.test.ts`));
    if (count.passed + count.failed === 0) {
      console.log(`Nothing differs from ${ref} that a test or a check looks at.`);
      ++count.passed;
    }
  }
};

try {
  const [part = "all", ...args] = process.argv.slice(2);
  linkLibrary();
  if (part in parts) await parts[part](args);
  else await parts.all([part, ...args]);
} catch (error) {
  console.error(error.message);
  ++count.failed;
}

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed || !count.passed ? 1 : 0;
