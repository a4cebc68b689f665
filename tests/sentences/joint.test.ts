// @vitest-environment jsdom
import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019, rankBands, rankBandsOver, standings} from "../../src/lib/index.js";
import {toWeightSet} from "../../src/model/admissible.js";
import type {AsksRobustness} from "../../src/model/bands.js";
import {field, foundOf, rankedUnits, survey} from "../../src/model/robustness.js";
import {jointData, jointSurvey} from "../../src/robustness/joint.js";
import {jointBands} from "../../src/robustness/jointBands.js";
import {answers} from "../../src/state/robustness/robustnessAnswers.js";
import {locales, namesIn, numberIn, ranksOf, table, unitsOf} from "./generate.js";
import type {SharesTable} from "./generate.js";
import {admissibleOf, segments, stretchesOf, weightsOfSegment} from "./segments.js";
import type {Segment} from "./segments.js";

const exact = {
  ask: (kind: keyof typeof answers, question: never) => Promise.resolve({answer: answers[kind](question, () => {})})
} as unknown as AsksRobustness;

type JointQuestion = {low: number[][]; high: number[][]; weights: number[]; weightSet: object};

/** The same, but bands with records free are what some random weights showed. */
const sampled = {
  ask: (kind: keyof typeof answers, question: never) => {
    if (kind !== "joint") return exact.ask(kind as never, question);
    const {low, high, weights, weightSet} = question as JointQuestion;
    const over = rankBandsOver(low, high, weightSet, {method: "sampled", samples: 300, seed: 1});
    return Promise.resolve({answer: {now: rankBands(low, high, weights), over}});
  }
} as unknown as AsksRobustness;

/** How far records that are missing leave each share open, in steps: mostly nothing, down or up. */
const openings = fc.array(
  fc.array(
    fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.constantFrom(0, 0, 0, 1, 2)).map(([down, up]) => ({down, up})),
    {minLength: 4, maxLength: 4}
  ),
  {minLength: 7, maxLength: 7}
);

const shifted = (shares: SharesTable, by: (i: number, m: number) => number): SharesTable => ({
  ...shares,
  rows: shares.rows.map((row, i) => row.map((value, m) => Math.min(shares.steps, Math.max(0, value + by(i, m)))))
});

/** Best and worst ranks on some length of the segment, each unit in turn best with all others worst, and the reverse. */
function bandsOf(low: SharesTable, high: SharesTable, segment: Segment) {
  return low.rows.map((_, i) => {
    const ranks = (own: SharesTable, others: SharesTable) => {
      const rows = others.rows.map((row, j) => (j === i ? own.rows[i]! : row));
      return stretchesOf({...own, rows}, segment).map((stretch) => stretch.ranks[i]!);
    };
    return {best: Math.min(...ranks(high, low)), worst: Math.max(...ranks(low, high))};
  });
}

const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const width = ({best, worst}: {best: number; worst: number}) => worst - best;

it("ranks with missing records free are counted again from the ends of each share", async () => {
  await fc.assert(
    fc.asyncProperty(
      ...[table, segments, openings, fc.boolean(), fc.boolean(), fc.boolean(), locales],
      async (shares, segment, open, isSampled, isExcluded, blind, locale) => {
        if (shares.rows.length < 2) return;
        const low = shifted(shares, (i, m) => -open[i]![m]!.down);
        const high = shifted(shares, (i, m) => open[i]![m]!.up);
        const weights = weightsOfSegment(segment);
        const units = unitsOf(shares);
        const label = (id: string) => id;
        const asked = field(rankedUnits(units, label), standings(units, weights, bkn2019), weights);
        const weightSet = toWeightSet(admissibleOf(segment), weights);
        const found = foundOf(await survey(exact, {dataset: "d", asked, weightSet}, ""), "d", label)!;
        const inShares = ({rows, steps}: SharesTable) => rows.map((row) => row.map((value) => value / steps));
        const bounds = {low: inShares(low), high: inShares(high)};
        const groups = units.map(({id}) => id);
        const joint = await jointSurvey(isSampled ? sampled : exact, asked, weightSet, groups, bounds);
        const data = jointData(joint, found, {units, records: true, excluded: isExcluded, blind, locale});
        const panel = jointBands(data, {locale});
        const words = plain(panel.querySelector(".joint-words"));
        const recorded = bandsOf(shares, shares, segment);
        const over = bandsOf(low, high, segment);
        const wider = over.filter((band, i) => width(band) > width(recorded[i]!)).length;
        const fixed = over.filter((band) => width(band) === 0).length;
        const [saidWider, all, saidFixed] = words.match(/\d+/g)!.map(Number) as [number, number, number];
        expect(all).toBe(units.length);
        expect(/contoh acak|random samples/.test(words)).toBe(isSampled);
        if (isSampled) {
          // What a sample has not shown may still be.
          expect(words).not.toMatch(/tetap|stay/);
          expect(saidWider).toBeLessThanOrEqual(wider);
          expect(saidFixed).toBeGreaterThanOrEqual(fixed);
        } else expect([saidWider, saidFixed]).toEqual([wider, fixed]);
        const spoken = [...panel.querySelectorAll(".band-track")].map((track) => track.getAttribute("aria-label")!);
        const now = ranksOf(shares.rows, segment.parts);
        expect(spoken).toHaveLength(units.length);
        for (const text of spoken) {
          const [, id, outer, inner] =
            /^u(\d): (?:peringkat|rank) ([\d–]+) .+, ([\d–]+) (?:dengan data|with the records)/.exec(text)!;
          const [band, own] = [outer, inner].map((ranks) => {
            const [best, worst = best] = ranks!.split("–").map(Number);
            return {best: best!, worst: worst!};
          }) as [{best: number; worst: number}, {best: number; worst: number}];
          expect(own).toEqual(recorded[Number(id)]);
          if (!isSampled) expect(band).toEqual(over[Number(id)]);
          else {
            expect(band.best).toBeGreaterThanOrEqual(over[Number(id)]!.best);
            expect(band.worst).toBeLessThanOrEqual(over[Number(id)]!.worst);
          }
        }
        const coverage = [...panel.querySelectorAll(".joint-row > .was")].map(plain).filter(Boolean);
        expect(coverage).toHaveLength(blind ? 0 : units.length);
        for (const text of coverage)
          expect(Math.abs(numberIn(/[\d.,]+/.exec(text)![0], locale) - 200 / 3)).toBeLessThan(0.05);
        const note = plain([...panel.querySelectorAll(".pending-body p.hint:not(.legend)")].at(-2));
        expect(/contoh acak|random sample/.test(note)).toBe(isSampled);
        expect(/mengecualikan|leave out/.test(note)).toBe(isExcluded);
        const tied = /(?:baloknya|bar shows): (.+?)\. /.exec(note);
        if (isSampled || isExcluded || segment.now < segment.from || segment.now > segment.to)
          return void expect(tied).toBeNull();
        const outside = now.flatMap((rank, i) => (rank < over[i]!.best || rank > over[i]!.worst ? [`u${i}`] : []));
        expect(namesIn(tied?.[1] ?? "").sort()).toEqual(outside);
      }
    ),
    {numRuns: 30}
  );
});
