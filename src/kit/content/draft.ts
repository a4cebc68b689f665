import {z} from "../../state/schemas.js";
import type {KitDraft} from "../write/types.js";

export type DraftStore = {
  readonly value: KitDraft;
  readonly canUndo: boolean;
  /** Whether the browser keeps it. */
  readonly kept: boolean;
  /** `commit: false` while a person is typing: no step of its own to undo. */
  set(patch: Partial<KitDraft>, options?: {commit?: boolean}): void;
  undo(): void;
  reset(): void;
  /** Calls back now and after each change, here or in another tab, whose draft can be undone like one's own. */
  watch(notify: (draft: KitDraft) => void): () => void;
};

/** A kit of the present scenario, with everything as the page would put it. */
export const emptyDraft: KitDraft = {
  cases: ["kini"],
  leftOut: [],
  title: null,
  author: "",
  date: null,
  questions: null
};

export const draftKey = "timbang:bahan";
const version = 2;

const line = z.string().max(2000);
const some = z.array(line).max(50);
const words = {
  cases: some,
  title: line.nullable(),
  author: line,
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable(),
  questions: z.string().max(20_000).nullable()
};
const shape = z.object({version: z.literal(version), draft: z.object({...words, leftOut: some})});

/** Version 1 kept the sections that were wanted, of those there were. */
const first = z.object({version: z.literal(1), draft: z.object({...words, sections: some})}).transform(({draft}) => {
  const {sections, ...rest} = draft;
  return {version, draft: {...rest, leftOut: sectionsOfFirst.filter((id) => !sections.includes(id))}};
});
const sectionsOfFirst = [
  "ringkasan",
  "perubahan",
  "peringkat",
  "sebab",
  "kategori",
  "kelengkapan",
  "pertanyaan",
  "metode"
];

/** Keeps the draft in this browser; what is there and cannot be read is not used. Undoes as far as this visit goes back. */
export function openKitDraft(initial: KitDraft, storage: () => Storage = () => localStorage): DraftStore {
  const listeners = new Set<(draft: KitDraft) => void>();
  const past: KitDraft[] = [];
  let value = read(storage) ?? initial;
  let settled = value;
  let kept = isAllowed(storage);

  function become(next: KitDraft) {
    value = next;
    try {
      storage().setItem(draftKey, JSON.stringify({version, draft: value}));
      kept = true;
    } catch {
      kept = false;
    }
    for (const listener of [...listeners]) listener(value);
  }

  function settle(next: KitDraft) {
    if (JSON.stringify(next) !== JSON.stringify(settled)) past.push(settled);
    settled = next;
  }

  return {
    get value() {
      return value;
    },
    get canUndo() {
      return past.length > 0;
    },
    get kept() {
      return kept;
    },
    set(patch, {commit = true} = {}) {
      const next = {...value, ...patch};
      if (commit) settle(next);
      become(next);
    },
    undo() {
      const last = past.pop();
      if (!last) return;
      settled = last;
      become(last);
    },
    reset() {
      settle(initial);
      become(initial);
    },
    watch(notify) {
      const elsewhere = ({key}: StorageEvent) => {
        const found = key === draftKey ? read(storage) : null;
        if (!found) return;
        settle(value);
        settle((value = found));
        for (const listener of [...listeners]) listener(value);
      };
      notify(value);
      listeners.add(notify);
      addEventListener("storage", elsewhere);
      return () => {
        listeners.delete(notify);
        removeEventListener("storage", elsewhere);
      };
    }
  };
}

function isAllowed(storage: () => Storage): boolean {
  try {
    storage().getItem(draftKey);
    return true;
  } catch {
    return false;
  }
}

function read(storage: () => Storage): KitDraft | null {
  try {
    const found = shape.or(first).safeParse(JSON.parse(storage().getItem(draftKey) ?? "null"));
    return found.success ? found.data.draft : null;
  } catch {
    return null;
  }
}
