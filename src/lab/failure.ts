import type {Problem} from "./types.js";

/** A cell that did not succeed, with the reason its reader is told. */
export class CellFailure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}
