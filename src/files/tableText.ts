import {bodyOf} from "./body.js";
import type {DecimalMark} from "./cellReading.js";
import {namesCodes, readColumn, tableMark} from "./columnChoice.js";
import type {ColumnReading, TextColumnType} from "./columnChoice.js";
import {addCell, emptyProfile, filledCells} from "./columnProfile.js";
import type {ColumnProfile} from "./columnProfile.js";
import type {Separator} from "./delimited.js";
import {labColumns} from "./labCsv.js";
import {visible} from "./invisible.js";
import {layoutOf} from "./layout.js";
import type {AsideLine, TableLayout} from "./layout.js";
import {linesOf} from "./lines.js";
import type {TableLine, TornQuote} from "./lines.js";
import {findSeparator, namesSeparator} from "./separator.js";

/** What a person says of a table of text, over what is found in it: lines count from 1, columns from 0 by their place. */
export type TableChoices = {
  separator?: Separator | undefined;
  /** The line in which the titles end; null: there are none. */
  header?: number | null | undefined;
  mark?: DecimalMark | undefined;
  types?: Readonly<Record<number, TextColumnType>> | undefined;
};

/** A column of a table of text. `name`: what it is called where it is opened, the same as no other. */
export type TextColumn = {
  place: number;
  title: string;
  name: string;
  reading: ColumnReading;
  /** That a person chose the type. */
  chosen: boolean;
  profile: ColumnProfile;
};

/** A table of text as it lies in a file, before its values are made. */
export type TableText = {
  text: string;
  separator: Separator;
  layout: TableLayout;
  /** The decimal mark of the table; null where its numbers do not tell. */
  mark: DecimalMark | null;
  columns: TextColumn[];
  rows: number;
  aside: AsideLine[];
  torn: TornQuote[];
  uneven: {line: number; cells: number} | null;
  /** The first lines as they stand. */
  head: TableLine[];
  /** Columns before those by which the Lab knows a file of its own; null if it wrote none of this. */
  own: number | null;
};

const sampled = 400;
const shownLines = 12;

/** Finds how a table lies in a text, and what its columns hold: reads every cell, and makes nothing of it yet. */
export function tableText(given: string, choices: TableChoices = {}, told?: (rows: number) => void): TableText {
  const text = given.replace(/^\ufeff/, "");
  const separator = choices.separator ?? findSeparator(text);
  const start = namesSeparator(text) ? 1 : 0;
  const sample = linesOf(text, separator, {most: sampled}).lines.filter(({line}) => line > start);
  const header = choices.header === undefined ? labHeader(sample) : choices.header;
  const layout = layoutOf(sample, header);
  const own = labColumns(layout.columns.map(({title}) => title));
  const profiles = layout.columns.map(emptyProfile);
  const torn: TornQuote[] = [];
  const counted = {...layout, after: Math.max(layout.after, start)};
  const {rows, aside, uneven} = bodyOf(
    text,
    {separator, layout: counted, whole: own !== null, ...(told && {told}), torn: (quote) => void torn.push(quote)},
    ({line, cells, quoted}) =>
      profiles.forEach((profile, i) => addCell(profile, cells[i] ?? "", line, quoted[i] ?? false))
  );
  const mark = choices.mark ?? tableMark(profiles.filter((_, i) => !namesCodes(visible(layout.columns[i]!.title))));
  const unquoted = profiles.some(({numbers, quoted}) => quoted === 0 && Math.max(numbers[","], numbers["."]) > 0);
  const kept = layout.columns.filter(
    ({title}, i) => title !== "" || filledCells(profiles[i]!) > 0 || layout.width === 1
  );
  const names = distinct(kept.map(({title, place}) => title || `kolom_${place + 1}`));
  const columns = kept.map(({place, title}, i): TextColumn => {
    const profile = profiles[place]!;
    const type = choices.types?.[place];
    return {
      place,
      title,
      name: names[i]!,
      reading: type
        ? {type, mark: chosenMark(profile, mark), reason: null}
        : readColumn(profile, mark, {unquoted, title: visible(title)}),
      chosen: type !== undefined,
      profile
    };
  });
  return {
    text,
    separator,
    layout: counted,
    mark,
    columns,
    rows,
    aside: [...layout.aside, ...aside],
    torn,
    uneven,
    head: linesOf(text, separator, {most: shownLines}).lines,
    own
  };
}

/** The first line of a file that the Lab wrote, whatever follows it; of another file nothing is known. */
function labHeader([first]: readonly TableLine[]): number | undefined {
  return first && labColumns(first.cells) !== null ? first.line : undefined;
}

/** The mark under which most cells of a column are numbers, that of the table where it makes no difference. */
function chosenMark({numbers}: ColumnProfile, mark: DecimalMark | null): DecimalMark {
  if (numbers[","] === numbers["."]) return mark ?? ".";
  return numbers[","] > numbers["."] ? "," : ".";
}

/** Names that differ in more than case, which SQL does not tell apart: a second one is numbered. */
function distinct(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let n = 2; used.has(name.toLowerCase()); ++n) name = `${title}_${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}
