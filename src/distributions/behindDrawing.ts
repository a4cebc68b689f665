import {svg} from "htl";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import type {BehindData} from "./behind.js";
import type {Drawing} from "./figureBlock.js";
import {sebaran} from "./messages.js";

/** The weight of each dimension on paper above the one that decides, and a key. */
export function behindDrawing(
  {dimensions, employees}: Pick<BehindData, "dimensions" | "employees">,
  names: readonly string[],
  width: number,
  locale: Locale
): Drawing {
  const {behind: t} = sebaran[locale];
  const f = formats(locale);
  const length = (share: number) => Math.round(Math.max(0, Math.min(1, share || 0)) * (width - 200));
  const marks = dimensions.flatMap(({id, nominal}, d) => {
    const y = 4 + 54 * d;
    return [
      svg`<text x="4" y=${y + 26}>${names[d]}</text>`,
      svg`<rect class="behind-nominal" x="130" y=${y} width=${length(nominal)} height="18"></rect>`,
      svg`<text x=${136 + length(nominal)} y=${y + 14}>${f.percent(nominal)}</text>`,
      svg`<rect class="behind-effective" style=${`fill: var(--dim-${id})`} x="130" y=${y + 21} width=${length(employees[d]!)} height="18"></rect>`,
      svg`<text x=${136 + length(employees[d]!)} y=${y + 35}>${f.percent(employees[d])}</text>`
    ];
  });
  // On a phone one key stands below the other.
  const narrow = width < 480;
  const [key, right, below] = narrow ? [232, 4, 252] : [238, 90, 238];
  marks.push(
    svg`<rect class="behind-nominal" x="4" y=${key - 11} width="12" height="12"></rect>`,
    svg`<text x="22" y=${key}>${t.nominal}</text>`,
    ...dimensions.map(
      ({id}, d) =>
        svg`<rect style=${`fill: var(--dim-${id})`} x=${right + 5 * d} y=${below - 11} width="5" height="12"></rect>`
    ),
    svg`<text x=${right + 26} y=${below}>${narrow ? t.effective : `${t.effective} (${t.employees})`}</text>`
  );
  const words = dimensions.map(({nominal}, d) => `${names[d]}: ${f.percent(nominal)}, ${f.percent(employees[d])}`);
  return {marks, height: narrow ? 260 : 246, words: words.join("; ")};
}
