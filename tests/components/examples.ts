import {bkn2019} from "../../lib/index.js";
import {categoryChanges} from "../../src/components/categoryChanges.js";
import {stackedBar} from "../../src/components/stackedBar.js";
import {weightsInput} from "../../src/components/weightsInput.js";
import type {Locale} from "../../src/messages/define.js";
import {dimensions, legal} from "../weights/fixtures.js";

/** Four weights away from those they are compared with, one locked, with two tipping points on a slider. */
export function weights(locale: Locale) {
  return weightsInput(
    {
      weights: {kualifikasi: 0.292, kompetensi: 0.3, kinerja: 0.35, disiplin: 0.058},
      locked: ["disiplin"],
      baseline: legal,
      tippings: [
        {dimension: "kompetensi", weight: 0.3126, pair: ["A", "B"]},
        {dimension: "kompetensi", weight: 0.5, pair: ["A", "C"]}
      ]
    },
    {locale, dimensions}
  );
}

/** Employees by category before and after, the few of them hidden. */
export function categories(locale: Locale) {
  return categoryChanges(
    {
      categories: bkn2019.bands.map(({category}) => category),
      n: 1050,
      up: 30,
      down: 20,
      entering: 50,
      leaving: 0,
      table: {
        rows: [[0], [1], [2], [3], [4]],
        columns: [[0], [1], [2], [3], [4]],
        cells: [
          [100, 0, 0, 0, 0],
          [30, 200, null, 0, 0],
          [0, null, 400, 20, 0],
          [0, 0, 0, 150, 0],
          [0, 0, 0, 0, 100]
        ]
      },
      byUnit: [
        {id: "a", label: "A", up: 30, down: null},
        {id: "b", label: "B", up: 0, down: 20}
      ],
      limited: true,
      untold: false
    },
    {locale}
  );
}

/** An index as the parts that dimensions bring, with a line at the index before. */
export function indexBar() {
  const bar = stackedBar(dimensions);
  bar.update({parts: [20.5, 33, 24, 4], mark: 73, label: "kualifikasi 20.5, kompetensi 33, kinerja 24, disiplin 4"});
  return bar.element;
}
