import type {KitFigure, KitSection, KitTable, Way} from "../../kit/types.js";
import {formats, messages} from "../../messages/index.js";
import type {Locale} from "../../messages/index.js";
import {drawn} from "./limits.js";
import {cutSentence, section} from "./section.js";
import {keptSentence, kitSentences, movedSentence} from "./sentences.js";
import type {Context, Prepared} from "./types.js";

export function summarySections({cases, request, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const sentences =
    cases.length === 1
      ? kitSentences(cases[0]!.facts, cases[0]!.told, locale)
      : cases.map(({name, facts, told, ...given}) =>
          [`${name}: ${movedSentence(facts, told, locale)}`, ...keptSentence({...given, told}, locale)].join(" ")
        );
  const figure = ranksFigure(cases, request.baseline.name, locale);
  const table = cases.length > 1 ? [ranksTable(cases, request.baseline.name, locale)] : [];
  return [
    section("ringkasan", t.sections.ringkasan, {
      sentences: [...sentences, ...cutSentence(figure, cases[0]!.facts.ranked, locale)],
      figure,
      tables: table,
      notes: [t.notes.movement],
      cases: cases.map((_, i) => i)
    })
  ];
}

/** Ranks of all that are ranked in the first column or the last; more than can be drawn are left to the table. */
function ranksFigure(cases: Prepared[], baselineName: string, locale: Locale): KitFigure | null {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  const lines = rankLines(cases);
  if (lines.length < 2) return null;
  const columns = [baselineName, ...cases.map(({name}) => name)];
  const movers = lines.filter(({way}) => way !== "same");
  const told = movers.map(({label, ranks}) => t.s.moveDetail(label, f.count(ranks[0]), f.count(ranks.at(-1))));
  return {
    kind: "ranks",
    id: "perpindahan",
    title: t.figure.ranks,
    alt: t.figure.ranksAlt(columns.join(", "), told.length > 0 ? `${told.join(", ")}.` : t.figure.ranksStill),
    columns,
    lines: lines.slice(0, drawn)
  };
}

function rankLines(cases: Prepared[]): {label: string; ranks: (number | null)[]; way: Way}[] {
  const rank = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
  const last = cases.at(-1)!;
  const known = last.rows.filter(({id}) => cases.some((c) => rank(c.after.find((s) => s.id === id)?.rank) !== null));
  return known.map(({id, label}) => {
    const ranks = [
      rank(cases[0]!.before.find((s) => s.id === id)?.rank),
      ...cases.map((c) => rank(c.after.find((s) => s.id === id)?.rank))
    ];
    const [from, to] = [ranks[0] ?? null, ranks.at(-1) ?? null];
    const way: Way = from === null || to === null || from === to ? "same" : to < from ? "up" : "down";
    return {label, ranks, way};
  });
}

function ranksTable(cases: Prepared[], baselineName: string, locale: Locale): KitTable {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  return {
    id: "peringkat-semua",
    caption: t.table.ranks(baselineName),
    columns: [
      {label: t.table.agency, numeric: false, share: 2},
      {label: baselineName, numeric: true, share: 1.2},
      ...cases.map(({name}) => ({label: name, numeric: true, share: 1.2}))
    ],
    rows: rankLines(cases).map(({label, ranks}) => [
      {text: label},
      ...ranks.map((rank) => ({text: f.count(rank), value: rank}))
    ]),
    note: null
  };
}
