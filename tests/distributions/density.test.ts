import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bandwidth, bkn2019, census, groupings, scoreTally} from "../../lib/index.js";
import type {Distribution, Weights} from "../../lib/index.js";
import {byColumn} from "../../src/distributions/people.js";
import type {People} from "../../src/distributions/people.js";
import {groupScores} from "../../src/distributions/scoredGroups.js";
import {picture, scoresOf} from "../../src/distributions/scores.js";
import type {Shape} from "../../src/distributions/shape.js";
import {peak, shapePaths} from "../../src/distributions/shapePath.js";
import {straightened} from "../../src/distributions/straightened.js";
import {percents, pilot} from "../kit/fixture.js";
import {bin, shape} from "./examples.js";

const frame = {x: (value: number) => 10 + 5 * value, base: 40, height: 36};

/** The kernel summed over everybody, and their reflections at 0 and 100. */
function exactDensity({values, counts}: Distribution, h: number): (at: number) => number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const phi = (z: number) => Math.exp(-0.5 * z * z) / (h * Math.sqrt(2 * Math.PI));
  return (at) =>
    values.reduce(
      (sum, v, k) => sum + counts[k]! * (phi((at - v) / h) + phi((at + v) / h) + phi((200 - at - v) / h)),
      0
    ) / n;
}

/** How high a drawn density is at a value, in pixels above its base. */
function heights(paths: string[]): (value: number) => number {
  const spots = paths
    .flatMap((path) => [...path.matchAll(/([\d.-]+),([\d.-]+)/g)])
    .map(([, x, y]) => ({x: Number(x), y: Number(y)}));
  return (value) => {
    const x = frame.x(value);
    const i = spots.findIndex((spot) => spot.x >= x);
    const [a, b] = [spots[Math.max(0, i - 1)]!, spots[i]!];
    return frame.base - (b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
  };
}

/** The greatest difference between a drawn density and one summed over people, in pixels of a row 36 high. */
function strays(drawn: Shape, people: Distribution, smoothing: number): number {
  const most = peak("densitas", drawn, smoothing);
  const {sure, loose} = shapePaths("densitas", drawn, frame, {most, smoothing});
  const height = heights([sure, loose]);
  const exact = exactDensity(people, smoothing);
  const places = Array.from({length: 397}, (_, i) => 0.5 + i / 4);
  return Math.max(...places.map((at) => Math.abs(height(at) - (frame.height * exact(at)) / most)));
}

describe("a drawn density", () => {
  it("is within a fifth of a pixel of the kernel summed over the people it is of, however narrow", () => {
    const people = fc.uniqueArray(fc.tuple(fc.integer({min: 4, max: 396}), fc.integer({min: 1, max: 999})), {
      selector: ([value]) => value,
      minLength: 1,
      maxLength: 30
    });
    fc.assert(
      fc.property(people, fc.constantFrom(0.4, 1, 2.3, 11), (pairs, smoothing) => {
        const sorted = pairs.sort(([a], [b]) => a - b);
        const spread = {
          values: Float64Array.from(sorted, ([value]) => value / 4),
          counts: Float64Array.from(sorted, ([, n]) => n)
        };
        const bins = [bin(0, 100, 1)];
        const drawn = shape("a", {bins, spread: () => spread, exact: () => spread});
        expect(strays(drawn, spread, smoothing)).toBeLessThan(0.2);
      }),
      {numRuns: 40}
    );
  });

  const {tally} = pilot;
  const agencies = tally.groups.map((_, g) => tally.count.map((n, i) => (tally.group[i] === g ? n : 0)));
  const education = {id: "pendidikan" as const, values: groupings.pendidikan.values};
  const people: People = {
    ...{tally, cross: null, census: census(tally), filter: {}, only: null, count: tally.count, blocks: null},
    groupings: [
      {id: "instansi", values: tally.groups, counts: agencies},
      {...education, counts: byColumn(tally, tally.count, "pendidikan")}
    ]
  };
  const scoredGroups = groupScores(people, scoreTally(tally, bkn2019));
  const all: [string, Weights][] = [
    ["of the regulation", bkn2019.weights],
    ["37/13/21/29", percents(37, 13, 21, 29)],
    ["0/0/0/100", percents(0, 0, 0, 100)],
    ["0/100/0/0", percents(0, 100, 0, 0)]
  ];

  it.each(all)("of every agency of the pilot is within half a pixel of all its people, weights %s", (_, weights) => {
    const view = {measure: "indeks", by: "instansi", picture: "densitas", range: null} as const;
    const scores = scoresOf(scoredGroups, view, weights, bkn2019);
    const {shapes, everyone} = picture(scores, "instansi", (_, id) => id, {blind: false, filtered: false});
    expect(shapes).toHaveLength(11);
    const smoothing = Math.max(1, bandwidth(everyone!.spread()));
    for (const drawn of [...shapes, everyone!]) expect(strays(drawn, drawn.exact!(), smoothing)).toBeLessThan(0.5);
  });
});

describe("straightened", () => {
  it("leaves out what lies on the line between two others, and keeps corners", () => {
    expect(
      straightened(
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [3, 5],
          [4, 10],
          [5, 10]
        ],
        0.01
      )
    ).toEqual([
      [0, 0],
      [2, 0],
      [4, 10],
      [5, 10]
    ]);
  });

  it("strays from no spot by more than it may", () => {
    const lines = fc.array(
      fc.tuple(fc.double({min: 0.01, max: 3, noNaN: true}), fc.double({min: 0, max: 40, noNaN: true})),
      {
        minLength: 2,
        maxLength: 60
      }
    );
    fc.assert(
      fc.property(lines, (steps) => {
        let x = 0;
        const spots = steps.map(([by, y]) => [(x += by), y] as const);
        const kept = straightened(spots, 0.5);
        expect([kept[0], kept.at(-1)]).toEqual([spots[0], spots.at(-1)]);
        for (const [at, y] of spots) {
          const i = Math.max(
            1,
            kept.findIndex(([x]) => x >= at)
          );
          const [a, b] = [kept[i - 1]!, kept[i]!];
          expect(Math.abs(a[1] + ((b[1] - a[1]) * (at - a[0])) / (b[0] - a[0]) - y)).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      })
    );
  });
});
