import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, it} from "vitest";
import {schemes} from "../../lib/index.js";
import {common} from "../../src/messages/common.js";
import {formats} from "../../src/messages/format.js";
import {weightsMessages} from "../../src/messages/weights.js";

const sources = (readdirSync("src", {recursive: true, encoding: "utf8"}) as string[])
  .map((name) => join("src", name))
  .filter((path) => /\.ts$/.test(path) && !/\.d\.ts$|\.observablehq|^src\/(lib|data|en)\//.test(path))
  .map((path) => ({path, text: readFileSync(path, "utf8")}));

type Leaf = {place: string; text: string};

/** Every message in a language: what it says, or, of one that is told something, how it is written. */
function leaves(value: unknown, place: string): Leaf[] {
  if (typeof value === "string") return [{place, text: value}];
  if (typeof value === "function") return [{place, text: String(value).replaceAll(/\\u00a0|\\xA0/gi, "\u00a0")}];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${place}.${key}`));
}

const messages: Record<"id" | "en", Leaf[]> = {id: [], en: []};
for (const {path} of sources.filter(({text}) => /\bdefine\(\n? *\{/.test(text))) {
  const module = (await import(resolve(path))) as Record<string, unknown>;
  for (const [name, value] of Object.entries(module))
    if (value !== null && typeof value === "object" && "id" in value && "en" in value)
      for (const locale of ["id", "en"] as const) messages[locale].push(...leaves(value[locale], `${path} ${name}`));
}

const found = (locale: "id" | "en", pattern: RegExp) =>
  messages[locale].filter(({text}) => pattern.test(text)).map(({place, text}) => `${place}: ${text}`);

it("reads the messages of every room", () => {
  expect(messages.id.length).toBeGreaterThan(1000);
  expect(messages.en).toHaveLength(messages.id.length);
});

describe("per cent", () => {
  it("stands close behind its number, in messages of both languages", () => {
    expect(found("id", /[\d}]\s+%/)).toEqual([]);
    expect(found("en", /[\d}]\s+%/)).toEqual([]);
  });

  it("stands close behind its number in every format of both languages", () => {
    for (const locale of ["id", "en"] as const) {
      const {percent, percentWhole, percentFine, percentShort} = formats(locale);
      const all = [percent(0.168), percentWhole(0.3), percentFine(0.0004), percentShort(0.3), percentShort(0.333)];
      const written = locale === "id" ? "16,8% 30% 0,04% 30% 33,3%" : "16.8% 30% 0.04% 30% 33.3%";
      expect(all.join(" ")).toBe(written);
    }
  });

  it("is written by the formats, and put together nowhere else", () => {
    const own = sources.filter(({text}) => /\b(f|formats\(locale\))\.\w+\([^`]*\)\}(\s|\\u00a0)?%/.test(text));
    expect(own.map(({path}) => path)).toEqual([]);
  });
});

describe("one word for one thing", () => {
  it("calls the weights in force by one word beside a slider and elsewhere", () => {
    for (const locale of ["id", "en"] as const)
      expect(weightsMessages[locale].baseline).toBe(common[locale].baselineShort.regulation);
    expect(found("id", /(?<!per)aturan (\d|\$\{(value|weight|persen))/i)).toEqual([]);
  });

  it("calls a switch by the name that stands beside it", () => {
    const labels = (locale: "id" | "en") => schemes.flatMap(({switches}) => switches.map(({label}) => label[locale]));
    const named = (locale: "id" | "en", pattern: RegExp) =>
      messages[locale].flatMap(({text}) => [...text.matchAll(pattern)].map(([, name]) => name!));
    const id = named("id", /“([^”$]+)” di bagian Aturan/g);
    const en = named("en", /“([^”$]+)” under Rules/g);
    expect([id.length, en.length].every((count) => count > 0)).toBe(true);
    for (const name of id) expect(labels("id")).toContain(name);
    for (const name of en) expect(labels("en")).toContain(name);
  });
});
