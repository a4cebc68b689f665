import {describe, expect, it, vi} from "vitest";
import {reopenable} from "../../../src/lab/engine/reopenable.js";

const thing = () => ({close: vi.fn()});

describe("something that is opened when first asked for", () => {
  it("is opened once", async () => {
    const open = vi.fn(async () => thing());
    const place = reopenable(open);
    expect([open.mock.calls.length, place.opening, place.current]).toEqual([0, false, null]);
    const first = place.get();
    expect(place.opening).toBe(true);
    expect(await place.get()).toBe(await first);
    expect([open.mock.calls.length, place.opening, place.current]).toEqual([1, false, await first]);
  });
  it("is opened anew after it was ended, which closes it at once", async () => {
    const place = reopenable(async () => thing());
    const first = await place.get();
    place.end();
    expect([first.close.mock.calls.length, place.current]).toEqual([1, null]);
    expect(await place.get()).not.toBe(first);
  });
  it("is closed as soon as it is open if it was ended before, and nobody is given it", async () => {
    const things = [thing(), thing()];
    let next = 0;
    const place = reopenable(async () => things[next++]!);
    const first = place.get();
    place.end();
    expect(place.opening).toBe(false);
    const second = await place.get();
    await expect(first).rejects.toThrow("ended");
    expect(things.map(({close}) => close.mock.calls.length)).toEqual([1, 0]);
    expect(place.current).toBe(second);
  });
  it("is opened anew after it could not be, and told of to all who waited", async () => {
    let works = false;
    const place = reopenable(async () => {
      if (!works) throw new Error("gagal");
      return thing();
    });
    const both = [place.get(), place.get()];
    for (const one of both) await expect(one).rejects.toThrow("gagal");
    works = true;
    expect(place.opening).toBe(false);
    expect(await place.get()).toBe(place.current);
  });
});
