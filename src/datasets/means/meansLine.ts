import {visible} from "../../files/invisible.js";
import {asHead} from "../../files/layout.js";
import {aggregateColumns} from "../../state/data/aggregateColumns.js";
import type {AggregateColumn} from "../../state/data/aggregateColumns.js";
import type {MeansTable} from "./findMeansTable.js";
import {isTotalName} from "./totals.js";

/** A line of the table: its number, its cells by column as they are seen, and what stands beyond the last column. */
export type MeansLine = {
  row: number;
  cells: Record<AggregateColumn, string>;
  surplus: string[];
  /** All its cells as they stand. */
  raw: readonly string[];
};

const filled = (cells: readonly string[]) => cells.filter((cell) => visible(cell) !== "").length;

/** The lines below the titles that hold something and do not repeat them, notes at the end left out. */
export function meansLines({lines, layout, places}: MeansTable): MeansLine[] {
  const rows = lines.filter(
    ({line, cells}) => line > layout.after && filled(cells) > 0 && !repeats(cells, layout.heads)
  );
  return rows.slice(0, lastRow(rows) + 1).map(({line, cells}) => {
    const cell = (column: AggregateColumn) => visible(cells[places[column][0] ?? -1] ?? "");
    const read = Object.fromEntries(aggregateColumns.map((column) => [column, cell(column)])) as MeansLine["cells"];
    return {
      row: line,
      cells: read.unit === "" ? {...read, unit: totalName(cells)} : read,
      surplus: cells.slice(layout.width).map(visible).filter(Boolean),
      raw: cells
    };
  });
}

/** The name of a total in a column before that of the units, as a merged cell leaves it; else none. */
const totalName = (cells: readonly string[]) => visible(cells.find(isTotalName) ?? "");

/** The lines that `meansLines` leaves out, though something is in them. */
export function linesLeftOut({lines, layout}: MeansTable): {line: number; text: string; why: "repeated" | "below"}[] {
  const body = lines.filter(({line, cells}) => line > layout.after && filled(cells) > 0);
  const told = (cells: readonly string[]) => cells.map(visible).filter(Boolean).join(" ");
  const rows = body.filter(({cells}) => !repeats(cells, layout.heads));
  return [
    ...body
      .filter(({cells}) => repeats(cells, layout.heads))
      .map(({line, cells}) => ({line, text: told(cells), why: "repeated" as const})),
    ...rows.slice(lastRow(rows) + 1).map(({line, cells}) => ({line, text: told(cells), why: "below" as const}))
  ];
}

const repeats = (cells: readonly string[], heads: readonly string[]) => heads.includes(asHead(cells));

/** The last row of several cells, or of the titles if there is none: what stands alone below it is a note. */
function lastRow(rows: readonly {cells: readonly string[]}[]): number {
  const last = rows.findLastIndex(({cells}) => filled(cells) > 1);
  return last < 0 ? rows.length - 1 : last;
}

/** As names are compared: without regard to case, spaces and letters that take no place. */
export const sameName = (unit: string) => visible(unit).normalize("NFKC").replace(/\s+/g, " ").toLowerCase();
