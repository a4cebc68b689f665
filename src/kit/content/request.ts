import {configure, dimensions, schemeById} from "../../lib/index.js";
import type {Scenario, Weights} from "../../lib/index.js";
import type {KitDraft} from "../write/types.js";
import {formats} from "../../messages/format.js";
import type {Locale} from "../../messages/define.js";
import type {Dataset} from "../../state/data/datasets.js";
import type {EngineState} from "../../state/data/engine.js";
import type {DatasetEntry} from "../../state/page.js";
import {fileName} from "../../model/fileName.js";
import {givenName} from "../../model/givenName.js";
import {filterWords} from "../../model/filterWords.js";
import {settingsWords} from "../../model/settingsWords.js";
import type {BandsOf} from "./bands.js";
import {kitCase} from "./case.js";
import {mostCases} from "./limits.js";
import {kitSubject} from "./kitSubject.js";
import {sectionIds} from "./sectionIds.js";
import type {KitRequest} from "./types.js";
import {labels} from "../../model/labels.js";
import {presets} from "../../model/presets.js";
import {protectionOf} from "../../model/protection.js";
import {rulesetOf} from "../../model/rulesetOf.js";
import {tallyOf, waitsFor} from "../../model/tally.js";
import {namesOf, specificationOf, specificationUnder} from "../../model/evaluation.js";
import type {KeptScenario} from "./compared.js";
import {onlyCompared} from "./compared.js";
import {bahan} from "../messages.js";
import {common} from "../../messages/common.js";

/** A scenario that a kit can be about. */
export type KitScenario = {id: string; name: string; hint: string; scenario: Scenario; blocked: string | null};

/** The present scenario, the usual weights under its rules, those compared, and those kept under a name. */
export function kitChoices(scenario: Scenario, saved: readonly KeptScenario[], locale: Locale): KitScenario[] {
  const t = bahan[locale];
  const f = formats(locale);
  const scheme = configure(schemeById(scenario.scheme), scenario.settings);
  const words = ({weights}: Pick<Scenario, "weights">) =>
    scheme.dimensions.map(({id}) => f.weight(weights[id]).replace(/[.,]0$/, "")).join("\u00a0·\u00a0");
  /** All that makes its ranking. */
  const summaryOf = (kept: Scenario) => {
    const rules = configure(schemeById(kept.scheme), kept.settings);
    return [rules.title[locale], settingsWords(rules, locale), words(kept), filterWords(kept.filter, locale)]
      .filter(Boolean)
      .join("; ");
  };
  const compared = rulesetOf(scenario.baseline);
  const sameRules =
    scheme.id === compared.scheme.id && JSON.stringify(scheme.settings) === JSON.stringify(compared.scheme.settings);
  const same = (a: Weights, b: Weights) => dimensions.every((d) => Math.abs(a[d] - b[d]) < 1e-9);
  const usual = presets(scheme, locale).filter(
    ({weights}) => !same(weights, scenario.weights) && !(same(weights, compared.weights) && sameRules)
  );
  return [
    {id: "kini", name: t.presentName(words(scenario)), hint: t.present, scenario, blocked: null},
    ...usual.map(({id, label, weights}) => ({
      id: `contoh:${id}`,
      name: label,
      hint: `${words({weights})}, ${t.presetRules}`,
      scenario: {...scenario, weights},
      blocked: null
    })),
    ...onlyCompared(scenario, saved).map(({id, one}) => {
      const given = {...scenario, ...specificationUnder(one, specificationOf(scenario))};
      const here = given.dataset === scenario.dataset;
      return {
        id,
        name: namesOf([one], locale)[0]!.name,
        hint: summaryOf(given),
        scenario: given,
        blocked: here ? null : t.page.otherData((given.fingerprint ?? given.dataset).slice(0, 12))
      };
    }),
    ...saved.map(({id, name, scenario: kept}) => {
      const sidik = (kept.fingerprint ?? kept.dataset).slice(0, 12);
      const older = kept.fingerprint !== null && kept.fingerprint !== scenario.fingerprint;
      const here = kept.dataset === scenario.dataset;
      return {
        id: `simpanan:${id}`,
        name: givenName(name, kept, locale),
        hint: here && older ? `${t.page.olderData(sidik)} ${summaryOf(kept)}` : summaryOf(kept),
        scenario: kept,
        blocked: here ? null : t.page.otherData(sidik)
      };
    })
  ];
}

/**
 * What the kit is asked for, each scenario computed; or a sentence that says why it cannot be made yet. All scenarios are
 * compared with the baseline of the present one, and their links carry it. Names are masked in all if they are in one.
 */
export async function kitRequest({
  choices,
  draft,
  scenario,
  entry,
  dataset,
  engine,
  bandsOf,
  today,
  linkOf,
  locale
}: {
  choices: readonly KitScenario[];
  draft: KitDraft;
  scenario: Scenario;
  entry: DatasetEntry;
  dataset: Dataset;
  engine: EngineState;
  bandsOf: BandsOf;
  today: string;
  linkOf: (scenario: Scenario) => string;
  locale: Locale;
}): Promise<{request: KitRequest; problem?: undefined} | {problem: string; request?: undefined}> {
  const t = bahan[locale];
  const chosen = draft.cases.flatMap((id) => choices.filter((one) => one.id === id && one.blocked === null));
  if (chosen.length === 0) return {problem: t.page.few};
  if (chosen.length > mostCases) return {problem: t.page.many(String(mostCases))};
  const sections = sectionIds.filter((id) => !draft.leftOut.includes(id));
  if (sections.length === 0) return {problem: t.page.noSection};
  const blind = chosen.some((choice) => choice.scenario.blind) || scenario.blind;
  const label = labels(entry, locale, blind);
  const compared = rulesetOf(scenario.baseline);
  const baseline = {name: scenario.baseline ? t.ownBaseline : t.regulation, ...compared};
  const banded = sections.includes("ringkasan") || sections.includes("ketahanan");
  const cases: KitRequest["cases"] = [];
  for (const {name, scenario: given} of chosen) {
    const waits = waitsFor(dataset, given.filter, engine);
    if (waits) return {problem: common[locale].waits[waits]};
    const tally = await tallyOf(dataset, given.filter, engine);
    const scheme = configure(schemeById(given.scheme), given.settings);
    const link = linkOf({
      ...given,
      fingerprint: entry.fingerprint,
      baseline: scenario.baseline,
      blind,
      compared: undefined
    });
    const {weights, filter, instansi} = given;
    const madeFor =
      given.fingerprint !== null && !entry.fingerprint.startsWith(given.fingerprint)
        ? given.fingerprint.slice(0, 12)
        : null;
    const asked = {name, scheme, weights, filter, chosen: instansi, link, madeFor};
    const protection = await protectionOf(dataset, filter, engine);
    const made = kitCase(dataset, tally, protection, asked, baseline, {label, blind, locale});
    const {units} = made;
    const bands = banded ? await bandsOf({units, weights, admissible: given.admissible}) : null;
    cases.push({...made, bands});
  }
  const date = draft.date ?? today;
  const request: KitRequest = {
    locale,
    title: draft.title ?? t.page.defaultTitle,
    author: draft.author,
    date,
    questions: (draft.questions ?? t.page.defaultQuestions).split("\n"),
    sections,
    blind,
    fileName: [
      "timbang",
      t.fileStem,
      ...kitSubject(draft.title === t.page.defaultTitle ? null : draft.title, cases, locale),
      fileName(entry, locale, {blind}),
      date
    ].join("-"),
    dataset: {
      kind: entry.manifest?.kind ?? "unggahan",
      title: entry.title[locale],
      fingerprint: entry.fingerprint,
      manifest: entry.manifest
    },
    baseline,
    label,
    cases
  };
  return {request};
}
