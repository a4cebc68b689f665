import {describe, expect, it, vi} from "vitest";
import {runtimeCells} from "../../../src/lab/engine/runtimeCells.js";

describe("cells as variables of the runtime", () => {
  it("run after those they use", async () => {
    const cells = runtimeCells(() => {});
    const ran: string[] = [];
    const settled = Promise.all(["a", "b"].map(cells.settled));
    cells.define("b", ["a"], async () => void ran.push("b"));
    cells.define("a", [], async () => void ran.push("a"));
    await settled;
    expect(ran).toEqual(["a", "b"]);
  });
  it("run anew when they are defined anew, with those that use them", async () => {
    const cells = runtimeCells(() => {});
    const ran: string[] = [];
    let settled = Promise.all(["a", "b"].map(cells.settled));
    cells.define("a", [], async () => void ran.push("a"));
    cells.define("b", ["a"], async () => void ran.push("b"));
    await settled;
    settled = Promise.all(["a", "b"].map(cells.settled));
    cells.define("a", [], async () => void ran.push("a2"));
    await settled;
    expect(ran).toEqual(["a", "b", "a2", "b"]);
  });
  it("tell that they wait in vain for one that failed, and settle", async () => {
    const vain = vi.fn();
    const cells = runtimeCells(vain);
    const run = vi.fn(async () => {});
    const settled = Promise.all(["a", "b"].map(cells.settled));
    cells.define("a", [], () => Promise.reject(new Error("gagal")));
    cells.define("b", ["a"], run);
    await settled;
    expect(vain.mock.calls).toEqual([["b", "a"]]);
    expect(run).not.toHaveBeenCalled();
  });
  it("settle when they are deleted, and tell nothing then", async () => {
    const vain = vi.fn();
    const cells = runtimeCells(vain);
    const settled = Promise.all(["a", "b"].map(cells.settled));
    cells.define("a", [], () => new Promise(() => {}));
    cells.define("b", ["a"], async () => {});
    cells.delete("a");
    cells.clear();
    await settled;
    expect(vain).not.toHaveBeenCalled();
  });
});
