import type {Scenario, Side} from "../../lib/index.js";
import {agencyTexts} from "./agencyTexts.js";
import {comparedText, readCompared} from "./comparedText.js";
import type {LinkContext, LinkProblem} from "./linkContext.js";
import {kindOf, storedWords} from "./storedWords.js";

/** `:` and the group (an agency by its letter in blind mode, `:~B`), `kini`, `acuan`, or a weighing as one compared is. */
export function sideText(side: Side, scenario: Scenario, context: LinkContext): string {
  if ("preset" in side) return storedWords.side[side.preset];
  if ("specification" in side) return comparedText(side);
  return `:${agencyTexts(scenario, context).write(side.group)}`;
}

export function readSide(
  text: string,
  scenario: Scenario,
  context: LinkContext,
  changes: LinkProblem[] = []
): Side | null {
  const preset = kindOf(storedWords.side, text);
  if (preset) return {preset};
  if (text.startsWith(":")) {
    const group = agencyTexts(scenario, context).read(text.slice(1));
    return group === null ? null : {group};
  }
  const read = readCompared(text, context, changes);
  return read && "specification" in read ? read : null;
}
