import {hundredths, shownChange} from "../../model/rankingRow.js";
import type {KitCell, KitFigure, KitTable} from "../write/types.js";
import {isRanked, splitUnitChange} from "../../lib/index.js";
import type {RankingFacts} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {addingUp} from "../../model/addingUp.js";
import {nameList} from "../../model/nameList.js";
import {captionOf} from "./captionOf.js";
import {section} from "./section.js";
import {dimensionTitle} from "./sentences.js";
import type {KitContext, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";
import {whyMessages} from "../../messages/why.js";

const causes = ["weights", "rules", "population"] as const;

export function whySections({cases, request, label, unit, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const f = formats(locale);
  const words = whyMessages[locale];
  return cases.flatMap((given, i) => {
    const subject = given.chosen ?? furthest(given.facts);
    const k = given.units.findIndex(({id}) => id === subject);
    const j = given.unitsBefore.findIndex(({id}) => id === subject);
    const ranked = k >= 0 && j >= 0 && isRanked(given.units[k]!) && isRanked(given.unitsBefore[j]!);
    const head = (name: string) =>
      cases.length === 1 ? `${t.sections.sebab}: ${name}` : `${t.sections.sebab}: ${name} (${given.name})`;
    if (!ranked) {
      const title = cases.length === 1 ? t.sections.sebab : t.of(t.sections.sebab, given.name);
      const sentence = subject === null ? t.s.whyNone(unit) : words.unranked(label(subject));
      return [section(`sebab-${i + 1}`, title, {sentences: [sentence], notes: [t.notes.why], cases: [i]})];
    }
    const name = label(subject!);
    const [before, after, move] = [given.before[j]!, given.after[k]!, given.moved[k]!];
    const change = shownChange(before.index, after.index);
    const [from, to] = [f.index(before.index), f.index(after.index)];
    const by = f.index(Math.abs(change));
    const sentences = [
      change > 0
        ? words.indexUp(name, by, from, to)
        : change < 0
          ? words.indexDown(name, by, from, to)
          : words.indexSame(name, to),
      move.rankChange > 0
        ? words.rankUp(f.count(before.rank), f.count(after.rank))
        : move.rankChange < 0
          ? words.rankDown(f.count(before.rank), f.count(after.rank))
          : words.rankSame(f.count(after.rank))
    ];
    if (move.overtook.length > 0) sentences.push(words.overtook(nameList(move.overtook.map(label), locale)));
    if (move.overtakenBy.length > 0) sentences.push(words.overtakenBy(nameList(move.overtakenBy.map(label), locale)));
    const split = splitUnitChange(subject!, given.corners, request.baseline.weights, given.weights);
    if (!split) {
      const rest = {sentences: [...sentences, t.s.whyNotSplit(name)], notes: [t.notes.why], cases: [i]};
      return [section(`sebab-${i + 1}`, head(name), rest)];
    }
    const all = addingUp(change, split);
    const effective = causes.filter((_, c) => all.some((parts) => parts[c] !== 0));
    const shown = (effective.length > 0 ? effective : causes.slice(0, 1)).map((cause) => ({
      cause,
      c: causes.indexOf(cause),
      label: t.table.by[cause]
    }));
    const rows = split.map(({dimension}, d) => ({
      id: dimension,
      label: dimensionTitle(given.scheme, dimension, locale),
      parts: shown.map(({c}) => all[d]![c]!),
      total: hundredths(all[d]!.reduce((sum, part) => sum + part, 0))
    }));
    const figure: KitFigure = {
      kind: "why",
      id: `sebab-${i + 1}`,
      title: captionOf(t.figure.why(name), [given], locale),
      alt: t.figure.whyAlt(
        name,
        f.indexChange(change),
        rows.map((row) => t.figure.whyPart(row.label, f.indexChange(row.total))).join(" ")
      ),
      series: shown.map(({cause, label}) => ({cause, label})),
      rows: rows.map(({total, ...row}) => ({...row, total: f.indexChange(total)}))
    };
    const number = (value: number): KitCell => ({text: f.indexChange(value), value});
    const sum = (values: number[]) => number(hundredths(values.reduce((total, value) => total + value, 0)));
    const several = shown.length > 1;
    const table: KitTable = {
      id: `sebab-${i + 1}`,
      caption: captionOf(t.table.why(name), [given], locale),
      columns: [
        {label: t.table.dimension, numeric: false, share: 1.5},
        ...shown.map(({label}) => ({label, numeric: true, share: 1.3})),
        ...(several ? [{label: t.table.total, numeric: true, share: 1}] : [])
      ],
      rows: [
        ...rows.map(({label, parts, total}) => [
          {text: label},
          ...parts.map(number),
          ...(several ? [number(total)] : [])
        ]),
        [
          {text: t.table.total},
          ...shown.map((_, k) => sum(rows.map(({parts}) => parts[k]!))),
          ...(several ? [sum(rows.map(({total}) => total))] : [])
        ]
      ],
      note: null
    };
    return [
      section(`sebab-${i + 1}`, head(name), {sentences, figure, tables: [table], notes: [t.notes.why], cases: [i]})
    ];
  });
}

/** Who moved furthest, up or down. */
function furthest({rise, fall}: RankingFacts): string | null {
  return ((fall?.places ?? 0) > (rise?.places ?? 0) ? fall : rise)?.ids[0] ?? null;
}
