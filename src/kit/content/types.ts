import type {CategoryData} from "../../components/categoryData.js";
import type {RankingRow} from "../../model/rankingRow.js";
import type {Corners, Manifest, Move, RankingFacts, Scheme, Standing, Unit, Weights} from "../../lib/index.js";
import type {RowWords} from "../../messages/rowWords.js";
import type {Locale} from "../../messages/define.js";
import type {Counted} from "../../model/counted.js";
import type {Bands} from "../../model/bandsNow.js";
import type {KitSection} from "../write/types.js";
import type {SectionId} from "./sectionIds.js";
import type {SentenceSubject} from "./sentences.js";

/** One scenario with all that was computed under it. */
export type KitCase = {
  name: string;
  scheme: Scheme;
  weights: Weights;
  /** The filter in words; null if everyone is in. */
  filter: string | null;
  /** Who is counted, of how many, and whom filter and rules leave out. */
  people: string | null;
  counted: Counted;
  /** The status that the rules leave out; null where they count all. */
  outside: string | null;
  units: Unit[];
  unitsBefore: Unit[];
  /** Under either rules over the people whom either count, for a split of the change. */
  corners: Corners<Unit[]>;
  before: Standing[];
  after: Standing[];
  /** The ranks that other admissible weights leave each unit; null where they were not asked for. */
  bands: Pick<Bands, "words" | "of" | "problem"> | null;
  /** Employees who change category; null for data without employees. */
  categories: CategoryData | null;
  /** The agency whose change is taken apart; null: the one that moved furthest. */
  chosen: string | null;
  link: string;
};

export type KitRequest = {
  locale: Locale;
  title: string;
  author: string;
  date: string;
  questions: string[];
  sections: SectionId[];
  blind: boolean;
  /** The beginning of every file's name. */
  fileName: string;
  dataset: {
    kind: "sintetis" | "nyata" | "unggahan";
    title: string;
    fingerprint: string;
    /** Null for a table of the reader's own. */
    manifest: Manifest | null;
  };
  baseline: {name: string; scheme: Scheme; weights: Weights};
  label: (id: string) => string;
  cases: KitCase[];
};

/** A scenario with what all sections read from it. */
export type PreparedCase = KitCase & {facts: RankingFacts; moved: Move[]; rows: RankingRow[]; subject: SentenceSubject};

/** What a section is made of. */
export type KitContext = {
  request: KitRequest;
  cases: PreparedCase[];
  label: (id: string) => string;
  unit: RowWords;
  /** Whether the data are means, and not records of employees. */
  means: boolean;
  locale: Locale;
};

/** A section before it is stamped. */
export type UnstampedSection = Omit<KitSection, "stamp">;
