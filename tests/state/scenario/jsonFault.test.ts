import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {jsonFault} from "../../../src/state/scenario/jsonFault.js";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("jsonFault", () => {
  it.each([
    ["", 1, 1, ""],
    ["{", 1, 2, ""],
    ['{"a": [1, 2}', 1, 12, "}"],
    ['{\n  "a": 1,\n}', 3, 1, "}"],
    ['{\r\n  "a" 1}', 2, 7, "1"],
    ['["buka', 1, 7, ""],
    ['["a\nb"]', 1, 4, "\n"],
    ['["\\x"]', 1, 4, "x"],
    ['["👩🏽", x]', 1, 8, "x"],
    ["[1,]", 1, 4, "]"],
    ["[tru]", 1, 2, "t"],
    ["1 2", 1, 3, "2"],
    ["<html>", 1, 1, "<"]
  ])("finds where %j goes wrong", (text, line, column, found) => {
    expect(jsonFault(text)).toEqual({line, column, found});
  });

  it("finds nothing wrong with JSON, and something with whatever does not parse", () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ...'{}[],:"\\ \n0-.eEtu'), fc.nat(2))
      .map(([text, at, insert, cut]) => {
        const k = at % (text.length + 1);
        return text.slice(0, k) + insert + text.slice(k + cut);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), spoilt), (text) => {
        expect(jsonFault(text) === null).toBe(parses(text));
      }),
      {numRuns: 3000}
    );
  });

  it("reads a long text at once", () => {
    expect(jsonFault(`["${"x".repeat(1_500_000)}`)).toEqual({line: 1, column: 1_500_003, found: ""});
    expect(jsonFault("[".repeat(500_000))).toEqual({line: 1, column: 500_001, found: ""});
  });
});
