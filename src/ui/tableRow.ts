import {html} from "htl";
import {setAttribute, setText} from "./dom.js";
import type {View} from "./dom.js";

/** A column of a table of any rows; the first heads its rows. */
export type LiveColumn<R> = {
  label: string;
  numeric?: boolean;
  text(row: R): string;
  /** What the table can be sorted by; null comes last. */
  order?: (row: R) => number | string | null;
  /** What else shows in a cell. */
  paint?: (cell: HTMLElement, row: R) => void;
};

/** A row, where it stands among those shown, and whether it is the one that is reached by Tab. */
export type Placed<R> = {row: R; at: number; columns: readonly LiveColumn<R>[]; stop?: boolean};

export function tableRow<R>({columns}: Placed<R>): View<Placed<R>> {
  const cells = columns.map(({numeric}, i) => {
    const text = html<HTMLElement>`<bdi></bdi>`;
    const cell =
      i === 0
        ? html<HTMLElement>`<th scope="row">${text}</th>`
        : html<HTMLElement>`<td class=${numeric ? "number" : ""}></td>`;
    return {cell, text: i === 0 ? text : cell};
  });
  const element = html<HTMLElement>`<tr>
    ${cells.map(({cell}) => cell)}
  </tr>`;
  return {
    element,
    update({row, at, columns, stop}) {
      cells.forEach(({cell, text}, i) => {
        const column = columns[i]!;
        setText(text, column.text(row));
        column.paint?.(cell, row);
      });
      if (stop === undefined) return;
      setAttribute(element, "aria-rowindex", at + 2);
      setAttribute(element, "tabindex", stop ? 0 : -1);
    }
  };
}
