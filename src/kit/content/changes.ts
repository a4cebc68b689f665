import {settingsMessages} from "../../messages/settings.js";
import {csvMessages} from "../../messages/ranking.js";
import type {KitCell} from "../write/types.js";
import {differences} from "../../lib/index.js";
import type {Difference, Specification} from "../../lib/index.js";
import {section} from "./section.js";
import {percent} from "./sentences.js";
import type {KitContext, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

/** The settings that differ, and only these. What is compared with is computed over the people of each scenario. */
export function changeSections({cases, request, means, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const all = [request.baseline, ...cases];
  const text = (value: string): KitCell => ({text: value});
  const specifications = all.map(({scheme, weights}): Specification => {
    const {id, settings} = scheme;
    return {dataset: "", fingerprint: null, scheme: id, settings, weights, filter: {}};
  });
  const rows = differences(specifications).map((difference) => row(difference));
  const filters = new Set(cases.map(({filter}) => filter));
  if (filters.size > 1)
    rows.push([
      text(csvMessages[locale].filter),
      text(t.table.likeScenario),
      ...cases.map(({filter}) => text(filter ?? t.table.everyone))
    ]);
  const [shared] = filters;
  return [
    section("perubahan", t.sections.perubahan, {
      sentences: [
        ...(rows.length === 0 ? [t.s.nothingChanged(request.baseline.name)] : []),
        ...(filters.size === 1 && shared ? [t.s.sameFilter(shared)] : [])
      ],
      tables:
        rows.length === 0
          ? []
          : [
              {
                id: "yang-diubah",
                caption: t.table.changes,
                columns: [
                  {label: t.table.setting, numeric: false, share: 2},
                  ...all.map(({name}) => ({label: name, numeric: true, share: 1.4}))
                ],
                rows,
                note: null
              }
            ],
      notes: [means ? t.notes.movementMeans : t.notes.movement],
      cases: cases.map((_, i) => i)
    })
  ];

  function row(difference: Difference): KitCell[] {
    switch (difference.kind) {
      case "weight": {
        const {dimension, values} = difference;
        const {label} = request.baseline.scheme.dimensions.find(({id}) => id === dimension)!;
        return [text(label[locale]), ...values.map((value) => ({text: percent(value, locale), value}))];
      }
      case "switch": {
        const of = all.map(({scheme}) => scheme.switches.find(({id}) => id === difference.id));
        return [
          text(of.find((found) => found)!.label[locale]),
          ...difference.values.map((value, i) =>
            text(of[i]?.options.find(({id}) => id === value)?.label[locale] ?? settingsMessages[locale].noSwitch)
          )
        ];
      }
      default:
        return [text(settingsMessages[locale].scheme), ...all.map(({scheme}) => text(scheme.title[locale]))];
    }
  }
}
