import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {debounceLatest} from "../../src/ui/debounceLatest.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("whenCalm", () => {
  it("computes only the last of a run of calls, once it has been quiet", async () => {
    const shown: string[] = [];
    const computed: string[] = [];
    const ask = debounceLatest(150, (result: string) => shown.push(result));
    for (const name of ["a", "b", "c"]) {
      ask(() => (computed.push(name), name));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(computed).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(computed).toEqual(["c"]);
    expect(shown).toEqual(["c"]);
  });

  it("does not show what was asked for before something newer", async () => {
    const shown: string[] = [];
    const ask = debounceLatest(150, (result: string) => shown.push(result));
    let answer = (_: string) => {};
    ask(() => new Promise<string>((resolve) => (answer = resolve)));
    await vi.advanceTimersByTimeAsync(150);
    ask(() => "new");
    answer("old");
    await vi.advanceTimersByTimeAsync(150);
    expect(shown).toEqual(["new"]);
  });
});
