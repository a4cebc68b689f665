import type {Dimension} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import type {Direction} from "../../ui/direction.js";

/** A column of a table; `share` is its width beside the others. */
export type KitColumn = {label: string; numeric: boolean; share: number};

/** What a cell says, and the number behind it where there is one; `null`: none is known or may be shown. */
export type KitCell = {text: string; value?: number | null};

export type KitTable = {id: string; caption: string; columns: KitColumn[]; rows: KitCell[][]; note: string | null};

/** Other weights, other points, or other people counted. */
export type KitCause = "weights" | "rules" | "population";

/** What a figure shows; every writer draws it its own way. */
export type KitFigure = {id: string; title: string; alt: string} & (
  | {
      /** Bars of the index, from the first rank down, in parts that dimensions bring. */
      kind: "index";
      series: {id: Dimension; label: string}[];
      rows: {label: string; rank: string; index: string; parts: number[]}[];
    }
  | {
      /** Ranks in each of the columns; the first is what the others are compared with. */
      kind: "ranks";
      columns: string[];
      lines: {label: string; ranks: (number | null)[]; direction: Direction}[];
    }
  | {
      /** The best and the worst of the ranks that other weights leave, `ranks` in all, from the first rank down. */
      kind: "bands";
      ranks: number;
      series: string;
      /** What the mark of the present rank is called. */
      now: string;
      rows: {label: string; rank: number; best: number; worst: number; band: string}[];
    }
  | {
      /** Index points that each of the causes brings, by dimension. */
      kind: "why";
      series: {cause: KitCause; label: string}[];
      rows: {id: Dimension; label: string; parts: number[]; total: string}[];
    }
);

/** One subject: a heading, sentences, at most one figure, its tables, and what the speaker may say of the method. */
export type KitSection = {
  id: string;
  title: string;
  sentences: string[];
  figure: KitFigure | null;
  tables: KitTable[];
  notes: string[];
  /** Which scenarios it is about, by their place. */
  cases: number[];
  /** What must stand beside it: the rules and the people of its own scenarios only. */
  stamp: KitStamp;
};

/** What must stand on every page: one sentence each. */
export type KitStamp = {
  data: string;
  scheme: string[];
  /** The same in short: which schemes there are, and their legal status. */
  status: string[];
  /** The weights of each scenario. */
  weights: string[];
  source: string;
  made: string;
  /** Who is counted, and by which filter. */
  filter: string[];
  /** Which scenario the code of a page about several opens: that of the first. */
  qr: string | null;
};

export type KitLink = {label: string; url: string};

/** The numbers a spreadsheet computes with. Rows without shares are not ranked, and say why. */
export type KitModel = {
  /** What the column of names is called. */
  unit: string;
  dimensions: {id: Dimension; label: string}[];
  baseline: {name: string; weights: number[]};
  cases: {
    name: string;
    weights: number[];
    rows: {
      label: string;
      shares: number[] | null;
      before: number[] | null;
      index: number | null;
      rank: number | null;
      indexBefore: number | null;
      rankBefore: number | null;
      /** Of the indexes to two decimals, as it is shown. */
      change: number | null;
      n: number | null;
      why: string;
    }[];
  }[];
};

/** A kit for a discussion: everything its files say, as plain data that is safe to print. */
export type KitContent = {
  locale: Locale;
  /** The beginning of every file's name. */
  name: string;
  title: string;
  author: string;
  /** Year-month-day: also the time every file says it was made. */
  date: string;
  dateText: string;
  /** Of pages about all scenarios. */
  stamp: KitStamp;
  /** Of pages about one alone, by its place. */
  stamps: KitStamp[];
  links: KitLink[];
  sections: KitSection[];
  model: KitModel;
};

/** What a person chose and wrote for a kit; `null` is what the page would put there. */
export type KitDraft = {
  cases: string[];
  /** Sections not wanted, so that one which is new is there until it is taken out. */
  leftOut: string[];
  title: string | null;
  author: string;
  /** Year-month-day; null: today. */
  date: string | null;
  questions: string | null;
};

/** Something to be told while files are made. */
export type KitProgress = (done: number, all: number, what: string) => void;

/** The files of a kit. */
export type KitFormat = "pptx" | "docx" | "xlsx" | "zip";

export type KitFile = {name: string; bytes: Uint8Array};
