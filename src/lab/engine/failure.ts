import type {CellProblem} from "./types.js";

/** A cell that did not succeed, with the reason its reader is shown; `lost`: and the other results of SQL, or of code, with it. */
export class CellFailure extends Error {
  constructor(
    readonly problem: CellProblem,
    readonly lost: "sql" | "code" | null = null
  ) {
    super(problem.message);
  }
}

/** A problem of a cell as a whole. */
export function plainProblem(kind: CellProblem["kind"], message: string): CellProblem {
  return {kind, message, line: null, column: null};
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
