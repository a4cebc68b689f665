import type {CellKind, Notebook} from "../engine/types.js";

/** A worked example: a notebook that answers one question. */
export type LabExample = {id: string; notebook: Notebook};

/** A cell of an example as kind, source and, for SQL, the name of its result. */
type WrittenCell = [kind: CellKind, source: string, name?: string];

export function example(id: string, title: string, cells: WrittenCell[]): LabExample {
  return {
    id,
    notebook: {
      format: "timbang-lab",
      version: 1,
      title,
      cells: cells.map(([kind, source, name], i) => ({
        id: `${id}-${i + 1}`,
        kind,
        source: source.trim(),
        name: name ?? null
      }))
    }
  };
}
