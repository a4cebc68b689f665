import {byCurrentRank} from "../components/agency.js";
import type {Agency} from "../components/agency.js";
import type {JointBand} from "../components/jointBands.js";
import {ketahanan} from "../messages/ketahanan.js";
import type {Locale} from "../messages/define.js";
import {csvHead} from "./rankingCsv.js";
import type {RankingMeta} from "./rankingCsv.js";
import {toCsv} from "./toCsv.js";
import type {CsvCell} from "./toCsv.js";

type Table = readonly (readonly number[])[];

/** What was found over the accepted weights; lists and tables are in the order of `units`, shares 0…1. */
export type RobustnessFigures = {
  units: readonly Agency[];
  acceptability: {
    competition: Table;
    competitionError: Table | null;
    samples: number | null;
    pairwise: Table;
    tied: readonly (readonly number[])[];
  };
  attainable: readonly {best: {rank: number}; worst: {rank: number}}[];
  rankings: {
    total: number | null;
    cells: readonly {ranking: readonly number[]; share: number; standardError: number | null}[];
  };
  dominates: readonly (readonly [number, number])[];
  favourability: readonly number[];
  leaveOneOut: readonly {criterion: number; ranks: readonly number[]}[];
  geometric: readonly number[];
  harmonic: readonly number[];
};

/** All figures over the accepted weights as CSV text, a table below the other, headed by caveats and sources. */
export function robustnessCsv(
  found: RobustnessFigures,
  {accepted, joint, ...meta}: RankingMeta & {accepted: string; joint: readonly JointBand[] | null},
  locale: Locale
): string {
  const {csv: t, ...words} = ketahanan[locale];
  const {units, acceptability, attainable, favourability} = found;
  const order = byCurrentRank(units);
  const name = (i: number) => units[i]!.label;
  const dimensions = meta.scheme.dimensions.map(({label}) => label[locale]);
  const bands = new Map(joint?.map((band) => [band.unit.id, band]));
  const ranked = order.map((_, k) => k + 1);
  const byRank = (table: Table): CsvCell[][] => order.map((i) => [name(i), ...table[i]!]);
  const areLevel = (i: number, j: number) => acceptability.tied.some((group) => group.includes(i) && group.includes(j));
  const placed = (i: number) => (acceptability.tied.some((group) => group.includes(i)) ? t.level(name(i)) : name(i));
  const block = (title: string, ...rows: CsvCell[][]): CsvCell[][] => [[title], ...rows, []];

  const head: CsvCell[][] = [
    ...csvHead(meta, locale).slice(0, -1),
    [t.accepted, accepted],
    [t.method, acceptability.samples === null ? t.exact : t.sampled(acceptability.samples)],
    []
  ];
  const places = block(
    words.bands.title,
    [t.agency, t.now, t.best, t.worst, t.favourability, ...(joint ? [t.jointBest, t.jointWorst] : [])],
    ...order.map((i): CsvCell[] => {
      const over = bands.get(units[i]!.id)?.over;
      const {best, worst} = attainable[i]!;
      const free = joint ? [over?.best ?? null, over?.worst ?? null] : [];
      return [name(i), units[i]!.rank, best.rank, worst.rank, favourability[i]!, ...free];
    })
  );
  const shares = block(
    words.acceptability.title,
    [t.agency, ...ranked.map(t.rank)],
    ...byRank(acceptability.competition)
  );
  const errors = acceptability.competitionError
    ? block(t.errors, [t.agency, ...ranked.map(t.rank)], ...byRank(acceptability.competitionError))
    : [];
  const pairs = block(
    words.pairs.title,
    [t.agency, ...order.map(name)],
    ...order.map((i): CsvCell[] => [
      name(i),
      ...order.map((j) => (i === j ? null : areLevel(i, j) ? words.pairs.level : acceptability.pairwise[i]![j]!))
    ])
  );
  const rankings = block(
    rankingsTitle(found.rankings),
    [t.share, t.error, ...ranked.map(t.rank)],
    ...found.rankings.cells.map(({ranking, share, standardError}): CsvCell[] => [
      share,
      standardError,
      ...ranking.map(placed)
    ])
  );
  const others = block(
    words.aggregation.title,
    [
      t.agency,
      words.aggregation.arithmetic,
      words.aggregation.geometric,
      words.aggregation.harmonic,
      ...found.leaveOneOut.map(({criterion}) => words.aggregation.without(dimensions[criterion]!))
    ],
    ...order.map((i): CsvCell[] => [
      name(i),
      units[i]!.rank,
      found.geometric[i]!,
      found.harmonic[i]!,
      ...found.leaveOneOut.map(({ranks}) => ranks[i]!)
    ])
  );
  const dominance = block(
    words.dominance.title,
    [t.dominant, t.never],
    ...found.dominates.map(([i, j]): CsvCell[] => [name(i), name(j)])
  );
  const blocks = [...places, ...shares, ...errors, ...pairs, ...rankings, ...dominance, ...others];
  return toCsv([...head, ...blocks].slice(0, -1), locale);

  function rankingsTitle({total, cells}: RobustnessFigures["rankings"]): string {
    return total === null ? words.cells.title : t.rankings(words.cells.title, cells.length, total);
  }
}
