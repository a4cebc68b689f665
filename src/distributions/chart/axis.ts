import {svg} from "htl";
import type {Category} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {terms} from "../../messages/terms.js";
import {scoreX} from "./frame.js";
import type {ChartFrame} from "./frame.js";

/** A line of a category's name; upright ones are turned about where they stand. */
export type CategoryLine = {text: string; x: number; y: number; upright: boolean};

/** The name of a category between its bounds: in two lines where one would run into the next; upright on a phone. */
export function categoryLines(name: string, [from, to]: [number, number], frame: ChartFrame): CategoryLine[] {
  const x = (score: number) => scoreX(frame, score);
  const [middle, room] = [x((from + to) / 2), x(to) - x(from)];
  const upright = frame.narrow && room < 60;
  const lines = 7.4 * name.length > (upright ? 50 : room) ? name.split(" ") : [name];
  return lines.map((text, l) =>
    upright
      ? {text, x: middle + 5 + 14 * (l - (lines.length - 1) / 2), y: 46, upright}
      : {text, x: middle, y: frame.top - 6 - 14 * (lines.length - 1 - l), upright}
  );
}

/** The bounds of the categories, their names, and the numbers of the scale. */
export function axisMarks(
  frame: ChartFrame,
  {edges, categories}: {edges: readonly number[]; categories: readonly Category[]},
  locale: Locale
): Element[] {
  const x = (score: number) => scoreX(frame, score);
  const bottom = frame.height - 18;
  return [
    ...edges.map(
      (edge) => svg`<line class="distribution-edge" x1=${x(edge)} x2=${x(edge)} y1="0" y2=${bottom}></line>`
    ),
    ...(frame.top === 0 ? [] : categories).map((id, i) => {
      const lines = categoryLines(terms[locale].category[id], [edges[i - 1] ?? 0, edges[i] ?? 100], frame);
      return svg`<g>${lines.map(({text, x, y, upright}) =>
        upright
          ? svg`<text x=${x} y=${y} transform=${`rotate(-90 ${x} ${y})`}>${text}</text>`
          : svg`<text x=${x} y=${y} text-anchor="middle">${text}</text>`
      )}</g>`;
    }),
    ...[0, 20, 40, 60, 80, 100].map((tick) => {
      const anchor = tick === 100 ? "end" : tick === 0 && frame.narrow ? "start" : "middle";
      return svg`<text x=${x(tick)} y=${frame.height - 4} text-anchor=${anchor}>${tick}</text>`;
    })
  ];
}
