import type {KitStamp} from "../write/types.js";
import {departures, version} from "../../lib/index.js";
import type {Scheme} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {settingsWords} from "../../model/settingsWords.js";
import {weightList} from "./sentences.js";
import type {KitContext, PreparedCase} from "./types.js";
import {bahan} from "../messages.js";

type StampContext = Pick<KitContext, "request" | "cases" | "locale">;

/** What stands on a page about some of the scenarios: their rules, their people, and what they are compared with. */
export function stampOf(
  {request, cases, locale}: StampContext,
  of: readonly number[],
  texts: {title: string; date: string}
) {
  const {stamp: t} = bahan[locale];
  const {kind, fingerprint} = request.dataset;
  const data = {sintetis: t.synthetic, nyata: t.real, unggahan: t.own}[kind];
  const here = of.map((i) => cases[i]!);
  const stamp: KitStamp = {
    data: [data, ...(request.blind ? [t.masked] : []), ...(kind === "unggahan" ? [t.ownLink] : [])].join(" "),
    scheme: schemeLines(here, request.baseline, locale),
    status: [
      ...new Set([...here, request.baseline].map(({scheme}) => schemeLine(scheme, {names: "", settings: ""}, locale)))
    ],
    weights: here.map(({name, scheme, weights}) => t.weights(name, weightList(scheme, weights, locale))),
    source: t.source(texts.title, fingerprint.slice(0, 12)),
    made: t.made(version, texts.date),
    filter: peopleLines(here, locale),
    qr: here.length > 1 ? t.qrOpens(here[0]!.name) : null
  };
  return stamp;
}

/** Each set of rules once, with whose they are where there are several; last those of what is compared with. */
function schemeLines(
  cases: readonly PreparedCase[],
  baseline: StampContext["request"]["baseline"],
  locale: Locale
): string[] {
  const t = bahan[locale];
  const line = (scheme: Scheme, names: string) =>
    schemeLine(scheme, {names, settings: settingsWords(scheme, locale)}, locale);
  const holders = new Map<string, {scheme: Scheme; names: string[]}>();
  const hold = (scheme: Scheme, name: string) => {
    const key = line(scheme, "");
    const {names} = holders.get(key) ?? {names: []};
    holders.set(key, {scheme, names: [...names, name]});
  };
  for (const {scheme, name} of cases) hold(scheme, t.quoted(name));
  hold(baseline.scheme, t.stamp.compared(baseline.name));
  return [...holders.values()].map(({scheme, names}) => line(scheme, holders.size > 1 ? t.list(names) : ""));
}

/** Rules and what they are in law; with options set otherwise they are not those in force. */
function schemeLine(scheme: Scheme, words: {names: string; settings: string}, locale: Locale): string {
  const {stamp: t} = bahan[locale];
  return t.scheme(scheme.title[locale], {
    version: scheme.version,
    legal: departures(scheme).includes("rules") ? t.departs : t.legal[scheme.legal],
    ...words
  });
}

/** Who is counted, each sentence once, with of which scenarios it holds where they differ. */
export function peopleLines(cases: readonly PreparedCase[], locale: Locale): string[] {
  const t = bahan[locale];
  const holders = new Map<string, string[]>();
  for (const {name, people} of cases) if (people) holders.set(people, [...(holders.get(people) ?? []), t.quoted(name)]);
  return [...holders].map(([text, names]) =>
    names.length === cases.length ? text : t.stamp.only(t.list(names), text)
  );
}
