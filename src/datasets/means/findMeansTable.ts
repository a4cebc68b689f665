import {separators} from "../../files/delimited.js";
import type {Separator} from "../../files/delimited.js";
import {layoutOf} from "../../files/layout.js";
import type {TableLayout} from "../../files/layout.js";
import {linesOf} from "../../files/lines.js";
import type {TableLine, TornQuote} from "../../files/lines.js";
import {findSeparator} from "../../files/separator.js";
import {visible} from "../../files/invisible.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";
import type {MeansChoices} from "./choices.js";
import {recogniseColumns} from "./columns.js";

/** A table of means as it lies in its text: `places` of each column, one of which is right, none or several a problem. */
export type MeansTable = {
  separator: Separator;
  lines: TableLine[];
  torn: TornQuote[];
  layout: TableLayout;
  places: Record<AggregateColumn, number[]>;
};

const searched = 20;
const sampled = 400;

/** The separator and the line of titles under which most columns are known by name, unless a person says which. */
export function findMeansTable(
  text: string,
  {separator: told, header, columns = {}}: MeansChoices,
  pasted: boolean
): MeansTable | null {
  const usual = told ?? findSeparator(text);
  const parted = told ? [told] : [usual, ...separators.filter((other) => other !== usual)];
  const candidates = parted.flatMap((separator) => {
    const {lines: all, torn} = linesOf(text, separator, {literal: pasted && separator === "\t"});
    const lines = separator === "|" ? all.filter(({cells}) => !isRule(cells)) : all;
    return layouts(lines.slice(0, sampled), header).map((layout) => {
      const places = {...recogniseColumns(layout.columns.map(({title}) => title)), ...chosen(columns)};
      const known = aggregateColumns.filter((column) => places[column].length > 0).length;
      return {known, table: {separator, lines, torn, layout, places}};
    });
  });
  // Where no title is known, a table of several columns can still be told column by column.
  const wide = candidates.find(({table}) => table.layout.width > 2)?.table ?? null;
  return candidates.reduce((a, b) => (b.known > a.known ? b : a), {known: 0, table: wide}).table;
}

function layouts(lines: readonly TableLine[], header: number | undefined): TableLayout[] {
  if (header !== undefined) return [layoutOf(lines, header)];
  const first = lines.filter(({cells}) => cells.some((cell) => visible(cell) !== "")).slice(0, searched);
  return [layoutOf(lines), ...first.map(({line}) => layoutOf(lines, line))];
}

function chosen(columns: NonNullable<MeansChoices["columns"]>): Partial<Record<AggregateColumn, number[]>> {
  return Object.fromEntries(Object.entries(columns).map(([column, place]) => [column, place === null ? [] : [place]]));
}

/** The line under the titles of a table drawn with vertical bars: |---|---:| */
function isRule(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => /^(:?-{2,}:?|:-+:?|-+:)?$/.test(cell.trim()));
}
