import fc from "fast-check";
import {dimensions, schemes} from "../../src/lib/index.js";
import type {Dimension, Ruleset, Scenario, Unit, Weights} from "../../src/lib/index.js";

/** Random scenarios, small enough that what is said of them can be recounted by hand's means. */

export const locales = fc.constantFrom("id" as const, "en" as const);

/** Tenths of a percent that add up to 1000, with the presets and corners among them. */
export const tenths = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
      .map((c) => dimensions.map((_, i) => c[i + 1]! - c[i]!))
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom([250, 400, 300, 50], [250, 300, 400, 50], [250, 250, 250, 250], [0, 500, 500, 0])
  },
  {weight: 1, arbitrary: fc.constantFrom([1000, 0, 0, 0], [0, 0, 0, 1000], [600, 400, 0, 0])}
);

export const weightsOf = (parts: readonly number[]): Weights =>
  Object.fromEntries(dimensions.map((d, i) => [d, parts[i]! / 1000])) as Weights;

export const partsOf = (weights: Weights): number[] => dimensions.map((d) => Math.round(weights[d] * 1000));

export const weights = tenths.map(weightsOf);

export const locks = fc.oneof(fc.constant<Dimension[]>([]), fc.subarray<Dimension>([...dimensions], {maxLength: 4}));

/** Shares in so many steps: with few steps there are ties and twins. */
const cells = fc.array(fc.array(fc.nat(100), {minLength: 4, maxLength: 4}), {minLength: 1, maxLength: 7});
const inSteps = (rows: readonly number[][], steps: number) => rows.map((row) => row.map((cell) => cell % (steps + 1)));

export const table = fc
  .tuple(fc.constantFrom(2, 4, 10, 100), cells)
  .map(([steps, rows]): SharesTable => ({steps, rows: inSteps(rows, steps)}));

export type SharesTable = {steps: number; rows: number[][]};

/** Agencies of a table, some of them protected or without anyone. */
export const unitsOf = ({steps, rows}: SharesTable, left: readonly ("ranked" | "protected" | "empty")[] = []): Unit[] =>
  rows.map((row, i) => ({
    id: `u${i}`,
    n: left[i] === "empty" ? 0 : 50,
    population: 60,
    complete: 40,
    shares: row.map((value) => value / steps),
    protected: left[i] === "protected"
  }));

const parts = (ranked: number) =>
  fc.array(
    fc.oneof(
      {weight: ranked, arbitrary: fc.constant("ranked" as const)},
      {weight: 1, arbitrary: fc.constantFrom("protected" as const, "empty" as const)}
    ),
    {minLength: 7, maxLength: 7}
  );

/** Who takes part: mostly all, sometimes few. */
export const leftOut = fc.oneof({weight: 3, arbitrary: parts(8)}, {weight: 1, arbitrary: parts(1)});

/** Scores in whole numbers: shares in steps times weights in tenths of a percent. */
export const scoreOf = (row: readonly number[], parts: readonly number[]): number =>
  row.reduce((sum, value, m) => sum + value * parts[m]!, 0);

/** Ranks by counting who is ahead. */
export const ranksOf = (rows: readonly (readonly number[])[], parts: readonly number[]): number[] => {
  const scores = rows.map((row) => scoreOf(row, parts));
  return scores.map((score) => 1 + scores.filter((other) => other > score).length);
};

const settingsOf = (scheme: (typeof schemes)[number]) =>
  fc
    .tuple(
      ...scheme.switches.map(({id, options}) => fc.option(fc.constantFrom(...options.map((o) => [id, o.id] as const))))
    )
    .map((chosen) => Object.fromEntries(chosen.filter((one) => one !== null)));

/** Rules and weights of every scheme there is, often at its own. */
export const rulesets: fc.Arbitrary<Ruleset> = fc.constantFrom(...schemes).chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme.id),
    settings: fc.oneof(fc.constant({}), settingsOf(scheme)),
    weights: fc.oneof(fc.constant(scheme.weights), weights)
  })
);

/** Whether it is the regulation in force, read off its own file: the first scheme, first options, 25, 40, 30, 5. */
export const isRegulation = ({scheme, settings, weights}: Ruleset): boolean =>
  scheme === "bkn2019" &&
  Object.entries(settings).every(
    ([id, option]) => schemes[0].switches.find((s) => s.id === id)!.options[0]!.id === option
  ) &&
  partsOf(weights).join() === "250,400,300,50";

export const baselineOf = (ruleset: Ruleset): Ruleset | null => (isRegulation(ruleset) ? null : ruleset);

export const scenarioOf = (ruleset: Ruleset, more: Partial<Scenario> = {}): Scenario => ({
  dataset: "d",
  fingerprint: "0".repeat(64),
  filter: {},
  baseline: null,
  admissible: {kind: "around", points: 5},
  locked: [],
  instansi: null,
  blind: false,
  ...ruleset,
  ...more
});

/** Ten-thousandths in Indonesian: 802500 is 80,25. */
export const checkDecimals = (tenThousandths: bigint): string => {
  const text = tenThousandths.toString().padStart(5, "0");
  return `${text.slice(0, -4)},${text.slice(-4)}`.replace(/,?0+$/, "");
};

/** A whole-number fraction; the denominator is above 0. */
export type Fraction = {n: bigint; d: bigint};

/** A number as the locale writes it. */
export const numberIn = (text: string, locale: "id" | "en"): number =>
  Number(
    (locale === "id" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""))
      .replace("−", "-")
      .replace("+", "")
  );

/** The names of a list in words, of which no name holds a comma or an "and". */
export const namesIn = (text: string): string[] => text.split(/, dan |, and | dan | and |, /).filter(Boolean);

/** A ranking recounted in whole numbers: the index in percent is `score / scale`. */
export type Recount = {id: string; rank: number; score: number; scale: number};

/** Ranks of those that take part, by counting who is ahead. */
export function recount(shares: SharesTable, left: readonly string[], weights: Weights): Recount[] {
  const parts = partsOf(weights);
  const ranked = shares.rows.flatMap((row, i) =>
    left[i] === "ranked" ? [{id: `u${i}`, score: scoreOf(row, parts)}] : []
  );
  return ranked.map(({id, score}) => ({
    id,
    score,
    scale: 10 * shares.steps,
    rank: 1 + ranked.filter((other) => other.score > score).length
  }));
}

/** Whether a number printed with two decimals is the nearest to an exact one; of a half, either. */
export const isPrinted = (shown: number, {score, scale}: Pick<Recount, "score" | "scale">): boolean =>
  Math.abs(shown - score / scale) <= 0.005 + 1e-9;

/** Two tables over the same agencies, and who takes part in each. */
export const twoTables = fc
  .tuple(fc.constantFrom(2, 4, 10), cells, cells, leftOut, leftOut, fc.boolean())
  .map(([steps, a, b, leftA, leftB, same]) => {
    const count = Math.min(a.length, b.length);
    const [rowsA, rowsB] = [inSteps(a.slice(0, count), steps), inSteps(b.slice(0, count), steps)];
    return {
      before: {shares: {steps, rows: rowsA}, left: leftA},
      after: {shares: {steps, rows: same ? rowsA : rowsB}, left: same ? leftA : leftB}
    };
  });

/** Names that a list in words gives, where more than five are cut to four and a count. */
export function isListOf(text: string, ids: readonly string[]): boolean {
  const cut = /^(.*?),? (?:dan|and) (\d+) (?:lainnya|more)$/.exec(text);
  const named = namesIn(cut ? cut[1]! : text);
  return (
    new Set(named).size === named.length &&
    named.every((id) => ids.includes(id)) &&
    named.length + Number(cut?.[2] ?? 0) === ids.length
  );
}
