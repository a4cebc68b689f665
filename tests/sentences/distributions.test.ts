// @vitest-environment jsdom
import fc from "fast-check";
import {expect, it} from "vitest";
import {configure, dimensions, schemeById, scoreTally, thresholds} from "../../lib/index.js";
import type {Category, HourCount, Ruleset, Scenario, Weights} from "../../lib/index.js";
import {hourPoints} from "../../lib/hours/hourPoints.js";
import {agenciesInside} from "../../src/distributions/agenciesInside.js";
import {agencyUnits} from "../../src/distributions/agencyUnits.js";
import {behindData} from "../../src/distributions/behind.js";
import {behindPanel} from "../../src/distributions/behindPanel.js";
import {behindTables} from "../../src/distributions/behindTables.js";
import {distributionSummary, rangeText} from "../../src/distributions/chart/texts.js";
import {cliffChart} from "../../src/distributions/cliffChart.js";
import {hoursShown, posts} from "../../src/distributions/cliff.js";
import {barsData, distributionData} from "../../src/distributions/distributionData.js";
import {groupBars} from "../../src/distributions/groupBars.js";
import {groupLabels} from "../../src/distributions/groupLabels.js";
import {everyoneOf, filteredPeople} from "../../src/distributions/people.js";
import {precisionData} from "../../src/distributions/precision.js";
import {precisionChart} from "../../src/distributions/precisionChart.js";
import {groupScores} from "../../src/distributions/scoredGroups.js";
import {scoresOf} from "../../src/distributions/scores.js";
import {askedSides} from "../../src/distributions/sides/askedSides.js";
import {compareSides} from "../../src/distributions/sides/compareSides.js";
import {groundsOf} from "../../src/distributions/sides/grounds.js";
import {sidesSummary} from "../../src/distributions/sides/summary.js";
import {terms} from "../../src/messages/terms.js";
import {noFiles} from "../distributions/examples.js";
import {locales, numberIn, rulesets, weights} from "./generate.js";
import {agenciesOf, covarianceOf, groupedBy, quantileOf, meanOf, personsOf, staffs, tail, tallyOf} from "./people.js";
import type {Person, Staff} from "./people.js";

type Locale = "id" | "en";
type View = NonNullable<Scenario["distribution"]>;

/** Points as few people know them by; the category's name is that of the page. */
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const near = (text: string, exact: number, locale: Locale) =>
  expect([text, Math.abs(numberIn(text, locale) - exact) <= 0.005 + 1e-6]).toEqual([text, true]);
const nearPercent = (text: string, share: number, locale: Locale) =>
  expect([text, share, Math.abs(numberIn(text.replace(/\s?%/, ""), locale) - 100 * share) <= 0.05 + 1e-6]).toEqual([
    text,
    share,
    true
  ]);

const asked = {
  staff: staffs,
  rules: rulesets,
  weights,
  by: fc.constantFrom("instansi" as const, "pendidikan" as const, "jenisJabatan" as const),
  measure: fc.constantFrom("indeks" as const, "indeks" as const, ...dimensions),
  range: fc.constantFrom(null, null, [61, 80] as [number, number], [0, 60] as [number, number]),
  isFiltered: fc.boolean()
};

type Asked = {
  staff: Staff;
  rules: Ruleset;
  weights: Weights;
  by: View["by"];
  measure: View["measure"];
  range: View["range"];
  isFiltered: boolean;
};

/** What the page has of the people, and the same people one by one. */
async function sceneOf({staff, rules, weights, by, measure, range, isFiltered}: Asked) {
  const scheme = configure(schemeById(rules.scheme), rules.settings);
  const agencies = agenciesOf(staff);
  const all = personsOf(staff, scheme, weights);
  const filter = isFiltered ? {jenisJabatan: [staff.kinds[0]!.jenisJabatan]} : {};
  const persons = isFiltered ? all.filter(({employee}) => filter.jenisJabatan!.includes(employee.jenisJabatan)) : all;
  const tally = tallyOf(all, agencies, scheme);
  const scored = scoreTally(tally, scheme);
  // What is counted here again is arithmetic; how people become blocks has tests of its own.
  const everyone = {
    ...(await everyoneOf({kind: "records", tally} as never, {status: "loading"} as never))!,
    blocks: null
  };
  const people = filteredPeople(everyone, filter, null)!;
  const wide = groupScores(everyone, scored);
  const crowd = groupScores(people, scored, wide);
  const view: View = {measure, by, picture: "histogram", range, only: false} as never;
  if (crowd.n === 0) return null;
  const scores = scoresOf(crowd, view, weights, scheme);
  const units = agencyUnits(people, crowd, scheme);
  const value = (person: Person) => (measure === "indeks" ? person.index : person.shares[measure]);
  const inside = range
    ? persons.filter(
        (person) => value(person) >= range[0] - 1e-7 && (range[1] >= 99 || value(person) < range[1] + 1 - 1e-7)
      )
    : persons;
  return {
    agencies,
    persons,
    inside,
    value,
    filter,
    isFiltered,
    scored,
    everyone,
    people,
    crowd,
    view,
    scores,
    units,
    scheme,
    weights
  };
}

type Scene = NonNullable<Awaited<ReturnType<typeof sceneOf>>>;

const overPeople = (check: (scene: Scene, locale: Locale) => void, numRuns: number, fixed: Partial<Asked> = {}) =>
  fc.assert(
    fc.asyncProperty(fc.record(asked), locales, async (given, locale) => {
      const scene = await sceneOf({...given, ...fixed} as Asked);
      if (scene) check(scene, locale);
    }),
    {numRuns}
  );

const groupOf =
  (by: string) =>
  ({agency, employee}: Person): string =>
    by === "instansi" ? agency : String(employee[by as "pendidikan"]);

it("the picture and the range say what is counted person by person", async () => {
  await overPeople((scene, locale) => {
    const {view, scores, scheme, filter, persons, inside, value, isFiltered} = scene;
    const label = groupLabels((id) => id, locale);
    const shown = {distribution: view, filter, instansi: null, blind: false};
    const data = distributionData(scores, shown, scheme, label, null);
    const mean = (key: string) =>
      meanOf(persons.filter((person) => label(view.by, groupOf(view.by)(person)) === key).map(value));
    const alt = distributionSummary(data, locale);
    const said =
      /(\d+) (?:kelompok|groups?)\. .*?(?:terendah|that of) (.+?) \(([\d.,]+)\), (?:tertinggi|the highest that of) (.+?) \(([\d.,]+)\)\.$/.exec(
        alt
      );
    expect(said !== null).toBe(data.shapes.length > 0);
    if (said) {
      const [, count, low, lowMean, high, highMean] = said;
      expect(Number(count)).toBe(data.shapes.length);
      const means = data.shapes.map((shape) => mean(shape.label));
      near(lowMean!, Math.min(...means), locale);
      near(highMean!, Math.max(...means), locale);
      near(lowMean!, mean(low!), locale);
      near(highMean!, mean(high!), locale);
    }
    const text = rangeText(data, locale);
    const part = /^([\d.,]+) (?:dari|of) ([\d.,]+) (?:pegawai|employees) \((.+?)\)/.exec(text);
    if (part) {
      expect([numberIn(part[1]!, locale), numberIn(part[2]!, locale)]).toEqual([inside.length, persons.length]);
      nearPercent(part[3]!, inside.length / persons.length, locale);
    }
    const exact =
      /^([\d.,]+) (?:pegawai dinilai\. Separuh yang di tengah bernilai antara|employees are scored\. The middle half lie between) ([\d.,]+) (?:dan|and) ([\d.,]+); .*? ([\d.,]+)\.$/.exec(
        text
      );
    const bounds = /^([\d.,]+) .*?([\d.,]+)\. .*? ([\d.,]+) (?:dan|and) ([\d.,]+);/.exec(text);
    const values = persons.map(value);
    if (exact) {
      expect([view.range, isFiltered, numberIn(exact[1]!, locale)]).toEqual([null, false, persons.length]);
      near(exact[2]!, quantileOf(values, 0.25), locale);
      near(exact[3]!, quantileOf(values, 0.75), locale);
      near(exact[4]!, meanOf(values), locale);
    } else if (bounds) {
      expect(numberIn(bounds[1]!, locale)).toBe(persons.length);
      near(bounds[2]!, meanOf(values), locale);
      const [low, high] = [numberIn(bounds[3]!, locale), numberIn(bounds[4]!, locale)];
      expect(low).toBeLessThanOrEqual(quantileOf(values, 0.25) + 1e-6);
      expect(high).toBeGreaterThanOrEqual(quantileOf(values, 0.75) - 1e-6);
    }
  }, 120);
});

it("bars count each group and its mean as its people do, and the hidden ones", async () => {
  await overPeople((scene, locale) => {
    const {view, scores, filter, persons, inside, value} = scene;
    const label = groupLabels((id) => id, locale);
    const data = barsData(scores, {distribution: view, filter, instansi: null, blind: false}, label);
    let hidden = 0;
    for (const {id, groups} of data.groupings)
      for (const group of groups) {
        const own = persons.filter((person) => groupOf(id)(person) === group.id);
        const within = inside.filter((person) => groupOf(id)(person) === group.id);
        if (group.inside === null) hidden++;
        if (group.n !== null) expect([id, group.id, group.n]).toEqual([id, group.id, own.length]);
        if (group.n && own.length > 0) expect(group.meanAll).toBeCloseTo(meanOf(own.map(value)), 6);
        if (group.inside === null) continue;
        expect(group.inside).toBe(within.length);
        if (own.length > 0) expect(group.share).toBeCloseTo(within.length / own.length, 9);
        if (within.length > 0) expect(group.mean).toBeCloseTo(meanOf(within.map(value)), 6);
      }
    const panel = groupBars(data, {locale, files: noFiles});
    const said = /(\d+) (?:kelompok|groups?)/.exec(
      plain([...panel.querySelectorAll("p.hint")].find((p) => /dilindungi|protected/.test(plain(p))))
    );
    expect(said ? Number(said[1]) : 0).toBe(hidden);
  }, 25);
});

it("what makes the index differ is counted again from covariances, means and pairs", async () => {
  await overPeople((scene, locale) => {
    const {scores, units, weights, inside, agencies} = scene;
    const data = behindData(scores, agenciesInside(scores, units), weights);
    if (!data) return;
    expect(data.n).toBe(inside.length);
    const names = dimensions as readonly string[];
    const index = inside.map((person) => person.index);
    const shares = dimensions.map((d) => inside.map((person) => person.shares[d]));
    const variance = covarianceOf(index, index);
    if (variance < 1e-9) return;
    const effective = dimensions.map((d, m) => (weights[d] * covarianceOf(shares[m]!, index)) / variance);
    const between = (groups: Person[][]) =>
      groups.reduce(
        (sum, group) => sum + (group.length / inside.length) * (meanOf(group.map((p) => p.index)) - meanOf(index)) ** 2,
        0
      );
    const panel = behindPanel(data, {
      locale,
      dimensions: dimensions.map((id) => ({id, label: {id, en: id}})) as never,
      files: noFiles
    });
    const sentence = plain(panel.querySelector(".behind-sentence"));
    const [, name, nominal, share, same, ratio] =
      /^(\w+) (?:.*?)(?:berbobot|weighs) ([\d.,]+\s?%),.*?(?:kovarian[a-z]*|share(?: is| of)) ([−\d.,]+\s?%).*?(?:nilai|points of) (\w+) (?:saja|alone), ([\d.,]+\s?%)/.exec(
        sentence
      )!;
    const m = names.indexOf(name!);
    expect(same).toBe(name);
    expect(effective[m]).toBeGreaterThanOrEqual(Math.max(...effective) - 1e-6);
    nearPercent(nominal!, weights[dimensions[m]!], locale);
    nearPercent(share!, effective[m]!, locale);
    nearPercent(ratio!, between(groupedBy(inside, (p) => p.shares[dimensions[m]!].toFixed(6))) / variance, locale);
    const ofAgencies = between(groupedBy(inside, (p) => p.agency)) / variance;
    const parts = panel.querySelectorAll("section")[2] ?? panel;
    const saidParts = /([\d.,]+\s?%) (?:dari varians|of the variance)/.exec(plain(parts))!;
    nearPercent(saidParts[1]!, ofAgencies, locale);

    const tables = behindTables(data, names, locale);
    for (const [d, row] of tables.correlations.rows().entries())
      for (const [e, cell] of row.slice(1).entries()) {
        const spread = Math.sqrt(covarianceOf(shares[d]!, shares[d]!) * covarianceOf(shares[e]!, shares[e]!));
        if (spread < 1e-9) expect(cell).toBeNull();
        else expect(cell).toBeCloseTo(covarianceOf(shares[d]!, shares[e]!) / spread, 6);
      }
    const [byVariance, theil, gini] = tables.parts.rows();
    near(byVariance![1] as string, variance, locale);
    const mean = meanOf(index);
    const entropy = (values: readonly number[], centre: number) =>
      meanOf(values.map((x) => (x === 0 ? 0 : (x / centre) * Math.log(x / centre))));
    const total = entropy(index, mean);
    expect(Math.abs(numberIn(theil![1] as string, locale) - total)).toBeLessThanOrEqual(0.00005 + 1e-9);
    const acrossAgencies = agencies
      .map((agency) => inside.filter((p) => p.agency === agency).map((p) => p.index))
      .filter((values) => values.length > 0)
      .reduce((sum, values) => sum + (values.length / index.length) * entropy([meanOf(values)], mean), 0);
    expect(theil![3]).toBeCloseTo(acrossAgencies / total, 5);
    const differences = index.reduce((sum, x) => sum + index.reduce((own, y) => own + Math.abs(x - y), 0), 0);
    expect(
      Math.abs(numberIn(gini![1] as string, locale) - differences / (2 * index.length ** 2 * mean))
    ).toBeLessThanOrEqual(0.00005 + 1e-9);
    for (const [d, [, ceiling, floor]] of tables.ends.rows().entries()) {
      if (ceiling !== null) expect(ceiling).toBe(shares[d]!.filter((x) => x > 100 - 1e-6).length);
      if (floor !== null) expect(floor).toBe(shares[d]!.filter((x) => x < 1e-6).length);
    }
  }, 40);
});

/** Who is shown to be above whom, by Holm's steps over all ordered pairs. */
function provedAbove(rows: readonly {mean: number; se: number}[]): boolean[][] {
  const pairs = rows.flatMap((one, i) =>
    rows.flatMap((other, j) =>
      i === j
        ? []
        : [{i, j, p: one.mean === other.mean ? 0.5 : tail((one.mean - other.mean) / Math.hypot(one.se, other.se))}]
    )
  );
  pairs.sort((a, b) => a.p - b.p);
  const above = rows.map(() => rows.map(() => false));
  for (const [k, {i, j, p}] of pairs.entries()) {
    if (p > 0.05 / (pairs.length - k)) break;
    above[i]![j] = true;
  }
  return above;
}

/**
 * Two intervals that do not touch are of means proved apart, all at once: of the pair that parts first, just where
 * Bonferroni's test over all ordered pairs tells it apart.
 */
function checkIntervals(
  rows: ReturnType<typeof precisionData>["rows"],
  above: readonly (readonly boolean[])[],
  words: string,
  locale: Locale
): void {
  const reach = (k: number) => (rows[k]!.high - rows[k]!.low) / 2;
  for (const [k, {mean, low, high}] of rows.entries()) {
    expect([mean - low, high - mean]).toEqual([expect.closeTo(reach(k), 9), expect.closeTo(reach(k), 9)]);
    for (const [j, other] of rows.entries()) if (low > other.high) expect(above[k]![j]).toBe(true);
  }
  const pairs = rows.flatMap((_, i) => rows.flatMap((_, j) => (i === j ? [] : [[i, j] as const])));
  const errors = pairs.map(([i, j]) => tail((reach(i) + reach(j)) / Math.hypot(rows[i]!.se, rows[j]!.se)));
  if (pairs.length > 0) expect(Math.abs(Math.max(...errors) - 0.05 / pairs.length)).toBeLessThan(1e-6);
  for (const promise of {
    id: ["selang banding serentak", "tidak bersentuhan berarti kedua rata-rata berbeda", "belum tentu sama"],
    en: ["simultaneous intervals to compare", "do not touch mean that the two means differ", "need not be alike"]
  }[locale])
    expect(words).toContain(promise);
  expect(words).toMatch(/Hochberg, Weiss,? (dan|and) Hart, 1982/);
  expect(words).toMatch(/Mogstad, Romano, Shaikh,? (dan|and) Wilhelm, 2024.*Holm.*1979/);
}

it("ranks that are sure are those proved apart from all the others", async () => {
  await overPeople(
    (scene, locale) => {
      const {scores, units, weights, inside, value} = scene;
      const data = precisionData(scores, agenciesInside(scores, units), weights, (id) => id, false);
      const rows = data.rows.map(({id}) => {
        const values = inside.filter(({agency}) => agency === id).map(value);
        return {
          mean: meanOf(values),
          se: Math.sqrt(covarianceOf(values, values) / (values.length - 1)),
          n: values.length
        };
      });
      for (const [k, {mean, se, n}] of rows.entries()) {
        expect(data.rows[k]!.mean).toBeCloseTo(mean, 6);
        if (n > 1) expect(data.rows[k]!.se).toBeCloseTo(se, 6);
      }
      // Of a mean that all share nothing is drawn at random: the rounding of either side decides.
      if (rows.some(({n, se}) => n < 2 || se < 1e-9)) return;
      const above = provedAbove(rows);
      const count = (i: number, pick: (j: number) => boolean) => rows.filter((_, j) => j !== i && pick(j)).length;
      const bands = rows.map((_, i) => ({
        best: 1 + count(i, (j) => above[j]![i]!),
        worst: rows.length - count(i, (j) => above[i]![j]!)
      }));
      expect(data.rows.map(({best, worst}) => ({best, worst}))).toEqual(bands);
      if (rows.length === 0) return;
      const panel = precisionChart(data, {locale, files: noFiles});
      checkIntervals(data.rows, above, plain(panel), locale);
      const alt = panel.querySelector("svg.precision-picture, .precision-picture svg, svg")!.getAttribute("aria-label");
      expect(alt).toMatch(new RegExp(`95%.* ${rows.length} (instansi|agency|agencies)`));
      const said = plain(panel.querySelector(".precision p"));
      const sure = bands.filter(({best, worst}) => best === worst).length;
      const some = /(\d+) (?:dari|of) (?:the )?(\d+) (?:instansi|agencies)/.exec(said);
      if (rows.length === 1) expect(said).toMatch(/^(Hanya satu|Only one)/);
      else if (sure === 0) expect(said).toMatch(new RegExp(`(tidak satu pun dari|none of) (the )?${rows.length} `));
      else if (sure === rows.length) expect(said).toMatch(new RegExp(`(semua|all|every).*${rows.length}`));
      else expect([Number(some![1]), Number(some![2])]).toEqual([sure, rows.length]);
    },
    60,
    {measure: "indeks"}
  );
});

it("two sides differ by what their people do, and the parts of it add up", async () => {
  await overPeople((scene, locale) => {
    const {crowd, view, scores, weights, scheme, isFiltered, everyone, people, scored, persons, inside, value} = scene;
    const label = groupLabels((id) => id, locale);
    const choice = askedSides(null, crowd, view.by, label, {
      baseline: "B",
      kept: [],
      dataset: {id: "d", fingerprint: null},
      blind: false,
      locale
    });
    const grounds = groundsOf(choice, {everyone, people, scored, baseline: {scheme, weights}, by: view.by});
    const shown = compareSides(choice, grounds, {scores, view, weights, scheme, filtered: isFiltered, locale});
    const {found} = shown;
    if (!found) return;
    const side = (key: string, from: readonly Person[]) => {
      const chosen = choice.choices.find(({value}) => value === key)!.side;
      return "group" in chosen ? from.filter((person) => groupOf(view.by)(person) === chosen.group) : [...from];
    };
    const [a, b] = [side(choice.a, inside), side(choice.b, inside)];
    const said = sidesSummary(found, shown, (id) => id, locale);
    const round = (x: number) => Math.round(100 * x + 1e-7) / 100;
    const exact = meanOf(b.map(value)) - meanOf(a.map(value));
    const difference = /(?:lebih (tinggi|rendah) )?([\d.,]+) (?:poin daripada|points (higher|lower) than)/.exec(said);
    if (!difference) expect(Math.abs(exact)).toBeLessThan(0.0101);
    else {
      const way = /tinggi|higher/.test(difference[1] ?? difference[3]!) ? 1 : -1;
      expect(Math.abs(way * numberIn(difference[2]!, locale) - exact)).toBeLessThanOrEqual(0.0101);
      expect(round(Math.abs(found.difference))).toBeCloseTo(numberIn(difference[2]!, locale), 9);
    }
    if (found.dimensions && difference) {
      const parts = dimensions.map((d) => numberIn(new RegExp(`${d} ([−+]?[\\d.,]*\\d)`).exec(said)![1]!, locale));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(found.difference, 6);
      for (const [m, d] of dimensions.entries()) {
        const own = weights[d] * (meanOf(b.map((p) => p.shares[d])) - meanOf(a.map((p) => p.shares[d])));
        expect(Math.abs(parts[m]! - own)).toBeLessThanOrEqual(0.0251);
      }
    }
    const strata = groupedBy([...a, ...b], (p) => groupOf(shown.strata)(p));
    const split =
      /(?:Dari selisih itu, |Of that difference, )([−+]?[\d.,]*\d) .*?(?:, dan |, and )([−+]?[\d.,]*\d) /.exec(said);
    if (split && difference) {
      const [composition, level] = [numberIn(split[1]!, locale), numberIn(split[2]!, locale)];
      expect(composition + level).toBeCloseTo(found.difference, 6);
      const isOpen = strata.every((group) => [a, b].every((of) => group.some((p) => of.includes(p))));
      if (isOpen && found.split!.parts.every(({pooled}) => !pooled)) {
        const own = strata.reduce((sum, group) => {
          const [x, y] = [a, b].map((of) => of.filter((p) => group.includes(p)));
          return (
            sum + (y!.length / b.length - x!.length / a.length) * ((meanOf(x!.map(value)) + meanOf(y!.map(value))) / 2)
          );
        }, 0);
        expect(Math.abs(composition - own)).toBeLessThanOrEqual(0.0201);
      }
    }
    for (const {category, shares} of found.above)
      for (const [k, share] of shares.entries()) {
        if (share === null) continue;
        const bands = scheme.bands.map((band) => band.category) as Category[];
        const reached = bands.slice(0, bands.indexOf(category) + 1) as string[];
        const of = [a, b][k]!;
        expect(share).toBeCloseTo(of.filter((p) => reached.includes(p.category)).length / of.length, 9);
      }
    for (const {p, a: low, b: high, difference} of found.quantiles) {
      const [x, y] = [side(choice.a, persons).map(value), side(choice.b, persons).map(value)];
      for (const [bounds, values] of [
        [low, x],
        [high, y]
      ] as const) {
        expect(quantileOf(values, p)).toBeGreaterThanOrEqual(bounds.low - 1e-6);
        expect(quantileOf(values, p)).toBeLessThanOrEqual(bounds.high + 1e-6);
      }
      expect([difference.low, difference.high]).toEqual([
        expect.closeTo(high.low - low.high, 6),
        expect.closeTo(high.high - low.low, 6)
      ]);
    }
  }, 60);
});

it("the cliff counts who stand just below it, and names the tallest bar", () => {
  const hour = fc.oneof(fc.constantFrom(null, 0, 15, 19, 20, 21), fc.integer({min: 0, max: 45}));
  const counts = fc.array(
    fc.record({
      jenisJabatan: fc.constantFrom(...posts),
      jp: hour,
      n: fc.oneof(fc.integer({min: 10, max: 60}), fc.nat(12))
    }),
    {maxLength: 14}
  );
  fc.assert(
    fc.property(counts, rulesets, locales, (rows: HourCount[], rules, locale) => {
      const scheme = configure(schemeById(rules.scheme), rules.settings);
      const within = 5;
      const {bins, thresholds: steps} = thresholds(rows, scheme, {within});
      const points = posts.map((post) => Array.from({length: hoursShown + 1}, (_, jp) => hourPoints(scheme, post, jp)));
      const chart = cliffChart({status: "ready", bins, steps, within, points}, {locale, files: noFiles});
      const names = terms[locale].jenisJabatan;
      const said = [...chart.querySelectorAll(".cliff-sentences li")].map(plain);
      for (const text of said) {
        const found =
          /^([\d.,]+) pegawai (.+?) kurang paling banyak (\d+) jam dari (\d+) jam; .* naik ([\d.,]+)\.$/.exec(text) ??
          /^([\d.,]+) employees in (.+?) posts are at most (\d+) hours short of (\d+) hours; .* gain ([\d.,]+) points of competence\.$/.exec(
            text
          );
        if (!found) {
          expect(text).toMatch(/terlalu kecil|too small|too few|tidak punya tebing|no cliff/);
          continue;
        }
        const [, below, name, short, at, rise] = found;
        const post = posts.find((one) => names[one] === name)!;
        const own = rows.filter(
          ({jenisJabatan, jp}) =>
            jenisJabatan === post && jp !== null && jp < Number(at) && jp >= Number(at) - Number(short)
        );
        expect([Number(short), numberIn(below!, locale)]).toEqual([within, own.reduce((sum, {n}) => sum + n, 0)]);
        near(rise!, hourPoints(scheme, post, Number(at)) - hourPoints(scheme, post, Number(at) - 1), locale);
      }
      const alt = chart.querySelector("svg")?.getAttribute("aria-label") ?? "";
      const tallest = /(?:batang tertinggi|tallest bar): (.+?) \(([\d.,]+) (?:pegawai|employees)\)/.exec(alt);
      const shownOf = ({people}: (typeof bins)[number]) => posts.reduce((sum, post) => sum + (people[post] ?? 0), 0);
      expect(tallest !== null).toBe(bins.some((bin) => shownOf(bin) > 0));
      if (tallest) {
        const isNone = /^(tanpa rekaman|no record)/.test(tallest[1]!);
        const [first, last] = (tallest[1]!.match(/\d+/g) ?? []).map(Number);
        const isRest = /lebih|more/.test(tallest[1]!);
        const own = bins.filter(({from, to}) =>
          isRest
            ? (from ?? -1) >= first!
            : isNone
              ? from === null && (to ?? undefined) === first
              : from === first && to === (last ?? first)
        );
        const n = own.reduce((sum, bin) => sum + shownOf(bin), 0);
        expect([alt, n]).toEqual([alt, numberIn(tallest[2]!, locale)]);
        // No bar of the same kind stands higher: as many hours, and more people.
        for (const bin of bins)
          if (
            !isNone &&
            !isRest &&
            bin.from !== null &&
            // Beyond the last hour that is shown a bar is no wider.
            Math.max(bin.to!, last ?? first!) < hoursShown &&
            bin.to! - bin.from === (last ?? first!) - first!
          )
            expect(shownOf(bin)).toBeLessThanOrEqual(n);
      }
      for (const {from, to, people} of bins)
        for (const post of posts) {
          if (people[post] === null) continue;
          const own = rows.filter(
            ({jenisJabatan, jp}) => jenisJabatan === post && (jp ?? -1) >= (from ?? -1) && (jp ?? -1) <= (to ?? -1)
          );
          expect(people[post]).toBe(own.reduce((sum, {n}) => sum + n, 0));
        }
    }),
    {numRuns: 80}
  );
});

/** All that is said of masked agencies: each letter stands for one row of the staff, whatever the order of the data. */
function maskedTexts(scene: Scene, letters: string, locale: Locale): string {
  const {view, scores, scheme, filter, crowd, weights, isFiltered, everyone, people, scored, units} = scene;
  const name = (id: string) => `Instansi ${letters[Number(id.slice(1))]}`;
  const label = groupLabels(name, locale);
  const shown = {distribution: view, filter, instansi: null, blind: true};
  const data = distributionData(scores, shown, scheme, label, null);
  const bars = groupBars(barsData(scores, shown, label), {locale, files: noFiles});
  const precision = precisionData(scores, agenciesInside(scores, units), weights, name, true);
  const choice = askedSides(null, crowd, view.by, label, {
    baseline: "B",
    kept: [],
    dataset: {id: "d", fingerprint: null},
    blind: true,
    locale
  });
  const grounds = groundsOf(choice, {everyone, people, scored, baseline: {scheme, weights}, by: view.by});
  const sides = compareSides(choice, grounds, {scores, view, weights, scheme, filtered: isFiltered, locale});
  return [
    distributionSummary(data, locale),
    rangeText(data, locale),
    plain(bars),
    plain(precisionChart(precision, {locale, files: noFiles})),
    choice.choices.map(({label}) => label).join(),
    sides.labels.join(),
    sides.found ? sidesSummary(sides.found, sides, (id) => id, locale) : ""
  ].join("\n");
}

/** The letters of agencies that are protected, on the page or in its picture. */
function closedLetters({view, scores, filter, units}: Scene, letters: string): string {
  const letter = (id: string) => letters[Number(id.slice(1))]!;
  const label = groupLabels(letter, "id");
  const {groupings} = barsData(scores, {distribution: view, filter, instansi: null, blind: true}, label);
  const bars = groupings.find(({id}) => id === "instansi")?.groups ?? [];
  const closed = [
    ...bars.filter(({inside}) => inside === null).map(({label}) => label),
    ...units.filter((unit) => unit.protected).map(({id}) => letter(id))
  ];
  return [...new Set(closed)].sort().join("");
}

it("masked, nothing said names an agency or follows the order of the data", async () => {
  await fc.assert(
    fc.asyncProperty(fc.record(asked), locales, async (given, locale) => {
      const {staff} = given;
      const letters = "EDCBA".slice(0, staff.counts.length);
      const turned = {...staff, counts: [...staff.counts].reverse()};
      const [one, other] = await Promise.all([
        sceneOf({...given, by: "instansi"} as Asked),
        sceneOf({...given, by: "instansi", staff: turned} as Asked)
      ]);
      if (!one || !other) return;
      const back = [...letters].reverse().join("");
      const said = maskedTexts(one, letters, locale);
      expect(said).not.toMatch(/\ba\d\b/);
      // Of agencies with equally many people, which one is hidden beside a small one goes by the data.
      if (closedLetters(one, letters) !== closedLetters(other, back)) return;
      expect(maskedTexts(other, back, locale)).toBe(said);
    }),
    {numRuns: 25}
  );
});
