import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {configure, departures, schemes} from "../../src/lib/index.js";
import type {Scheme, Weights} from "../../src/lib/index.js";
import {givenName} from "../../src/model/givenName.js";
import {legalWords} from "../../src/model/legalWords.js";
import {presets} from "../../src/model/presets.js";
import {kitChoices} from "../../src/kit/content/request.js";
import {settingsWords} from "../../src/model/settingsWords.js";
import {baselineOf, isRegulation, locales, rulesets, scenarioOf} from "./generate.js";

/** A label that says it is the regulation, and not that it is not, nor that it is only its weights. */
const claims = (label: string) =>
  /peraturan|regulation/i.test(label) &&
  !/bukan peraturan|not the regulation|bobot peraturan|regulation's weights|peraturan bkn/i.test(label);

describe("the regulation", () => {
  it("is the scheme in force with every option and weight its own, and nothing else", () => {
    fc.assert(
      fc.property(rulesets, locales, (ruleset, locale) => {
        const scheme = configure(
          schemes.find(({id}) => id === ruleset.scheme)!,
          ruleset.settings
        );
        const changed = departures(scheme, ruleset.weights);
        expect(changed.length === 0).toBe(isRegulation(ruleset));
        const sentence = legalWords(scheme, ruleset.weights, locale);
        expect(/^(Peraturan yang berlaku|The regulation in force)\.$/.test(sentence)).toBe(isRegulation(ruleset));
        expect(settingsWords(scheme, locale) === "" || !isRegulation(ruleset)).toBe(true);
      })
    );
  });

  it("is what a preset is called only where it is, on buttons and in the kit", () => {
    fc.assert(
      fc.property(rulesets, rulesets, locales, (ruleset, own, locale) => {
        const scheme: Scheme = configure(
          schemes.find(({id}) => id === ruleset.scheme)!,
          ruleset.settings
        );
        for (const {label, weights} of presets(scheme, locale))
          expect([label, claims(label)]).toEqual([
            label,
            isRegulation({...ruleset, weights}) && sameOwn(weights, scheme)
          ]);
        const scenario = scenarioOf(ruleset, {baseline: baselineOf(own)});
        for (const {name, scenario: given} of kitChoices(scenario, [], locale))
          if (claims(name)) expect([name, isRegulation(given)]).toEqual([name, true]);
      })
    );
  });

  it("lends its name to no scenario that people, or a link, call by it", () => {
    const names = ["Peraturan", "peraturan yang berlaku", " “Regulation”", "The regulation in force", "PERATURAN 2019"];
    fc.assert(
      fc.property(rulesets, fc.constantFrom(...names), locales, (ruleset, name, locale) => {
        const shown = givenName(name, ruleset, locale);
        expect(shown).toContain(name);
        expect(/^(Bukan|Not) /.test(shown)).toBe(!isRegulation(ruleset));
        const compared = [{name, specification: scenarioOf(ruleset)}];
        const choices = kitChoices(
          scenarioOf(ruleset, {compared}),
          [{id: "1", name, scenario: scenarioOf(ruleset)}],
          locale
        );
        for (const {name: label, scenario: given} of choices)
          if (claims(label)) expect([label, isRegulation(given)]).toEqual([label, true]);
      })
    );
    expect(
      givenName(
        "Rancangan peraturan",
        {scheme: "bkn2019", settings: {populasi: "asn"}, weights: schemes[0].weights},
        "id"
      )
    ).toBe("Rancangan peraturan");
  });
});

const sameOwn = (weights: Weights, scheme: Scheme) => JSON.stringify(weights) === JSON.stringify(scheme.weights);
