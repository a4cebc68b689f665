import {categoryMessages} from "../../messages/categories.js";
import {clean} from "../../model/clean.js";
import type {KitCell, KitTable} from "../write/types.js";
import {formats} from "../../messages/format.js";
import {captionOf} from "./captionOf.js";
import {longest} from "./limits.js";
import {section} from "./section.js";
import type {KitContext, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

export function categorySections({cases, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const f = formats(locale);
  const words = categoryMessages[locale];
  const few = (n: number | null) => (n === null ? words.few : f.count(n));
  return cases.map((given, i) => {
    const title = cases.length === 1 ? t.sections.kategori : t.of(t.sections.kategori, given.name);
    const {categories} = given;
    const id = `kategori-${i + 1}`;
    if (!categories) return section(id, title, {sentences: [t.s.categoriesUnknown], cases: [i]});
    const {n, up, down, entering, leaving, byUnit, limited, untold} = categories;
    const notes = [t.notes.categories(limited)];
    if (Number.isNaN(n)) return section(id, title, {sentences: [words.silent], notes, cases: [i]});
    if (n === 0) return section(id, title, {sentences: [t.s.categoriesNobody], notes, cases: [i]});
    const changed = up === null || down === null ? null : up + down;
    const sentences = [
      changed === 0
        ? words.none(f.count(n))
        : words.changed(few(up), few(down), f.count(n), changed === null ? null : f.percent(changed / n))
    ];
    if (entering !== 0) sentences.push(words.entering(few(entering)));
    if (leaving !== 0) sentences.push(words.leaving(few(leaving)));
    if (untold) sentences.push(words.untold);
    if (limited) sentences.push(words.limited);
    const cell = (value: number | null): KitCell => ({text: value === null ? t.table.few : f.count(value), value});
    const hides = byUnit.some((unit) => unit.up === null || unit.down === null);
    const table: KitTable = {
      id,
      caption: captionOf(t.table.categories, [given], locale),
      columns: [
        {label: t.table.agency, numeric: false, share: 2.4},
        {label: t.table.up, numeric: true, share: 1.2},
        {label: t.table.down, numeric: true, share: 1.2}
      ],
      rows: byUnit.map((unit) => [{text: clean(unit.label, longest.agency)}, cell(unit.up), cell(unit.down)]),
      note: hides ? t.table.hidden : null
    };
    const tables = byUnit.length > 0 && changed !== 0 ? [table] : [];
    return section(id, title, {sentences, tables, notes, cases: [i]});
  });
}
