import {isProtected} from "../protect/isProtected.js";
import {mergeBinsTogether} from "../protect/mergeBins.js";
import {protectCounts} from "../protect/protectCounts.js";
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

/**
 * People by hours of training beside the jumps in the points. Hours are taken together, with no record just before 0,
 * until in each bin every kind of post has nobody or at least `minimum` people; bins end where the jumps are as far as
 * that allows. What is told of a jump is a sum of bins, so that it adds nothing to them.
 */
export function thresholds(
  counts: readonly HourCount[],
  scheme: Scheme,
  {within = 5, minimum = 10}: {within?: number; minimum?: number} = {}
): {bins: HourBin[]; thresholds: Threshold[]} {
  const posts = vocabulary.jenisJabatan;
  const found = posts.map((post) => jumps(scheme, post));
  const cuts = found.flat().flatMap(({at}) => [at - within, at]);
  const most = Math.max(0, ...counts.map(({jp}) => jp ?? 0), ...cuts);
  // Column 0 is no record, column j + 1 is j hours.
  const table = posts.map(() => new Array<number>(most + 2).fill(0));
  for (const {jenisJabatan, jp, n} of counts) {
    const row = table[posts.indexOf(jenisJabatan)];
    if (!row) throw new RangeError(`unknown jenisJabatan: ${jenisJabatan}`);
    row[jp === null ? 0 : jp + 1]! += n;
  }
  const shown = protectCounts(table.map(total), minimum);
  const hidden = table.filter((_, i) => shown[i] === null);
  const pooled = hidden.length > 0 ? [hidden.reduce((a, b) => a.map((n, j) => n + b[j]!))] : [];
  const rows = [...table.filter((_, i) => shown[i] !== null), ...pooled].filter(
    (row) => !isProtected(total(row), minimum)
  );
  const columns = mergeBetween(
    rows,
    cuts.map((cut) => Math.max(cut, 0) + 1),
    most + 2,
    minimum
  );
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
        const starts = (column: number) => columns.some(({from}) => from === column);
        const least = Math.max(at - within, 0) + 1;
        const reached = starts(at + 1) ? people(i, at + 1, most + 2) : null;
        const below = starts(at + 1) && starts(least) ? people(i, least, at + 1) : null;
        return {jenisJabatan, at, rise, below, reached};
      })
    )
  };
}

/** Columns merged within the spans that the cuts leave; spans that are too small for it are merged first. */
function mergeBetween(rows: readonly number[][], cuts: readonly number[], length: number, minimum: number) {
  const bounds = [...new Set([0, ...cuts, length])].sort((a, b) => a - b);
  const spans = bounds.slice(1).map((to, i) => ({from: bounds[i]!, to}));
  if (rows.length === 0) return [{from: 0, to: length}];
  return mergeBinsTogether(
    rows.map((row) => spans.map(({from, to}) => total(row.slice(from, to)))),
    minimum
  ).flatMap((span) => {
    const [from, end] = [bounds[span.from]!, bounds[span.to]!];
    const inside = mergeBinsTogether(
      rows.map((row) => row.slice(from, end)),
      minimum
    );
    return inside.map((bin) => ({from: from + bin.from, to: from + bin.to}));
  });
}

function total(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
