import type {NotebookStore} from "../lab/store.js";
import type {Keep} from "./notebookDesk.js";

/** The notebooks of this browser as the desk wants them; remembers which revision of each this window has seen. */
export function keptNotebooks(store: NotebookStore): Keep {
  const seen = new Map<string, number>();
  return {
    async list() {
      return (await store.list()).map(({id, title, changed}) => ({id, title, changed: Date.parse(changed)}));
    },
    async load(id) {
      const found = await store.load(id);
      if (found === null || "problem" in found) return found;
      const {notebook, changed, revision} = found.saved;
      seen.set(id, revision);
      return {id, notebook, changed: Date.parse(changed)};
    },
    async save({id, notebook, changed}) {
      const answer = await store.save(id, notebook, seen.get(id) ?? 0, new Date(changed).toISOString());
      if (!answer.clash) seen.set(id, answer.revision);
      return answer;
    },
    async remove(id) {
      seen.delete(id);
      return store.remove(id);
    },
    watch: (changed) => store.watch(changed)
  };
}
