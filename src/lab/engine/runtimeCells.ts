import {Runtime} from "@observablehq/runtime";
import type {RuntimeError, Variable} from "@observablehq/runtime";

/** Cells as variables of Observable's runtime, each of which runs once those it uses have. */
export type RuntimeCells = {
  /** Lets a cell run, or run anew, after its inputs. */
  define(id: string, inputs: readonly string[], run: () => Promise<void>): void;
  delete(id: string): void;
  /** Settles when a cell that is to run has run, in vain or not, or is there no more. */
  settled(id: string): Promise<void>;
  clear(): void;
};

/** `waitsInVain`: called for a cell that cannot run, because another that it uses has failed. */
export function runtimeCells(waitsInVain: (id: string, input: string) => void): RuntimeCells {
  const module = new Runtime({}, () => undefined).module();
  const variables = new Map<string, Variable>();
  const waiting = new Map<string, (() => void)[]>();

  function settle(id: string) {
    for (const resolve of waiting.get(id) ?? []) resolve();
    waiting.delete(id);
  }

  function variable(id: string): Variable {
    // The runtime also calls for a variable that was deleted.
    const isNew = () => variables.get(id) === made;
    const made = module.variable({
      fulfilled() {
        if (isNew()) settle(id);
      },
      rejected(error) {
        if (!isNew()) return;
        const {input} = error as RuntimeError;
        if (input !== undefined) waitsInVain(id, input);
        settle(id);
      }
    });
    variables.set(id, made);
    return made;
  }

  function remove(id: string) {
    variables.get(id)?.delete();
    variables.delete(id);
    settle(id);
  }

  return {
    define: (id, inputs, run) => void (variables.get(id) ?? variable(id)).define(id, inputs, run),
    delete: remove,
    settled: (id) => new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve])),
    clear() {
      for (const id of [...variables.keys()]) remove(id);
    }
  };
}
