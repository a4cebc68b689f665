import type {SavingPlace} from "../components/saveScenario.js";
import {saveScenario} from "../components/saveScenario.js";
import type {Compared} from "../lib/index.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";
import {compareActions} from "./actions/compareActions.js";
import {fileActions} from "./actions/fileActions.js";
import {keptActions} from "./actions/keptActions.js";
import {shareActions} from "./actions/shareActions.js";
import type {PanelActions} from "./actions/panelActions.js";

/** Everything one does with scenarios. `unticked` holds those not kept that are no longer compared, so that they may be again. */
export function scenarioActions(
  page: SavingPlace,
  saved: SavedScenarios,
  unticked: Map<string, Compared>
): PanelActions {
  const context = {page, saved, unticked};
  return {
    save: () => saveScenario(page, saved),
    ...compareActions(context),
    ...keptActions(context),
    ...shareActions(context),
    ...fileActions(context)
  };
}
