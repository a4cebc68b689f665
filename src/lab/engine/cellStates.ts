import type {CellState} from "./types.js";

type RunState = Omit<CellState, "defines" | "uses">;

const untouched: RunState = {status: "idle", milliseconds: null, output: {kind: "nothing"}, problem: null};

/** The state of each cell, and who watches it. */
export type CellStates = {
  get(id: string): RunState;
  set(id: string, change: Partial<RunState>): void;
  /** What a cell showed is no longer the result of what is written; a cell that never ran stays as it is. */
  markStale(id: string): void;
  delete(id: string): void;
  watch(listener: (id: string) => void): () => void;
};

export function cellStates(): CellStates {
  const states = new Map<string, RunState>();
  const listeners = new Set<(id: string) => void>();
  const get = (id: string): RunState => states.get(id) ?? untouched;
  function set(id: string, change: Partial<RunState>) {
    states.set(id, {...get(id), ...change});
    for (const listener of [...listeners]) listener(id);
  }
  return {
    get,
    set,
    markStale(id) {
      const {status} = get(id);
      if (status === "done" || status === "error" || status === "stopped") set(id, {status: "stale", problem: null});
    },
    delete: (id) => void states.delete(id),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}
