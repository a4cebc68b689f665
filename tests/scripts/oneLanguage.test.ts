import {expect, it} from "vitest";
import {inLanguage, languagePath} from "../../scripts/oneLanguage.js";

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

it("writes the module of a language beside the whole", () => {
  expect(languagePath("a/messages.1f.js", "en")).toBe("a/messages.1f.en.js");
});

it("knows a module without messages", () => {
  expect(inLanguage("export const define = (id, en) => ({id, en});", "id")).toBeNull();
});
