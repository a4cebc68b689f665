import type {Scheme, Weights} from "../../lib/index.js";

/** What a link may refer to, here and now. */
export type LinkContext = {
  schemes: Scheme[];
  datasets: {id: string; fingerprint: string; instansi: string[]}[];
};

/** What a link says and is used in another form: weights as the tenths of a percent that they became. */
export type LinkChange =
  | {code: "weightsSum"; value: string; sum: number; used: Weights}
  | {code: "weightsRounded"; value: string; used: Weights}
  | {code: "admissibleRounded" | "nameTidied"; value: string; used: string}
  | {code: "settingTwice"; name: string; value: string};

const changes: readonly LinkProblem["code"][] = [
  "weightsSum",
  "weightsRounded",
  "admissibleRounded",
  "nameTidied",
  "settingTwice"
];

/** Whether what was said is used all the same. */
export const isChange = (problem: LinkProblem): problem is LinkChange => changes.includes(problem.code);

export type LinkProblem =
  | {
      code:
        | "unknownKey"
        | "version"
        | "dataset"
        | "scheme"
        | "weights"
        | "locked"
        | "instansi"
        | "baseline"
        | "admissible"
        | "compared"
        | "pair"
        | "distribution"
        | "sides"
        | "statement"
        | "question"
        | "blind"
        | "repeated";
      value: string;
    }
  | {code: "fingerprint"; value: string; here: string}
  | LinkChange
  | {code: "setting" | "filter"; name: string; value: string};
