import type {Scenario} from "../../lib/index.js";
import type {ScenarioStore} from "./scenario.js";

/** Lets a control change the scenario: while a gesture goes on, and once more, to be kept, when it has ended. */
export function bind<C extends EventTarget>(
  control: C,
  store: ScenarioStore,
  patch: (control: C) => Partial<Scenario>
): C {
  control.addEventListener("input", () => store.set(patch(control), {commit: false}));
  control.addEventListener("change", () => store.set(patch(control)));
  return control;
}
