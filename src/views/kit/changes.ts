import type {KitCell, KitSection} from "../../kit/types.js";
import {messages} from "../../messages/index.js";
import {section} from "./section.js";
import {percent} from "./sentences.js";
import type {Context} from "./types.js";

export function changeSections({cases, request, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const {scheme, weights, name} = request.baseline;
  const all = [{name, scheme, weights, filter: null as string | null}, ...cases];
  const text = (value: string): KitCell => ({text: value});
  const rows: KitCell[][] = [];
  if (new Set(all.map((c) => `${c.scheme.id}`)).size > 1)
    rows.push([text(messages(locale).bobot.settings.scheme), ...all.map((c) => text(c.scheme.title[locale]))]);
  for (const {id, label} of scheme.dimensions)
    rows.push([text(label[locale]), ...all.map((c) => ({text: percent(c.weights[id], locale), value: c.weights[id]}))]);
  const switches = new Set(all.flatMap((c) => c.scheme.switches.map(({id}) => id)));
  for (const id of switches) {
    const cells = all.map(({scheme}) => {
      const found = scheme.switches.find((s) => s.id === id);
      const option = found?.options.find((o) => o.id === scheme.settings[id]) ?? found?.options[0];
      return {label: found?.label[locale] ?? id, text: option?.label[locale] ?? "–"};
    });
    if (new Set(cells.map((cell) => cell.text)).size > 1)
      rows.push([text(cells.find(({label}) => label !== id)!.label), ...cells.map((cell) => text(cell.text))]);
  }
  if (cases.some(({filter}) => filter))
    rows.push([text(messages(locale).bobot.csv.filter), ...all.map((c) => text(c.filter ?? "–"))]);
  return [
    section("perubahan", t.sections.perubahan, {
      tables: [
        {
          id: "yang-diubah",
          caption: t.table.changes,
          columns: [
            {label: t.table.setting, numeric: false, share: 2},
            ...all.map((c) => ({label: c.name, numeric: true, share: 1.4}))
          ],
          rows,
          note: null
        }
      ],
      notes: [t.notes.movement],
      cases: cases.map((_, i) => i)
    })
  ];
}
