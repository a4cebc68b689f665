import type {RankingFacts} from "../../lib/index.js";
import {bandFacts, dimensions} from "../../lib/index.js";
import type {RankBand, Scheme, Standing, Weights} from "../../lib/index.js";
import {shownChange} from "../../model/rankingRow.js";
import {formats} from "../../messages/format.js";
import type {UnitWords} from "../../messages/rowWords.js";
import type {Locale} from "../../messages/define.js";
import {terms} from "../../messages/terms.js";
import type {Bands} from "../../model/bandsNow.js";
import {nameList} from "../../model/nameList.js";
import {bahan} from "../messages.js";

/** What the sentences speak of besides the facts. */
export type SentenceSubject = {
  name: string;
  baselineName: string;
  scheme: Scheme;
  weights: Weights;
  schemeBefore: Scheme;
  weightsBefore: Weights;
  before: readonly Standing[];
  after: readonly Standing[];
  label: (id: string) => string;
  unit: UnitWords;
  /** Of whom both sides are computed, in words; null: everyone. */
  filter: string | null;
};

/** The summary of a ranking in sentences, each with its numbers and each true by itself. */
export function kitSentences(facts: RankingFacts, subject: SentenceSubject, locale: Locale): string[] {
  const {s: t} = bahan[locale];
  const f = formats(locale);
  const names = (ids: readonly string[]) => nameList(ids.map(subject.label), locale);
  const sentences = [movedSentence(facts, subject, locale)];
  const {rise, fall, top, bottom} = facts;
  if (rise) sentences.push(t.rise(nameList(rise.ids.map(move), locale), rise.ids.length > 1, rise.places));
  if (fall) sentences.push(t.fall(nameList(fall.ids.map(move), locale), fall.ids.length > 1, fall.places));
  if (top) {
    const was = facts.topBefore.length > 0 && !same(facts.topBefore, top.ids) ? names(facts.topBefore) : null;
    const several = top.ids.length > 1;
    sentences.push(
      was === null
        ? t.top(names(top.ids), several, f.index(top.index))
        : t.topWas(names(top.ids), several, f.index(top.index), was)
    );
    if (bottom && !same(bottom.ids, top.ids))
      sentences.push(t.span(f.index(bottom.index), names(bottom.ids), f.index(top.index)));
  }
  sentences.push(...changeSentences(facts, subject, locale));
  for (const {rank, ids} of facts.ties) sentences.push(t.tie(names(ids), f.count(rank)));
  if (facts.newly.length > 0 && facts.compared > 0) sentences.push(t.newly(names(facts.newly)));
  if (facts.dropped.length > 0) sentences.push(t.dropped(names(facts.dropped)));
  if (facts.unranked.length > 0) sentences.push(t.unranked(names(facts.unranked)));
  return sentences;

  function move(id: string): string {
    const rank = (list: readonly Standing[]) => f.count(list.find((standing) => standing.id === id)?.rank);
    return t.moveDetail(subject.label(id), rank(subject.before), rank(subject.after));
  }
}

type BandedSubject = {bands: Pick<Bands, "words" | "of" | "problem"> | null; subject: SentenceSubject};

/** How many keep their rank under all admissible weights; none where there are no bands. */
export function keptSentence({bands, subject}: BandedSubject, locale: Locale): string[] {
  const {s: t} = bahan[locale];
  if (!bands?.of) return [];
  const {ranked, kept} = bandFacts(subject.before, subject.after, bands.of);
  return [
    t.bandsKept(capital(bands.words), kept.length, ranked, {
      ...subject.unit,
      names: nameList(kept.map(subject.label), locale)
    })
  ];
}

/** What other admissible weights would leave of a ranking, or why that is not known. */
export function bandSentences({bands, subject}: BandedSubject, locale: Locale): string[] {
  const {s: t} = bahan[locale];
  if (!bands?.of) return [bands?.problem ?? t.bandsNone(subject.unit)];
  const {of} = bands;
  const {firsts, movers, lasting, widest} = bandFacts(subject.before, subject.after, of);
  const names = (ids: readonly string[]) => nameList(ids.map(subject.label), locale);
  const sentences = keptSentence({bands, subject}, locale);
  if (firsts.length > 0) sentences.push(t.bandsFirst(names(firsts), firsts.length > 1));
  if (movers.length > 0) sentences.push(t.bandsLast(movers.length, lasting.length, names(lasting)));
  if (widest) {
    const wide = widest.ids.map((id) => t.bandDetail(subject.label(id), bandText(of.get(id)!, locale)));
    sentences.push(t.bandsWidest(nameList(wide, locale)));
  }
  if (isSampled(bands)) sentences.push(t.bandsSampled);
  return sentences;
}

/** Whether the bands are those of a sample of the weights. */
export const isSampled = (bands: BandedSubject["bands"]): boolean =>
  [...(bands?.of?.values() ?? [])].some(({method}) => method === "sampled");

/** A band as its best and its worst rank. */
export function bandText({best, worst}: RankBand, locale: Locale): string {
  const f = formats(locale);
  return best === worst ? f.count(best) : `${f.count(best)}–${f.count(worst)}`;
}

/** How many changed places, under what and among whom. */
export function movedSentence(facts: RankingFacts, subject: SentenceSubject, locale: Locale): string {
  const {s: t} = bahan[locale];
  const {unit, filter} = subject;
  return [movement(), ...(filter ? [t.among(filter)] : [])].join(" ");

  function movement(): string {
    const lead = leadIn(subject, locale);
    if (lead === null) return t.same(subject.name, subject.baselineName);
    if (facts.ranked === 0) return t.nobody(lead, unit);
    if (facts.compared === 0) return t.incomparable(lead, unit);
    return t.moved(lead, facts.moved, facts.compared, hasOthers(facts), unit);
  }
}

/** Whether some have a rank on one side only. */
const hasOthers = ({ranked, compared, dropped}: RankingFacts) => ranked > compared || dropped.length > 0;

/** What was changed, as the beginning of a sentence; null where nothing was. */
function leadIn({scheme, weights, schemeBefore, weightsBefore}: SentenceSubject, locale: Locale): string | null {
  const t = bahan[locale];
  const moved = dimensions.filter((d) => Math.abs(weights[d] - weightsBefore[d]) > 1e-9);
  const rules = scheme.id !== schemeBefore.id || settingsKey(scheme) !== settingsKey(schemeBefore);
  const words = t.list(
    moved.map((d) => {
      const [now, was] = [percent(weights[d], locale), percent(weightsBefore[d], locale)];
      return t.s.weightFrom(dimensionLabel(scheme, d, locale), now, was);
    })
  );
  if (rules) return moved.length > 0 ? t.s.withBoth(words) : t.s.withRules;
  return moved.length > 0 ? t.s.withWeights(words) : null;
}

function changeSentences(facts: RankingFacts, subject: SentenceSubject, locale: Locale): string[] {
  const {s: t} = bahan[locale];
  const f = formats(locale);
  if (facts.change === null) return [];
  const earlier = new Map(subject.before.map(({id, index}) => [id, index]));
  const shown = subject.after.flatMap(({id, index}) => {
    const change = shownChange(earlier.get(id) ?? NaN, index);
    return Number.isFinite(change) ? [change] : [];
  });
  const [least, largest] = [Math.min(...shown), Math.max(...shown)];
  const still = least === 0 && largest === 0;
  const {category} = terms[locale];
  const changes = facts.recategorized.map(({id, from, to}) =>
    t.recategory(subject.label(id), category[from], category[to])
  );
  return [
    still
      ? isNothing(facts.change)
        ? t.noChange
        : t.tinyChange
      : t.change(f.indexChange(least), f.indexChange(largest), subject.unit),
    changes.length > 0
      ? t.recategorized(changes.length, nameList(changes, locale), subject.unit)
      : t.noneRecategorized(subject.unit)
  ];
}

const isNothing = ({least, most}: NonNullable<RankingFacts["change"]>) => Math.max(-least, most) < 1e-9;

/** A weight as a sentence says it, without a decimal where there is none: 30% or 33,3%. */
export const percent = (weight: number, locale: Locale): string => formats(locale).percentShort(weight);

/** All weights of a scheme: kualifikasi 25%, kompetensi 40% … */
export const weightList = (scheme: Scheme, weights: Weights, locale: Locale): string => {
  const t = bahan[locale];
  return t.list(dimensions.map((d) => t.s.weight(dimensionLabel(scheme, d, locale), percent(weights[d], locale))));
};

/** The same as a name. */
export const dimensionTitle = (scheme: Scheme, id: string, locale: Locale): string =>
  capital(dimensionLabel(scheme, id, locale));

const settingsKey = ({switches, settings}: Scheme) => switches.map((s) => settings[s.id] ?? s.options[0]?.id).join();

export function dimensionLabel(scheme: Scheme, id: string, locale: Locale): string {
  const text = scheme.dimensions.find((d) => d.id === id)?.label[locale] ?? id;
  return text.toLocaleLowerCase(locale);
}

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id) => b.includes(id));

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
