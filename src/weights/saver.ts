import type {Said} from "../ui/said.js";
import {common} from "../messages/common.js";
import type {Page} from "../state/page.js";
import type {Shelf} from "../state/scenario/scenarios.js";

/** Keeps the scenario of a page. What that takes is fetched when somebody first does. */
export function saver(page: Pick<Page, "store" | "entries" | "entry" | "locale">): {
  save(): Promise<Said>;
  close(): void;
} {
  const t = common[page.locale];
  let shelf: Shelf | null = null;
  return {
    async save() {
      try {
        const {openShelf} = await import("../state/scenario/scenarios.js");
        const {saveScenario} = await import("../components/saveScenario.js");
        return await saveScenario(page, (shelf ??= openShelf()));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {warning: true, text: t.loadFailed(t.shelf, reason)};
      }
    },
    close: () => shelf?.close()
  };
}
