import type {Scenario} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import type {LabSources} from "./database.js";
import type {ClosedFiles} from "./types.js";

/** What a notebook runs on. */
export type SessionOptions = LabSources & {
  locale: Locale;
  scenario: Scenario;
  /** Tables that cells may still name although their files are not open. */
  closed?: ClosedFiles;
  /** Columns of tables that DuckDB has when it is open, to be suggested before. */
  known?: Record<string, string[]>;
  /** The code of the worker in which JavaScript and Markdown cells run. */
  worker(): Promise<string>;
  /** The address of the document in which that worker is started. */
  frame(): Promise<string>;
};
