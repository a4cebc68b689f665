import {bobot} from "../../src/weights/messages.js";
import type {Locale} from "../../src/messages/define.js";
import {overtakeText} from "../../src/weights/overtakeText.js";
import {rankingTable} from "../../src/weights/rankingTable.js";
import {slopeChart} from "../../src/weights/slopeChart.js";
import {tippingText} from "../../src/weights/tippingText.js";
import {whyPanel} from "../../src/weights/whyPanel.js";
import {dimensions, legal, row, unranked, unrankedAfter} from "./fixtures.js";

/** B overtakes A; C keeps its place by less than rounding shows; D is too small to be ranked. */
export const rows = [
  row("A", 2, 74.125, {before: {rank: 1, index: 75.25, category: "sedang"}}),
  row("B", 1, 81.5, {
    before: {rank: 2, index: 73, category: "sedang"},
    after: {rank: 1, index: 81.5, category: "tinggi", contributions: [20.5, 33, 24, 4]}
  }),
  row("C", 3, 74.12),
  row("D", 0, 0, {protected: true, complete: null, before: unranked, after: unrankedAfter})
];

/** A ranking with the ranks that other weights would give. */
export function ranking(locale: Locale) {
  const of = new Map([
    ["A", {best: 1, worst: 3}],
    ["B", {best: 1, worst: 1}]
  ]);
  const words = {id: "bila tiap bobot ±5 poin", en: "with each weight ±5 points"}[locale];
  const baselineName = {id: "peraturan", en: "the regulation"}[locale];
  const bands = {words, of, problem: null};
  return rankingTable({rows, selected: "B", baselineName, bands}, {locale, dimensions});
}

/** Lines from the rank before to the rank in the scenario, with names at both ends. */
export function slopesByRank(locale: Locale) {
  return slopeChart({rows, selected: "B"}, {locale});
}

/** The same by index, where little room leaves the names on one side only. */
export function slopesByIndex(locale: Locale) {
  const chart = slopeChart({rows, selected: null}, {locale, width: 360});
  [...chart.querySelectorAll("label")]
    .find(({textContent}) => textContent === bobot[locale].slope.byIndex)!
    .querySelector("input")!
    .dispatchEvent(new Event("input"));
  return chart;
}

/** The index of A falls as weight moves from kompetensi to kinerja, and more than that of the others. */
export function why(locale: Locale) {
  const effects = (...parts: [weight: number, level: number][]) =>
    parts.map(([weight, level], d) => ({dimension: dimensions[d]!.id, weight, level, total: weight + level}));
  return whyPanel(
    {
      why: {
        id: "A",
        move: {
          id: "A",
          rankBefore: 1,
          rankAfter: 2,
          rankChange: -1,
          indexChange: -1.125,
          parts: [0, -7.5, 6.375, 0],
          overtook: [],
          overtakenBy: ["B"]
        },
        before: {id: "A", rank: 1, index: 75.25, category: "sedang", contributions: [19.5, 30, 21, 4.75]},
        after: {id: "A", rank: 2, index: 74.125, category: "sedang", contributions: [19.5, 22.5, 27.375, 4.75]},
        effects: effects([0, 0], [-7.5, 0], [7, -0.625], [0, 0]),
        relative: effects([0, 0], [-2.5, 0], [1.25, -0.5], [0, 0]),
        sharesBefore: [0.78, 0.75, 0.7, 0.95],
        sharesAfter: [0.78, 0.75, 0.684, 0.95],
        weightsBefore: legal,
        weightsAfter: {kualifikasi: 0.25, kompetensi: 0.3, kinerja: 0.4, disiplin: 0.05}
      },
      label: (id) => id
    },
    {locale, dimensions}
  );
}

/** Where lowering or raising a single weight first changes the order. */
export function tippings(locale: Locale) {
  const swap = (weight: number, rises: string, falls: string) => ({weight, rises, falls, rank: 1});
  return tippingText(
    {
      weights: legal,
      locked: [],
      tips: [
        {
          dimension: "kualifikasi",
          below: [],
          above: [],
          partBelow: [],
          partAbove: [],
          tryBelow: null,
          tryAbove: null
        },
        {
          dimension: "kompetensi",
          below: [swap(0.3126, "B", "A")],
          above: [swap(0.5, "C", "A"), swap(0.5, "C", "B")],
          partBelow: [],
          partAbove: [],
          tryBelow: 0.312,
          tryAbove: null
        }
      ]
    },
    {locale, dimensions}
  );
}

/** The smallest change of all weights by which B overtakes A. */
export function overtaking(locale: Locale) {
  return overtakeText(
    {
      status: "found",
      name: "B",
      other: "A",
      weights: legal,
      to: [0.25, 0.36, 0.34, 0.05],
      distance: 0.0566,
      attempt: [0.25, 0.359, 0.341, 0.05]
    },
    {locale, dimensions}
  );
}
