import type {bands} from "./bands.js";

/** The four dimensions of IP ASN, in the order of the regulation (PermenPANRB 38/2018). */
export type Dimension = "kualifikasi" | "kompetensi" | "kinerja" | "disiplin";

/** Shares of the index, one a dimension, summing to 1. */
export type Weights = Record<Dimension, number>;

/** Points of one employee, one a dimension, each from 0 to the dimension's maximum. */
export type Points = Record<Dimension, number>;

export type Status = "PNS" | "PPPK";
export type JenisJabatan = "struktural" | "fungsional" | "pelaksana";

/** Last recorded diploma. S1 covers D-IV, SLTA covers D-I and D-II, SLTP is everything below SLTA. */
export type Pendidikan = "S3" | "S2" | "S1" | "D3" | "SLTA" | "SLTP";

export type Predikat = "sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";

/** An SKP value on the PP 46/2011 scale (0–100), or a rating under PermenPANRB 6/2022. */
export type Kinerja = {skala: "pp46"; nilai: number} | {skala: "predikat"; predikat: Predikat};

export type Hukdis = "tidak" | "ringan" | "sedang" | "berat";

/** What the index looks at in one employee's record. `null` means: no record. */
export type Employee = {
  status: Status;
  jenisJabatan: JenisJabatan;
  pendidikan: Pendidikan;
  /** The education the post asks for; only schemes that judge fit to the post look at it. */
  syaratPendidikan?: Pendidikan;
  /** Leadership (struktural) or functional (fungsional) training matching the post held. */
  diklatJabatan: boolean | null;
  /** The post is one of the functional titles that some agencies exempt from training. */
  bebasDiklat?: boolean;
  /** Hours (jam pelajaran) of technical training. */
  jpTeknis: number | null;
  seminar: boolean | null;
  kinerja: Kinerja | null;
  hukdis: Hukdis | null;
};

/** Education held against education asked for by the post. */
export type Kesesuaian = "di-atas" | "sesuai" | "satu-di-bawah" | "lebih-rendah" | "tidak-diketahui";

export type Category = (typeof bands)[number]["category"];

/** How a value between two bands (80.5) is placed: lower bound inclusive, or upper bound inclusive. */
export type Edge = "floor" | "ceil";

/** The same text in both languages of the site. */
export type Bilingual = {id: string; en: string};

/**
 * How well a fact is known: Q read in the text itself; C read in two or more independent public programs; c1 read in
 * one; I inferred or computed from what is quoted; OK own knowledge, not verified; G a guess or placeholder.
 */
export type Confidence = "Q" | "C" | "c1" | "I" | "OK" | "G";

/** A citation is a string where it is an official name, the same in both languages; a phrase is a `Text`. */
export type Source = {citation: string | Bilingual; confidence: Confidence; url?: string};

/** A range of a number; a bound that is absent does not bind. `above` and `below` are strict. */
export type ValueRange = {above?: number; atLeast?: number; atMost?: number; below?: number};

/** Every key given must hold. A list holds when the employee's value is in it. */
export type Condition = {
  status?: Status[];
  jenisJabatan?: JenisJabatan[];
  pendidikan?: Pendidikan[];
  kesesuaian?: Kesesuaian[];
  diklatJabatan?: (boolean | null)[];
  bebasDiklat?: boolean[];
  /** `null`: there is no record. */
  jpTeknis?: ValueRange | null;
  seminar?: (boolean | null)[];
  /** Only a value on the PP 46/2011 scale falls in it. */
  nilai?: ValueRange;
  predikat?: Predikat[];
  /** `"kosong"`: there is neither a value nor a rating. */
  kinerja?: "kosong";
  hukdis?: (Hukdis | null)[];
};

/** Points that grow in proportion to the training hours: `points · min(jp, full) / full`. */
export type Proportional = {per: "jpTeknis"; full: number; points: number};

/** One row of a table of the regulation: under this condition, these points. */
export type Row = {
  when: Condition;
  points: number | Proportional;
  label: Bilingual;
  source: Source;
  /** The row stands only while these switches have these options. */
  only?: Record<string, string>;
  /** The row is met for want of a record. */
  missing?: true;
};

/** A table of rows, of which the first that is met gives the points; an employee no row fits gets 0. */
export type Indicator = {id: string; label: Bilingual; rows: Row[]};

export type DimensionRules = {
  id: Dimension;
  label: Bilingual;
  /** The most points the dimension can give; a share is points ÷ maximum. */
  maximum: number;
  indicators: Indicator[];
  /** Where the maximum was read. */
  source: Source;
  /** The article that sets the table, or what a scenario takes it from. */
  basis: Source;
};

export type Option = {
  id: string;
  label: Bilingual;
  /** Who reads it so, or why one would. */
  why: Bilingual;
  source: Source;
  /** What the option does beside the rows that name it. */
  effect?: {population?: Status[]; missing?: "zero" | "excluded"; edge?: Edge};
};

/** A place where readings of the rule differ; the first option is the default. */
export type Switch = {id: string; label: Bilingual; options: Option[]};

/** Bands from the highest down: `floor` is the lowest whole number of the band, `ceil` the highest. */
export type Band = {category: Category; floor: number; ceil: number};

/** A question the sources leave open that no switch decides, and what was chosen. */
export type Ambiguity = {id: string; question: Bilingual; chosen: Bilingual; alternative: Bilingual; source: Source};

/** A versioned set of rules: plain data, from which the scoring, the SQL and the Metode page are all derived. */
export type Scheme = {
  id: string;
  version: string;
  /** `hipotetis` must be said wherever the scheme shows. */
  legal: "berlaku" | "rancangan" | "hipotetis";
  title: Bilingual;
  summary: Bilingual;
  basis: Source[];
  /** Always the four, in the order of `Dimension`. */
  dimensions: DimensionRules[];
  weights: Weights;
  bands: Band[];
  switches: Switch[];
  /** The option chosen for each switch; what is absent is at its default. */
  settings: Record<string, string>;
  ambiguities: Ambiguity[];
};
