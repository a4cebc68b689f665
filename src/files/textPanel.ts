import type {DecimalMark} from "./cellReading.js";
import type {TextColumnType} from "./columnChoice.js";
import type {Separator} from "./delimited.js";
import type {TableLine} from "./lines.js";
import type {TableText} from "./tableText.js";

/** How a table of text was read, for a person to look at and to change. */
export type TextPanel = {
  separator: Separator;
  /** The lines of the titles, from 1. */
  titles: number[];
  /** The line after which the rows begin. */
  after: number;
  mark: DecimalMark | null;
  /** The first lines as they stand. */
  head: TableLine[];
  columns: {place: number; name: string; type: TextColumnType; chosen: boolean}[];
};

export function textPanel({separator, layout, mark, head, columns}: TableText): TextPanel {
  return {
    separator,
    titles: layout.titles,
    after: layout.after,
    mark,
    head,
    columns: columns.map(({place, name, reading, chosen}) => ({place, name, type: reading.type, chosen}))
  };
}
