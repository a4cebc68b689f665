import type {KitContent, KitFigure, KitStamp, KitTable} from "./types.js";

/** One slide: at most one figure or one table that does not fit beside the words. */
export type Slide = {
  title: string;
  sentences: string[];
  figure: KitFigure | null;
  table: KitTable | null;
  notes: string[];
  cases: number[];
  stamp: KitStamp;
};

/** Room in lines: beside a figure, in type that is as small as it may be, alone on a slide, and rows of a table. */
const room = {beside: 26, alone: 15, rows: 14.6};
const letters = {beside: 46, alone: 92};

/** Inches there are below the title, and that a row of a table takes at least. */
export const body = {height: 5.35, row: 0.28};

/** Inches that words take above a table. */
export const wordsHeight = (sentences: readonly string[]) =>
  sentences.reduce((sum, text) => sum + Math.ceil(text.length / letters.alone) * 0.31 + 0.1, 0.1);

/** The slides of a kit after its title: sections cut where they would not fit, a heading repeated on each. */
export function slidesOf({sections}: KitContent, continued: (title: string) => string): Slide[] {
  return sections.flatMap(({title, sentences, figure, tables, notes, cases, stamp}) => {
    const slides: Slide[] = [];
    const add = (slide: Partial<Slide>) =>
      slides.push({
        title: slides.length === 0 ? title : continued(title),
        sentences: [],
        figure: null,
        table: null,
        notes,
        cases,
        stamp,
        ...slide
      });
    const small = figure ? tables.find(isSmall) : undefined;
    const words = figure
      ? cut(sentences, small ? room.beside - tableLines(small) - 1 : room.beside, letters.beside)
      : cut(sentences, tables.length > 0 ? 6 : room.alone, letters.alone);
    const rest = tables.filter((table) => table !== small);
    if (figure?.kind === "ranks" && figure.columns.length > 2) {
      for (const more of cut(sentences, room.alone, letters.alone)) add({sentences: more});
      add({figure});
    } else if (figure) {
      add({sentences: words[0] ?? [], figure, table: small ?? null});
      for (const more of cut(words.slice(1).flat(), room.alone, letters.alone)) add({sentences: more});
    } else if (rest.length > 0 && words.length <= 1) {
      const table = rest.shift()!;
      const height = body.height - wordsHeight(words[0] ?? []) - (table.note ? 0.4 : 0);
      const [first, ...others] = rows(table, Math.min(room.rows, Math.floor(height / body.row) - 1), room.rows);
      add({sentences: words[0] ?? [], table: first!});
      for (const table of others) add({table});
    } else for (const more of cut(sentences, room.alone, letters.alone)) add({sentences: more});
    for (const table of rest) for (const part of rows(table, room.rows, room.rows)) add({table: part});
    return slides;
  });
}

export const isSmall = ({rows, columns}: KitTable) => rows.length <= 6 && columns.length <= 4;

const tableLines = ({rows}: KitTable) => Math.ceil((rows.length + 2) * 1.3);

/** Sentences in runs that fit into so many lines of so many letters. */
function cut(sentences: readonly string[], lines: number, width: number): string[][] {
  const runs: string[][] = [];
  let left = 0;
  for (const sentence of sentences) {
    const needed = Math.ceil(sentence.length / width) + 0.4;
    if (needed > left || runs.length === 0) {
      runs.push([]);
      left = lines;
    }
    runs.at(-1)!.push(sentence);
    left -= needed;
  }
  return runs;
}

/** A table in parts of so many rows of one line, each with the heading; each further line takes two thirds of a row. */
function rows(table: KitTable, first: number, others: number): KitTable[] {
  const total = table.columns.reduce((sum, {share}) => sum + share, 0);
  const height = (texts: string[]) => {
    const lines = texts.map((text, c) => Math.ceil(text.length / Math.max(8, (105 * table.columns[c]!.share) / total)));
    return 1 + (Math.max(1, ...lines) - 1) * 0.65;
  };
  const head = height(table.columns.map(({label}) => label)) - 1;
  const parts: KitTable["rows"][] = [[]];
  let left = first - head;
  for (const row of table.rows) {
    const needed = height(row.map(({text}) => text));
    if (needed > left && parts.at(-1)!.length > 0) {
      parts.push([]);
      left = others - head;
    }
    parts.at(-1)!.push(row);
    left -= needed;
  }
  return parts.map((some, i) => ({...table, rows: some, note: i === parts.length - 1 ? table.note : null}));
}
