import {ESLint} from "eslint";
import {beforeAll, describe, expect, it} from "vitest";
import {checkPages} from "../../scripts/cells/check.js";

/** A page of these cells, each given by its lines; the fence of the first is line 1. */
const page = (...cells: string[][]) => cells.map((lines) => ["```ts", ...lines, "```", ""].join("\n")).join("\n");

const pages: Record<string, string> = {
  "right.md": `---
title: Right
---

# Right: \${shown} of \${1 + count}, not \\\${this} or \`\${that}\`

\`\`\`ts
import {formats} from "/messages/format.js";
import type {Formats} from "/messages/format.js";

const f: Formats = formats("id");
display(f.count(count + seen));
\`\`\`

\`\`\`ts echo
const count = await Promise.resolve(2);
const shown = f.count(count);
\`\`\`

\`\`\`ts
const later = Promise.resolve("later");
later.then((text) => display(text.length));
invalidation.then(() => display(width));
\`\`\`

\`\`\`ts
display(later.toUpperCase());
\`\`\`

\`\`\`ts
const seen = Mutable(0);
const see = () => (seen.value += 1);
\`\`\`

\`\`\`ts
see();
const told = Generators.observe((tell: (side: "left" | "right") => void) => tell("left"));
const side = later === "" ? "left" : "right";
\`\`\`

\`\`\`ts
const answer: "left" | "right" = told;
display(answer === side);
\`\`\`

\`\`\`ts run=false
const example: string = 1;
\`\`\`

\`\`\`sql
SELECT 1
\`\`\`
`,
  "type.md": page(["const count: number = 2;"], ["", "const word: string = count + 1;", "display(word);"]),
  "unused.md": page(['import {competitionRanks, schemes} from "/lib/index.js";', "const first = schemes[0];"]),
  "used.md": page(["const own = 1;", "const {length, ...rest} = {length: own, other: own};"], ["display(rest);"]),
  "unknown.md": page(["display(nowhere);"], ['import {nothing} from "/messages/format.js";', "display(nothing);"]),
  "raw.md": page(["const later = Promise.resolve(1);", "later.toFixed();"], ["later.toFixed();"], ["later.then();"]),
  "mutable.md": page(['const chosen = Mutable("");', "chosen.value = 1;"], ["chosen.trim();", 'chosen.value = "";']),
  "view.md": page(["const typed = view(document.createElement('input'));"], ["typed.trim();", "typed.next();"]),
  "inline.md": `# A title \${count.size}

<p>Two lines: \${count
  + nowhere}</p>

${page(["const count = 1;"])}`,
  "typeImport.md": page(
    ['import {Formats} from "/messages/format.js";', 'import {formats} from "/messages/format.js";'],
    ['const f: Formats = formats("id");', "display(f);"]
  ),
  "syntax.md": page(["const count = ;"], ["display(count);"], ["const late = 1;", 'import {html} from "htl";']),
  "twice.md": page(["const count = 1;"], ["const count = 2;"], ["display(count);"]),
  "strict.md": page(["const list = [1];", "display(list[0].toFixed());", "const twice = (x) => x;", "twice(1);"]),
  "assigned.md": page(["let count = 1;", "count += 1;"], ["count += 1;"]),
  "builtin.md": page(["const width = 'mine';"], ["display(width.trim());", "display(now.toFixed());"])
};

describe("the compiler on cells", {timeout: 120_000}, () => {
  let found: ReturnType<typeof checkPages>;
  const at = (name: string) => found.filter((one) => one.page === name).map(({line, message}) => `${line} ${message}`);

  beforeAll(() => {
    found = checkPages(pages);
  }, 120_000);

  it("has nothing to say of a page that is right", () => {
    expect(at("right.md")).toEqual([]);
  });

  it("finds a type that does not fit, at its line and column", () => {
    expect(found.filter((one) => one.page === "type.md")).toEqual([
      {page: "type.md", line: 7, column: 7, message: "Type 'number' is not assignable to type 'string'."}
    ]);
  });

  it("finds a name that no cell uses, imported or declared", () => {
    expect(at("unused.md")).toEqual([
      "2 'competitionRanks' is declared but its value is never read.",
      "3 No cell uses 'first'."
    ]);
  });

  it("counts as used what the cell itself uses, though no other does", () => {
    expect(at("used.md")).toEqual(["3 No cell uses 'length'."]);
  });

  it("finds a name that nothing declares, and an import that does not exist", () => {
    expect(at("unknown.md")).toEqual([
      "2 Cannot find name 'nowhere'.",
      expect.stringMatching(/^6 .*has no exported member/)
    ]);
  });

  it("takes a promise as it is in its own cell, and for what it resolves to in others", () => {
    expect(at("raw.md")).toEqual([
      expect.stringMatching(/^3 Property 'toFixed' does not exist on type 'Promise<number>'/),
      expect.stringMatching(/^11 Property 'then' does not exist/)
    ]);
  });

  it("lets a Mutable be set in its own cell, and be read in others", () => {
    expect(at("mutable.md")).toEqual([
      "3 Type 'number' is not assignable to type 'string'.",
      expect.stringMatching(/^8 Property 'value' does not exist on type 'string'/)
    ]);
  });

  it("takes what is viewed for its value in other cells", () => {
    expect(at("view.md")).toEqual([expect.stringMatching(/^7 Property 'next' does not exist on type 'string'/)]);
  });

  it("reads the expressions between the words, over several lines too", () => {
    expect(at("inline.md")).toEqual(["1 Property 'size' does not exist on type '1'.", "4 Cannot find name 'nowhere'."]);
  });

  it("asks that a type be imported as one", () => {
    expect(at("typeImport.md")).toEqual([expect.stringMatching(/^2 'Formats' is a type and must be imported/)]);
  });

  it("finds what cannot be read, without losing the other cells", () => {
    expect(at("syntax.md")).toEqual([
      "2 Expression expected.",
      "6 Cannot find name 'count'.",
      "11 The imports of a cell come first."
    ]);
  });

  it("finds a name that two cells declare, at both", () => {
    expect(at("twice.md")).toEqual([
      "2 Cannot redeclare block-scoped variable 'count'.",
      "6 Cannot redeclare block-scoped variable 'count'."
    ]);
  });

  it("is as strict as with a module", () => {
    expect(at("strict.md")).toEqual([
      "3 Object is possibly 'undefined'.",
      "4 Parameter 'x' implicitly has an 'any' type."
    ]);
  });

  it("asks for no types of parameters in a cell that readers are shown", () => {
    const shown = pages["strict.md"]!.replace("```ts", "```ts echo");
    expect(checkPages({"shown.md": shown}).map(({line}) => line)).toEqual([3]);
  });

  it("finds a cell that changes what another declares", () => {
    expect(at("assigned.md")).toEqual([expect.stringMatching(/^7 Cannot assign to 'count'/)]);
  });

  it("lets a page declare a name that Framework gives", () => {
    expect(at("builtin.md")).toEqual([]);
  });
});

describe("ESLint on cells", {timeout: 120_000}, () => {
  const lint = async (markdown: string) => {
    const [result] = await new ESLint().lintText(markdown, {filePath: "src/try.md"});
    return result!.messages.map(({line, column, ruleId}) => `${line}:${column} ${ruleId}`);
  };

  it("has nothing to say of a page that is right", async () => {
    expect(await lint(pages["right.md"]!)).toEqual([]);
  });

  it("finds what the rules forbid, at its line and column", async () => {
    const text = page(["const a = 1;", "  if (a == 2) console.log(a);"], ["for (const x of [1]) display(0);"]);
    expect(await lint(text)).toEqual(["3:9 eqeqeq", "3:15 no-console", "7:12 @typescript-eslint/no-unused-vars"]);
  });

  it("asks that types be imported apart", async () => {
    expect(
      await lint(
        page(['import {Formats} from "/messages/format.js";'], ["const f: Formats | null = null;", "display(f);"])
      )
    ).toEqual(["2:1 @typescript-eslint/consistent-type-imports"]);
  });

  it("lets a name alone say that a cell depends on another, and nothing else be said in vain", async () => {
    expect(await lint(page(["const a = 1;"], ["a;", "a + 1;"]))).toEqual([
      "7:1 @typescript-eslint/no-unused-expressions"
    ]);
  });

  it("finds it in an expression between the words", async () => {
    expect(await lint(`Two and \${count == 2}\n\n${page(["const count = 1;"])}`)).toEqual(["1:17 eqeqeq"]);
  });
});
