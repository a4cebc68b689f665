import type {NotebookStore} from "./store.js";
import type {NotebookStorage} from "./types.js";
import type {UnsavedNotebooks} from "./unsavedNotebooks.js";

/** The notebooks of this browser; remembers which revision of each this window has seen. */
export function notebookStorage(store: NotebookStore, unsaved: UnsavedNotebooks): NotebookStorage {
  const seen = new Map<string, number>();
  const revision = (id: string) => seen.get(id) ?? 0;
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
      const answer = await store.save(id, notebook, revision(id), new Date(changed).toISOString());
      if (!answer.clash) seen.set(id, answer.revision);
      return answer;
    },
    async remove(id) {
      seen.delete(id);
      return store.remove(id);
    },
    hold: (versions) => unsaved.hold(versions, revision),
    release: (id, changed) => unsaved.release(id, changed),
    watch: (changed) => store.watch(changed)
  };
}
