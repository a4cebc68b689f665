import type {AggregateUnit, Dimension} from "../../lib/index.js";
import {unturned} from "../scenario/tidy.js";

/** A table of aggregates that someone brought; it lives in this browser only. */
export type Upload = {
  /** `unggahan-` and the first 12 digits of the fingerprint: what a scenario names as its dataset. */
  id: string;
  fingerprint: string;
  name: string;
  /** ISO 8601, UTC. */
  added: string;
  units: AggregateUnit[];
};

export type StoreProblem =
  /** The browser refuses storage: the table stays until the page is closed. */
  | {code: "refused"}
  | {code: "full"}
  /** What was stored cannot be read; it is kept under `kept` and not overwritten. */
  | {code: "corrupt"; reason: string; kept: string}
  /** Stored by a newer version of the site; it is left as it is. */
  | {code: "newer"; version: number};

export type Removed = {upload: Upload; index: number};

export type UploadStore = {
  /** Reads what is stored, checked by its schema; also brings `list` up to date. */
  read(): Promise<{uploads: Upload[]; problem: StoreProblem | null}>;
  list(): Upload[];
  /** Adds, or moves to the end when the same table is there already. */
  add(upload: Upload): StoreProblem | null;
  /** Takes an upload out and returns what `restore` needs to put it back; null when there is none of that id. */
  remove(id: string): (Removed & {problem: StoreProblem | null}) | null;
  restore(removed: Removed): StoreProblem | null;
  /** Calls back after each change, here or in another tab, until the returned function is called. */
  subscribe(changed: (uploads: Upload[]) => void): () => void;
};

export const storageKey = "timbang:aggregates";
export const keptKey = "timbang:aggregates:tak-terbaca";
const version = 1;

/** Whether a dataset of this id is a table someone brought, which a link cannot take along. */
export const isUpload = (id: string) => id.startsWith(prefix);

const prefix = "unggahan-";

export async function makeUpload(units: AggregateUnit[], name: string, now: Date): Promise<Upload> {
  const {fingerprintAggregates} = await import("./fingerprintAggregates.js");
  const fingerprint = await fingerprintAggregates(units);
  return {
    id: `${prefix}${fingerprint.slice(0, 12)}`,
    fingerprint,
    name: unturned(name),
    added: now.toISOString(),
    units
  };
}

/**
 * The uploads of this browser. What is held in memory is the truth of the page; storage that refuses or is full is
 * reported and loses nothing until the page is closed.
 */
export function uploadStore({
  storage,
  maxima,
  events
}: {
  storage: () => Storage;
  maxima: Record<Dimension, number>;
  events: Pick<EventTarget, "addEventListener" | "removeEventListener">;
}): UploadStore {
  let uploads: Upload[] = [];
  let blocked: StoreProblem | null = null;
  let loaded = false;
  const listeners = new Set<(uploads: Upload[]) => void>();

  async function read() {
    let text: string | null;
    try {
      text = storage().getItem(storageKey);
    } catch {
      loaded = true;
      return {uploads, problem: {code: "refused"} as const};
    }
    const found = text === null ? {uploads: []} : await decode(text, maxima);
    loaded = true;
    if ("uploads" in found) {
      blocked = null;
      uploads = found.uploads;
      return {uploads, problem: null};
    }
    blocked = found.code === "newer" ? found : null;
    if (found.code === "newer") return {uploads, problem: found};
    return {uploads, problem: {...found, kept: keep(text ?? "")}};
  }

  /** A text that cannot be read is put aside, under a key of its own, before anything is written in its place. */
  function keep(text: string): string {
    let key = keptKey;
    try {
      for (let i = 2; ![null, text].includes(storage().getItem(key)); ++i) key = `${keptKey}-${i}`;
      storage().setItem(key, text);
      return key;
    } catch {
      blocked = {code: "full"};
      return storageKey;
    }
  }

  function write(): StoreProblem | null {
    if (!loaded) throw new Error("uploads changed before they were read: await read() first");
    for (const listener of listeners) listener(uploads);
    if (blocked) return blocked;
    try {
      if (uploads.length === 0) storage().removeItem(storageKey);
      else storage().setItem(storageKey, JSON.stringify({version, uploads}));
      return null;
    } catch (error) {
      return {code: isQuota(error) ? "full" : "refused"};
    }
  }

  return {
    read,
    list: () => uploads,
    add(upload) {
      uploads = [...uploads.filter(({id}) => id !== upload.id), upload];
      return write();
    },
    remove(id) {
      const index = uploads.findIndex((upload) => upload.id === id);
      const upload = uploads[index];
      if (!upload) return null;
      uploads = uploads.filter((other) => other !== upload);
      return {upload, index, problem: write()};
    },
    restore({upload, index}) {
      const others = uploads.filter(({id}) => id !== upload.id);
      uploads = [...others.slice(0, index), upload, ...others.slice(index)];
      return write();
    },
    subscribe(changed) {
      const elsewhere = (event: Event) => {
        const {key} = event as StorageEvent;
        if (key === storageKey || key === null) void read().then(({uploads}) => changed(uploads));
      };
      listeners.add(changed);
      events.addEventListener("storage", elsewhere);
      return () => {
        listeners.delete(changed);
        events.removeEventListener("storage", elsewhere);
      };
    }
  };
}

async function decode(
  text: string,
  maxima: Record<Dimension, number>
): Promise<{uploads: Upload[]} | {code: "corrupt"; reason: string} | {code: "newer"; version: number}> {
  const corrupt = (reason: string) => ({code: "corrupt", reason}) as const;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return corrupt(error instanceof Error ? error.message : String(error));
  }
  const stored = typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (typeof stored === "number" && stored > version) return {code: "newer", version: stored};
  const result = (await uploadsSchema(maxima)).safeParse(value);
  if (result.success) return {uploads: result.data.uploads};
  const [issue] = result.error.issues;
  return corrupt(`${issue?.path.join(".")}: ${issue?.message}`);
}

/** Units as they may be used: named once each, whole head-counts, means from 0 to the maximum of their dimension. */
export async function unitsSchema(maxima: Record<Dimension, number>) {
  const {z} = await import("../schemas.js");
  const mean = (dimension: Dimension) => z.number().min(0).max(maxima[dimension]);
  const unit = z.strictObject({
    unit: z.string().transform(unturned).pipe(z.string().min(1)),
    n: z.int().positive(),
    kualifikasi: mean("kualifikasi"),
    kompetensi: mean("kompetensi"),
    kinerja: mean("kinerja"),
    disiplin: mean("disiplin")
  });
  return z
    .array(unit)
    .min(1)
    .refine((units) => new Set(units.map(({unit}) => unit)).size === units.length, "a unit is named twice");
}

async function uploadsSchema(maxima: Record<Dimension, number>) {
  const {z} = await import("../schemas.js");
  const upload = z.strictObject({
    id: z.string().regex(/^unggahan-[0-9a-f]{12}$/),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().transform(unturned),
    added: z.iso.datetime(),
    units: await unitsSchema(maxima)
  });
  return z.strictObject({version: z.literal(version), uploads: z.array(upload)});
}

function isQuota(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED")
  );
}
