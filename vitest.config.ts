import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    env: {TZ: "UTC"},
    projects: [
      {
        extends: true,
        test: {name: "unit", testTimeout: 60_000, include: ["tests/{lib,data,state,views,csv,kit,lab,en}/**/*.test.ts"]}
      },
      {extends: true, test: {name: "components", include: ["tests/components/**/*.test.ts"], environment: "jsdom"}},
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/site/setup.ts",
          expect: {poll: {timeout: 20_000}},
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false
        }
      }
    ]
  }
});
