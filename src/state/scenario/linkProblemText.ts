import {dimensions} from "../../lib/index.js";
import type {Weights} from "../../lib/index.js";
import {common} from "../../messages/common.js";
import {localeTags} from "../../messages/define.js";
import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {LinkProblem} from "./linkContext.js";

/** The weights a link came to. */
const weightsUsed = (weights: Weights, locale: Locale) =>
  dimensions.map((d) => formats(locale).weight(weights[d])).join(" · ");

/** What a link says and cannot be used, or is used in another form. */
export function linkProblemText(problem: LinkProblem, locale: Locale): string {
  const {link: t} = common[locale];
  switch (problem.code) {
    case "fingerprint":
      return t.fingerprint(problem.value, problem.here);
    case "weightsSum": {
      const sum = new Intl.NumberFormat(localeTags[locale], {maximumFractionDigits: 4}).format(problem.sum);
      return t.weightsSum(problem.value, sum, weightsUsed(problem.used, locale));
    }
    case "weightsRounded":
      return t.weightsRounded(problem.value, weightsUsed(problem.used, locale));
    case "admissibleRounded":
    case "nameTidied":
      return t[problem.code](problem.value, problem.used);
    case "settingTwice":
    case "setting":
    case "filter":
      return t[problem.code](problem.name, problem.value);
    default:
      return t[problem.code](problem.value);
  }
}
