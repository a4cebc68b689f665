import type {Dimension} from "../../lib/index.js";
import type {MeansChoices} from "./choices.js";
import type {ParsedAggregates} from "./problems.js";
import {parseAggregates} from "./readMeans.js";
import {readAggregatesFile} from "./readMeansFile.js";

/** A table of means, pasted or in a file, to be read as a person says. */
export type MeansQuestion = {source: string | File; maxima: Record<Dimension, number>; choices: MeansChoices};

/** Reads a table of means, pasted or in a file. */
export async function readMeansSource({source, ...options}: MeansQuestion): Promise<ParsedAggregates> {
  if (typeof source === "string") return parseAggregates(source, {...options, pasted: true});
  return readAggregatesFile(source, options);
}
