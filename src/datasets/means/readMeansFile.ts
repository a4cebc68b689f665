import {decode} from "../../files/text.js";
import {meansProblem} from "./problems.js";
import type {ParsedAggregates} from "./problems.js";
import {failed, limits, parseAggregates} from "./readMeans.js";
import type {ReadMeansOptions} from "./readMeans.js";

/** Reads a file of means: its size before its bytes, then its encoding, then its table. */
export async function readAggregatesFile(
  file: Pick<Blob, "size" | "arrayBuffer">,
  options: ReadMeansOptions
): Promise<ParsedAggregates> {
  if (file.size > limits.bytes)
    return failed([meansProblem("too-large", {value: String(file.size), expected: limits.bytes})]);
  const {text, encoding} = decode(new Uint8Array(await file.arrayBuffer()));
  const parsed = parseAggregates(text, options);
  return encoding === "utf-8" || parsed.rows.length === 0
    ? parsed
    : {...parsed, notices: [{code: "encoding", value: encoding}, ...parsed.notices]};
}
