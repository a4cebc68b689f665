import type {Confidence, Employee, Source, Status, Bilingual} from "../scheme/types.js";

export type InstansiType = "kementerian" | "provinsi" | "kabupaten" | "kota";

/** An agency of the pilot. Codes are absent where the agency has none (a ministry has no region). */
export type Instansi = {
  id: string;
  name: string;
  short: string;
  type: InstansiType;
  kanreg: string;
  codes: {kemendagri?: string; bps?: string; bkn?: string};
  population?: number;
  headcount: {value: number; estimated: boolean; source: Source};
  note?: Bilingual;
};

export type JenisKelamin = "L" | "P";
export type KelompokUmur = "<=30" | "31-40" | "41-50" | "51-60";
export type Kanal = "peremajaan-mandiri" | "rekonsiliasi" | "integrasi-siasn" | "tidak-ada";

/** One anonymised record at rest: the employee as scored, and what people filter and group by. */
export type EmployeeRecord = Employee & {
  instansi: string;
  jenisKelamin: JenisKelamin;
  kelompokUmur: KelompokUmur;
  kanal: Kanal;
  eKinerja: boolean;
};

/** A column of the records' file. */
export type CodeBookEntry = {
  column: string;
  label: Bilingual;
  type: string;
  values?: {value: string | number | boolean; label: Bilingual}[];
  nullMeaning?: Bilingual;
};

/** A figure that a dataset rests on; its value in words and numbers as each language writes them. */
export type Figure = {what: Bilingual; value: Bilingual; source: Source; confidence: Confidence};

/** What a dataset is, where it comes from, and its fingerprint. */
export type Manifest = {
  id: string;
  version: string;
  title: Bilingual;
  description: Bilingual;
  /** `sintetis` must be said on every page, figure and file. */
  kind: "sintetis" | "nyata";
  content: "records" | "aggregates";
  year: number;
  seed: number | null;
  /** The file, its SHA-256 (the fingerprint), bytes and rows. */
  file: {name: string; sha256: string; bytes: number; rows: number};
  rowsByInstansi: Record<string, number>;
  instansi: Instansi[];
  codeBook: CodeBookEntry[];
  figures: Figure[];
};

/** One unit of an aggregates table: head-count and mean points per dimension. */
export type AggregateUnit = {
  unit: string;
  n: number;
  kualifikasi: number;
  kompetensi: number;
  kinerja: number;
  disiplin: number;
};

/** A unit as its agency published it: with its own index, and what is to be known of the figures. */
export type PublishedUnit = AggregateUnit & {
  year: number;
  /** ASN is PNS and PPPK together, and so not ranked beside them. */
  group: Status | "ASN";
  provisional: boolean;
  indeks: number;
  note?: Bilingual;
};

/** A published dataset of dimension means per unit. */
export type AggregatesFile = {manifest: Manifest; aggregates: PublishedUnit[]};

/**
 * How much of the records a site holds: all (`lengkap`); all, behind a login (`tertutup`); or only counts of ten or more
 * (`terbuka`), with how far an index is from that of the records at most, in points of 100, at a scheme's own weights and
 * at any.
 */
export type Openness = {kind: "lengkap" | "tertutup"} | {kind: "terbuka"; within: {own: number; any: number}};

/**
 * What the pages know of the records before any is loaded: the manifest, head-counts and complete records by agency and
 * channel (under the first scheme at its defaults), and, for synthetic data only, the first rows of the file.
 */
export type Pilot = {
  manifest: Manifest;
  openness: Openness;
  coverage: {instansi: string; kanal: Kanal; n: number; complete: number}[];
  firstRows: Record<string, string | number | boolean | null>[];
};
