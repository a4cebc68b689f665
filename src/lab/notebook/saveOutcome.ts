import type {NotebookSaveOutcome, SaveStatus} from "./types.js";

/** A storage that throws has refused as well. */
export function outcomeOf(answer: Promise<NotebookSaveOutcome>): Promise<NotebookSaveOutcome> {
  return answer.catch((error: unknown) => ({problem: error instanceof Error ? error.message : String(error)}));
}

/** How a notebook is saved where nothing stood in the way, or what did. */
export function statusOf(problem: string | null, done: SaveStatus): SaveStatus {
  return problem === null ? done : {refused: problem};
}
