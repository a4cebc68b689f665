import type {Page} from "../state/page.js";
import type {Upload} from "../state/data/uploads.js";

/** Weighs a table a person brought; when the one in use is taken away, the pilot is weighed again. */
export function useUpload({store, entries, refresh}: Page, upload: Upload | null): void {
  refresh();
  const entry = entries.find(({id}) => id === upload?.id) ?? entries[0]!;
  if (entry.id !== store.value.dataset)
    store.set({dataset: entry.id, fingerprint: entry.fingerprint, instansi: null, filter: {}});
}
