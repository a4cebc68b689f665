import type {KitFigure, KitTable} from "../write/types.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {captionOf} from "./captionOf.js";
import {drawn} from "./limits.js";
import {cutSentence, section} from "./section.js";
import {keptSentence, kitSentences, movedSentence} from "./sentences.js";
import type {KitContext, PreparedCase, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";
import type {Direction} from "../../ui/direction.js";

/**
 * Who moved, in one section for all scenarios over the same people: what is compared with has ranks of its own over
 * each other filter, and beside those of one the moves under another would be untrue.
 */
export function summarySections(context: KitContext): UnstampedSection[] {
  const {cases, locale, means} = context;
  const t = bahan[locale];
  const groups = [...new Set(cases.map(({filter}) => filter))].map((filter) =>
    cases.flatMap((given, i) => (given.filter === filter ? [i] : []))
  );
  return groups.map((group, g) => {
    const suffix = groups.length > 1 ? `-${g + 1}` : "";
    const some = group.map((i) => cases[i]!);
    const names = t.list(some.map(({name}) => t.quoted(name)));
    const lines = rankLines(some);
    const caption = captionOf(t.table.ranks(context.request.baseline.name, suffix ? names : null), some, locale);
    const figure = ranksFigure(some, lines, `perpindahan${suffix}`, context);
    return section(`ringkasan${suffix}`, suffix ? t.of(t.sections.ringkasan, names) : t.sections.ringkasan, {
      sentences: [
        ...sentencesOf(some, cases.length, locale),
        ...cutLinesSentence(figure, lines.length, some.length, locale)
      ],
      figure,
      tables: cases.length > 1 ? [{...ranksTable(lines, some, context), id: `peringkat-semua${suffix}`, caption}] : [],
      notes: [means ? t.notes.movementMeans : t.notes.movement],
      cases: group
    });
  });
}

function sentencesOf(some: PreparedCase[], all: number, locale: Locale): string[] {
  if (all === 1) return kitSentences(some[0]!.facts, some[0]!.subject, locale);
  return some.map(({name, facts, subject, ...given}) =>
    [`${name}: ${movedSentence(facts, subject, locale)}`, ...keptSentence({...given, subject}, locale)].join(" ")
  );
}

function cutLinesSentence(figure: KitFigure | null, lines: number, cases: number, locale: Locale): string[] {
  if (cases === 1) return cutSentence(figure, lines, locale);
  const t = bahan[locale];
  const f = formats(locale);
  return figure && lines > drawn ? [t.s.cutSome(f.count(drawn), f.count(lines))] : [];
}

type RankLine = {id: string; label: string; ranks: (number | null)[]; direction: Direction};

/** More lines than can be drawn are left to the table. */
function ranksFigure(
  cases: PreparedCase[],
  lines: RankLine[],
  id: string,
  {request, locale}: Pick<KitContext, "request" | "locale">
): KitFigure | null {
  const t = bahan[locale];
  const f = formats(locale);
  if (lines.length < 2) return null;
  const first = request.baseline.name;
  const columns = [first, ...cases.map(({name}) => name)];
  const described = cases.map(({name}, c) => {
    const moved = lines.filter(({ranks: [from, ...to]}) => from !== null && to[c] !== null && from !== to[c]);
    const parts = moved.map(({label, ranks}) => t.s.moveDetail(label, f.count(ranks[0]), f.count(ranks[c + 1])));
    const text = parts.length > 0 ? `${parts.join(", ")}.` : t.figure.ranksStill;
    return cases.length > 1 ? t.figure.ranksTo(name, text) : text;
  });
  return {
    kind: "ranks",
    id,
    title: captionOf(
      cases.length > 1 ? t.figure.ranksSeveral(first, cases.at(-1)!.name) : t.figure.ranks,
      cases,
      locale
    ),
    alt: t.figure.ranksAlt(columns.join(", "), described.join(" ")),
    columns,
    lines: lines.slice(0, drawn).map(({label, ranks, direction}) => ({label, ranks, direction}))
  };
}

/** Of all that are ranked in a scenario, by rank in the only one, or among several in what these are compared with. */
function rankLines(cases: PreparedCase[]): RankLine[] {
  const {before, rows} = cases[0]!;
  const rank = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
  const lines = rows.flatMap(({id, label}): RankLine[] => {
    const after = cases.map((c) => rank(c.after.find((s) => s.id === id)?.rank));
    if (after.every((value) => value === null)) return [];
    const [from, to] = [rank(before.find((s) => s.id === id)?.rank), after.at(-1) ?? null];
    const direction: Direction = from === null || to === null || from === to ? "same" : to < from ? "up" : "down";
    return [{id, label, ranks: [from, ...after], direction}];
  });
  if (cases.length === 1) return lines;
  const place = ({ranks: [from]}: RankLine) => from ?? Infinity;
  return lines.sort((a, b) => (place(a) === place(b) ? (a.label < b.label ? -1 : 1) : place(a) - place(b)));
}

function ranksTable(
  lines: RankLine[],
  cases: PreparedCase[],
  {request, unit, locale}: Pick<KitContext, "request" | "unit" | "locale">
): Omit<KitTable, "id" | "caption"> {
  const t = bahan[locale];
  const f = formats(locale);
  const {name} = request.baseline;
  const [{filter}] = cases as [PreparedCase];
  return {
    columns: [
      {label: unit.title, numeric: false, share: 2},
      {label: name, numeric: true, share: 1.2},
      ...cases.map(({name}) => ({label: name, numeric: true, share: 1.2}))
    ],
    rows: lines.map(({label, ranks}) => [{text: label}, ...ranks.map((rank) => ({text: f.count(rank), value: rank}))]),
    note: filter && t.s.sameFilter(filter)
  };
}
