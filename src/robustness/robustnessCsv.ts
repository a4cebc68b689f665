import type {Locale} from "../messages/define.js";
import {saidOf} from "../messages/rowWords.js";
import {byCurrentRank} from "../model/agency.js";
import {csvTable} from "../model/csvTable.js";
import type {CsvColumn} from "../model/csvTable.js";
import {csvHead} from "../model/rankingCsv.js";
import type {RankingMeta} from "../model/rankingCsv.js";
import {toCsv} from "../model/toCsv.js";
import type {CsvCell} from "../model/toCsv.js";
import type {JointBand} from "./jointBands.js";
import {ketahanan} from "./messages.js";
import type {RobustnessFigures} from "./robustnessFigures.js";

/** A table of the file under its title; what it lists agencies by are their positions. */
type CsvBlock = {title: string; lines: CsvCell[][]};

/** What its tables share: the agencies by their rank now, what they and the dimensions are called, and the joint bands. */
type CsvSubject = {
  found: RobustnessFigures;
  order: readonly number[];
  name(i: number): string;
  dimensions: readonly string[];
  joint: readonly JointBand[] | null;
  /** All messages, of what is ranked. */
  said: (typeof ketahanan)[Locale];
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
  const said = saidOf(ketahanan[locale], meta.rowWords, locale);
  const {csv: t} = said;
  const {units, acceptability} = found;
  const subject: CsvSubject = {
    found,
    order: byCurrentRank(units),
    name: (i) => units[i]!.label,
    dimensions: meta.scheme.dimensions.map(({label}) => label[locale]),
    joint,
    said
  };
  const head: CsvCell[][] = [
    ...csvHead(meta, locale).slice(0, -1),
    [t.accepted, accepted],
    ...(size === null ? [] : [[t.size, size]]),
    [t.method, acceptability.samples === null ? t.exact : t.sampled(acceptability.samples)]
  ];
  const blocks = [
    bandsBlock(subject),
    witnessesBlock(subject),
    sharesBlock(subject),
    errorsBlock(subject),
    pairsBlock(subject),
    rankingsBlock(subject),
    currentBlock(subject),
    dominanceBlock(subject),
    aggregationBlock(subject)
  ];
  return toCsv([...head, ...blocks.flatMap((block) => (block ? [[], [block.title], ...block.lines] : []))], locale);
}

function bandsBlock({found, order, name, joint, said}: CsvSubject): CsvBlock {
  const {csv: t, bands} = said;
  const {units, attainable, favourability} = found;
  const free = new Map(joint?.map((band) => [band.unit.id, band]));
  const of = (i: number) => free.get(units[i]!.id);
  const columns: CsvColumn<number>[] = [
    {title: t.agency, value: name},
    {title: t.now, value: (i) => units[i]!.rank},
    {title: t.best, value: (i) => attainable[i]!.best.rank},
    {title: t.worst, value: (i) => attainable[i]!.worst.rank},
    {title: t.favourability, value: (i) => favourability[i]!}
  ];
  const jointColumns: CsvColumn<number>[] = [
    {title: t.jointBest, value: (i) => of(i)?.over.best ?? null},
    {title: t.jointWorst, value: (i) => of(i)?.over.worst ?? null},
    {title: t.jointBestNow, value: (i) => of(i)?.now.best ?? null},
    {title: t.jointWorstNow, value: (i) => of(i)?.now.worst ?? null},
    {title: t.complete, value: (i) => of(i)?.complete ?? null}
  ];
  return {title: bands.title, lines: csvTable([...columns, ...(joint ? jointColumns : [])], order)};
}

function witnessesBlock({found, order, name, dimensions, said}: CsvSubject): CsvBlock {
  const {csv: t} = said;
  type Witness = {i: number; which: string; rank: number; at: readonly number[]};
  const witnesses = order.flatMap((i): Witness[] => {
    const {best, worst} = found.attainable[i]!;
    const central = found.acceptability.centralWeights[i]!;
    return [
      {i, which: t.bestAt, ...best},
      {i, which: t.worstAt, ...worst},
      ...(central ? [{i, which: t.firstAt, rank: 1, at: central}] : [])
    ];
  });
  const columns: CsvColumn<Witness>[] = [
    {title: t.agency, value: ({i}) => name(i)},
    {title: t.which, value: ({which}) => which},
    {title: t.rankAt, value: ({rank}) => rank},
    ...dimensions.map((title, m) => ({title, value: ({at}: Witness) => 100 * at[m]!}))
  ];
  return {title: t.witnesses, lines: csvTable(columns, witnesses)};
}

function sharesBlock(subject: CsvSubject): CsvBlock {
  const {acceptability} = subject.said;
  return {title: acceptability.title, lines: ranksTable(subject, subject.found.acceptability.competition)};
}

function errorsBlock(subject: CsvSubject): CsvBlock | null {
  const {competitionError: errors} = subject.found.acceptability;
  return errors && {title: subject.said.csv.errors, lines: ranksTable(subject, errors)};
}

/** A number for each agency and each rank. */
function ranksTable({order, name, said}: CsvSubject, table: readonly (readonly number[])[]): CsvCell[][] {
  const {csv: t} = said;
  const ranks = order.map((_, k) => ({title: t.rank(k + 1), value: (i: number) => table[i]![k]!}));
  return csvTable([{title: t.agency, value: name}, ...ranks], order);
}

function pairsBlock({found, order, name, said}: CsvSubject): CsvBlock {
  const {csv: t, pairs} = said;
  const {tied, pairwise} = found.acceptability;
  const areLevel = (i: number, j: number) => tied.some((group) => group.includes(i) && group.includes(j));
  const against = (j: number): CsvColumn<number> => ({
    title: name(j),
    value: (i) => (i === j ? null : areLevel(i, j) ? pairs.level : pairwise[i]![j]!)
  });
  return {title: pairs.title, lines: csvTable([{title: t.agency, value: name}, ...order.map(against)], order)};
}

function rankingsBlock({found, order, name, dimensions, said}: CsvSubject): CsvBlock {
  const {csv: t, cells: words} = said;
  const {total, cells} = found.rankings;
  type RankingLine = (typeof cells)[number] & {place: number};
  const columns: CsvColumn<RankingLine>[] = [
    {title: t.place, value: ({place}) => place},
    {title: t.share, value: ({share}) => share},
    {title: t.error, value: ({standardError}) => standardError},
    ...placeColumns<RankingLine>({found, order, name, said}),
    ...dimensions.map((dimension, m) => ({
      title: t.centre(dimension),
      value: ({centroid}: RankingLine) => 100 * centroid[m]!
    }))
  ];
  return {
    title: total === null ? words.title : t.rankings(words.title, cells.length, total),
    lines: csvTable(
      columns,
      cells.map((cell, k) => ({...cell, place: k + 1}))
    )
  };
}

function currentBlock({found, order, name, said}: CsvSubject): CsvBlock | null {
  const {csv: t} = said;
  const {current} = found;
  if (!current) return null;
  const columns: CsvColumn<typeof current>[] = [
    {title: t.place, value: ({place}) => place},
    {title: t.share, value: ({share}) => share},
    ...placeColumns<typeof current>({found, order, name, said})
  ];
  return {title: t.current, lines: csvTable(columns, [current])};
}

/** Who is on each place of a ranking, and whether they share it. */
function placeColumns<T extends {ranking: readonly number[]}>({
  found,
  order,
  name,
  said
}: Pick<CsvSubject, "found" | "order" | "name" | "said">): CsvColumn<T>[] {
  const {csv: t} = said;
  const placed = (i: number) =>
    found.acceptability.tied.some((group) => group.includes(i)) ? t.level(name(i)) : name(i);
  return order.map((_, k) => ({title: t.rank(k + 1), value: ({ranking}) => placed(ranking[k]!)}));
}

function dominanceBlock({found, name, said}: CsvSubject): CsvBlock {
  const {csv: t, dominance} = said;
  const columns: CsvColumn<readonly [number, number]>[] = [
    {title: t.dominant, value: ([i]) => name(i)},
    {title: t.never, value: ([, j]) => name(j)}
  ];
  return {title: dominance.title, lines: csvTable(columns, found.dominates)};
}

function aggregationBlock({found, order, name, dimensions, said}: CsvSubject): CsvBlock {
  const {csv: t, aggregation: words} = said;
  const columns: CsvColumn<number>[] = [
    {title: t.agency, value: name},
    {title: words.arithmetic, value: (i) => found.units[i]!.rank},
    {title: words.geometric, value: (i) => found.geometric[i]!},
    {title: words.harmonic, value: (i) => found.harmonic[i]!},
    ...found.leaveOneOut.map(({criterion, ranks}) => ({
      title: words.without(dimensions[criterion]!),
      value: (i: number) => ranks[i]!
    }))
  ];
  return {title: words.title, lines: csvTable(columns, order)};
}
