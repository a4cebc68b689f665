import {describe, expect, it} from "vitest";
import {commonBlocks} from "../../../lib/protect/commonBlocks.js";

describe("commonBlocks", () => {
  it("joins sets that overlap, and leaves the others apart", () => {
    expect(commonBlocks(6, [[1, 4], [], [4, 5], [0]])).toEqual([[0], [1, 4, 5], [2], [3]]);
    expect(
      commonBlocks(4, [
        [0, 1],
        [2, 3]
      ])
    ).toEqual([
      [0, 1],
      [2, 3]
    ]);
    expect(commonBlocks(2, [])).toEqual([[0], [1]]);
  });
});
