import type {RankingRow} from "../../model/rankingRow.js";
import type {KitCell, KitTable} from "../write/types.js";
import {isProtected} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {nameList} from "../../model/nameList.js";
import {shareText} from "../../model/shareText.js";
import {section} from "./section.js";
import type {KitContext, PreparedCase, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

export function coverageSections({cases, request, means, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const f = formats(locale);
  return cases.flatMap((given, i) => {
    if (cases.slice(0, i).some((earlier) => sameCoverage(given, earlier))) return [];
    const alike = cases.flatMap((other, j) => (sameCoverage(given, other) ? [j] : []));
    const title = alike.length === cases.length ? t.sections.kelengkapan : t.of(t.sections.kelengkapan, given.name);
    const id = `kelengkapan-${i + 1}`;
    const rest = {cases: alike};
    const others = alike.slice(1).map((j) => cases[j]!.name);
    const also = alike.length < cases.length && others.length > 0 ? [t.s.completeAlso(t.list(others))] : [];
    if (request.blind)
      return i > 0 ? [] : [section(id, t.sections.kelengkapan, {...rest, sentences: [t.s.completeMasked]})];
    const known = knownCoverage(given);
    const sentence = coverageSentence(given, false, locale);
    const sentences = [sentence, ...also];
    if (means || known.length === 0) return [section(id, title, {...rest, sentences})];
    const hides = given.rows.some((row) => !row.protected && row.population > 0 && row.complete === null);
    const covered = t.table.covered(given.outside, given.filter !== null);
    const table: KitTable = {
      id,
      caption: t.table.coverage,
      columns: [
        {label: t.table.agency, numeric: false, share: 2.4},
        {label: t.table.n, numeric: true, share: 1.2},
        {label: t.table.population, numeric: true, share: 1.2},
        {label: t.table.complete, numeric: true, share: 1.4}
      ],
      rows: given.rows.map((row) => {
        const part = known.find((entry) => entry.row === row)?.part ?? null;
        if (row.protected)
          return [
            {text: row.label},
            {text: t.table.protected, value: null},
            {text: "–", value: null},
            {text: "–", value: null}
          ];
        return [
          {text: row.label},
          {text: f.count(row.n), value: row.n},
          covering(given, row, locale),
          {text: part !== null ? f.percent(part) : row.population > 0 ? t.table.few : "–", value: part}
        ];
      }),
      note: hides ? `${covered} ${t.table.hidden}` : covered
    };
    return [section(id, title, {...rest, sentences, tables: [table], notes: [t.notes.coverage]})];
  });
}

/** Beside those scored, those covered would tell of the few who are left out. */
function covering({filter}: PreparedCase, {n, population}: RankingRow, locale: Locale): KitCell {
  if (filter && isProtected(population - n)) return {text: bahan[locale].table.few, value: null};
  return {text: formats(locale).count(population), value: population};
}

const knownCoverage = ({rows}: PreparedCase) =>
  rows.flatMap((row) =>
    row.complete !== null && row.population > 0 && !row.protected ? [{row, part: row.complete / row.population}] : []
  );

/** Whose records are least complete. */
export function coverageSentence(given: PreparedCase, blind: boolean, locale: Locale): string {
  const {s: t} = bahan[locale];
  if (blind) return t.completeMasked;
  const known = knownCoverage(given);
  if (known.length === 0) return given.counted.table ? t.completeUnknown : t.completeHidden;
  const f = formats(locale);
  const least = Math.min(...known.map(({part}) => part));
  const all = given.rows.every((row) => row.population === 0 || known.some((entry) => entry.row === row));
  const count = f.count(known.length);
  if (least === 1) return all ? t.completeAll : t.completeAllTold(count);
  const names = known.filter(({part}) => part === least).map(({row}) => row.label);
  const sentence = t.complete(nameList(names, locale), shareText(least, f));
  return all ? sentence : `${sentence} ${t.completeTold(count)}`;
}

const sameCoverage = (a: PreparedCase, b: PreparedCase) =>
  JSON.stringify(a.units.map((u) => [u.id, u.n, u.population, u.complete, u.protected])) ===
  JSON.stringify(b.units.map((u) => [u.id, u.n, u.population, u.complete, u.protected]));
