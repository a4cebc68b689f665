import {readdirSync, readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {customProperties} from "../../src/model/customProperties.js";

const texts = (readdirSync("src", {recursive: true, encoding: "utf8"}) as string[])
  .filter((path) => /\.(css|ts)$/.test(path) && !/^(\.observablehq|lib)\b/.test(path))
  .map((path) => ({path, text: readFileSync(`src/${path}`, "utf8")}));

it("keeps the dark to the screen: what is printed is dark on white", () => {
  const asked = texts.flatMap(({path, text}) =>
    [...text.matchAll(/(screen and )?\(prefers-color-scheme: dark\)/g)].map(([, screen]) => ({path, screen}))
  );
  expect(asked.length).toBeGreaterThanOrEqual(6);
  expect(asked.filter(({screen}) => !screen)).toEqual([]);
  expect(customProperties()).toContain("@media screen and (prefers-color-scheme: dark)");
});

it("prints what stands behind letters and in swatches", () => {
  const print = readFileSync("src/ui/print.css", "utf8");
  expect(print).toMatch(/@media print \{\s*:root \{[^}]*print-color-adjust: exact;/);
  const undone = texts.filter(({text}) => /print-color-adjust: economy/.test(text)).map(({path}) => path);
  expect(undone).toEqual([]);
});
