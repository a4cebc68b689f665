/** What finds out the types of a CSV file's columns and reads it: a DuckDB that holds the file, in a browser or in Node. */
export type CsvEngine = {
  /** The rows of an answer. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** An answer as an Arrow file or stream. */
  arrow(sql: string): Promise<Uint8Array>;
  close(): Promise<void>;
};

/** Opens an engine of its own for a file in UTF-8, which it calls by the name given. */
export type OpenCsvEngine = (name: string, bytes: Uint8Array) => Promise<CsvEngine>;
