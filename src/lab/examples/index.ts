import type {Locale} from "../../messages/define.js";
import {allWeights} from "./allWeights.js";
import {cliff} from "./cliff.js";
import {composition} from "./composition.js";
import {education} from "./education.js";
import type {LabExample} from "./example.js";
import {seminar} from "./seminar.js";
import {unrecorded} from "./unrecorded.js";

export type {LabExample} from "./example.js";

/** The worked examples of the page Lab, each a question and its answer. */
export function labExamples(locale: Locale): LabExample[] {
  return [seminar, education, unrecorded, composition, cliff, allWeights].map((example) => example[locale]);
}
