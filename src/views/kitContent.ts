import type {CategoryData} from "../components/categoryChanges.js";
import {byRank, hundredths, placesGained, shownChange} from "../components/rankingRow.js";
import type {RankingRow} from "../components/rankingRow.js";
import {clean} from "../kit/clean.js";
import type {KitCell, KitContent, KitFigure, KitModel, KitSection, KitTable, Way} from "../kit/types.js";
import {
  bandFacts,
  citation,
  decomposeChange,
  dimensions,
  isRanked,
  moves,
  rankingFacts,
  roundParts,
  version
} from "../lib/index.js";
import type {Move, RankingFacts, Scheme, Source, Standing, Unit, Weights} from "../lib/index.js";
import {formats, messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import {terms} from "../messages/terms.js";
import type {Bands} from "./bandsNow.js";
import {
  bandSentences,
  bandText,
  dimensionLabel,
  keptSentence,
  kitSentences,
  list,
  movedSentence,
  percent
} from "./kitSentences.js";
import type {Told} from "./kitSentences.js";
import {rankingRows} from "./rankingRows.js";
import {sourcesOf} from "./sourcesOf.js";

export const sectionIds = [
  "ringkasan",
  "ketahanan",
  "perubahan",
  "peringkat",
  "sebab",
  "kategori",
  "kelengkapan",
  "pertanyaan",
  "metode"
] as const;
export type SectionId = (typeof sectionIds)[number];

/** One scenario with all that was computed under it. */
export type KitCase = {
  name: string;
  scheme: Scheme;
  weights: Weights;
  /** The filter in words; null if everyone is in. */
  filter: string | null;
  units: Unit[];
  unitsBefore: Unit[];
  before: Standing[];
  after: Standing[];
  /** The ranks that other admissible weights leave each unit; null where they were not asked for. */
  bands: Pick<Bands, "words" | "of" | "problem"> | null;
  /** Employees who change category; null for data without employees. */
  categories: CategoryData | null;
  /** The agency whose change is taken apart; null: the one that moved furthest. */
  chosen: string | null;
  link: string;
};

export type KitRequest = {
  locale: Locale;
  title: string;
  author: string;
  date: string;
  questions: string[];
  sections: SectionId[];
  blind: boolean;
  /** The beginning of every file's name. */
  fileName: string;
  dataset: {kind: "sintetis" | "nyata" | "unggahan"; title: string; fingerprint: string};
  baseline: {name: string; scheme: Scheme; weights: Weights};
  label: (id: string) => string;
  cases: KitCase[];
};

/** Names are cut to these lengths where many stand together; the whole name is told once. */
const longest = {agency: 28, scenario: 40, title: 120, author: 80, question: 240};
/** More bars or lines than this are not readable in one figure. */
const drawn = 15;

type Prepared = KitCase & {facts: RankingFacts; moved: Move[]; rows: RankingRow[]; told: Told};
type Context = {request: KitRequest; cases: Prepared[]; label: (id: string) => string; locale: Locale};

/** Everything the files of a kit say, in the order they say it; each number computed from the units given. */
export function kitContent(request: KitRequest): KitContent {
  const {locale, blind, dataset} = request;
  const {bahan: t} = messages(locale);
  const label = (id: string) => clean(request.label(id), longest.agency);
  const baselineName = clean(request.baseline.name, longest.scenario);
  const cases: Prepared[] = request.cases.map((given) => {
    const name = clean(given.name, longest.scenario);
    const {before, after} = given;
    const {scheme: schemeBefore, weights: weightsBefore} = request.baseline;
    return {
      ...given,
      name,
      facts: rankingFacts(before, after),
      moved: moves(before, after),
      rows: byRank(rankingRows(given.units, before, after, label, blind)),
      told: {...given, name, baselineName, schemeBefore, weightsBefore, label}
    };
  });
  const context: Context = {
    request: {...request, baseline: {...request.baseline, name: baselineName}},
    cases,
    label,
    locale
  };
  const data = {sintetis: t.stamp.synthetic, nyata: t.stamp.real, unggahan: t.stamp.own}[dataset.kind];
  const title = blind && dataset.kind !== "sintetis" ? t.hiddenName : clean(dataset.title, longest.title);
  const dateText = formats(locale).date(new Date(`${request.date}T00:00:00Z`));
  return {
    locale,
    name: request.fileName,
    title: clean(request.title, longest.title) || t.page.defaultTitle,
    author: clean(request.author, longest.author),
    date: request.date,
    dateText,
    stamp: {
      data: [data, ...(blind ? [t.stamp.masked] : []), ...(dataset.kind === "unggahan" ? [t.stamp.ownLink] : [])].join(
        " "
      ),
      scheme: unique(cases.map(({scheme}) => schemeLine(scheme, locale))),
      source: t.stamp.source(title, dataset.fingerprint.slice(0, 12)),
      made: t.stamp.made(version, dateText),
      filter: cases.flatMap(({name, filter}) => (filter ? [t.stamp.filter(name, filter)] : []))
    },
    links: cases.map(({name, link}) => ({label: name, url: link})),
    sections: sectionIds.filter((id) => request.sections.includes(id)).flatMap((id) => builders[id](context)),
    model: modelOf(context)
  };
}

const builders: Record<SectionId, (context: Context) => KitSection[]> = {
  ringkasan: summarySections,
  ketahanan: bandSections,
  perubahan: changeSections,
  peringkat: rankingSections,
  sebab: whySections,
  kategori: categorySections,
  kelengkapan: coverageSections,
  pertanyaan: questionSections,
  metode: methodSections
};

function summarySections({cases, request, locale}: Context): KitSection[] {
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

/** How sure the ranking is: what other weights would leave of it, and how complete the records are. */
function bandSections({cases, request, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  return cases.map((given, i) => {
    const title = cases.length === 1 ? t.sections.ketahanan : t.of(t.sections.ketahanan, given.name);
    const rows = bandRows(given, locale);
    return section(`ketahanan-${i + 1}`, title, {
      sentences: [...bandSentences(given, locale), coverageSentence(given, request.blind, locale)],
      figure: bandsFigure(given, rows, i, locale),
      tables: rows.length > 0 ? [bandsTable(given, rows, i, locale)] : [],
      notes: [t.notes.bands],
      cases: [i]
    });
  });
}

type BandRow = {label: string; rank: number; was: number; best: number; worst: number; band: string; sure: string};

function bandRows({bands, before, after, rows}: Prepared, locale: Locale): BandRow[] {
  const {bahan: t} = messages(locale);
  if (!bands?.of) return [];
  const {kept, movers, lasting} = bandFacts(before, after, bands.of);
  return rows.flatMap(({id, label, after: {rank}}) => {
    const found = bands.of!.get(id);
    if (!found || !Number.isFinite(rank)) return [];
    const {best, worst} = found;
    const sure = lasting.includes(id)
      ? t.table.lasts
      : movers.includes(id)
        ? t.table.mayTurn
        : kept.includes(id)
          ? t.table.always
          : t.table.mayMove;
    const was = before.find((standing) => standing.id === id)?.rank ?? NaN;
    return [{label, rank, was, best, worst, band: bandText(found, locale), sure}];
  });
}

function bandsFigure(given: Prepared, rows: BandRow[], i: number, locale: Locale): KitFigure | null {
  const {bahan: t} = messages(locale);
  if (rows.length < 2) return null;
  const shown = rows.slice(0, drawn);
  return {
    kind: "bands",
    id: `ketahanan-${i + 1}`,
    title: t.figure.bands,
    alt: t.figure.bandsAlt(given.bands!.words, shown.map(({label, band}) => `${label} ${band}`).join(", ")),
    ranks: Math.max(...shown.map(({worst, rank}) => Math.max(worst, rank))),
    series: t.figure.bands,
    rows: shown.map(({label, rank, best, worst, band}) => ({label, rank, best, worst, band}))
  };
}

function bandsTable(given: Prepared, rows: BandRow[], i: number, locale: Locale): KitTable {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  const rank = (value: number): KitCell => ({text: f.count(value), value: Number.isFinite(value) ? value : null});
  return {
    id: `ketahanan-${i + 1}`,
    caption: t.table.bands(given.name),
    columns: [
      {label: t.table.rank, numeric: true, share: 1},
      {label: t.table.agency, numeric: false, share: 2.4},
      {label: t.table.was, numeric: true, share: 1},
      {label: t.table.best, numeric: true, share: 1},
      {label: t.table.worst, numeric: true, share: 1},
      {label: t.table.sure, numeric: false, share: 2.2}
    ],
    rows: rows.map((row) => [
      rank(row.rank),
      {text: row.label},
      rank(row.was),
      rank(row.best),
      rank(row.worst),
      {text: row.sure}
    ]),
    note: null
  };
}

function changeSections({cases, request, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const {scheme, weights, name} = request.baseline;
  const all = [{name, scheme, weights, filter: null as string | null}, ...cases];
  const text = (value: string): KitCell => ({text: value});
  const rows: KitCell[][] = [];
  if (new Set(all.map((c) => `${c.scheme.id}`)).size > 1)
    rows.push([text(messages(locale).bobot.settings.scheme), ...all.map((c) => text(c.scheme.title[locale]))]);
  for (const {id, label} of scheme.dimensions)
    rows.push([text(label[locale]), ...all.map((c) => ({text: percent(c.weights[id], locale), value: c.weights[id]}))]);
  const switches = unique(all.flatMap((c) => c.scheme.switches.map(({id}) => id)));
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

function rankingSections({cases, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  return cases.map((given, i) => {
    const figure = indexFigure(given, i, locale);
    const sentences = cases.length === 1 ? [] : kitSentences(given.facts, given.told, locale);
    return section(
      `peringkat-${i + 1}`,
      cases.length === 1 ? t.sections.peringkat : t.of(t.sections.peringkat, given.name),
      {
        sentences: [...sentences, ...cutSentence(figure, given.facts.ranked, locale)],
        figure,
        tables: [rankingTable(given, i, locale)],
        notes: [t.notes.ranking],
        cases: [i]
      }
    );
  });
}

function whySections({cases, request, label, locale}: Context): KitSection[] {
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
      const sentence = subject === null ? t.s.whyNone : words.unranked(label(subject));
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
    if (move.overtook.length > 0) sentences.push(words.overtook(list(move.overtook.map(label), locale)));
    if (move.overtakenBy.length > 0) sentences.push(words.overtakenBy(list(move.overtakenBy.map(label), locale)));
    const parts = effects.map(({dimension, weight, level}, d) => {
      const total = totals[d]!;
      const byWeight = clamp(hundredths(weight), total, level === 0);
      return {
        id: dimension,
        label: capital(dimensionLabel(given.scheme, dimension, locale)),
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

function categorySections({cases, locale}: Context): KitSection[] {
  const {bahan: t, bobot} = messages(locale);
  const f = formats(locale);
  const words = bobot.categories;
  const few = (n: number | null) => (n === null ? words.few : f.count(n));
  return cases.map((given, i) => {
    const title = cases.length === 1 ? t.sections.kategori : t.of(t.sections.kategori, given.name);
    const {categories} = given;
    const id = `kategori-${i + 1}`;
    if (!categories)
      return section(id, title, {sentences: [t.s.categoriesUnknown], notes: [t.notes.categories], cases: [i]});
    const {n, up, down, entering, leaving, byUnit} = categories;
    const changed = up === null || down === null ? null : up + down;
    const sentences = [
      changed === 0
        ? words.none(f.count(n))
        : words.changed(few(up), few(down), f.count(n), changed === null ? null : f.percent(changed / n))
    ];
    if (entering !== 0) sentences.push(words.entering(few(entering)));
    if (leaving !== 0) sentences.push(words.leaving(few(leaving)));
    const cell = (value: number | null): KitCell => ({text: value === null ? t.table.few : f.count(value), value});
    const hides = byUnit.some((unit) => unit.up === null || unit.down === null);
    const table: KitTable = {
      id,
      caption: t.table.categories,
      columns: [
        {label: t.table.agency, numeric: false, share: 2.4},
        {label: t.table.up, numeric: true, share: 1.2},
        {label: t.table.down, numeric: true, share: 1.2}
      ],
      rows: byUnit.map((unit) => [{text: clean(unit.label, longest.agency)}, cell(unit.up), cell(unit.down)]),
      note: hides ? t.table.hidden : null
    };
    const tables = byUnit.length > 0 && changed !== 0 ? [table] : [];
    return section(id, title, {sentences, tables, notes: [t.notes.categories], cases: [i]});
  });
}

function coverageSections({cases, request, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  return cases.flatMap((given, i) => {
    const title = cases.length === 1 ? t.sections.kelengkapan : t.of(t.sections.kelengkapan, given.name);
    const id = `kelengkapan-${i + 1}`;
    const rest = {notes: [t.notes.coverage], cases: [i]};
    if (i > 0 && sameCoverage(given, cases[i - 1]!)) return [];
    if (request.blind)
      return i > 0 ? [] : [section(id, t.sections.kelengkapan, {...rest, sentences: [t.s.completeMasked]})];
    const known = knownCoverage(given);
    const sentence = coverageSentence(given, false, locale);
    if (known.length === 0) return [section(id, title, {...rest, sentences: [sentence]})];
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
          {text: f.count(row.population), value: row.population},
          {text: part === null ? t.table.few : f.percent(part), value: part}
        ];
      }),
      note: null
    };
    return [section(id, title, {...rest, sentences: [sentence], tables: [table]})];
  });
}

const knownCoverage = ({rows}: Prepared) =>
  rows.flatMap((row) =>
    row.complete !== null && row.population > 0 && !row.protected ? [{row, part: row.complete / row.population}] : []
  );

function coverageSentence(given: Prepared, blind: boolean, locale: Locale): string {
  const {s: t} = messages(locale).bahan;
  if (blind) return t.completeMasked;
  const known = knownCoverage(given);
  if (known.length === 0) return t.completeUnknown;
  const least = known.reduce((a, b) => (b.part < a.part ? b : a));
  return least.part < 1 ? t.complete(least.row.label, formats(locale).percent(least.part)) : t.completeAll;
}

const sameCoverage = (a: Prepared, b: Prepared) =>
  JSON.stringify(a.units.map((u) => [u.id, u.n, u.population, u.complete, u.protected])) ===
  JSON.stringify(b.units.map((u) => [u.id, u.n, u.population, u.complete, u.protected]));

function questionSections({request, cases, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const questions = request.questions.map((question) => clean(question, longest.question)).filter(Boolean);
  if (questions.length === 0) return [];
  return [
    section("pertanyaan", t.sections.pertanyaan, {
      sentences: questions.map((question, i) => `${i + 1}. ${question}`),
      notes: [t.notes.questions],
      cases: cases.map((_, i) => i)
    })
  ];
}

function methodSections({request, cases, locale}: Context): KitSection[] {
  const {bahan: t} = messages(locale);
  const {baseline} = request;
  const weights = baseline.scheme.dimensions.map(({id}) =>
    t.s.weight(dimensionLabel(baseline.scheme, id, locale), percent(baseline.weights[id], locale))
  );
  const schemes = [...new Map([...cases, baseline].map(({scheme}) => [scheme.id, scheme])).values()];
  const sources = new Map<string, Source>();
  for (const scheme of schemes) for (const source of scheme.basis) sources.set(citation(source, locale), source);
  if (sources.size === 0) for (const source of sourcesOf(schemes[0]!)) sources.set(citation(source, locale), source);
  const shortened = unique([...request.cases.flatMap(({units}) => units.map(({id}) => request.label(id)))])
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

function indexFigure(given: Prepared, i: number, locale: Locale): KitFigure | null {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  const ranked = given.rows.filter(({after}) => Number.isFinite(after.rank));
  if (ranked.length === 0) return null;
  const [first, last] = [ranked[0]!, ranked.at(-1)!];
  return {
    kind: "index",
    id: `indeks-${i + 1}`,
    title: t.figure.index(given.name),
    alt: t.figure.indexAlt(
      f.count(ranked.length),
      first.label,
      f.index(first.after.index),
      last.label,
      f.index(last.after.index)
    ),
    series: dimensions.map((id) => ({id, label: capital(dimensionLabel(given.scheme, id, locale))})),
    rows: ranked.slice(0, drawn).map(({label, after}) => ({
      label,
      rank: f.count(after.rank),
      index: f.index(after.index),
      parts: [...after.contributions]
    }))
  };
}

function rankingTable(given: Prepared, i: number, locale: Locale): KitTable {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  const {category} = terms[locale];
  const tied = new Set(given.facts.ties.flatMap(({ids}) => ids));
  const rows = given.rows.map((row): KitCell[] => {
    const {id, label, before, after} = row;
    if (!Number.isFinite(after.rank)) {
      const why = row.protected ? t.table.protected : t.table.empty;
      return [
        {text: "–", value: null},
        {text: `${label}: ${why}`},
        ...Array.from({length: 5}, () => ({text: "–", value: null}))
      ];
    }
    const places = placesGained(row);
    const change = shownChange(before.index, after.index);
    const rank = f.count(after.rank);
    return [
      {text: tied.has(id) ? t.table.tied(rank) : rank, value: after.rank},
      {text: label},
      {text: f.index(after.index), value: hundredths(after.index)},
      {
        text: !Number.isFinite(before.rank)
          ? "–"
          : places > 0
            ? t.table.upBy(f.count(places))
            : places < 0
              ? t.table.downBy(f.count(-places))
              : t.table.stays,
        value: Number.isFinite(before.rank) ? places : null
      },
      {text: f.index(before.index), value: Number.isFinite(before.index) ? hundredths(before.index) : null},
      {text: f.indexChange(change), value: Number.isFinite(change) ? change : null},
      {text: after.category ? category[after.category] : "–"}
    ];
  });
  return {
    id: `peringkat-${i + 1}`,
    caption: t.table.ranking(given.name),
    columns: [
      {label: t.table.rank, numeric: true, share: 1},
      {label: t.table.agency, numeric: false, share: 2.6},
      {label: t.table.index, numeric: true, share: 1},
      {label: t.table.rankChange, numeric: true, share: 1},
      {label: t.table.was, numeric: true, share: 1},
      {label: t.table.indexChange, numeric: true, share: 1.2},
      {label: t.table.category, numeric: false, share: 1.4}
    ],
    rows,
    note: null
  };
}

function modelOf({cases, request, locale}: Context): KitModel {
  const {bahan: t} = messages(locale);
  const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
  return {
    dimensions: dimensions.map((id) => ({id, label: capital(dimensionLabel(request.baseline.scheme, id, locale))})),
    baseline: {name: request.baseline.name, weights: dimensions.map((id) => request.baseline.weights[id])},
    cases: cases.map(({name, weights, units, unitsBefore, before, rows}) => ({
      name,
      weights: dimensions.map((id) => weights[id]),
      rows: rows.map(({id, label, after, ...row}) => {
        const unit = units.find((u) => u.id === id)!;
        const earlier = unitsBefore.find((u) => u.id === id);
        const was = before.find((s) => s.id === id);
        return {
          label,
          shares: isRanked(unit) ? [...unit.shares] : null,
          before: earlier && isRanked(earlier) ? [...earlier.shares] : null,
          index: finite(after.index),
          rank: finite(after.rank),
          indexBefore: finite(was?.index),
          rankBefore: finite(was?.rank),
          n: row.protected ? null : finite(row.n),
          why: row.protected ? t.table.protected : isRanked(unit) ? "" : t.table.empty
        };
      })
    }))
  };
}

/** Who moved furthest, up or down. */
function furthest({rise, fall}: RankingFacts): string | null {
  return ((fall?.places ?? 0) > (rise?.places ?? 0) ? fall : rise)?.ids[0] ?? null;
}

function section(id: string, title: string, parts: Partial<KitSection> & {cases: number[]}): KitSection {
  return {id, title, sentences: [], figure: null, tables: [], notes: [], ...parts};
}

function schemeLine(scheme: Scheme, locale: Locale): string {
  const {stamp: t} = messages(locale).bahan;
  return t.scheme(scheme.title[locale], scheme.version, t.legal[scheme.legal]);
}

function cutSentence(figure: KitFigure | null, all: number, locale: Locale): string[] {
  const {bahan: t} = messages(locale);
  const f = formats(locale);
  if (!figure || all <= drawn) return [];
  return [t.s.cut(f.count(drawn), f.count(all))];
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

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
