/// <reference types="vite/client" />
import {describe, expect, it} from "vitest";
import {plural} from "../../src/messages/plural.js";

const modules = import.meta.glob<Record<string, unknown>>(
  ["../../src/*/messages.ts", "../../src/*/*/messages.ts", "../../src/*/*Messages.ts", "../../src/messages/*.ts"],
  {eager: true}
);

/** What English messages say where every number they are told is one. */
function ofOne(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      return ofOne(value(...Array.from({length: 8}, () => "1")));
    } catch {
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(ofOne) : [];
}

const many =
  /(?<![\d.,±–-])\b1 (?:agencies|units|groups|rows|employees|people|columns|scenarios|records|places|lines|cells|tables|points|numbers|pairs|seconds|characters|letters|options|questions|rankings|values|files|hours)\b/;

/** Numbers that are limits or the most that can be had, never one. */
const limits =
  /(?:fewer|more) than 1\b|at most 1\b|over the limit|longer than 1|to 1 scenarios|^1 scenarios are compared already|first 1 (?:characters|columns|agencies|of)|within 1 seconds|^The 1 points$|^1 points$|^How many of 1 employees/;

describe("English of one", () => {
  const english = Object.entries(modules).flatMap(([path, exported]) =>
    Object.entries(exported).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && "en" in value ? [[`${path} ${name}`, value.en] as const] : []
    )
  );

  it("is looked for in all messages", () => {
    expect(english.length).toBeGreaterThan(20);
  });

  it.each(english)("is singular: %s", (_, messages) => {
    expect(ofOne(messages).filter((text) => many.test(text) && !limits.test(text))).toEqual([]);
  });

  it("has its count", () => {
    expect([plural(1, "group"), plural("2", "group"), plural("0", "agency", "agencies")]).toEqual([
      "1 group",
      "2 groups",
      "0 agencies"
    ]);
  });
});
