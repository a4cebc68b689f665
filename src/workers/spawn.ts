import {describeError, failureOfEvent, failureOfStart} from "./failure.js";
import type {Failure} from "./failure.js";

/** The part of a `Worker` that is needed, which a line to one that is out of reach has too. */
export type WorkerLike = {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): void;
  addEventListener(type: "message" | "messageerror" | "error", listener: (event: Event) => void): void;
};

/** What comes of a question: what the worker said to it, that it broke, or why it was not waited for. */
export type WorkerOutcome<A> = A | {failure: Failure} | {stopped: string};

/** What a worker says to the question of this id; with `progress` in it, more will follow (see `serve`). */
export type Reply<A, P = never> = {id: number} & (A | P);

export type AskOptions<P> = {
  onProgress?: (progress: P) => void;
  /** Ends the question, and what the worker does for it; a reason that is a text is told as such. */
  signal?: AbortSignal;
  /** Such a question cannot be asked again when another ends the worker: it is then `stopped: "restarted"`. */
  transfer?: Transferable[];
};

export type Spawned<Q extends object, A extends object, P extends {progress: unknown} = never> = {
  /** Asks the worker, which is started if there is none. Never rejects. */
  ask(question: Q, options?: AskOptions<P>): Promise<WorkerOutcome<A>>;
  /** Ends the worker and all questions; the next question starts another. */
  stop(reason?: string): void;
};

type Waiting<Q, A, P> = AskOptions<P> & {question: Q; sent: boolean; resolve(outcome: WorkerOutcome<A>): void};

/** Milliseconds in which a worker must have said that it is there (see `serve`). */
export const startPatience = 30_000;

/**
 * A worker that is started with the first question, and anew with the next after it was stopped or broke. There is no
 * stopping within a computation, so one question is ended by ending the worker, which is then asked all the others again.
 * `start` may take its time; it is told by the signal when it is no longer needed.
 */
export function spawn<Q extends object, A extends object, P extends {progress: unknown} = never>(
  start: (signal: AbortSignal) => WorkerLike | Promise<WorkerLike>,
  patience = startPatience
): Spawned<Q, A, P> {
  type Life = {worker: WorkerLike | null; heard: boolean; end: AbortController; watch: ReturnType<typeof setTimeout>};
  const waiting = new Map<number, Waiting<Q, A, P>>();
  let life: Life | null = null;
  let last = 0;

  function dismiss(): void {
    const ended = life;
    life = null;
    clearTimeout(ended?.watch);
    ended?.end.abort();
    ended?.worker?.terminate();
  }

  function settle(id: number, outcome: WorkerOutcome<A>): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    asked?.resolve(outcome);
  }

  /** What has failed answers no more. */
  function fail(failure: Failure): void {
    dismiss();
    for (const id of [...waiting.keys()]) settle(id, {failure});
  }

  function begin(): void {
    const silent: Failure = {kind: "not-loaded", reason: `no sign of life in ${patience / 1000} s`};
    const watch = setTimeout(() => fail(silent), patience);
    const begun: Life = {worker: null, heard: false, end: new AbortController(), watch};
    life = begun;
    const failed = (error: unknown) => {
      if (begun === life) fail(failureOfStart(error));
    };
    try {
      const made = start(begun.end.signal);
      if (made instanceof Promise) made.then((worker) => take(begun, worker), failed);
      else take(begun, made);
    } catch (error) {
      failed(error);
    }
  }

  function take(begun: Life, worker: WorkerLike): void {
    if (begun !== life) return worker.terminate();
    begun.worker = worker;
    worker.addEventListener("message", (event) => {
      if (begun !== life) return;
      begun.heard = true;
      clearTimeout(begun.watch);
      hear((event as MessageEvent<Reply<A, P>>).data);
    });
    for (const type of ["error", "messageerror"] as const)
      worker.addEventListener(type, (event) => {
        // It is told here, and is no error of the page's own.
        event.preventDefault();
        if (begun === life) fail(failureOfEvent(event, begun.heard));
      });
    for (const id of [...waiting.keys()]) send(id);
  }

  function hear({id, ...said}: Reply<A, P>): void {
    if ("progress" in said) waiting.get(id)?.onProgress?.(said as unknown as P);
    else settle(id, said as unknown as A);
  }

  function send(id: number): void {
    const asked = waiting.get(id);
    if (!asked || asked.sent) return;
    if (!life) return begin();
    if (!life.worker) return;
    asked.sent = true;
    try {
      life.worker.postMessage({...asked.question, id}, asked.transfer ?? []);
    } catch (error) {
      settle(id, {failure: {kind: "not-sent", reason: describeError(error)}});
    }
  }

  function abort(id: number, reason: unknown): void {
    const sent = waiting.get(id)?.sent;
    settle(id, {stopped: stopReason(reason)});
    if (!sent) return;
    dismiss();
    for (const [other, asked] of [...waiting]) {
      if (asked.sent && asked.transfer) settle(other, {stopped: "restarted"});
      asked.sent = false;
    }
    for (const other of [...waiting.keys()]) send(other);
  }

  return {
    ask(question, options = {}) {
      const {signal} = options;
      if (signal?.aborted) return Promise.resolve({stopped: stopReason(signal.reason)});
      const id = ++last;
      const ended = () => abort(id, signal!.reason);
      signal?.addEventListener("abort", ended, {once: true});
      return new Promise<WorkerOutcome<A>>((resolve) => {
        waiting.set(id, {...options, question, sent: false, resolve});
        send(id);
      }).finally(() => signal?.removeEventListener("abort", ended));
    },
    stop(reason = "stopped") {
      dismiss();
      for (const id of [...waiting.keys()]) settle(id, {stopped: reason});
    }
  };
}

const stopReason = (reason: unknown) => (typeof reason === "string" ? reason : "aborted");
