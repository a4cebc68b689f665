import type {
  AttainableRanks,
  CellOfWeights,
  ConstraintSource,
  Goal,
  LeftOut,
  Norm,
  RankAcceptability,
  RankingCell,
  WeightSet
} from "../lib/index.js";

type Problem = {values: number[][]; weights: number[]; weightSet: WeightSet};

type NearestQuestion = Problem & {unit: number; goal: Goal; norm: Norm; only: number[]};
type NearestAnswer = {weights: number[]; distance: number; whole: number[] | null} | null;

/** What the worker can be asked. */
export type Questions = {
  everything: Problem;
  nearest: NearestQuestion;
  counterexample: NearestQuestion;
};

export type Answers = {
  everything: {
    /** The share of all weights that are admissible. */
    size: number;
    acceptability: RankAcceptability;
    attainable: AttainableRanks[];
    /** How many rankings there are, the most common of them, and that of the weights now with its place in the list. */
    total: number;
    cells: RankingCell[];
    current: (CellOfWeights & {place: number}) | null;
    dominates: [number, number][];
    favourability: number[];
    leaveOneOut: LeftOut[];
    geometric: number[];
    harmonic: number[];
  };
  nearest: NearestAnswer;
  counterexample: NearestAnswer;
};

export type Ask<K extends keyof Questions = keyof Questions> = {id: number; kind: K; question: Questions[K]};

/** What came of a question; `clash` names the conditions that leave no weights. */
export type Outcome<T> = {answer: T} | {clash: ConstraintSource[]} | {error: string};

export type Answer = {id: number} & Outcome<Answers[keyof Answers]>;

/**
 * Asks a worker, so that the page stays at hand while it computes. Of each kind of question only the newest matters: one
 * that is asked while another is being worked on takes its place, and the worker starts anew if it is still busy.
 */
export function openRobustness() {
  let worker = start();
  let id = 0;
  const waiting = new Map<number, {kind: keyof Questions; question: unknown; resolve(outcome: never): void}>();

  function start(): Worker {
    const made = new Worker(import.meta.resolve("./robustness.worker.js"), {type: "module"});
    made.addEventListener("message", ({data: {id, ...outcome}}: MessageEvent<Answer>) => {
      waiting.get(id)?.resolve(outcome as never);
      waiting.delete(id);
    });
    made.addEventListener("error", ({message}) => {
      for (const {resolve} of waiting.values()) resolve({error: message || "worker"} as never);
      waiting.clear();
    });
    return made;
  }

  function send(id: number) {
    const {kind, question} = waiting.get(id)!;
    worker.postMessage({id, kind, question});
  }

  return {
    ask<K extends keyof Questions>(kind: K, question: Questions[K]): Promise<Outcome<Answers[K]>> {
      const stale = [...waiting].filter(([, asked]) => asked.kind === kind);
      if (stale.length > 0) {
        for (const [key] of stale) waiting.delete(key);
        worker.terminate();
        worker = start();
        for (const key of waiting.keys()) send(key);
      }
      return new Promise((resolve) => {
        waiting.set(++id, {kind, question, resolve});
        send(id);
      });
    },
    close: () => worker.terminate()
  };
}
