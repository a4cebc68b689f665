import type {Feedback} from "../ui/statusLine.js";
import {common} from "../messages/common.js";
import type {Page} from "../state/page.js";
import type {SavedScenarios} from "../state/scenario/scenarios.js";

/** Keeps the scenario of a page. What that takes is fetched when somebody first does. */
export function saver(page: Pick<Page, "store" | "entries" | "entry" | "locale">): {
  save(): Promise<Feedback>;
  close(): void;
} {
  const t = common[page.locale];
  let scenarios: SavedScenarios | null = null;
  return {
    async save() {
      try {
        const {openSavedScenarios} = await import("../state/scenario/scenarios.js");
        const {saveScenario} = await import("../components/saveScenario.js");
        return await saveScenario(page, (scenarios ??= openSavedScenarios()));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {warning: true, text: t.loadFailed(t.shelf, reason)};
      }
    },
    close: () => scenarios?.close()
  };
}
