import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import type {JointBand} from "./jointBands.js";
import {ketahanan} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {csvHead} from "../model/rankingCsv.js";
import type {RankingMeta} from "../model/rankingCsv.js";
import {toCsv} from "../model/toCsv.js";
import type {CsvCell} from "../model/toCsv.js";

type Table = readonly (readonly number[])[];

type End = {rank: number; at: readonly number[]};

/** What was found over the accepted weights; lists and tables are in the order of `units`, shares 0…1. */
export type RobustnessFigures = {
  units: readonly Agency[];
  acceptability: {
    competition: Table;
    competitionError: Table | null;
    samples: number | null;
    pairwise: Table;
    tied: readonly (readonly number[])[];
    /** Mean of the weights at which each is first; null if at none. */
    centralWeights: readonly (readonly number[] | null)[];
  };
  /** A rank, and weights that give it. */
  attainable: readonly {best: End; worst: End}[];
  rankings: {
    total: number | null;
    cells: readonly {
      ranking: readonly number[];
      share: number;
      standardError: number | null;
      centroid: readonly number[];
    }[];
  };
  /** The ranking of the weights now, and its place among all; null if outside or not known. */
  current: {ranking: readonly number[]; share: number; place: number} | null;
  dominates: readonly (readonly [number, number])[];
  favourability: readonly number[];
  leaveOneOut: readonly {criterion: number; ranks: readonly number[]}[];
  geometric: readonly number[];
  harmonic: readonly number[];
};

/** All figures over the accepted weights as CSV text, a table below the other, headed by caveats and sources. */
export function robustnessCsv(
  found: RobustnessFigures,
  {
    accepted,
    size,
    joint,
    ...meta
  }: RankingMeta & {accepted: string; size: number | null; joint: readonly JointBand[] | null},
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
    ...(size === null ? [] : [[t.size, size]]),
    [t.method, acceptability.samples === null ? t.exact : t.sampled(acceptability.samples)],
    []
  ];
  const places = block(
    words.bands.title,
    [
      ...[t.agency, t.now, t.best, t.worst, t.favourability],
      ...(joint ? [t.jointBest, t.jointWorst, t.jointBestNow, t.jointWorstNow, t.complete] : [])
    ],
    ...order.map((i): CsvCell[] => {
      const {over, now, complete} = bands.get(units[i]!.id) ?? {};
      const {best, worst} = attainable[i]!;
      const free = joint ? [over?.best, over?.worst, now?.best, now?.worst, complete].map((cell) => cell ?? null) : [];
      return [name(i), units[i]!.rank, best.rank, worst.rank, favourability[i]!, ...free];
    })
  );
  const percents = (weights: readonly number[] | null): CsvCell[] =>
    dimensions.map((_, m) => (weights ? 100 * weights[m]! : null));
  const witnesses = block(
    t.witnesses,
    [t.agency, t.which, t.rankAt, ...dimensions],
    ...order.flatMap((i): CsvCell[][] => {
      const {best, worst} = attainable[i]!;
      const central = acceptability.centralWeights[i]!;
      return [
        [name(i), t.bestAt, best.rank, ...percents(best.at)],
        [name(i), t.worstAt, worst.rank, ...percents(worst.at)],
        ...(central ? [[name(i), t.firstAt, 1, ...percents(central)]] : [])
      ];
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
    [t.place, t.share, t.error, ...ranked.map(t.rank), ...dimensions.map(t.centre)],
    ...found.rankings.cells.map(({ranking, share, standardError, centroid}, k): CsvCell[] => [
      k + 1,
      share,
      standardError,
      ...ranking.map(placed),
      ...percents(centroid)
    ])
  );
  const current = found.current
    ? block(
        t.current,
        [t.place, t.share, ...ranked.map(t.rank)],
        [found.current.place, found.current.share, ...found.current.ranking.map(placed)]
      )
    : [];
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
  const blocks = [
    ...places,
    ...witnesses,
    ...shares,
    ...errors,
    ...pairs,
    ...rankings,
    ...current,
    ...dominance,
    ...others
  ];
  return toCsv([...head, ...blocks].slice(0, -1), locale);

  function rankingsTitle({total, cells}: RobustnessFigures["rankings"]): string {
    return total === null ? words.cells.title : t.rankings(words.cells.title, cells.length, total);
  }
}
