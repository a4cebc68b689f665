import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {runInNewContext} from "node:vm";
import {expect, it} from "vitest";
import {copyWords} from "../../scripts/copyWords.js";

const framework = dirname(createRequire(import.meta.url).resolve("@observablehq/framework/dist/bin/observable.js"));
const button = /'<button [^']*'/.exec(readFileSync(join(framework, "../client/pre.js"), "utf8"))![0];

it.each([
  ["id", "Salin kode"],
  ["en", "Copy code"]
])("names the button beside code in the language of the page: %s", (lang, title) => {
  const html = runInNewContext(copyWords(button), {document: {documentElement: {lang}}}) as string;
  expect(html).toContain(`<button title="${title}" class="observablehq-pre-copy">`);
});
