import {cellReading} from "./cellReading.js";
import {visible} from "./invisible.js";
import type {TableLine} from "./lines.js";

/** Lines that are no rows of the table, as they stand, and why. */
export type AsideLine = {line: number; text: string; why: "above" | "numbering" | "repeated" | "below"};

/** How a table lies in its file: the lines of its titles, its columns, and what is set aside before its rows. */
export type TableLayout = {
  /** The lines, from 1, in which the titles stand: none, one or several. */
  titles: number[];
  /** The place of each column in a line, and its title. */
  columns: {place: number; title: string}[];
  width: number;
  aside: AsideLine[];
  /** The line after which the rows begin; 0 where the first line is a row. */
  after: number;
  /** The lines of titles and of the columns' numbers, their cells as seen, parted by NUL: by these is known what repeats them. */
  heads: readonly string[];
};

const searched = 30;

/**
 * Finds the titles of a table in its first lines (which also show what is in its columns). `header`: the line a person
 * says they end in, null if there are none. Titles may stand over several lines, where the title of a group spans its parts.
 */
export function layoutOf(all: readonly TableLine[], header?: number | null): TableLayout {
  const lines = all.filter(({cells}) => cells.some(isFilled));
  const at = header === undefined ? findTitles(lines) : header === null ? [] : titlesEndingIn(lines, header);
  const titles = at.map((i) => lines[i]!);
  const last = at.at(-1) ?? -1;
  const above = lines.slice(0, at[0] ?? 0).map((line) => aside(line, "above"));
  const numbering = last >= 0 && isNumbering(lines, last + 1) ? [aside(lines[last + 1]!, "numbering")] : [];
  const rows = lines.slice(last + 1 + numbering.length);
  const width = Math.max(0, ...(titles.length > 0 ? titles : rows).map(({cells}) => cells.length));
  const names = joined(titles, width);
  const columns = names.map((name, place) => ({place, title: name.replace(/\s+/g, " ")}));
  return {
    titles: titles.map(({line}) => line),
    columns,
    width,
    aside: [...above, ...numbering],
    after: numbering[0]?.line ?? titles.at(-1)?.line ?? 0,
    heads: [...titles, ...lines.slice(last + 1, last + 1 + numbering.length)].map(({cells}) => asHead(cells))
  };
}

/** The cells of a line as they are compared with titles. */
export const asHead = (cells: readonly string[]) => cells.map(visible).join("\0");

const isFilled = (cell: string) => visible(cell) !== "";
const filled = ({cells}: TableLine) => cells.filter(isFilled).length;
const aside = ({line, cells}: TableLine, why: AsideLine["why"]): AsideLine => ({line, text: shown(cells), why});

/** A line as it is told of: its cells that hold something. */
export const shown = (cells: readonly string[]) => cells.map(visible).filter(Boolean).join(" ");

/** A title is a word, or the year that a column is of. */
function isTitle(cell: string): boolean {
  const {kind} = cellReading(cell);
  return kind === "text" || kind === "boolean" || kind === "missing" || /^(19|20)\d\d$/.test(visible(cell));
}

const isWord = (cell: string) => cellReading(cell).kind === "text";

/** Whether a line reads as titles: words, and at most years beside them. */
function isTitles(line: TableLine): boolean {
  const cells = line.cells.filter(isFilled);
  return cells.length > 0 && cells.every(isTitle) && cells.some(isWord);
}

/** The lines that share the titles; else the first line as wide as the table is, or nearly, if it reads as titles. */
function findTitles(lines: readonly TableLine[]): number[] {
  const first = lines.slice(0, searched);
  for (let last = 0; last < first.length; ++last) {
    const group = groupEndingIn(lines, last);
    if (group.length > 1) return group;
  }
  const least = Math.max(1, Math.ceil(widest(lines) * 0.6));
  const i = first.findIndex((line) => filled(line) >= least);
  return i >= 0 && isTitles(lines[i]!) ? [i] : [];
}

/** The number of cells that most lines fill, the greater one among equals. */
function widest(lines: readonly TableLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(filled(line), (counts.get(filled(line)) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0];
}

function titlesEndingIn(lines: readonly TableLine[], header: number): number[] {
  const i = lines.findIndex(({line}) => line === header);
  return i < 0 ? [] : groupEndingIn(lines, i);
}

const deepest = 3;

/**
 * A line of titles with those above it that share them: they leave cells free where the last one names the parts of a
 * group, and the last one where a title stands above it alone; rows follow, which are no titles.
 */
function groupEndingIn(lines: readonly TableLine[], last: number): number[] {
  const row = lines[isNumbering(lines, last + 1) ? last + 2 : last + 1];
  if (row && isParts(lines[last]!) && !isTitles(row))
    for (let size = 2; size <= Math.min(deepest, last + 1); ++size) {
      const group = lines.slice(last - size + 1, last + 1);
      if (group.slice(0, -1).every(isTitles) && isGroup(group, filled(row)))
        return group.map((_, k) => last - size + 1 + k);
    }
  return [last];
}

/** Whether a line reads as the parts of a group: titles, or years alone. */
function isParts(line: TableLine): boolean {
  const cells = line.cells.filter(isFilled);
  return cells.length > 0 && cells.every(isTitle);
}

function isGroup(group: readonly TableLine[], needed: number): boolean {
  const width = Math.max(...group.map(({cells}) => cells.length));
  const lowest = group.at(-1)!;
  const has = ({cells}: TableLine, place: number) => isFilled(cells[place] ?? "");
  // A spreadsheet without merged cells repeats the title of a group.
  const begins = ({cells}: TableLine, place: number) =>
    has({line: 0, cells}, place) && cells[place] !== cells[place - 1];
  const places = Array.from({length: width}, (_, place) => place);
  const covered = places.filter((place) => group.some((line) => has(line, place)));
  const parts = covered.filter((place) => !begins(group[0]!, place) && has(lowest, place));
  const alone = covered.filter((place) => !has(lowest, place));
  return parts.length > 0 && alone.length > 0 && covered.length >= needed;
}

/** The titles of several lines: a group's title goes with each of its parts. */
function joined(titles: readonly TableLine[], width: number): string[] {
  const groups = titles.slice(0, -1).map(() => "");
  return Array.from({length: width}, (_, place) => {
    const parts = titles.map(({cells}) => visible(cells[place] ?? ""));
    const below = parts.at(-1) ?? "";
    parts.slice(0, -1).forEach((part, k) => {
      if (part === "") return;
      groups[k] = part;
      groups.fill("", k + 1);
    });
    return below === "" ? parts.filter(Boolean).join(" ") : [...groups, below].filter(Boolean).join(" ");
  });
}

/** A line that numbers the columns: (1), (2) …; or 1, 2 …, a, b … or I, II … where a column below is of another kind. */
function isNumbering(lines: readonly TableLine[], i: number): boolean {
  const line = lines[i];
  if (!line) return false;
  const cells = line.cells.map(visible).filter(Boolean);
  if (cells.length < 2) return false;
  const marks = cells.map((cell) => /^([([]?)([a-z]|\d{1,3}|[ivx]+)[.)\]]?(\s*=.*)?$/i.exec(cell));
  const inOrder = orders.some((order) => marks.every((mark, k) => mark?.[2]?.toLowerCase() === order(k)));
  if (!inOrder || (cells.length < 3 && cells[0] !== "1" && !marks.every((mark) => mark?.[1]))) return false;
  if (marks.every((mark) => mark?.[1]) || marks.some((mark) => mark?.[3])) return true;
  const heads = [asHead(line.cells), asHead(lines[i - 1]?.cells ?? [])];
  const below = lines.slice(i + 1).filter(({cells}) => !heads.includes(asHead(cells)));
  return line.cells.some((cell, place) => {
    const others = below.map(({cells}) => cells[place] ?? "").filter(isFilled);
    return others.length > 0 && isFilled(cell) && others.every((other) => isWord(other) !== isLetters(cell));
  });
}

const isLetters = (cell: string) => /^[^\p{L}\d]*\p{L}/u.test(visible(cell));

/** What the columns are numbered with. */
const roman = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");
const orders: readonly ((k: number) => string | undefined)[] = [
  (k) => String(k + 1),
  (k) => String(k),
  (k) => String.fromCharCode(97 + k),
  (k) => roman[k]
];
