import type {CellState} from "./types.js";

type Held = Omit<CellState, "defines" | "uses">;

const untouched: Held = {status: "idle", milliseconds: null, output: {kind: "nothing"}, problem: null};

/** The state of each cell, told to whoever watches. */
export function cellStates() {
  const states = new Map<string, Held>();
  const listeners = new Set<(id: string) => void>();
  const get = (id: string): Held => states.get(id) ?? untouched;
  return {
    get,
    set(id: string, change: Partial<Held>) {
      states.set(id, {...get(id), ...change});
      for (const listener of [...listeners]) listener(id);
    },
    /** What a cell showed is no longer the result of what is written; a cell that never ran stays as it is. */
    age(id: string) {
      const {status} = get(id);
      if (status === "done" || status === "error" || status === "stopped")
        this.set(id, {status: "stale", problem: null});
    },
    delete: (id: string) => states.delete(id),
    watch(listener: (id: string) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}
