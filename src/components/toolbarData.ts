import type {ToolbarActions, ToolbarData} from "./toolbar.js";
import {schemes} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";
import type {ScenarioStore} from "../state/scenario/scenario.js";
import {siteAddress} from "../state/site/siteAddress.js";
import {isUpload} from "../state/data/uploads.js";

export function toolbarData({value, canUndo, canRedo}: ScenarioStore): ToolbarData {
  return {
    canUndo,
    canRedo,
    blind: value.blind,
    ownBaseline: value.baseline !== null,
    changed: isChanged(value),
    own: isUpload(value.dataset)
  };
}

export function toolbarActions(store: ScenarioStore): ToolbarActions {
  return {
    undo: store.undo,
    redo: store.redo,
    link: store.link,
    site: () => siteAddress(),
    reset: () => store.set({...regulation(), filter: {}, baseline: null, locked: []}),
    baseline: (own) => store.set({baseline: own ? ruleset(store.value) : null}),
    blind: (on) => store.set({blind: on})
  };
}

function regulation() {
  const {id, weights} = schemes[0]!;
  return {scheme: id, settings: {}, weights};
}

const ruleset = ({scheme, settings, weights}: Scenario) => ({scheme, settings, weights});

/** Whether there is anything to reset. */
function isChanged(scenario: Scenario): boolean {
  return (
    scenario.baseline !== null ||
    scenario.locked.length > 0 ||
    Object.keys(scenario.filter).length > 0 ||
    JSON.stringify(ruleset(scenario)) !== JSON.stringify(regulation())
  );
}
