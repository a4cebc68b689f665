import {hundredths, shownChange} from "../../components/rankingRow.js";
import type {KitCell, KitFigure, KitTable} from "../../kit/types.js";
import {decomposeChange, isRanked, roundParts} from "../../lib/index.js";
import type {RankingFacts} from "../../lib/index.js";
import {formats, messages} from "../../messages/index.js";
import {nameList} from "../nameList.js";
import {section} from "./section.js";
import {dimensionTitle} from "./sentences.js";
import type {Context, Unstamped} from "./types.js";

export function whySections({cases, request, label, unit, locale}: Context): Unstamped[] {
  const {bahan: t, bobot} = messages(locale);
  const f = formats(locale);
  const words = bobot.why;
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
    const effects = decomposeChange(
      given.unitsBefore[j]!.shares,
      request.baseline.weights,
      given.units[k]!.shares,
      given.weights
    );
    const change = shownChange(before.index, after.index);
    const totals = partsTo(
      effects.map(({total}) => total),
      change
    );
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
    const parts = effects.map(({dimension, weight, level}, d) => {
      const total = totals[d]!;
      const byWeight = clamp(hundredths(weight), total, level === 0);
      return {
        id: dimension,
        label: dimensionTitle(given.scheme, dimension, locale),
        weight: byWeight,
        level: hundredths(total - byWeight),
        total
      };
    });
    const figure: KitFigure = {
      kind: "why",
      id: `sebab-${i + 1}`,
      title: t.figure.why(name),
      alt: t.figure.whyAlt(
        name,
        f.indexChange(change),
        parts.map((part) => t.figure.whyPart(part.label, f.indexChange(part.total))).join(" ")
      ),
      series: [t.table.byWeight, t.table.byLevel],
      rows: parts.map((part) => ({...part, total: f.indexChange(part.total)}))
    };
    const number = (value: number): KitCell => ({text: f.indexChange(value), value});
    const sum = (pick: (part: (typeof parts)[number]) => number) =>
      number(hundredths(parts.reduce((total, part) => total + pick(part), 0)));
    const table: KitTable = {
      id: `sebab-${i + 1}`,
      caption: t.table.why(name),
      columns: [
        {label: t.table.dimension, numeric: false, share: 1.5},
        {label: t.table.byWeight, numeric: true, share: 1.2},
        {label: t.table.byLevel, numeric: true, share: 1.4},
        {label: t.table.total, numeric: true, share: 1}
      ],
      rows: [
        ...parts.map((part) => [{text: part.label}, number(part.weight), number(part.level), number(part.total)]),
        [{text: t.table.total}, sum((p) => p.weight), sum((p) => p.level), sum((p) => p.total)]
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

/** Parts to two decimals that add up to the change as it is shown. */
function partsTo(parts: readonly number[], change: number): number[] {
  const rounded = roundParts(parts, 2);
  const off = hundredths(change - rounded.reduce((sum, part) => sum + part, 0));
  if (off === 0) return rounded;
  const at = parts.reduce((most, part, d) => (Math.abs(part) > Math.abs(parts[most]!) ? d : most), 0);
  return rounded.map((part, d) => (d === at ? hundredths(part + off) : part));
}

/** Where only the weight moved, all of the shown part is its. */
const clamp = (weight: number, total: number, only: boolean) => (only ? total : weight);
