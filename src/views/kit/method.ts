import {clean} from "../../kit/clean.js";
import type {KitSection, KitTable} from "../../kit/types.js";
import {citation} from "../../lib/index.js";
import type {Source} from "../../lib/index.js";
import {messages} from "../../messages/index.js";
import {terms} from "../../messages/terms.js";
import {sourcesOf} from "../sourcesOf.js";
import {longest} from "./limits.js";
import {section} from "./section.js";
import {dimensionLabel, percent} from "./sentences.js";
import type {Context} from "./types.js";

export function methodSections({request, cases, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const {baseline} = request;
  const weights = baseline.scheme.dimensions.map(({id}) =>
    t.s.weight(dimensionLabel(baseline.scheme, id, locale), percent(baseline.weights[id], locale))
  );
  const schemes = [...new Map([...cases, baseline].map(({scheme}) => [scheme.id, scheme])).values()];
  const sources = new Map<string, Source>();
  for (const scheme of schemes) for (const source of scheme.basis) sources.set(citation(source, locale), source);
  if (sources.size === 0) for (const source of sourcesOf(schemes[0]!)) sources.set(citation(source, locale), source);
  const shortened = [...new Set(request.cases.flatMap(({units}) => units.map(({id}) => request.label(id))))]
    .map((name) => [clean(name, longest.agency), clean(name, 300)] as const)
    .concat(request.cases.map(({name}) => [clean(name, longest.scenario), clean(name, 300)] as const))
    .filter(([short, full]) => short !== full);
  const tables: KitTable[] = [
    {
      id: "sumber",
      caption: t.table.sources,
      columns: [
        {label: t.table.source, numeric: false, share: 3},
        {label: t.table.sure, numeric: false, share: 1}
      ],
      rows: [...sources].map(([text, {confidence}]) => [{text}, {text: terms[locale].confidence[confidence].short}]),
      note: null
    }
  ];
  if (shortened.length > 0)
    tables.push({
      id: "nama",
      caption: t.table.names,
      columns: [
        {label: t.table.short, numeric: false, share: 1},
        {label: t.table.full, numeric: false, share: 3}
      ],
      rows: shortened.map((pair) => pair.map((text) => ({text}))),
      note: null
    });
  return [
    section("metode", t.sections.metode, {
      sentences: [
        t.method.index,
        t.method.rank,
        t.method.baseline(baseline.name, t.list(weights)),
        t.method.protect,
        t.method.recompute
      ],
      tables,
      notes: [t.notes.method],
      cases: cases.map((_, i) => i)
    })
  ];
}
