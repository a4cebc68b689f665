import {svg} from "htl";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {Drawing} from "../figureBlock.js";

/** A part of a difference; one without a colour of its own is their sum. */
export type ChangeBar = {name: string; change: number; fill: string | null};

/** Where bars go from zero, which stands where there is most room, with room for a number at each end where one goes. */
export function changeBarLayout(
  changes: readonly number[],
  width: number
): {zero: number; bars: readonly {from: number; length: number; end: number}[]} {
  const [low, high] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  const [left, right] = [100 + (low < 0 ? 56 : 0), width - (changes.some((v) => v >= 0) ? 60 : 8)];
  const x = (v: number) => Math.round(left + ((right - left) * (v - low)) / (high - low || 1));
  return {
    zero: x(0),
    bars: changes.map((v) => ({from: Math.min(x(0), x(v)), length: Math.abs(x(v) - x(0)), end: x(v)}))
  };
}

/** Each part from zero, with its number. */
export function changeBars(rows: readonly ChangeBar[], width: number, locale: Locale): Drawing {
  const f = formats(locale);
  const {zero, bars} = changeBarLayout(
    rows.map(({change}) => change),
    width
  );
  const height = 28 * rows.length;
  const marks = [
    svg`<line class="compare-zero" x1=${zero} x2=${zero} y1="0" y2=${height}></line>`,
    ...rows.flatMap(({name, change, fill}, i) => {
      const {from, length, end} = bars[i]!;
      return [
        svg`<text x="4" y=${20 + 28 * i}>${name}</text>`,
        svg`<rect class="compare-total" style=${fill ? {fill} : {}} x=${from} y=${4 + 28 * i} width=${length} height="22"></rect>`,
        svg`<text x=${end + (change < 0 ? -6 : 6)} y=${20 + 28 * i} text-anchor=${change < 0 ? "end" : "start"}>${f.indexChange(change)}</text>`
      ];
    })
  ];
  return {marks, height, words: rows.map(({name, change}) => `${name} ${f.indexChange(change)}`).join(", ")};
}
