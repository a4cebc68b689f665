import type {Compared} from "../../lib/index.js";
import type {SavingPlace} from "../../components/saveScenario.js";
import {trouble} from "../../components/scenarioProblems.js";
import {usualCompared} from "../../model/evaluation.js";
import type {SavedScenario} from "../../state/scenario/savedScenario.js";
import type {SavedScenarios} from "../../state/scenario/scenarios.js";
import type {Feedback} from "../../ui/statusLine.js";

/** What actions on scenarios stand on: the page, those kept, and those not kept that are no longer compared. */
export type ActionContext = {page: SavingPlace; saved: SavedScenarios; unticked: Map<string, Compared>};

/** What is compared at the moment. */
export function comparedNow({page: {store}}: ActionContext): readonly Compared[] {
  return store.value.compared ?? usualCompared;
}

/** Does something with a kept scenario; one that is gone is said to be. */
export async function withKept(
  {page: {locale}, saved}: ActionContext,
  id: string,
  act: (kept: SavedScenario) => Promise<Feedback>
): Promise<Feedback> {
  const kept = saved.list().find((scenario) => scenario.id === id);
  return kept ? act(kept) : trouble({code: "gone", name: ""}, saved, locale);
}
