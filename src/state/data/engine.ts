import type {Dataset, RecordsDataset} from "./datasets.js";
import type {Database} from "./database.js";
import {files} from "./files.js";

export type EngineState =
  | {status: "none"}
  | {status: "loading"}
  | {status: "ready"; database: Database; milliseconds: number}
  | {status: "unavailable"; reason: "unsupported" | "withheld"}
  | {status: "unavailable"; reason: "failed"; message: string};

export type Engine = {
  readonly state: EngineState;
  watch(notify: (state: EngineState) => void): () => void;
};

/** Opens DuckDB over the dataset's records behind the page's back; whatever happens, the page lives on. */
export function openEngine(dataset: Dataset): Engine {
  let state: EngineState = {status: dataset.kind === "records" ? "loading" : "none"};
  const listeners = new Set<(state: EngineState) => void>();
  const become = (next: EngineState) => {
    state = next;
    for (const listener of [...listeners]) listener(state);
  };
  if (dataset.kind === "records") {
    if (dataset.withheld) state = {status: "unavailable", reason: "withheld"};
    else if (typeof WebAssembly !== "object" || typeof Worker !== "function")
      state = {status: "unavailable", reason: "unsupported"};
    else
      load(dataset).then(become, (error: unknown) =>
        become({
          status: "unavailable",
          reason: "failed",
          message: error instanceof Error ? error.message : String(error)
        })
      );
  }
  return {
    get state() {
      return state;
    },
    watch(notify) {
      notify(state);
      listeners.add(notify);
      return () => listeners.delete(notify);
    }
  };
}

/** The same, but nothing is fetched before somebody looks. */
export function openEngineLate(dataset: Dataset): Engine {
  let engine: Engine | null = null;
  const opened = () => (engine ??= openEngine(dataset));
  return {
    get state() {
      return opened().state;
    },
    watch: (notify) => opened().watch(notify)
  };
}

async function load({manifest, tally}: RecordsDataset): Promise<EngineState> {
  await nextPaint();
  const start = performance.now();
  const bytes = (file: () => Promise<ArrayBuffer>) => file().then((buffer) => new Uint8Array(buffer));
  const records = bytes(files.pilotRecords);
  const cells = bytes(files.pilotTally);
  // Awaited only once DuckDB runs; until then a failure is nobody's.
  for (const file of [records, cells]) file.catch(() => {});
  const {openDatabase} = await import("./database.js");
  const database = await openDatabase(records, cells, {rows: manifest.file.rows, cells: tally.count.length});
  return {status: "ready", database, milliseconds: performance.now() - start};
}

/** The first ranking is on screen before anything large is fetched. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), {timeout: 2000});
    else setTimeout(resolve, 300);
  });
}
