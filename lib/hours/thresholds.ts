import {smallestGroup} from "../protect/smallestGroup.js";
import {isProtected} from "../protect/isProtected.js";
import {mergeBinsTogether} from "../protect/mergeBinsTogether.js";
import {protectNested} from "../protect/protectNested.js";
import {vocabulary} from "../scheme/vocabulary.js";
import type {JenisJabatan, Scheme} from "../scheme/types.js";
import {jumps} from "./jumps.js";
import type {Jump} from "./jumps.js";

/** People of a kind of post with so many hours of technical training; null: no record. */
export type HourCount = {jenisJabatan: JenisJabatan; jp: number | null; n: number};

/** People by kind of post (null: hidden) with `from` … `to` hours, both included; a `from` of null takes in no record. */
export type HourBin = {from: number | null; to: number | null; people: Record<JenisJabatan, number | null>};

/**
 * A jump, and the people of that kind of post who are at most `within` hours short of it, and who have reached it;
 * null where that cannot be told without telling of too few.
 */
export type Threshold = Jump & {jenisJabatan: JenisJabatan; below: number | null; reached: number | null};

export type ThresholdOptions = {
  /** How many hours short of a jump is near it. */
  within?: number;
  minimum?: number;
  /** The counts under wider conditions (all, those of a filter …), the widest first: what is shown must not tell of those left out. */
  wider?: readonly (readonly HourCount[])[];
};

/**
 * People by hours of training beside the jumps in the points. Hours are taken together, with no record just before 0,
 * until in each bin every kind of post has nobody or at least `minimum` people; bins end where the jumps are if
 * that allows it. What is told of a jump is a sum of bins, so that it adds nothing to them.
 */
export function thresholds(
  counts: readonly HourCount[],
  scheme: Scheme,
  {within = 5, minimum = smallestGroup, wider = []}: ThresholdOptions = {}
): {bins: HourBin[]; thresholds: Threshold[]} {
  const posts = vocabulary.jenisJabatan;
  const found = posts.map((post) => jumps(scheme, post));
  const ends = found.flat().map(({at}) => at);
  const most = Math.max(0, ...[counts, ...wider].flat().map(({jp}) => jp ?? 0), ...ends);
  const table = tabulate(counts, most);
  const wholes = wider.map((whole) => tabulate(whole, most));
  const levels = [...wholes, table].map((people) => people.map(total));
  const shown = protectNested(levels, minimum).at(-1)!.counts;
  const visible = posts.map((_, i) => [i]).filter(([i]) => shown[i!] !== null);
  const hidden = [...posts.keys()].filter((i) => shown[i] === null);
  const rows = [...visible, ...(hidden.length > 0 ? [hidden] : [])]
    .flatMap((group) => {
      const inside = add(group.map((i) => table[i]!));
      return [inside, ...wholes.map((all) => add(group.map((i) => all[i]!)).map((n, j) => n - inside[j]!))];
    })
    .filter((row) => !isProtected(total(row), minimum));
  const column = (hours: number) => Math.max(hours, 0) + 1;
  const short = ends.map((at) => column(at - within));
  const columns =
    rows.length === 0
      ? [{from: 0, to: most + 2}]
      : mergeBetween(rows, [[...ends.map(column), ...short], ends.map(column)], minimum);
  const people = (post: number, from: number, to: number) =>
    shown[post] === null ? null : total(table[post]!.slice(from, to));
  return {
    bins: columns.map(({from, to}) => ({
      from: from === 0 ? null : from - 1,
      to: to === 1 ? null : to - 2,
      people: Object.fromEntries(posts.map((post, i) => [post, people(i, from, to)])) as HourBin["people"]
    })),
    thresholds: posts.flatMap((jenisJabatan, i) =>
      found[i]!.map(({at, rise}) => {
        const starts = (at: number) => columns.some(({from}) => from === column(at));
        const reached = starts(at) ? people(i, column(at), most + 2) : null;
        const below = starts(at) && starts(at - within) ? people(i, column(at - within), column(at)) : null;
        return {jenisJabatan, at, rise, below, reached};
      })
    )
  };
}

/** People by kind of post and hours: column 0 is no record, column j + 1 is j hours. */
function tabulate(counts: readonly HourCount[], most: number): number[][] {
  const table = vocabulary.jenisJabatan.map(() => new Array<number>(most + 2).fill(0));
  for (const {jenisJabatan, jp, n} of counts) {
    const row = table[vocabulary.jenisJabatan.indexOf(jenisJabatan)];
    if (!row) throw new RangeError(`unknown jenisJabatan: ${jenisJabatan}`);
    row[jp === null ? 0 : jp + 1]! += n;
  }
  return table;
}

function add(rows: readonly number[][]): number[] {
  return rows.reduce((a, b) => a.map((n, j) => n + b[j]!));
}

/** Columns merged within the spans that cuts leave: the first of these cuts that leave no span too few people. */
function mergeBetween(rows: readonly number[][], choices: readonly (readonly number[])[], minimum: number) {
  const length = rows[0]!.length;
  const spansOf = (cuts: readonly number[]) => {
    const bounds = [...new Set([0, ...cuts, length])].sort((a, b) => a - b);
    return bounds.slice(1).map((to, i) => ({from: bounds[i]!, to}));
  };
  const stands = (cuts: readonly number[]) =>
    spansOf(cuts).every(({from, to}) => rows.every((row) => !isProtected(total(row.slice(from, to)), minimum)));
  return spansOf(choices.find(stands) ?? []).flatMap((span) =>
    mergeBinsTogether(
      rows.map((row) => row.slice(span.from, span.to)),
      minimum
    ).map(({from, to}) => ({from: span.from + from, to: span.from + to}))
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
