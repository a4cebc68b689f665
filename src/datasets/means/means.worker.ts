import {serve} from "../../workers/serve.js";
import type {ParsedAggregates} from "./problems.js";
import {readMeansSource} from "./readMeansSource.js";
import type {MeansQuestion} from "./readMeansSource.js";

export type MeansAnswer = {parsed: ParsedAggregates};

serve<MeansQuestion, MeansAnswer, never>(async (question) => ({parsed: await readMeansSource(question)}));
