import {bumpChart} from "../../src/compare/bumpChart.js";
import type {BumpData} from "../../src/compare/bumpLayout.js";
import {scenarioPanel} from "../../src/compare/scenarioPanel.js";
import type {PanelActions} from "../../src/compare/actions/panelActions.js";
import type {PanelData} from "../../src/compare/panelData.js";
import {splitChart} from "../../src/compare/splitChart.js";
import type {SplitData} from "../../src/compare/splitLayout.js";
import type {Locale} from "../../src/messages/define.js";

/** Four agencies in three scenarios: two tied, one that is ranked in the last only, one that leaves early, one nowhere. */
export const bump: BumpData = {
  columns: ["Peraturan", "Kini", "Usul dengan nama yang panjang sekali"].map((name, i) => ({short: `S${i + 1}`, name})),
  rows: [
    {id: "klhk", label: "KLHK", ranks: [1, 2, 2]},
    {id: "batam", label: "Kota Batam", ranks: [2, 1, 2]},
    {id: "batang", label: "Kab. Batang, Jawa Tengah", ranks: [NaN, NaN, 1]},
    {id: "jatim", label: "Prov. Jawa Timur", ranks: [3, 3, NaN]},
    {id: "babel", label: "Prov. Kep. Bangka Belitung", ranks: [NaN, NaN, NaN]}
  ],
  selected: "batam"
};

export function bumpExample(locale: Locale, width = 800): Element {
  return bumpChart(bump, {locale, width});
}

/** From 79,13 to 81,63: −13,20 − 4,22 + 19,92 = 2,50; the lead from 1,40 to 0,65: 0,25 − 1,50 + 0,50 = −0,75. */
export const split: SplitData = {
  name: "Kota Batam",
  from: "S1",
  to: "S3",
  split: {
    ranks: [3, 1],
    index: {
      start: 79.13,
      end: 81.63,
      rows: [
        {id: "kualifikasi", label: "Kualifikasi", weights: -13.2, rules: 0, population: 0},
        {id: "kinerja", label: "Kinerja", weights: -4.22, rules: 19.92, population: 0}
      ]
    },
    lead: {
      start: 1.4,
      end: 0.65,
      rows: [
        {id: "kualifikasi", label: "Kualifikasi", weights: 0.25, rules: -1.5, population: 0},
        {id: "kinerja", label: "Kinerja", weights: 0, rules: 0, population: 0.5}
      ]
    }
  }
};

export function splitExample(locale: Locale, width = 640): Element {
  return splitChart(split, {locale, width});
}

const nothing = async () => null;
export const noActions: PanelActions = {
  toggle: () => null,
  save: nothing,
  keep: nothing,
  open: nothing,
  edit: nothing,
  duplicate: nothing,
  remove: nothing,
  share: nothing,
  shareAll: nothing,
  exportAll: nothing,
  importFile: nothing
};

export const panel: PanelData = {
  presets: [
    {
      key: "kini",
      name: "Kini",
      note: "Yang sedang dilihat",
      detail: "",
      warning: null,
      full: null,
      order: "S1",
      saved: null
    }
  ],
  linked: [{key: "usul", name: "Usul", note: "", detail: "Bobot", warning: null, full: null, order: null, saved: null}],
  saved: [
    {key: "a~x", name: "A", note: "", detail: "Bobot", warning: "Data lain", full: null, order: "S2", saved: "a"}
  ],
  most: 6
};

export function panelExample(locale: Locale): Element {
  return scenarioPanel(panel, {locale, ...noActions});
}
