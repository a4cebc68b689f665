import {bkn2019} from "../../lib/index.js";
import type {Weights} from "../../lib/index.js";
import type {RankingRow} from "../../src/model/rankingRow.js";

export const dimensions = bkn2019.dimensions.map(({id, label}) => ({id, label}));
export const legal: Weights = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};

/** A row whose index is the sum of its parts; what is not told is a ranked agency that stays where it is. */
export function row(id: string, rank: number, index: number, more: Partial<RankingRow> = {}): RankingRow {
  const category = "sedang" as const;
  const contributions = [index / 2, index / 4, index / 8, index / 8];
  return {
    id,
    label: id,
    n: 1200,
    population: 1500,
    complete: 1400,
    protected: false,
    before: {rank, index, category},
    after: {rank, index, category, contributions},
    ...more
  };
}

export const unranked = {rank: NaN, index: NaN, category: null};
export const unrankedAfter = {...unranked, contributions: [NaN, NaN, NaN, NaN]};

/** The types of the events an element sends, in order. */
export function heard(element: Element, ...types: string[]): string[] {
  const log: string[] = [];
  for (const type of types) element.addEventListener(type, () => log.push(type));
  return log;
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): void {
  element.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, ...more}));
}

export const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent?.replace(/\s+/g, " ").trim());
