import {svg} from "htl";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import type {BehindData} from "./behind.js";
import type {Drawing} from "./figureBlock.js";
import {sebaran} from "./messages.js";

/** The weight of each dimension above its covariance share, which has the correlation ratio as a mark, and a key. */
export function behindDrawing(
  {dimensions, employees, ratios}: Pick<BehindData, "dimensions" | "employees" | "ratios">,
  names: readonly string[],
  width: number,
  locale: Locale
): Drawing {
  const {behind: t} = sebaran[locale];
  const f = formats(locale);
  const length = (share: number) => Math.round(Math.max(0, Math.min(1, share || 0)) * (width - 250));
  const mark = (x: number, y: number) =>
    svg`<path class="behind-ratio" d=${`M${x},${y - 6}L${x + 5},${y}L${x},${y + 6}L${x - 5},${y}Z`}></path>`;
  const marks = dimensions.flatMap(({id, nominal}, d) => {
    const y = 4 + 54 * d;
    const end = Math.max(length(employees[d]!), Number.isFinite(ratios[d]) ? length(ratios[d]!) + 6 : 0);
    return [
      svg`<text x="4" y=${y + 26}>${names[d]}</text>`,
      svg`<rect class="behind-nominal" x="130" y=${y} width=${length(nominal)} height="18"></rect>`,
      svg`<text x=${136 + length(nominal)} y=${y + 14}>${f.percent(nominal)}</text>`,
      svg`<rect class="behind-effective" style=${`fill: var(--dim-${id})`} x="130" y=${y + 21} width=${length(employees[d]!)} height="18"></rect>`,
      svg`<text x=${136 + end} y=${y + 35}>${Number.isFinite(ratios[d]) ? `${f.percent(employees[d])} · ◇ ${f.percent(ratios[d])}` : f.percent(employees[d])}</text>`,
      ...(Number.isFinite(ratios[d]) ? [mark(130 + length(ratios[d]!), y + 30)] : [])
    ];
  });
  // On a phone one key stands below the other.
  const narrow = width < 480;
  const [key, right, below] = narrow ? [232, 4, 252] : [238, 90, 238];
  const last = below + 20;
  marks.push(
    svg`<rect class="behind-nominal" x="4" y=${key - 11} width="12" height="12"></rect>`,
    svg`<text x="22" y=${key}>${t.nominal}</text>`,
    ...dimensions.map(
      ({id}, d) =>
        svg`<rect style=${`fill: var(--dim-${id})`} x=${right + 5 * d} y=${below - 11} width="5" height="12"></rect>`
    ),
    svg`<text x=${right + 26} y=${below}>${narrow ? t.effective : `${t.effective} (${t.employees})`}</text>`,
    mark(right + 10, last - 5),
    svg`<text x=${right + 26} y=${last}>${narrow ? t.ratio : t.ratioKey}</text>`
  );
  const words = dimensions.map(
    ({nominal}, d) => `${names[d]}: ${f.percent(nominal)}, ${f.percent(employees[d])}, η² ${f.percent(ratios[d])}`
  );
  return {marks, height: last + 8, words: words.join("; ")};
}
