import {unnumbered} from "./distinctName.js";
import type {SavedScenario} from "./savedScenario.js";

/** Whether they say the same, but for the number a name in use has got here. */
export function sameContent(a: SavedScenario, b: SavedScenario): boolean {
  const text = ({name, note, scenario}: SavedScenario) =>
    JSON.stringify([unnumbered(name), note, Object.entries(scenario).sort(([x], [y]) => (x < y ? -1 : 1))]);
  return text(a) === text(b);
}
