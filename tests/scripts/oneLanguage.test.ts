import {expect, it} from "vitest";
import {inLanguage, languagePath, speak} from "../../scripts/oneLanguage.js";

const source = `const words = define({few: \`di bawah \${k}\`, of: (a) => a}, {few: \`below \${k}\`, of: (a) => a});
const more = define({a: 1}, {a: 2});
`;

it("leaves the messages of one language, and everything else as it was", () => {
  expect(inLanguage(source, "id")).toBe(
    "const words = define({few: `di bawah ${k}`, of: (a) => a}, {});\nconst more = define({a: 1}, {});\n"
  );
  expect(inLanguage(source, "en")).toBe(
    "const words = define({}, {few: `below ${k}`, of: (a) => a});\nconst more = define({}, {a: 2});\n"
  );
});

it("knows a module without messages", () => {
  expect(inLanguage("export const define = (id, en) => ({id, en});", "id")).toBeNull();
});

it("lets a page import its language only, before anything is asked for", () => {
  const page = `<head>
<link rel="modulepreload" href="../_import/kit/messages.1f.js">
<link rel="modulepreload" href="../_import/kit/other.2e.js">
<script type="module">import "../_import/kit/other.2e.js";</script>`;
  const spoken = speak(page, ["../_import/kit/messages.1f.js"], "en");
  expect(languagePath("a/messages.1f.js", "en")).toBe("a/messages.1f.en.js");
  expect(spoken.split("\n").slice(1, 4)).toEqual([
    '<script type="importmap">{"imports":{"../_import/kit/messages.1f.js":"../_import/kit/messages.1f.en.js"}}</script>',
    '<link rel="modulepreload" href="../_import/kit/messages.1f.en.js">',
    '<link rel="modulepreload" href="../_import/kit/other.2e.js">'
  ]);
  expect(speak(page, [], "en")).toBe(page);
});
