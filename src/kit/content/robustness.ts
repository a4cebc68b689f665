import type {RowWords} from "../../messages/rowWords.js";
import type {KitCell, KitFigure, KitTable} from "../write/types.js";
import {bandFacts} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {coverageSentence} from "./coverage.js";
import {captionOf} from "./captionOf.js";
import {drawn} from "./limits.js";
import {cutSentence, section} from "./section.js";
import {bandSentences, bandText, isSampled} from "./sentences.js";
import type {KitContext, PreparedCase, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

/** How sure the ranking is: what other weights would leave of it, and how complete the records are. */
export function bandSections({cases, request, unit, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  return cases.map((given, i) => {
    const title = cases.length === 1 ? t.sections.ketahanan : t.of(t.sections.ketahanan, given.name);
    const rows = bandRows(given, locale);
    const figure = bandsFigure(given, rows, i, locale);
    return section(`ketahanan-${i + 1}`, title, {
      sentences: [
        ...bandSentences(given, locale),
        coverageSentence(given, request.blind, locale),
        ...cutSentence(figure, rows.length, locale)
      ],
      figure,
      tables: rows.length > 0 ? [bandsTable(given, rows, i, unit, locale)] : [],
      notes: [isSampled(given.bands) ? t.notes.bandsSampled : t.notes.bands],
      cases: [i]
    });
  });
}

type BandRow = {label: string; rank: number; was: number; best: number; worst: number; band: string; sure: string};

function bandRows({bands, before, after, rows}: PreparedCase, locale: Locale): BandRow[] {
  const t = bahan[locale];
  if (!bands?.of) return [];
  const {kept, movers, lasting} = bandFacts(before, after, bands.of);
  return rows.flatMap(({id, label, after: {rank}}) => {
    const found = bands.of!.get(id);
    if (!found || !Number.isFinite(rank)) return [];
    const {best, worst} = found;
    const sure = lasting.includes(id)
      ? t.table.lasts
      : movers.includes(id)
        ? t.table.mayTurn
        : kept.includes(id)
          ? t.table.always
          : t.table.mayMove;
    const was = before.find((standing) => standing.id === id)?.rank ?? NaN;
    return [{label, rank, was, best, worst, band: bandText(found, locale), sure}];
  });
}

function bandsFigure(given: PreparedCase, rows: BandRow[], i: number, locale: Locale): KitFigure | null {
  const t = bahan[locale];
  const f = formats(locale);
  if (rows.length < 2) return null;
  const shown = rows.slice(0, drawn);
  return {
    kind: "bands",
    id: `ketahanan-${i + 1}`,
    title: captionOf(t.figure.bands(given.name, given.bands!.words), [given], locale),
    alt: [
      t.figure.bandsAlt(given.bands!.words, shown.map(({label, band}) => `${label} ${band}`).join(", ")),
      ...(rows.length > drawn ? [t.s.cut(f.count(drawn), f.count(rows.length))] : [])
    ].join(" "),
    ranks: Math.max(...shown.map(({worst, rank}) => Math.max(worst, rank))),
    series: t.figure.bandsSeries,
    now: t.figure.bandsNow,
    rows: shown.map(({label, rank, best, worst, band}) => ({label, rank, best, worst, band}))
  };
}

function bandsTable(given: PreparedCase, rows: BandRow[], i: number, unit: RowWords, locale: Locale): KitTable {
  const t = bahan[locale];
  const f = formats(locale);
  const rank = (value: number): KitCell => ({text: f.count(value), value: Number.isFinite(value) ? value : null});
  return {
    id: `ketahanan-${i + 1}`,
    caption: captionOf(t.table.bands(given.name), [given], locale),
    columns: [
      {label: t.table.rank, numeric: true, share: 1},
      {label: unit.title, numeric: false, share: 2.2},
      {label: t.table.was, numeric: true, share: 1},
      {label: t.table.best, numeric: true, share: 1},
      {label: t.table.worst, numeric: true, share: 1},
      {label: t.table.sure, numeric: false, share: 2.8}
    ],
    rows: rows.map((row) => [
      rank(row.rank),
      {text: row.label},
      rank(row.was),
      rank(row.best),
      rank(row.worst),
      {text: row.sure}
    ]),
    note: t.table.bandsUnder(given.bands!.words)
  };
}
