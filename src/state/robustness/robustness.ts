import type {
  ConstraintSource,
  Goal,
  LeftOut,
  Method,
  Norm,
  RankAcceptability,
  RankBand,
  RankBandOver,
  WeightSet
} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import {workerFailure} from "../../messages/workerFailure.js";
import {spawn} from "../../workers/spawn.js";
import type {Reply, WorkerLike} from "../../workers/spawn.js";

export type RankingProblem = {values: number[][]; weights: number[]; weightSet: WeightSet};

/** What is to be reached: a goal of one unit, or that anyone takes the place of who is first. */
export type NearestGoal = (Goal & {unit: number}) | "dethroning";

export type NearestQuestion = RankingProblem & {goal: NearestGoal; norm: Norm; only: number[]};

/** What the worker can be asked. */
export type Questions = {
  everything: RankingProblem;
  nearest: NearestQuestion;
  /** Whether the goal of a unit is met at all admissible weights. */
  statement: RankingProblem & {unit: number; goal: Goal};
  /** Only the best and the worst rank of each. */
  bands: RankingProblem;
  /** Values known only to lie between `low` and `high`. */
  joint: {low: number[][]; high: number[][]; weights: number[]; weightSet: WeightSet};
};

/** Weights in tenths of a percent, as a scenario holds them, and whether they are admissible. */
export type Tenths = {weights: number[]; inside: boolean};

/**
 * Which of the conditions the nearest weights keep: all; only which weights move, where none of the admissible ones reach
 * the goal so; only that they are admissible, where no weights at all reach it with those that may move; or neither.
 */
export type NearestWithin = "all" | "movable" | "admissible" | "none";

/** Null: no weights whatever reach the goal. */
export type NearestAnswer = {
  within: NearestWithin;
  weights: number[];
  distance: number;
  /** Whether the goal is only drawn level for there. */
  tied: boolean;
  /** Who comes to be first, where that is what was asked. */
  taker: number | null;
  /** Near them, where the goal truly holds: in tenths of a percent, and in whole percent. Null if there are none. */
  tenths: Tenths | null;
  whole: number[] | null;
} | null;

/** A rank, weights that give it, and such weights in tenths of a percent; null if none are that coarse. */
export type BandEnd = {rank: number; at: number[]; weights: number[] | null};
export type BandEnds = {best: BandEnd; worst: BandEnd; method: Method};

export type ListedRanking = {
  ranking: number[];
  tied?: number[][];
  share: number;
  standardError: number | null;
  centroid: number[];
  /** Near the centre, in tenths of a percent, where the ranking holds. */
  weights: number[] | null;
};

export type Answers = {
  everything: {
    acceptability: RankAcceptability;
    attainable: BandEnds[];
    /** The most common rankings, and how many there are; null if they were sampled and so not counted. */
    rankings: {total: number | null; sample: {samples: number; seen: number} | null; cells: ListedRanking[]};
    /**
     * The ranking of the weights now, and its place in the list of all; null if outside, or if rankings were sampled.
     * `shared`: they lie where several rankings meet, since units tie there, and this is the most common of these.
     */
    current: (ListedRanking & {place: number; shared: boolean}) | null;
    dominates: [number, number][];
    favourability: number[];
    /** Their largest standard error; null if they are exact. */
    favourabilityError: number | null;
    leaveOneOut: LeftOut[];
    geometric: number[];
    harmonic: number[];
  };
  nearest: NearestAnswer;
  statement: {
    holds: boolean;
    /** The share of the admissible weights at which it holds. */
    share: number;
    /** If sampled, "holds" is no proof. */
    method: Method;
    /** Admissible weights in tenths of a percent at which it does not hold; null if there are none so coarse. */
    counterexample: number[] | null;
    /**
     * Of a unit and another: whether they are level at no admissible weights, at some though the first is never behind, or
     * at all; null for other statements, and where the first is behind somewhere.
     */
    ties: "never" | "somewhere" | "everywhere" | null;
    /** Such weights in tenths of a percent, for those level somewhere; null if there are none so coarse. */
    level: number[] | null;
  };
  bands: (RankBand & {method?: Method})[];
  joint: {now: RankBand[]; over: RankBandOver[]};
};

/** What is being computed. */
export type AnswerPart =
  "rankings" | "current" | "acceptability" | "attainable" | "others" | "nearest" | "whole" | "joint" | "statement";
export type Tell = (part: AnswerPart, share: number) => void;

export type Ask<K extends keyof Questions = keyof Questions> = {id: number; kind: K; question: Questions[K]};

/** What came of a question; `clash` names the conditions that leave no weights. */
export type QuestionOutcome<T> = {answer: T} | {clash: ConstraintSource[]} | {error: string} | {stopped: Stop};

/** Why a question was not answered: a newer one of its kind took its place, or somebody had enough. */
export type Stop = "superseded" | "cancelled";

export type Answered = Exclude<QuestionOutcome<Answers[keyof Answers]>, {stopped: Stop}>;
export type Progress = {progress: number; part: AnswerPart};
export type Message = Reply<Answered, Progress>;

/** Whether something is being computed, what, and how much of it is done (0…1); null until the worker has told. */
export type Activity =
  {status: "idle"} | {status: "busy"; at: {part: AnswerPart; share: number} | null} | {status: "cancelled"};

export type Robustness = ReturnType<typeof openRobustness>;

type Question = {[K in keyof Questions]: {kind: K; question: Questions[K]}}[keyof Questions];

/**
 * Asks a worker, so that the page stays at hand while it computes. Of each kind of question only the newest matters: one
 * that is asked while another is being worked on takes its place, and the worker starts anew if it is still busy. It
 * starts with the first question.
 */
export function openRobustness({locale, start = startWorker}: {locale: Locale; start?: () => WorkerLike}) {
  type Asked = {kind: keyof Questions; at: {part: AnswerPart; share: number} | null; end: AbortController};
  const worker = spawn<Question, Answered, Progress>(start);
  const asked = new Set<Asked>();
  const listeners = new Set<(activity: Activity) => void>();
  let cancelled = false;

  function activity(): Activity {
    const [first] = asked;
    if (first) return {status: "busy", at: first.at};
    return {status: cancelled ? "cancelled" : "idle"};
  }

  function tell(): void {
    for (const listener of [...listeners]) listener(activity());
  }

  return {
    async ask<K extends keyof Questions>(kind: K, question: Questions[K]): Promise<QuestionOutcome<Answers[K]>> {
      cancelled = false;
      for (const older of asked) {
        if (older.kind !== kind) continue;
        asked.delete(older);
        older.end.abort("superseded" satisfies Stop);
      }
      const mine: Asked = {kind, at: null, end: new AbortController()};
      asked.add(mine);
      const outcome = worker.ask({kind, question} as Question, {
        signal: mine.end.signal,
        onProgress({part, progress}) {
          mine.at = {part, share: progress};
          tell();
        }
      });
      tell();
      const found = await outcome;
      if (asked.delete(mine)) tell();
      if (!("failure" in found)) return found as QuestionOutcome<Answers[K]>;
      const {kind: failure, reason} = found.failure;
      return {error: workerFailure[locale][failure](reason)};
    },
    /** Ends all that is being computed. */
    cancel(): void {
      cancelled = asked.size > 0;
      asked.clear();
      worker.stop("cancelled" satisfies Stop);
      tell();
    },
    /** For `Generators.observe`: what is going on, each time it has changed. */
    watch(notify: (activity: Activity) => void): () => void {
      notify(activity());
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    close: () => worker.stop("cancelled" satisfies Stop)
  };
}

function startWorker(): Worker {
  return new Worker(import.meta.resolve("./robustness.worker.js"), {type: "module"});
}
