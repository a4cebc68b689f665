import {EmptyWeightSet} from "../../lib/index.js";
import {describeError} from "../../workers/failure.js";
import {serve} from "../../workers/serve.js";
import type {Answered, Ask, Progress, Questions} from "./robustness.js";
import {answers} from "./robustnessAnswers.js";

function answer<K extends keyof Questions>({kind, question}: Ask<K>, tell: (progress: Progress) => void): Answered {
  return {answer: answers[kind](question, (part, progress) => tell({part, progress}))};
}

function failed(error: unknown): Answered {
  return error instanceof EmptyWeightSet ? {clash: error.clash} : {error: describeError(error)};
}

serve<Ask, Answered, Progress>(answer, {failed, pause: 100});
