import fc from "fast-check";
import {configure, narrow, schemeById, tallyEmployees} from "../../lib/index.js";
import type {Employee, Ruleset, Scheme, Weights} from "../../lib/index.js";
import {kitCase} from "../../src/kit/content/case.js";
import {kitContent} from "../../src/kit/content/content.js";
import type {KitRequest} from "../../src/kit/content/types.js";
import {protectionIn} from "../../src/model/protection.js";
import {employee} from "../lib/tally/arbitrary.js";
import {locales, rulesets} from "./generate.js";
import {meanOf, scored} from "./people.js";

type Locale = "id" | "en";
type Person = {agency: string; employee: Employee};

export const staffs = fc.record({
  kinds: fc.array(employee, {minLength: 2, maxLength: 5}),
  counts: fc.array(
    fc.array(fc.oneof(fc.integer({min: 10, max: 25}), fc.constant(0), fc.nat(9)), {minLength: 5, maxLength: 5}),
    {minLength: 1, maxLength: 5}
  )
});

export type Standing = {id: string; index: number; rank: number};

function rankingOf(persons: readonly Person[], agencies: readonly string[], rules: {scheme: Scheme; weights: Weights}) {
  const indexes = agencies.flatMap((id) => {
    const own = persons
      .filter(({agency}) => agency === id)
      .map(({employee}) => scored(employee, rules.scheme, rules.weights))
      .filter(({isCounted}) => isCounted);
    return own.length > 0 ? [{id, index: meanOf(own.map(({index}) => index))}] : [];
  });
  return indexes.map(({id, index}): Standing => ({
    id,
    index,
    rank: 1 + indexes.filter((other) => other.index > index + 1e-9).length
  }));
}

const ruleOf = ({scheme, settings, weights}: Ruleset) => ({scheme: configure(schemeById(scheme), settings), weights});

/** Bands about the ranks now, by no law: those of a sample or exact ones. */
const bandsAbout = (ranked: readonly {id: string; rank: number}[], isSampled: boolean) =>
  new Map(
    ranked.flatMap(({id, rank}, i) => {
      const method = isSampled ? ("sampled" as const) : ("exact" as const);
      return Number.isFinite(rank) ? [[id, {best: Math.max(1, rank - (i % 3)), worst: rank + (i % 2), method}]] : [];
    })
  );

/** A kit over made-up people, and its numbers counted again from them. */
export function sceneOf(
  staff: {kinds: Employee[]; counts: number[][]},
  before: Ruleset,
  afters: Ruleset[],
  locale: Locale,
  letters: string | null = null,
  isBanded = false
) {
  const agencies = staff.counts.map((_, g) => `a${g}`);
  const persons = staff.counts.flatMap((row, g) =>
    staff.kinds.flatMap((employee, k) => Array.from({length: row[k]!}, (): Person => ({agency: `a${g}`, employee})))
  );
  const [was, ...now] = [before, ...afters].map(ruleOf) as [ReturnType<typeof ruleOf>, ...ReturnType<typeof ruleOf>[]];
  const tally = tallyEmployees(
    persons.map(({employee, agency}) => ({...employee, instansi: agency})),
    agencies,
    [was, ...now].map(({scheme}) => scheme)
  );
  const named = {id: "D", en: "D"};
  const manifest = {
    ...{kind: "sintetis", title: named, description: named, content: "records"},
    ...{file: {rows: persons.length}, codeBook: [], sources: []}
  };
  const dataset = {kind: "records", tally, manifest, fingerprint: "0".repeat(64)} as never;
  // Masked names come in an order of their own, whatever the order of the data.
  const blind = letters !== null;
  const isSampled = agencies.length % 2 === 0;
  const label = (id: string) => (letters ? `Instansi ${letters[Number(id.slice(1))]}` : id);
  const baseline = {name: "Y", ...was};
  const cases = now.map((given, k) => {
    const made = kitCase(
      dataset,
      narrow(tally, {}),
      protectionIn(dataset, {}),
      {name: `X${k}`, ...given, filter: {}, chosen: null, link: "http://localhost/"},
      baseline,
      {label, blind, locale}
    );
    return {...made, bands: isBanded ? {words: "S", of: bandsAbout(made.after, isSampled), problem: null} : null};
  });
  const request: KitRequest = {
    locale,
    title: "T",
    author: "",
    date: "2026-11-23",
    questions: [],
    sections: [
      "ringkasan",
      ...(isBanded ? ["ketahanan" as const] : []),
      "perubahan",
      "peringkat",
      "sebab",
      "kategori",
      "kelengkapan",
      "metode"
    ],
    blind,
    fileName: "x",
    dataset: {kind: "sintetis", title: "D", fingerprint: "0".repeat(64), manifest: manifest as never},
    baseline,
    label,
    cases
  };
  const content = kitContent(request);
  return {
    content,
    cases,
    isSampled,
    persons,
    agencies,
    label,
    was,
    now,
    before: rankingOf(persons, agencies, was),
    afters: now.map((rules) => rankingOf(persons, agencies, rules)),
    section: (id: string) => content.sections.find((section) => section.id === id)!
  };
}

export type Scene = ReturnType<typeof sceneOf>;

/** Kits over random people, rules and languages. */
export const overKits = (check: (scene: Scene, locale: Locale) => void, numRuns: number, isBanded = false) =>
  fc.assert(
    fc.property(
      staffs,
      rulesets,
      fc.array(rulesets, {minLength: 1, maxLength: 2}),
      locales,
      (staff, before, afters, locale) => check(sceneOf(staff, before, afters, locale, null, isBanded), locale)
    ),
    {numRuns}
  );
