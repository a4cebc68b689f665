import type {Problem} from "./types.js";

/** A cell that did not succeed, with the reason its reader is told; `lost`: and the other results of SQL with it. */
export class CellFailure extends Error {
  constructor(
    readonly problem: Problem,
    readonly lost = false
  ) {
    super(problem.message);
  }
}

/** A problem of a cell as a whole. */
export function plainProblem(kind: Problem["kind"], message: string): Problem {
  return {kind, message, line: null, column: null};
}

export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
