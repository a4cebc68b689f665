import {expect, it} from "vitest";
import {dimensions, schemes} from "../../lib/index.js";
import type {Scheme} from "../../lib/index.js";
import {numberIn, partsOf} from "./generate.js";
import {overKits} from "./kitScene.js";
import type {Scene} from "./kitScene.js";
import {scored} from "./people.js";

type Locale = "id" | "en";

/** Weights in a list of words, in tenths of a percent. */
const listedWeights = (text: string, locale: Locale) =>
  [...text.matchAll(/ ([\d.,]*\d)\s?%/g)].map(([, part]) => Math.round(numberIn(part!, locale) * 10));

const optionsOf = ({switches, settings}: Scheme) => switches.map(({id, options}) => settings[id] ?? options[0]!.id);

/** What is said of who is counted, against the people one by one. */
function checkPeople(text: string, {persons}: Scene, {scheme, weights}: Scene["was"], locale: Locale): void {
  const all = persons.map(({employee}) => ({employee, ...scored(employee, scheme, weights)}));
  const counted = /(?:Dihitung|) ?([\d.,]+) (?:dari|of) (?:the )?([\d.,]+) (?:pegawai|employees)/.exec(text)!;
  expect(counted.slice(1).map((part) => numberIn(part, locale))).toEqual([
    all.filter(({isCounted}) => isCounted).length,
    persons.length
  ]);
  const statuses = new Set(all.filter(({isCovered}) => !isCovered).map(({employee}) => employee.status));
  for (const status of statuses) expect(text).toContain(status);
  const isLeftOut = (status: string) => new RegExp(`${status}[^.]*(tidak dihitung|not counted)`).test(text);
  for (const {employee, isCovered} of all) if (isCovered) expect(isLeftOut(employee.status)).toBe(false);
  const incomplete = all.filter(({isCovered, isCounted}) => isCovered && !isCounted).length;
  const said = /([\d.,]+) (?:pegawai yang rekamannya|employees (?:with|whose))/.exec(text);
  if (said) expect(numberIn(said[1]!, locale)).toBe(incomplete);
  if (incomplete > 0) expect(text).toMatch(/rekamannya tidak lengkap|incomplete|record/);
}

it("stamps tell of the rules, weights and people of just the scenarios they stand by", () => {
  overKits((scene, locale) => {
    const {content, was, now} = scene;
    for (const {cases, stamp} of content.sections) {
      expect(stamp.weights.map((text) => /“(X\d)”/.exec(text)![1])).toEqual(cases.map((k) => `X${k}`));
      for (const [i, k] of cases.entries())
        expect(listedWeights(stamp.weights[i]!, locale)).toEqual(partsOf(now[k]!.weights));
      const here = [...cases.map((k) => now[k]!), was];
      for (const text of stamp.scheme) {
        const own = here.filter(({scheme}) => text.includes(scheme.title[locale]));
        expect(own.length).toBeGreaterThan(0);
        if (!/\): (berlaku|in force)[;.]/.test(text)) continue;
        const first = schemes[0].switches.map(({options}) => options[0]!.id).join();
        expect(own.some(({scheme}) => scheme.id === "bkn2019" && optionsOf(scheme).join() === first)).toBe(true);
      }
      for (const k of cases) {
        const lines = stamp.filter.filter((text) => !/^“X\d”/.test(text) || text.includes(`“X${k}”`));
        expect(lines).toHaveLength(1);
        checkPeople(lines[0]!, scene, now[k]!, locale);
      }
    }
  }, 30);
});

it("the section on changes lists every weight and option that differs, and none that does not", () => {
  overKits(({section, was, now}, locale) => {
    const all = [was, ...now];
    const {sentences, tables} = section("perubahan");
    const rows = tables[0]?.rows ?? [];
    const isSame = (values: readonly unknown[]) => new Set(values).size === 1;
    const label = (k: number) => was.scheme.dimensions[k]!.label[locale];
    const moved = dimensions.flatMap((_, m) => {
      const values = all.map(({weights}) => partsOf(weights)[m]!);
      return isSame(values) ? [] : [[label(m), ...values]];
    });
    const said = rows
      .filter(([name]) => dimensions.some((_, m) => label(m) === name!.text))
      .map(([name, ...cells]) => [
        name!.text,
        ...cells.map(({text}) => Math.round(numberIn(text.replace(/\s?%/, ""), locale) * 10))
      ]);
    expect(said).toEqual(moved);
    const titles = all.map(({scheme}) => scheme.title[locale]);
    expect(rows.some((row) => row.slice(1).every(({text}, k) => text === titles[k]))).toBe(!isSame(titles));
    const chosen = (of: Scheme, id: string) => {
      const found = of.switches.find((one) => one.id === id);
      return found?.options.find((one) => one.id === (of.settings[id] ?? found.options[0]!.id))?.label[locale] ?? null;
    };
    const ids = [...new Set(all.flatMap(({scheme}) => scheme.switches.map(({id}) => id)))];
    const differing = ids.flatMap((id) => {
      const options = all.map(({scheme}) => chosen(scheme, id));
      const there = all.flatMap(({scheme}) => scheme.switches.filter((one) => one.id === id));
      return isSame(options) ? [] : [{name: there[0]!.label[locale], options}];
    });
    for (const {name, options} of differing) {
      const row = rows.find((one) => one[0]!.text === name)!;
      for (const [k, option] of options.entries()) if (option !== null) expect(row[k + 1]!.text).toBe(option);
    }
    expect(rows).toHaveLength(moved.length + differing.length + (isSame(titles) ? 0 : 1));
    expect(sentences.length > 0).toBe(rows.length === 0);
  }, 60);
});

it("the method names what is compared with, and the people of each scenario", () => {
  overKits((scene, locale) => {
    const {sentences} = scene.section("metode");
    const baseline = sentences.find((text) => /^(Pembanding: Y|Compared with: Y)/.test(text))!;
    expect(listedWeights(baseline, locale)).toEqual(partsOf(scene.was.weights));
    for (const [k, rules] of scene.now.entries()) {
      const lines = sentences.filter((text) => /(Dihitung|[Cc]ounted)/.test(text) && !/^(Peringkat|Ranks)/.test(text));
      const own = lines.filter((text) => !/^“X\d”/.test(text) || text.includes(`“X${k}”`));
      expect(own).toHaveLength(1);
      checkPeople(own[0]!, scene, rules, locale);
    }
  }, 30);
});

it("a figure of bands tells each ranked agency's own, and a sample is called one", () => {
  overKits(
    ({section, cases, isSampled, afters}) => {
      for (const [k, {bands}] of cases.entries()) {
        const {figure, tables, sentences, notes} = section(`ketahanan-${k + 1}`);
        const ranked = afters[k]!.map(({id}) => id);
        const shown = tables[0]?.rows ?? [];
        expect(shown.map(([, name]) => name!.text).sort()).toEqual([...ranked].sort());
        for (const [rank, name, , best, worst] of shown) {
          const band = bands!.of.get(name!.text)!;
          expect([rank!.value, best!.value, worst!.value]).toEqual([
            afters[k]!.find(({id}) => id === name!.text)!.rank,
            band.best,
            band.worst
          ]);
        }
        expect(figure !== null).toBe(ranked.length > 1);
        const said = [...(figure?.alt ?? "").matchAll(/(a\d) (\d+)(?:–(\d+))?/g)];
        expect(said).toHaveLength(figure ? ranked.length : 0);
        for (const [, id, best, worst = best] of said)
          expect(bands!.of.get(id!)).toMatchObject({best: Number(best), worst: Number(worst)});
        const words = [...sentences, ...notes].join(" ");
        if (ranked.length > 1) expect(/contoh acak|bobot acak|random/.test(words)).toBe(isSampled);
      }
    },
    30,
    true
  );
});
