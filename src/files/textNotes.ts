import type {AsideLine} from "./layout.js";
import type {CellAt, ColumnProfile} from "./columnProfile.js";
import type {TextReason} from "./columnChoice.js";
import type {DecimalMark} from "./cellReading.js";
import {cellNumber} from "./cellReading.js";
import type {TornQuote} from "./lines.js";
import type {TableText, TextColumn} from "./tableText.js";
import type {UnreadCells} from "./typedText.js";
import type {Encoding} from "./text.js";
import {unparted} from "./unparted.js";
import type {Unparted} from "./unparted.js";

/** What a person should know of how a table of text was read. */
export type TextNote =
  | {code: "aside"; line: AsideLine}
  | {code: "torn"; quotes: TornQuote[]}
  | {code: "encoding"; encoding: Encoding}
  | {code: "as-text"; column: string; reason: TextReason}
  | {code: "grouped"; column: string; mark: DecimalMark; at: CellAt; value: number}
  | {code: "marks"; comma: string[]; point: string[]}
  | {code: "percent" | "some-percent" | "shortened"; column: string; at: CellAt}
  | {code: "missing"; column: string; cells: number; at: CellAt}
  | {code: "rounded"; column: string; cells: number; at: CellAt}
  | {code: "day-month"; column: string; at: CellAt}
  | {code: "unread"; cells: UnreadCells}
  | {code: "invisible"; column: string; cells: number; at: CellAt}
  | {code: "renamed"; title: string; name: string}
  | {code: "unparted"; unparted: Unparted}
  | {code: "no-rows"; titles: string}
  | {code: "own-empty"}
  | {code: "untitled"; all: boolean; names: string[]};

/** All that was understood, changed or set aside in reading a table, none of it in silence. */
export function textNotes(
  table: TableText,
  {unread = [], encoding = "utf-8"}: {unread?: readonly UnreadCells[]; encoding?: Encoding} = {}
): TextNote[] {
  if (table.own !== null)
    return table.rows === 0 ? [{code: "own-empty"}] : unread.map((cells) => ({code: "unread", cells}));
  const {columns, aside, torn, layout} = table;
  return [
    ...(encoding === "utf-8" ? [] : [{code: "encoding", encoding} as const]),
    ...onlyColumn(table),
    ...(table.rows === 0 && columns.length > 0
      ? [{code: "no-rows", titles: columns.map(({title}) => title).join(", ")} as const]
      : []),
    ...aside.map((line): TextNote => ({code: "aside", line})),
    ...(torn.length === 0 ? [] : [{code: "torn", quotes: torn} as const]),
    ...untitled(columns, layout.titles.length === 0),
    ...columns.flatMap((column): TextNote[] =>
      column.title !== "" && column.name !== column.title
        ? [{code: "renamed", title: column.title, name: column.name}]
        : []
    ),
    ...columns.flatMap(columnNotes),
    ...marks(columns),
    ...unread.map((cells): TextNote => ({code: "unread", cells}))
  ];
}

function onlyColumn({columns, text, head}: TableText): TextNote[] {
  const found = columns.length === 1 ? unparted(text, head) : null;
  return found ? [{code: "unparted", unparted: found}] : [];
}

function untitled(columns: readonly TextColumn[], all: boolean): TextNote[] {
  const names = columns.filter(({title}) => title === "").map(({name}) => name);
  return names.length === 0 ? [] : [{code: "untitled", all, names}];
}

function columnNotes({name, reading, profile, chosen}: TextColumn): TextNote[] {
  const {type, mark, reason} = reading;
  const notes: TextNote[] = [];
  if (type === "text" && profile.firstInvisible)
    notes.push({code: "invisible", column: name, cells: profile.invisible, at: profile.firstInvisible});
  if (reason) notes.push({code: "as-text", column: name, reason});
  if (type === "day-month" && !chosen) notes.push({code: "day-month", column: name, at: profile.first["day-month"]!});
  const {missing} = profile.first;
  if (type !== "text" && missing)
    notes.push({code: "missing", column: name, cells: profile.kinds.missing, at: missing});
  if (type !== "number") return notes;
  const {kinds, firstTwofold, grouped, percents, firstPercent, firstInexact, inexact} = profile;
  if (kinds.shortened > 0) notes.push({code: "shortened", column: name, at: profile.first.shortened!});
  const at = grouped ?? firstTwofold;
  if (at) {
    const value = cellNumber(at.value, mark);
    if (value !== null) notes.push({code: "grouped", column: name, mark, at, value: Number(value)});
  }
  if (firstPercent)
    notes.push({code: percents < numbersIn(profile) ? "some-percent" : "percent", column: name, at: firstPercent});
  if (firstInexact) notes.push({code: "rounded", column: name, cells: inexact, at: firstInexact});
  return notes;
}

const numbersIn = ({kinds}: ColumnProfile) => kinds.whole + kinds.marked + kinds.code + kinds.shortened;

/** Columns of one table whose decimal marks differ. */
function marks(columns: readonly TextColumn[]): TextNote[] {
  const marked = (mark: DecimalMark) =>
    columns
      .filter(({reading, profile}) => reading.type === "number" && reading.mark === mark && profile.kinds.marked > 0)
      .map(({name}) => name);
  const [comma, point] = [marked(","), marked(".")];
  return comma.length > 0 && point.length > 0 ? [{code: "marks", comma, point}] : [];
}
