import {describeError, failureOfError} from "../workers/failure.js";
import type {Failure} from "../workers/failure.js";
import {spawn} from "../workers/spawn.js";
import type {WorkerLike} from "../workers/spawn.js";

/** Why there is no answer: it was silent for too long, a person ended it, or the worker broke. */
export type Unanswered = {ended: "late" | "cancelled"} | {failure: Failure};

export type ReadOptions<P> = {onProgress?: (progress: P) => void; signal?: AbortSignal};

export type EndableReader<Q, A, P> = {
  /** Never rejects. */
  read(question: Q, options?: ReadOptions<P>): Promise<A | Unanswered>;
};

/** Whoever gives no sign of life for so long, in milliseconds, is ended. */
export const longestSilence = 20_000;

/**
 * Reads in a worker of its own, which is ended with what is silent for too long or no longer wanted; progress that it tells
 * is a sign of life. Where a browser has no workers, or does not fetch this one, `here` reads on the page itself.
 */
export function endableReader<Q extends object, A extends object, P extends {progress: unknown} = never>(
  start: () => WorkerLike,
  here: (question: Q) => Promise<A>,
  longest = longestSilence
): EndableReader<Q, A, P> {
  const worker = spawn<Q, A | {error: string}, P>(start);
  return {
    async read(question, {onProgress, signal} = {}) {
      const end = new AbortController();
      if (signal?.aborted) return {ended: "cancelled"};
      signal?.addEventListener("abort", () => end.abort("cancelled"), {once: true});
      let watch: ReturnType<typeof setTimeout> | undefined;
      const alive = () => {
        clearTimeout(watch);
        watch = setTimeout(() => end.abort("late"), longest);
      };
      alive();
      const heard = (progress: P) => {
        alive();
        onProgress?.(progress);
      };
      const outcome = await worker.ask(question, {signal: end.signal, onProgress: heard});
      clearTimeout(watch);
      if ("stopped" in outcome) return {ended: outcome.stopped === "late" ? "late" : "cancelled"};
      if ("error" in outcome) return {failure: failureOfError(outcome.error)};
      if (!("failure" in outcome)) return outcome as A;
      const {kind} = outcome.failure as Failure;
      if (kind !== "no-workers" && kind !== "not-loaded") return {failure: outcome.failure as Failure};
      return here(question).catch((error: unknown) => ({failure: failureOfError(describeError(error))}));
    }
  };
}
