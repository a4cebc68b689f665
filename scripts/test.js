import "./node-version.js";
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {ensureChromium} from "./chromium.js";
import {ensureLibreOffice} from "./libreoffice.js";
import {linkLibrary} from "./link.js";

const require = createRequire(import.meta.url);

/** Runs a package's command with this very Node, so that no shell comes in between (Windows included). */
function run(specifier, args) {
  return (
    spawnSync(process.execPath, [require.resolve(specifier), ...args], {stdio: ["ignore", "inherit", "inherit"]})
      .status === 0
  );
}

const checks = {
  format: () => run("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  lint: () => run("../node_modules/eslint/bin/eslint.js", [".", "--max-warnings=0"]),
  types: () => run("typescript/bin/tsc", []),
  cells: () => run("./cells/check.js", [])
};

let passed = 0;
let failed = 0;

linkLibrary();
for (const [name, check] of Object.entries(checks)) {
  const good = check();
  console.log(`${good ? "✓" : "✗"} ${name}`);
  if (good) ++passed;
  else ++failed;
}

try {
  process.env.CHROMIUM = ensureChromium();
  process.env.LIBREOFFICE = ensureLibreOffice().office;
  const folder = mkdtempSync(join(tmpdir(), "timbang-"));
  const report = join(folder, "report.json");
  run("../node_modules/vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`
  ]);
  const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(
    ({status, assertionResults}) => status === "failed" && assertionResults.length === 0
  );
  for (const {name, message} of broken) console.error(`✗ ${name}: ${message}`);
  for (const {name, assertionResults} of testResults) {
    for (const {status, fullName, failureMessages} of assertionResults) {
      if (status === "failed") console.error(`✗ ${name}: ${fullName}: ${failureMessages[0]?.slice(0, 300)}`);
    }
  }
  passed += numPassedTests;
  failed += numFailedTests + broken.length;
  rmSync(folder, {recursive: true});
} catch (error) {
  console.error(error.message);
  ++failed;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
