import {placesGained, shownChange} from "../../model/rankingRow.js";
import type {RowWords} from "../../messages/rowWords.js";
import type {KitCell, KitFigure, KitTable} from "../write/types.js";
import {dimensions} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {nameList} from "../../model/nameList.js";
import {terms} from "../../messages/terms.js";
import {captionOf} from "./captionOf.js";
import {drawn} from "./limits.js";
import {cutSentence, section} from "./section.js";
import {dimensionTitle, kitSentences} from "./sentences.js";
import type {KitContext, PreparedCase, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

export function rankingSections({cases, unit, means, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  return cases.map((given, i) => {
    const figure = indexFigure(given, i, unit, locale);
    const sentences = cases.length === 1 ? [] : kitSentences(given.facts, given.subject, locale);
    return section(
      `peringkat-${i + 1}`,
      cases.length === 1 ? t.sections.peringkat : t.of(t.sections.peringkat, given.name),
      {
        sentences: [...sentences, ...cutSentence(figure, given.facts.ranked, locale)],
        figure,
        tables: [rankingTable(given, i, unit, locale)],
        notes: [means ? t.notes.rankingMeans : t.notes.ranking],
        cases: [i]
      }
    );
  });
}

function indexFigure(given: PreparedCase, i: number, unit: RowWords, locale: Locale): KitFigure | null {
  const t = bahan[locale];
  const f = formats(locale);
  const ranked = given.rows.filter(({after}) => Number.isFinite(after.rank));
  if (ranked.length === 0) return null;
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  const names = (rank: number) =>
    nameList(
      ranked.filter(({after}) => after.rank === rank).map(({label}) => label),
      locale
    );
  return {
    kind: "index",
    id: `indeks-${i + 1}`,
    title: captionOf(t.figure.index(given.name), [given], locale),
    alt: t.figure.indexAlt(
      `${f.count(ranked.length)} ${ranked.length === 1 ? unit.one : unit.many}`,
      names(first.after.rank),
      f.index(first.after.index),
      names(last.after.rank),
      f.index(last.after.index)
    ),
    series: dimensions.map((id) => ({id, label: dimensionTitle(given.scheme, id, locale)})),
    rows: ranked.slice(0, drawn).map(({label, after}) => ({
      label,
      rank: f.count(after.rank),
      index: f.index(after.index),
      parts: [...after.contributions]
    }))
  };
}

function rankingTable(given: PreparedCase, i: number, unit: RowWords, locale: Locale): KitTable {
  const t = bahan[locale];
  const f = formats(locale);
  const {category} = terms[locale];
  const tied = new Set(given.facts.ties.flatMap(({ids}) => ids));
  const rows = given.rows.map((row): KitCell[] => {
    const {id, label, before, after} = row;
    if (!Number.isFinite(after.rank)) {
      const why = row.protected ? t.table.protected : t.table.empty;
      return [
        {text: "–", value: null},
        {text: `${label}: ${why}`},
        ...Array.from({length: 5}, () => ({text: "–", value: null}))
      ];
    }
    const places = placesGained(row);
    const change = shownChange(before.index, after.index);
    const rank = f.count(after.rank);
    return [
      {text: tied.has(id) ? t.table.tied(rank) : rank, value: after.rank},
      {text: label},
      {text: f.index(after.index), value: after.index},
      {
        text: !Number.isFinite(before.rank)
          ? "–"
          : places > 0
            ? t.table.upBy(f.count(places))
            : places < 0
              ? t.table.downBy(f.count(-places))
              : t.table.stays,
        value: Number.isFinite(before.rank) ? places : null
      },
      {text: f.index(before.index), value: Number.isFinite(before.index) ? before.index : null},
      {text: f.indexChange(change), value: Number.isFinite(change) ? change : null},
      {text: after.category ? category[after.category] : "–"}
    ];
  });
  return {
    id: `peringkat-${i + 1}`,
    caption: captionOf(t.table.ranking(given.name), [given], locale),
    columns: [
      {label: t.table.rank, numeric: true, share: 1},
      {label: unit.title, numeric: false, share: 2.6},
      {label: t.table.index, numeric: true, share: 1},
      {label: t.table.rankChange, numeric: true, share: 1},
      {label: t.table.was, numeric: true, share: 1},
      {label: t.table.indexChange, numeric: true, share: 1.2},
      {label: t.table.category, numeric: false, share: 1.4}
    ],
    rows,
    note: null
  };
}
