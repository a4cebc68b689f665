import {clean} from "../../model/clean.js";
import type {KitTable} from "../write/types.js";
import {citation} from "../../lib/index.js";
import type {Manifest, Source} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import {terms} from "../../messages/terms.js";
import {sourcesOf} from "../../model/sourcesOf.js";
import {longest} from "./limits.js";
import {section} from "./section.js";
import {weightList} from "./sentences.js";
import {peopleLines} from "./stamp.js";
import type {KitContext, UnstampedSection} from "./types.js";
import {bahan} from "../messages.js";

export function methodSections({request, cases, means, locale}: KitContext): UnstampedSection[] {
  const t = bahan[locale];
  const {baseline, blind, dataset} = request;
  const {manifest} = dataset;
  const disclosed = manifest && (!blind || manifest.kind === "sintetis") ? manifest : null;
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
  if (disclosed?.content === "aggregates") tables.push(dataSources(disclosed, locale));
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
        ...(disclosed ? [t.method.about(disclosed.title[locale], disclosed.description[locale])] : []),
        ...peopleLines(cases, locale),
        t.method.index,
        means ? t.method.rankMeans : t.method.rank,
        t.method.baseline(baseline.name, weightList(baseline.scheme, baseline.weights, locale)),
        ...(means ? rowSentences(request, cases, locale) : [t.method.protect]),
        dataset.kind === "unggahan" ? t.method.recomputeOwn : t.method.recompute
      ],
      tables,
      notes: [t.notes.method],
      cases: cases.map((_, i) => i)
    })
  ];
}

/** Which rows of a table of means are there. */
function rowSentences(
  {dataset: {manifest}}: KitContext["request"],
  cases: KitContext["cases"],
  locale: Locale
): string[] {
  const {method: t} = bahan[locale];
  if (!manifest) return [t.protectRows];
  const f = formats(locale);
  const [all, used] = [manifest.file.rows, cases[0]!.units.length];
  return [t.publishedRows, ...(used < all ? [t.togetherRows(f.count(all), f.count(used))] : [])];
}

/** Where figures that someone published come from, and how sure each is. */
function dataSources({figures}: Manifest, locale: Locale): KitTable {
  const t = bahan[locale];
  return {
    id: "sumber-data",
    caption: t.table.dataSources,
    columns: [
      {label: t.table.figure, numeric: false, share: 2.2},
      {label: t.table.value, numeric: false, share: 1},
      {label: t.table.source, numeric: false, share: 2.4},
      {label: t.table.sure, numeric: false, share: 1}
    ],
    rows: figures.map(({what, value, source, confidence}) => [
      {text: what[locale]},
      {text: value[locale]},
      {text: [citation(source, locale), source.url].filter(Boolean).join(": ")},
      {text: terms[locale].confidence[confidence].short}
    ]),
    note: null
  };
}
