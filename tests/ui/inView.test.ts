import fc from "fast-check";
import {describe, expect, it, vi} from "vitest";

vi.stubGlobal("addEventListener", () => {});
vi.stubGlobal("document", {readyState: "loading"});
const {scrollNeeded} = await import("../../src/ui/inView.js");
vi.unstubAllGlobals();

describe("scrollNeeded", () => {
  const room = {from: 60, to: 760};

  it("leaves alone what is seen, and goes no further than it takes", () => {
    expect(scrollNeeded({top: 100, bottom: 700}, room)).toBe(0);
    expect(scrollNeeded({top: 700, bottom: 900}, room)).toBe(140);
    expect(scrollNeeded({top: 20, bottom: 300}, room)).toBe(-40);
  });

  it("shows the beginning of what is larger than the room there is", () => {
    expect(scrollNeeded({top: 700, bottom: 1700}, room)).toBe(640);
  });

  it("always ends with the beginning in sight, and with all of what fits", () => {
    const place = fc.tuple(fc.integer({min: -3000, max: 3000}), fc.integer({min: 1, max: 2000}));
    fc.assert(
      fc.property(place, ([top, height]) => {
        const by = scrollNeeded({top, bottom: top + height}, room);
        expect(top - by).toBeGreaterThanOrEqual(room.from);
        expect(top - by).toBeLessThanOrEqual(room.to);
        if (height <= room.to - room.from) expect(top + height - by).toBeLessThanOrEqual(room.to);
      })
    );
  });
});
