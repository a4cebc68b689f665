import {describe, expect, it} from "vitest";
import {tooLarge} from "../../../src/lab/sandbox/present.js";

const html = (content: string) => ({kind: "html" as const, html: content});

describe("an output that is too large to be shown", () => {
  it("is text between tags that is too much to lay out, or markup that is too much to draw", () => {
    expect(tooLarge(html(`<p>${"x".repeat(900_000)}</p>`))).toBeNull();
    expect(tooLarge(html(`<p>${"x".repeat(1_100_000)}</p>`))).toEqual({size: 2_200_000, limit: 2_000_000});
    expect(tooLarge(html('<circle r="3"/>'.repeat(100_000)))).toBeNull();
    expect(tooLarge(html('<circle r="3"/>'.repeat(1_500_000)))).toEqual({size: 45_000_000, limit: 40_000_000});
  });

  it("is a table beyond what is carried", () => {
    const table = {columns: [{name: "b", type: "text" as const}], values: [["x".repeat(50_000_000)]], rows: 1};
    expect(tooLarge({kind: "table", table})).toEqual({size: 100_000_008, limit: 100_000_000});
  });
});
