import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Point} from "../../lib/slice/index.js";
import {areaNames} from "../../src/robustness/areaNames.js";
import type {AreaName, NameableArea} from "../../src/robustness/areaNames.js";
import {mapFrame} from "../../src/robustness/mapGeometry.js";
import {sliceView, winners} from "../../src/robustness/sliceView.js";

const box = (x: number, y: number, width: number, height: number): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height]
];
const area = (label: string, ...polygons: Point[][]): NameableArea => ({key: 7, polygons, label});
const size = {width: 300, height: 300};

describe("areaNames", () => {
  it("stands in the middle where there is room", () => {
    expect(areaNames([area("Kab. Batang", box(20, 20, 200, 100))], size)).toEqual([
      {id: "7", x: expect.closeTo(120, -1), y: expect.closeTo(70, -1), text: "Kab. Batang"}
    ]);
  });

  it("takes the parts of an area together: neither of two halves has room for the name, both have", () => {
    const halves = [box(20, 20, 52, 60), box(72, 20, 52, 60)];
    expect(areaNames([area("Purworejo", halves[0]!)], size)[0]!.text).not.toBe("Purworejo");
    expect(areaNames([area("Purworejo", ...halves)], size)[0]).toMatchObject({text: "Purworejo"});
  });

  it("shortens a name that does not fit: without its kind, then cut, and gives up where nothing fits", () => {
    const named = (width: number) => areaNames([area("Kab. Purworejo", box(20, 20, width, 60))], size)[0]?.text;
    expect([160, 96, 76, 56, 20].map(named)).toEqual(["Kab. Purworejo", "Purworejo", "Purwor.", "Purw.", undefined]);
  });

  it("keeps the kind where the name without it would be another's too", () => {
    const two = [
      {...area("Kota Bandung", box(20, 20, 80, 60)), key: 0},
      {...area("Kab. Bandung", box(20, 100, 80, 60)), key: 1}
    ];
    expect(areaNames(two, size).map(({text}) => text)).not.toContain("Bandung");
  });

  it("makes way for a mark, unless there is no other place", () => {
    const [moved] = areaNames([area("Batang", box(20, 20, 100, 100))], size, [[70, 70]]);
    expect(Math.abs(moved!.y - 70)).toBeGreaterThanOrEqual(19);
    expect(areaNames([area("Batang", box(20, 20, 64, 30))], size, [[52, 35]])).toMatchObject([{text: "Batang"}]);
  });
});

describe("a map with its names", () => {
  const unitValues = fc.array(
    fc.array(
      fc.integer({min: 20, max: 100}).map((n) => n / 100),
      {minLength: 4, maxLength: 4}
    ),
    {
      minLength: 2,
      maxLength: 11
    }
  );
  const isIn = (polygon: readonly Point[], [x, y]: Point, slack: number) => {
    const sides = polygon.map(([ax, ay], i) => {
      const [bx, by] = polygon[(i + 1) % polygon.length]!;
      return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
    });
    return sides.every((side) => side >= -slack) || sides.every((side) => side <= slack);
  };
  /** The corners and the middle of a name, as it is drawn. */
  const cornersOf = ({x, y, text}: AreaName): Point[] => {
    const [across, down] = [4 * text.length, 7];
    return [
      [x - across, y - down],
      [x + across, y - down],
      [x - across, y + down],
      [x + across, y + down],
      [x, y]
    ];
  };

  it.each([560, 340])(
    "%d wide: names areas inside themselves, and of those of three tenths of the triangle nearly all",
    (width) => {
      let [named, large] = [0, 0];
      fc.assert(
        fc.property(unitValues, fc.boolean(), fc.constantFrom(0, 0.05, 0.3), (values, ranks, weight) => {
          const {at, height} = mapFrame(width);
          const label = (key: number) => (ranks ? String(key) : `Kab. Nama ${"abcdefghijk"[key]}`);
          const view = sliceView(values, {criterion: 3, weight}, [], {
            ...{unit: ranks ? 0 : null, slots: winners(values), title: label, label}
          });
          const areas = view.areas.map(({key, polygons, label}) => ({
            key,
            label,
            polygons: polygons.map((p) => p.map(at))
          }));
          const names = areaNames(areas, {width, height});
          for (const name of names) {
            const own = areas.find(({key}) => String(key) === name.id)!;
            for (const corner of cornersOf(name))
              expect(own.polygons.some((polygon) => isIn(polygon, corner, 4))).toBe(true);
          }
          for (const {key, share} of view.areas) {
            if (share < 0.3) continue;
            large += 1;
            if (names.some(({id}) => id === String(key))) named += 1;
          }
        }),
        {numRuns: 40}
      );
      expect(large).toBeGreaterThan(20);
      // A long and thin area may leave no room for a name on a phone.
      expect(named / large).toBeGreaterThan(0.95);
    }
  );
});
