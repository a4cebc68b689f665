import {byLabel} from "../model/byLabel.js";
import {common} from "../messages/common.js";
import {saidOf} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import {bandingkan} from "./messages.js";
import {rowWordsOfAll} from "../model/rowWords.js";
import {filterMessages} from "../messages/filter.js";
import {csvMessages} from "../messages/ranking.js";
import {settingsMessages} from "../messages/settings.js";
import {filterValueWords} from "../model/filterValueWords.js";
import type {AgreementData} from "./agreementTable.js";
import type {BumpData} from "./bumpLayout.js";
import type {Notice} from "../state/notice.js";
import type {DifferencesData} from "./differencesTable.js";
import type {PairData} from "./pairInput.js";
import type {PlaceRow} from "./placesTable.js";
import {hundredths, shownChange} from "../model/rankingRow.js";
import type {SplitData} from "./splitLayout.js";
import {
  competitionRanks,
  differences,
  rankAgreement,
  schemeById,
  splitRelativeChange,
  splitUnitChange
} from "../lib/index.js";
import {clean} from "../model/clean.js";
import type {Difference, Split, Unit} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import {labels} from "../model/labels.js";
import {cornersOf} from "../model/evaluation.js";
import type {Evaluation} from "../model/evaluation.js";
import {addingUp} from "../model/addingUp.js";

/** What agencies are called, whichever of the data they are of. */
export function labelsOf(evaluated: readonly Evaluation[], locale: Locale, blind: boolean): (id: string) => string {
  const known = new Map<string, (id: string) => string>();
  for (const {entry, units} of evaluated) {
    const label = labels(entry, locale, blind);
    for (const {id} of units) if (!known.has(id)) known.set(id, label);
  }
  return (id) => known.get(id)?.(id) ?? id;
}

/** What data are called; where names are masked, only synthetic ones have one. */
export const rowWordsIn = (evaluated: readonly Pick<Evaluation, "entry">[], locale: Locale) =>
  rowWordsOfAll(
    evaluated.map(({entry}) => entry),
    locale
  );

export function dataTitle(entry: Evaluation["entry"], locale: Locale, blind: boolean): string {
  return blind && entry.manifest?.kind !== "sintetis" ? csvMessages[locale].masked : clean(entry.title[locale]);
}

/** What the data are on which scenarios rest; where they rest on several, which rest on which. */
export function dataNotices(
  rests: readonly Pick<Evaluation, "short" | "entry">[],
  locale: Locale,
  blind: boolean
): Notice[] {
  const commonWords = common[locale];
  const bandingkanWords = bandingkan[locale];
  const t = bandingkanWords.about;
  const entries = [...new Set(rests.map(({entry}) => entry))];
  return entries.map((entry): Notice => {
    const names = rests.flatMap((one) => (one.entry === entry ? [one.short] : [])).join(", ");
    const several = entries.length > 1;
    const title = dataTitle(entry, locale, blind);
    switch (entry.manifest?.kind) {
      case "sintetis":
        return {
          kind: "data",
          mark: commonWords.synthetic,
          text: several ? t.synthetic(names) : commonWords.syntheticNotice
        };
      case undefined:
        return {
          kind: "data",
          text: several ? t.own(names, title) : commonWords.realNotice(title, commonWords.ownTable)
        };
      default: {
        const about = entry.manifest!.description[locale];
        const text = several ? t.real(names, title, about) : commonWords.realNotice(title, about);
        return {kind: "data", text: blind ? t.masked(names) : text};
      }
    }
  });
}

/** The settings in which they differ, in words. */
export function differencesData(evaluated: readonly Evaluation[], locale: Locale, blind: boolean): DifferencesData {
  const bandingkanWords = bandingkan[locale];
  const t = bandingkanWords.differences;
  const f = formats(locale);
  const words = filterValueWords(locale);
  const switchOf = (id: string) =>
    evaluated.flatMap(({scheme}) => scheme.switches.filter((s) => s.id === id))[0]!.label[locale];
  const row = (difference: Difference): DifferencesData["rows"][number] => {
    switch (difference.kind) {
      case "dataset":
        return {
          label: t.dataset,
          values: evaluated.map(({entry}) => `${dataTitle(entry, locale, blind)} (${entry.fingerprint.slice(0, 8)})`)
        };
      case "scheme":
        return {label: t.scheme, values: difference.values.map((id) => schemeById(id).title[locale])};
      case "weight": {
        const {label} = evaluated[0]!.scheme.dimensions.find(({id}) => id === difference.dimension)!;
        return {label: t.weight(label[locale]), values: difference.values.map(f.weight)};
      }
      case "switch":
        return {
          label: switchOf(difference.id),
          values: difference.values.map((option, i) => {
            const options = evaluated[i]!.scheme.switches.find((s) => s.id === difference.id)?.options;
            return options?.find((o) => o.id === option)?.label[locale] ?? settingsMessages[locale].noSwitch;
          })
        };
      case "filter":
        return {
          label: t.filter(filterMessages[locale].groups[difference.key]),
          values: difference.values.map(
            (values) => values.map((value) => words[difference.key][value] ?? value).join(", ") || t.everyone
          )
        };
    }
  };
  // What is computed over other data than it was made for is told above the table; here stands what is computed.
  const used = evaluated.map(({specification, entry: {id, fingerprint}}) => ({
    ...specification,
    dataset: id,
    fingerprint
  }));
  return {
    columns: evaluated.map(({short, name}, i) => {
      const twin = used.findIndex((other, j) => j < i && differences([other, used[i]!]).length === 0);
      return {short, name, note: twin >= 0 ? t.same(evaluated[twin]!.short) : null};
    }),
    rows: differences(used).map(row)
  };
}

/** Each agency's place in every scenario, by its rank in the first; where names are masked the ranks give the order. */
export function placeRows(evaluated: readonly Evaluation[], label: (id: string) => string): PlaceRow[] {
  const ids = [...new Set(evaluated.flatMap(({units}) => units.map(({id}) => id)))];
  const byId = evaluated.map(
    ({units, standings}) => new Map(units.map((unit, i) => [unit.id, {unit, standing: standings[i]!}]))
  );
  const tied = evaluated.map(
    ({standings}) =>
      (rank: number) =>
        standings.filter((s) => s.rank === rank).length > 1
  );
  const rows = ids.map((id): PlaceRow => ({
    id,
    label: label(id),
    places: byId.map((known, k) => {
      const {waits} = evaluated[k]!;
      if (waits) return {reason: waits};
      const found = known.get(id);
      if (!found) return {reason: "absent"};
      const {rank, index, category} = found.standing;
      if (Number.isNaN(rank)) return {reason: found.unit.protected ? "protected" : "empty"};
      return {rank, index, category: category!, tied: tied[k]!(rank)};
    })
  }));
  const ranks = (row: PlaceRow) => row.places.map((place) => ("rank" in place ? place.rank : Infinity));
  return byLabel(rows, ({label}) => label).sort((a, b) => {
    const [x, y] = [ranks(a), ranks(b)];
    const k = x.findIndex((rank, i) => rank !== y[i]);
    return k < 0 ? 0 : x[k]! < y[k]! ? -1 : 1;
  });
}

export function bumpData(
  evaluated: readonly Evaluation[],
  rows: readonly PlaceRow[],
  selected: string | null
): BumpData {
  return {
    columns: evaluated.map(({short, name}) => ({short, name})),
    rows: rows.map(({id, label, places}) => ({
      id,
      label,
      ranks: places.map((place) => ("rank" in place ? place.rank : NaN))
    })),
    selected
  };
}

/** The agreement of every pair. */
export function agreementData(evaluated: readonly Evaluation[]): AgreementData {
  return {
    columns: evaluated.map(({short, name}) => ({short, name})),
    pairs: evaluated.map((a) => evaluated.map((b) => waitsOf(a, b) ?? rankAgreement(a.standings, b.standings)))
  };
}

/** Why what concerns both cannot be told yet, or at all; null where it can. */
export function waitsOf(...some: readonly (Evaluation | undefined)[]): Evaluation["waits"] {
  const waits = some.map((one) => one?.waits ?? null);
  return waits.find((why) => why === "unavailable") ?? waits.find((why) => why !== null) ?? null;
}

/** Who gains and who loses most from the first scenario to each other one, and over all of them. */
export function gainsSentences(
  evaluated: readonly Evaluation[],
  label: (id: string) => string,
  locale: Locale,
  rowWords?: RowWords | null
): string[] {
  const {gains: t, bump} = saidOf(bandingkan[locale], rowWords, locale);
  const f = formats(locale);
  const names = (ids: readonly string[]) => list(byLabel(ids, label).map(label), bump.and);
  const [first, ...others] = evaluated;
  const sentences = others.flatMap((other) => {
    const {ids, moved, largest} = rankAgreement(first!.standings, other.standings);
    if (ids.length === 0) return [];
    const n = f.count(ids.length);
    const among = ids.length < Math.max(...[first!, other].map(rankedCount)) ? t.amongBoth : "";
    if (moved === 0) return [t.none(first!.short, other.short, n, among)];
    const index = new Map(other.standings.map((s) => [s.id, s.index]));
    const changes = first!.standings
      .filter(({id}) => ids.includes(id))
      .map((s) => ({id: s.id, by: shownChange(s.index, index.get(s.id)!)}));
    const most = Math.max(...changes.map(({by}) => by));
    const least = Math.min(...changes.map(({by}) => by));
    const at = (value: number) => names(changes.filter(({by}) => by === value).map(({id}) => id));
    const far = furthest(first!, other);
    return [
      [
        t.moved(first!.short, other.short, f.count(moved), n, among),
        ...(far.up.by > 0 ? [t.up(names(far.up.ids), f.count(far.up.by))] : []),
        ...(far.down.by > 0 ? [t.down(names(far.down.ids), f.count(far.down.by))] : []),
        ...(largest && most !== least ? [t.index(at(least), f.indexChange(least), at(most), f.indexChange(most))] : [])
      ].join(" ")
    ];
  });
  const widest = others.length > 1 ? widestRanges(evaluated) : [];
  const inAll = commonIds(evaluated).length;
  const amongAll = inAll < Math.max(...evaluated.map(rankedCount)) ? t.amongAll : "";
  const range = ({ids, best, worst}: (typeof widest)[number]) => t.range(names(ids), f.count(best), f.count(worst));
  if (widest.length > 0)
    sentences.push(
      widest[0]!.worst > widest[0]!.best
        ? t.widest(widest.map(range).join("; "), amongAll)
        : t.steady(f.count(inAll), amongAll)
    );
  return sentences;
}

const rankedCount = ({standings}: Evaluation) => standings.filter(({rank}) => !Number.isNaN(rank)).length;

/** The most places anyone gains, and the most anyone loses, and who they are. */
function furthest(before: Evaluation, after: Evaluation) {
  const {ids, ranksBefore, ranksAfter} = rankAgreement(before.standings, after.standings);
  const gained = ids.map((id, i) => ({id, by: ranksBefore[i]! - ranksAfter[i]!}));
  const up = Math.max(0, ...gained.map(({by}) => by));
  const down = Math.max(0, ...gained.map(({by}) => -by));
  return {
    up: {by: up, ids: gained.filter(({by}) => by === up).map(({id}) => id)},
    down: {by: down, ids: gained.filter(({by}) => by === -down).map(({id}) => id)}
  };
}

/** Among those ranked in all scenarios, who has the widest range of ranks: those of the same ranks together. */
function widestRanges(evaluated: readonly Evaluation[]): {ids: string[]; best: number; worst: number}[] {
  const common = commonIds(evaluated);
  const ranks = evaluated.map(({standings}) => {
    const index = new Map(standings.map((s) => [s.id, s.index]));
    return competitionRanks(common.map((id) => index.get(id)!));
  });
  const ranges = common.map((id, i) => {
    const own = ranks.map((all) => all[i]!);
    return {id, best: Math.min(...own), worst: Math.max(...own)};
  });
  const width = Math.max(...ranges.map(({best, worst}) => worst - best));
  const wide = ranges.filter(({best, worst}) => worst - best === width);
  return [...new Set(wide.map(({best}) => best))]
    .sort((a, b) => a - b)
    .map((best) => ({ids: wide.filter((r) => r.best === best).map(({id}) => id), best, worst: best + width}));
}

/** Agencies ranked in all of them. */
export function commonIds(evaluated: readonly Evaluation[]): string[] {
  const ranked = evaluated.map(
    ({standings}) => new Set(standings.filter(({rank}) => !Number.isNaN(rank)).map(({id}) => id))
  );
  return [...(ranked[0] ?? [])].filter((id) => ranked.every((ids) => ids.has(id)));
}

/** Why an agency moved between two scenarios, to two decimals that add up as printed; null where that cannot be said. */
export function splitData(
  id: string,
  before: Evaluation,
  after: Evaluation | undefined,
  label: string,
  locale: Locale
): SplitData {
  if (!after) return null;
  const waits = waitsOf(before, after);
  if (waits) return {name: label, from: before.short, to: after.short, split: null, waits};
  const corners = cornersOf(before, after);
  const [w0, w1] = [before.specification.weights, after.specification.weights];
  const own = splitUnitChange(id, corners, w0, w1);
  const relative = splitRelativeChange(id, corners, w0, w1);
  const at = ({standings}: Evaluation) => standings.find((standing) => standing.id === id);
  const [from, to] = [at(before), at(after)];
  const named = {name: label, from: before.short, to: after.short};
  if (!own || !relative || !from || !to) return {...named, split: null};
  const {dimensions} = before.scheme;
  const measure = (start: number, end: number, split: readonly Split[]) => {
    const parts = addingUp(shownChange(start, end), split);
    return {
      start: hundredths(start),
      end: hundredths(end),
      rows: parts.map(([weights, rules, population], d) => ({
        id: dimensions[d]!.id,
        label: dimensions[d]!.label[locale],
        weights: weights!,
        rules: rules!,
        population: population!
      }))
    };
  };
  const lead = (evaluated: Evaluation, index: number) => index - meanIndex(evaluated.units, evaluated);
  return {
    ...named,
    split: {
      ranks: [from.rank, to.rank],
      index: measure(from.index, to.index, own),
      lead: measure(lead(before, from.index), lead(after, to.index), relative)
    }
  };
}

function meanIndex(units: readonly Unit[], {standings}: Evaluation): number {
  const ranked = standings.filter((_, i) => units[i]!.n > 0 && !units[i]!.protected);
  return ranked.reduce((sum, {index}) => sum + index, 0) / ranked.length;
}

/** Which two are looked at more closely, and for which agency: those asked for as far as they are there. */
export function pairData(
  evaluated: readonly Evaluation[],
  rows: readonly PlaceRow[],
  pair: readonly [number, number] | null,
  selected: string | null
): PairData {
  const last = Math.max(0, evaluated.length - 1);
  const [from, to] = pair && Math.max(...pair) <= last ? pair : [0, last];
  return {
    columns: evaluated.map(({short, name}) => ({short, name})),
    agencies: rows.map(({id, label}) => ({value: id, label})),
    from,
    to,
    agency: rows.some(({id}) => id === selected) ? selected! : (rows[0]?.id ?? "")
  };
}

/** What must be known before the figures are read. */
export function comparisonNotices(evaluated: readonly Evaluation[], locale: Locale, blind: boolean): string[] {
  const t = saidOf(bandingkan[locale], rowWordsIn(evaluated, locale), locale);
  const commonWords = common[locale];
  const f = formats(locale);
  const several = new Set(evaluated.map(({dataset}) => dataset)).size > 1;
  const waiting = (["loading", "unavailable"] as const).flatMap((why) => {
    const names = evaluated.filter(({waits}) => waits === why).map(({short}) => short);
    return names.length > 0 ? [t.waits(names.join(", "), commonWords.waits[why])] : [];
  });
  const hypotheses = [...new Set(evaluated.map(({scheme}) => scheme))]
    .filter(({legal}) => legal !== "berlaku")
    .map(({legal, title}) =>
      (legal === "hipotetis" ? commonWords.hypotheticalNotice : commonWords.draftNotice)(title[locale])
    );
  return [
    ...evaluated.flatMap(({short, name, madeFor, entry}) =>
      madeFor === null ? [] : [t.otherData(short, name, madeFor, dataTitle(entry, locale, blind))]
    ),
    ...(several
      ? [
          t.severalData(
            f.count(commonIds(evaluated.filter(({waits}) => waits === null)).length),
            f.count(new Set(evaluated.flatMap(({units}) => units.map(({id}) => id))).size)
          )
        ]
      : []),
    ...waiting,
    ...new Set(hypotheses)
  ];
}

/** "A, B dan C". */
export function list(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + and + words.at(-1)!;
}
