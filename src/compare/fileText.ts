import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {clean} from "../model/clean.js";
import {fileLimits} from "../state/scenario/scenarioFile.js";
import type {Fault, FileProblem} from "../state/scenario/scenarioFile.js";
import {bandingkan} from "./messages.js";

/** What is wrong with a file of scenarios. */
export function fileText(problem: FileProblem, locale: Locale): string {
  const {file: t} = bandingkan[locale];
  const f = formats(locale);
  switch (problem.code) {
    case "tooLarge":
      return t.tooLarge(f.index(problem.bytes / 1e6));
    case "notJson":
      return t.notJson(
        f.count(problem.line),
        f.count(problem.column),
        problem.found === "" ? null : problem.found === "\n" ? "↵" : problem.found
      );
    case "newer":
      return t.newer(String(problem.version));
    case "tooMany":
      return t.tooMany(f.count(problem.count), f.count(fileLimits.scenarios));
    case "invalid": {
      const fault = faultText(problem.fault, locale);
      return problem.at === null
        ? t.inFile(problem.path, fault)
        : t.inScenario(f.count(problem.at), clean(problem.name, 80), problem.path, fault);
    }
    default:
      return t[problem.code];
  }
}

function faultText(fault: Fault, locale: Locale): string {
  const {faults: t} = bandingkan[locale].file;
  switch (fault.must) {
    case "type":
      return t.type((t.types as Record<string, string>)[fault.expected] ?? fault.expected);
    case "range":
      return fault.minimum === undefined ? t.atMost(String(fault.maximum)) : t.atLeast(String(fault.minimum));
    case "oneOf":
      return t.oneOf(fault.values.join(", "));
    case "unknownKey":
      return t.unknownKey(fault.keys.join(", "));
    default:
      return t[fault.must];
  }
}
