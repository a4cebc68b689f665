import {describe, expect, it} from "vitest";
import {inspect} from "../../../src/lab/sandbox/inspect.js";

describe("a value in words", () => {
  it("is told as one knows it from a console", () => {
    expect(inspect({a: [1, "b"], c: new Map([[1, {d: null}]]), e: new Set([2n])}, "en")).toBe(
      '{a: [1, "b"], c: Map(1) {1 → {d: null}}, e: Set(1) {2n}}'
    );
    expect(inspect(new Uint8Array([1, 2]), "en")).toBe("Uint8Array(2) [1, 2]");
  });

  it("is cut with a count of what is left out, also where it is deep or its texts are long", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 4; ++level) deep = new Array(100).fill(deep);
    const start = performance.now();
    expect(inspect(deep, "en").length).toBeLessThan(60_000);
    expect(inspect(deep, "en")).toMatch(/… and [\d,]+ more not shown\.$/);
    expect(performance.now() - start).toBeLessThan(2000);

    const text = "x".repeat(30_000_000);
    expect(inspect([text], "en")).toContain("… and 29,999,000 more not shown.");
    for (const value of [text, new Array(100).fill(text), {[text]: text}, new Map([[text, text]]), new Error(text)])
      expect(inspect(value, "en").length).toBeLessThan(60_000);
  });
});
