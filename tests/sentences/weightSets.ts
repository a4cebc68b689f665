import fc from "fast-check";
import {bkn2019, dimensions} from "../../src/lib/index.js";
import type {Admissible, Dimension} from "../../src/lib/index.js";
import {numberIn} from "./generate.js";

type Locale = "id" | "en";
const tenth = fc.integer({min: 0, max: 1000});

/** Accepted weights of every kind; bounds may clash. */
export const admissibles: fc.Arbitrary<Admissible> = fc.oneof(
  fc.constant({kind: "any" as const}),
  fc.integer({min: 5, max: 200}).map((tenths) => ({kind: "around" as const, points: tenths / 10})),
  fc
    .shuffledSubarray<Dimension>([...dimensions], {minLength: 2, maxLength: 4})
    .map((order) => ({kind: "order" as const, order})),
  fc
    .dictionary(fc.constantFrom<Dimension>(...dimensions), fc.tuple(tenth, tenth), {minKeys: 1, maxKeys: 3})
    .map((bounds) => {
      const ends = Object.entries(bounds).map(([d, pair]) => [d, pair.sort((a, b) => a - b)] as const);
      return {
        kind: "bounds" as const,
        lower: Object.fromEntries(ends.map(([d, [from]]) => [d, from! / 1000])),
        upper: Object.fromEntries(ends.map(([d, [, to]]) => [d, to! / 1000]))
      };
    })
);

/** The set that words describe, as a condition on tenths of a percent; `now`: the scenario's. */
export function setInWords(
  words: string,
  now: readonly number[],
  locale: Locale
): (parts: readonly number[]) => boolean {
  const tenths = (text: string) => Math.round(numberIn(text, locale) * 10);
  const at = (name: string) => bkn2019.dimensions.findIndex(({label}) => label[locale] === name.trim());
  const around = /±([\d.,]+) (?:poin|points)/.exec(words);
  if (around) {
    const reach = tenths(around[1]!);
    return (parts) => parts.every((part, m) => Math.abs(part - now[m]!) <= reach);
  }
  const list = /(?:mana pun dengan|any weights with) (.+)$/.exec(words);
  if (!list) {
    if (!/^(untuk bobot apa pun|for any weights)$/.test(words)) throw new Error(words);
    return () => true;
  }
  const conditions = list[1]!.split(/, | dan | and /).map((text): ((parts: readonly number[]) => boolean) => {
    const order = /^(.+) (?:sekurang-kurangnya sepenting|at least as important as) (.+)$/.exec(text);
    if (order) return (parts) => parts[at(order[1]!)]! >= parts[at(order[2]!)]!;
    const [, name, kind, low, high] =
      /^(.+?) (tepat|exactly|paling sedikit|at least|paling banyak|at most)? ?([\d.,]+)(?: (?:sampai|to) ([\d.,]+))?$/.exec(
        text
      )!;
    const m = at(name!);
    const bound = tenths(low!);
    if (high !== undefined) return (parts) => parts[m]! >= bound && parts[m]! <= tenths(high);
    if (kind === "tepat" || kind === "exactly") return (parts) => parts[m] === bound;
    return /sedikit|least/.test(kind!) ? (parts) => parts[m]! >= bound : (parts) => parts[m]! <= bound;
  });
  return (parts) => conditions.every((holds) => holds(parts));
}

/** All weights (in tenths) in steps, the weights that do not move as they are; the last that moves takes the rest. */
export function gridOf(now: readonly number[], movable: readonly number[], step: number, reach = 1000): number[][] {
  const room = movable.reduce((sum, m) => sum + now[m]!, 0);
  const points: number[][] = [];
  const parts = [...now];
  const fill = (k: number, left: number): void => {
    const m = movable[k]!;
    if (k === movable.length - 1) {
      if (Math.abs(left - now[m]!) > reach) return;
      parts[m] = left;
      points.push([...parts]);
      return;
    }
    const from = reach >= 1000 ? 0 : now[m]! - Math.floor(Math.min(reach, now[m]!) / step) * step;
    for (let part = from; part <= Math.min(left, now[m]! + reach); part += step) {
      parts[m] = part;
      fill(k + 1, left - part);
    }
  };
  fill(0, room);
  return points;
}
