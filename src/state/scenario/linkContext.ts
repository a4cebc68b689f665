import type {Scheme} from "../../lib/index.js";

/** What a link may refer to, here and now. */
export type LinkContext = {
  schemes: Scheme[];
  datasets: {id: string; fingerprint: string; instansi: string[]}[];
};

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
        | "question";
      value: string;
    }
  | {code: "fingerprint"; value: string; here: string}
  | {code: "weightsSum"; value: string; sum: number}
  | {code: "setting" | "filter"; name: string; value: string};
