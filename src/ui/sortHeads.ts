import {html} from "htl";
import {setAttribute, setText} from "./dom.js";

export type Order = {column: string; descending: boolean};

/** `sort`: what the button says it does; null: the table is not sorted by it. `note`: a line below. */
export type Head = {name: string; label: string; sort: string | null; note?: string; numeric: boolean};

/** Heads of columns that sort by them: up, down, and not at all. */
export function sortHeads(columns: readonly Head[], sorted: (order: Order | undefined) => void): HTMLElement[] {
  let order: Order | undefined;
  const heads = columns.map(({name, label, sort, note, numeric}) => {
    const mark = html`<span aria-hidden="true"></span>`;
    const button =
      sort === null
        ? label
        : html`<button type="button" aria-label=${sort} ${{onclick: () => press(name)}}>${label} ${mark}</button>`;
    const head = html<HTMLElement>`<th scope="col" class=${numeric ? "number" : ""}>
      ${button}${note === undefined ? null : html`<small>${note}</small>`}
    </th>`;
    return {name, head, mark};
  });

  function press(name: string): void {
    if (order?.column !== name) order = {column: name, descending: false};
    else order = order.descending ? undefined : {column: name, descending: true};
    for (const {name, head, mark} of heads) {
      const mine = order?.column === name ? order : null;
      setAttribute(head, "aria-sort", mine ? (mine.descending ? "descending" : "ascending") : null);
      setText(mark, mine ? (mine.descending ? "↓" : "↑") : "");
    }
    sorted(order);
  }

  return heads.map(({head}) => head);
}
