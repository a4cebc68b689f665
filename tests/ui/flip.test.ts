// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {flip} from "../../src/ui/flip.js";

type Seen = {child: string; from: string; cancelled: boolean};

/** Rows of the given heights, in a browser that tells heights and plays animations that have come a share of their way. */
function rows(heights: Record<string, number>, progress = 0) {
  const seen: Seen[] = [];
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private tell: (entries: unknown[]) => void) {}
      observe(target: Element) {
        this.tell([{target, borderBoxSize: [{blockSize: heights[target.id]}]}]);
      }
    }
  );
  Element.prototype.animate = function (frames) {
    const entry: Seen = {child: this.id, from: (frames as Keyframe[])[0]!.transform as string, cancelled: false};
    seen.push(entry);
    const effect = {getComputedTiming: () => ({progress})};
    return {effect, cancel: () => (entry.cancelled = true)} as unknown as Animation;
  };
  const parent = document.createElement("div");
  document.body.append(parent);
  const gliding = flip(parent);
  const children = Object.keys(heights).map((id) => Object.assign(document.createElement("p"), {id}));
  parent.append(...children);
  children.forEach(gliding.watch);
  const order = (ids: string) => gliding.around(() => ids.split("").forEach((id) => parent.append(child(id))));
  const child = (id: string) => children.find((c) => c.id === id)!;
  return {parent, order, seen, moves: () => seen.map(({child, from}) => `${child} ${from}`)};
}

const animate = Element.prototype.animate;
beforeEach(() => void (document.body.innerHTML = ""));
afterEach(() => {
  vi.unstubAllGlobals();
  Element.prototype.animate = animate;
});

describe("glide", () => {
  it("starts each child that is displaced where it was seen, by the heights of those above", () => {
    // a stood at 0, b at 40, c at 60; in the order b c a they stand at 0, 20 and 50.
    const {order, moves} = rows({a: 40, b: 20, c: 30});
    order("bca");
    expect(moves()).toEqual(["b translateY(40px)", "c translateY(40px)", "a translateY(-50px)"]);
  });

  it("leaves alone those that stay where they are", () => {
    const {order, moves} = rows({a: 40, b: 20, c: 20});
    order("acb");
    expect(moves()).toEqual(["c translateY(20px)", "b translateY(-20px)"]);
  });

  it("goes on from where a child is seen when the order changes again on its way", () => {
    // a glides from -10 to 0, a quarter of the way done, when it is sent back: 7.5 less than its place of 10.
    const {order, seen} = rows({a: 10, b: 10}, 0.25);
    order("ba");
    order("ab");
    expect(seen.map(({child, from}) => `${child} ${from}`)).toEqual([
      "b translateY(10px)",
      "a translateY(-10px)",
      "a translateY(2.5px)",
      "b translateY(-2.5px)"
    ]);
    expect(seen.map(({cancelled}) => cancelled)).toEqual([true, true, false, false]);
  });

  it("only reorders for those who asked for less motion", () => {
    const {parent, order, moves} = rows({a: 10, b: 10});
    vi.stubGlobal("matchMedia", () => ({matches: true}));
    order("ba");
    expect([...parent.children].map(({id}) => id)).toEqual(["b", "a"]);
    expect(moves()).toEqual([]);
  });
});
