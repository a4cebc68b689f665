import {readdirSync, readFileSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join} from "node:path";
import {defineConfig} from "vitest/config";

const site = "tests/site/**/*.test.ts";
const browsers = "tests/browsers/**/*.test.ts";
const office = ["tests/kit/office.test.ts", "tests/kit/schema.test.ts"];

/** Files that begin by asking for a DOM or for a process of their own. */
const apart = readdirSync("tests", {recursive: true, encoding: "utf8"})
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => join("tests", name).replaceAll("\\", "/"))
  .filter((path) => /^\/\/ (@vitest-environment jsdom|alone)\b/.test(readFileSync(path, "utf8")));

/** What a project has in common with the others; each `extends` the root. */
const unit = {setupFiles: ["tests/drawnCases.ts"], testTimeout: 180_000, hookTimeout: 180_000};

export default defineConfig({
  test: {
    env: {TZ: "UTC"},
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: [site, browsers, ...office, ...apart],
          // One worker runs many files: what they import is read and compiled once.
          isolate: false,
          setupFiles: [...unit.setupFiles, "tests/leaves-nothing.ts"]
        }
      },
      {extends: true, test: {...unit, name: "alone", include: apart, exclude: [site, ...office]}},
      {extends: true, test: {...unit, name: "office", include: office}},
      {
        extends: true,
        test: {
          name: "site",
          include: [site],
          globalSetup: "tests/site/setup.ts",
          expect: {poll: {timeout: 20_000}},
          testTimeout: 120_000,
          hookTimeout: 600_000,
          // After the units, so that no page waits for them; a page keeps about one core busy.
          maxWorkers: 2,
          sequence: {groupOrder: 1}
        }
      },
      {
        extends: true,
        test: {
          name: "browsers",
          include: [browsers],
          globalSetup: "tests/site/setup.ts",
          expect: {poll: {timeout: 30_000}},
          testTimeout: 180_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: {groupOrder: 2}
        }
      }
    ]
  }
});
