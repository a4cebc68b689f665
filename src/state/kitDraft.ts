import {z} from "zod";

/** What a person chose and wrote for a kit; `null` is what the page would put there. */
export type KitDraft = {
  cases: string[];
  sections: string[];
  title: string | null;
  author: string;
  /** Year-month-day; null: today. */
  date: string | null;
  questions: string | null;
};

export type DraftStore = {
  readonly value: KitDraft;
  readonly canUndo: boolean;
  /** Whether the browser keeps it. */
  readonly kept: boolean;
  /** `commit: false` while a person is typing: no step of its own to undo. */
  set(patch: Partial<KitDraft>, options?: {commit?: boolean}): void;
  undo(): void;
  reset(): void;
  watch(notify: (draft: KitDraft) => void): () => void;
};

export const draftKey = "timbang:bahan";
const version = 1;

const line = z.string().max(2000);
const shape = z.object({
  version: z.literal(version),
  draft: z.object({
    cases: z.array(line).max(50),
    sections: z.array(line).max(50),
    title: line.nullable(),
    author: line,
    date: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d$/)
      .nullable(),
    questions: z.string().max(20_000).nullable()
  })
});

/** Keeps the draft in this browser; what is there and cannot be read is not used. Undoes as far as this visit goes back. */
export function openKitDraft(initial: KitDraft, storage: () => Storage): DraftStore {
  const listeners = new Set<(draft: KitDraft) => void>();
  const past: KitDraft[] = [];
  let value = read(storage) ?? initial;
  let settled = value;
  let kept = true;

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
      notify(value);
      listeners.add(notify);
      return () => listeners.delete(notify);
    }
  };
}

function read(storage: () => Storage): KitDraft | null {
  try {
    const found = shape.safeParse(JSON.parse(storage().getItem(draftKey) ?? "null"));
    return found.success ? found.data.draft : null;
  } catch {
    return null;
  }
}
