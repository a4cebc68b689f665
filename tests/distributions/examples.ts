import {bkn2019} from "../../lib/index.js";
import {behindPanel} from "../../src/distributions/behindPanel.js";
import type {BehindData} from "../../src/distributions/behind.js";
import {cliffChart} from "../../src/distributions/cliffChart.js";
import type {CliffData} from "../../src/distributions/cliff.js";
import {comparePanel} from "../../src/distributions/comparePanel.js";
import {distributionChart} from "../../src/distributions/distributionChart.js";
import type {DistributionData} from "../../src/distributions/distributionData.js";
import type {FigureFiles} from "../../src/distributions/figureFiles.js";
import {groupBars} from "../../src/distributions/groupBars.js";
import type {GroupBarsData} from "../../src/distributions/groupBars.js";
import {precisionChart} from "../../src/distributions/precisionChart.js";
import type {PrecisionData} from "../../src/distributions/precisionChart.js";
import type {Bin, Shape} from "../../src/distributions/shape.js";
import type {ShownSides} from "../../src/distributions/sides/compareSides.js";
import type {Locale} from "../../src/messages/define.js";
import {atWidth} from "../atWidth.js";

const unsaved = () => Promise.reject(new Error("examples save nothing"));
export const noFiles: FigureFiles = {csv: unsaved, figure: unsaved};
const dimensions = bkn2019.dimensions.map(({id, label}) => ({id, label}));

export const bin = (from: number, to: number, share: number, more: Partial<Bin> = {}): Bin => {
  return {from, to, share, block: from, merged: false, ...more};
};

/** Half of 40 people at 60 to 61 points, half at 80 to 81. */
export function shape(id: string, more: Partial<Shape> = {}): Shape {
  const bins = more.bins ?? [bin(0, 60, 0), bin(60, 61, 0.5), bin(61, 80, 0), bin(80, 81, 0.5), bin(81, 100, 0)];
  return {
    id,
    label: id,
    n: 40,
    mean: 70.5,
    sd: () => 10,
    bins,
    drawn: () => bins,
    placed: () => bins.map((bin) => ({...bin, at: bin.merged ? null : bin.from, sd: 0})),
    spread: () => ({values: Float64Array.of(60.5, 80.5), counts: Float64Array.of(20, 20)}),
    exact: null,
    ...more
  };
}

/** Of 40 people is disclosed that 10 stand below 41 and 30 from 81 to below 91. */
const between = shape("D3", {
  mean: 69.25,
  bins: [
    bin(0, 41, 0.25, {merged: true}),
    bin(41, 81, 0),
    bin(81, 91, 0.75, {merged: true}),
    bin(91, 100, 0, {block: 3})
  ],
  spread: () => ({values: Float64Array.of(20.5, 85.5), counts: Float64Array.of(10, 30)})
});

export const distribution: DistributionData = {
  view: {measure: "indeks", by: "pendidikan", picture: "histogram", range: [61, 80]},
  shapes: [shape("S1"), between],
  everyone: shape("", {n: 80}),
  hidden: 2,
  merged: "evenly",
  edges: [61, 71, 81, 91],
  categories: ["sangat-rendah", "rendah", "sedang", "tinggi", "sangat-tinggi"],
  disclosableBounds: [0, 61, 71, 81, 91, 100],
  selected: "S1",
  inside: {n: 20, of: 80},
  reason: null
};

export function distributionExample(
  locale: Locale,
  picture: DistributionData["view"]["picture"],
  width = 760
): Element {
  const data = {...distribution, view: {...distribution.view, picture}};
  return atWidth(width, () => distributionChart(data, {locale, files: noFiles}));
}

export function nothingExample(locale: Locale): Element {
  const data = {...distribution, shapes: [], everyone: null, reason: locale === "id" ? "Kosong." : "Empty."};
  return distributionChart(data, {locale, files: noFiles});
}

const exact = (low: number, high = low) => ({low, high});

export const compared: ShownSides = {
  choices: [
    {value: ":klhk", label: "KLHK", side: {group: "klhk"}},
    {value: ":kota-batam", label: "Kota Batam", side: {group: "kota-batam"}}
  ],
  a: ":klhk",
  b: ":kota-batam",
  missing: ["Usul 1"],
  labels: ["KLHK", "Kota Batam"],
  strata: "pendidikan",
  found: {
    means: [70.25, 67.75],
    difference: -2.5,
    split: {
      composition: -3.25,
      level: 0.75,
      parts: [
        {label: "S1", pooled: false, shares: [0.7, 0.4], means: [74, 75], composition: -3, level: 0.5},
        {label: "D3, SLTA", pooled: true, shares: [0.3, 0.6], means: [61.5, 62.9], composition: -0.25, level: 0.25}
      ]
    },
    dimensions: [
      {id: "kualifikasi", means: [18, 16], change: -2},
      {id: "kompetensi", means: [22.25, 20.75], change: -1.5},
      {id: "kinerja", means: [25, 26], change: 1},
      {id: "disiplin", means: [5, 5], change: 0}
    ],
    quantiles: [
      {p: 0.25, a: exact(60), b: exact(58), difference: exact(-2)},
      {p: 0.5, a: exact(70, 75), b: exact(66, 71), difference: exact(-9, 1)},
      {p: 0.75, a: exact(80), b: exact(80.5), difference: exact(0.5)}
    ],
    above: [
      {category: "sangat-tinggi", shares: [null, null]},
      {category: "tinggi", shares: [0.25, 0.2]}
    ]
  }
};

export function compareExample(locale: Locale, width = 640): Element {
  return atWidth(width, () => comparePanel(compared, {locale, dimensions, files: noFiles}));
}

export const behind: BehindData = {
  dimensions: [
    {id: "kualifikasi", nominal: 0.25, ceiling: 120, floor: null},
    {id: "kompetensi", nominal: 0.4, ceiling: 31, floor: 40},
    {id: "kinerja", nominal: 0.3, ceiling: null, floor: 10},
    {id: "disiplin", nominal: 0.05, ceiling: 290, floor: 0}
  ],
  employees: [0.2, 0.62, 0.17, 0.01],
  agencies: [0.3, 0.5, 0.2, 0],
  ratios: [0.28, 0.7, 0.17, 0.02],
  correlations: [
    [1, 0.4, 0.1, null],
    [0.4, 1, -0.2, null],
    [0.1, -0.2, 1, null],
    [null, null, null, null]
  ],
  variance: {total: 120, within: 96, between: 24},
  theil: {total: 0.02, within: 0.015, between: 0.005},
  gini: 0.11,
  n: 300
};

export function behindExample(locale: Locale, width = 640): Element {
  return atWidth(width, () => behindPanel(behind, {locale, dimensions, files: noFiles}));
}

const cliff: CliffData = {
  status: "ready",
  within: 5,
  bins: [
    {from: null, to: null, people: {struktural: 12, fungsional: 30, pelaksana: 40}},
    {from: 0, to: 4, people: {struktural: 10, fungsional: 0, pelaksana: null}},
    {from: 15, to: 19, people: {struktural: 0, fungsional: 25, pelaksana: 60}},
    {from: 20, to: 60, people: {struktural: 11, fungsional: 12, pelaksana: 13}}
  ],
  steps: [
    {jenisJabatan: "pelaksana", at: 20, rise: 22.5, below: 60, reached: 13},
    {jenisJabatan: "struktural", at: 20, rise: 15, below: null, reached: 11}
  ],
  points: [15, 15, 22.5].map((most) => Array.from({length: 41}, (_, hours) => (hours < 20 ? 0 : most)))
};

export function cliffExample(locale: Locale, width = 640): Element {
  return atWidth(width, () => cliffChart(cliff, {locale, files: noFiles}));
}

const precision: PrecisionData = {
  rows: [
    {id: "klhk", label: "KLHK", mean: 71.5, se: 0.1, low: 71.3, high: 71.7, best: 1, worst: 1, coverage: 0.98},
    {id: "batam", label: "Kota Batam", mean: 69.2, se: 0.4, low: 68.6, high: 69.8, best: 2, worst: 3, coverage: null},
    {id: "batang", label: "Kab. Batang", mean: 69, se: 0.5, low: 68.3, high: 69.7, best: 2, worst: 3, coverage: 0.5}
  ],
  hidden: 1,
  blind: false
};

export function precisionExample(locale: Locale, width = 640): Element {
  return atWidth(width, () => precisionChart(precision, {locale, files: noFiles}));
}

export const groups: GroupBarsData = {
  ranged: true,
  groupings: [
    {
      id: "pendidikan",
      groups: [
        {id: "S1", label: "S1", n: 40, inside: 10, share: 0.25, mean: 70, meanAll: 65, chosen: true},
        {id: "S3", label: "S3", n: null, inside: null, share: NaN, mean: NaN, meanAll: NaN, chosen: false}
      ]
    }
  ],
  waiting: ["kanal"]
};

export function groupBarsExample(locale: Locale): Element {
  return groupBars(groups, {locale, files: noFiles});
}
