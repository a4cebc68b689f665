import {openDB} from "idb";
import type {IDBPDatabase} from "idb";
import {longestName} from "./limits.js";
import {checked, longestNote, saved, savedSchema, toStored} from "./savedScenario.js";
import type {Draft, SavedScenario} from "./savedScenario.js";
import {tidy} from "./tidy.js";

export type SavedProblem =
  /** The browser refuses storage: what is saved stays until the page is closed. */
  | {code: "refused"}
  /** There is no room: what was not taken stays until the page is closed, or `retry` finds room. */
  | {code: "full"}
  /** Stored by a newer version of the site; it is left as it is. */
  | {code: "newer"}
  /** So many stored records cannot be read; they are left as they are until `discard`. */
  | {code: "unreadable"; count: number}
  /** It was changed in another tab since; here is that version, and nothing was written. */
  | {code: "changed"; name: string}
  /** It was deleted in another tab. */
  | {code: "gone"; name: string};

export type Outcome = {scenario: SavedScenario | null; problem: SavedProblem | null};

/** The scenarios this browser keeps, no two of one name: a name in use gets a number, as in “Usul (2)”. */
export type SavedScenarios = {
  read(): Promise<SavedProblem | null>;
  list(): readonly SavedScenario[];
  add(draft: Draft): Promise<Outcome>;
  /** Changes the words of one as it was `seen`: not if it has been changed since. */
  rename(seen: SavedScenario, words: {name: string; note: string}): Promise<Outcome>;
  duplicate(id: string, name: string): Promise<Outcome>;
  /** Takes one out and returns it for `restore`. */
  remove(id: string): Promise<Outcome>;
  restore(scenario: SavedScenario): Promise<Outcome>;
  /** Once more writes what storage did not take; tells how many it took now, and what is still in the way. */
  retry(): Promise<{kept: number; problem: SavedProblem | null}>;
  /**
   * Adds all those of a file: what is there already, unchanged, is left; another of the same id gets a new one. Tells
   * what storage did not take, which stays in the page.
   */
  take(
    scenarios: readonly SavedScenario[]
  ): Promise<{added: number; known: number; unkept: SavedScenario[]; problem: SavedProblem | null}>;
  /** What is stored and cannot be read, as it is. */
  unreadable(): readonly unknown[];
  /** Deletes what cannot be read. */
  discard(): Promise<SavedProblem | null>;
  /** Calls back now and after each change, here or in another tab, until the returned function is called. */
  watch(notify: (list: readonly SavedScenario[]) => void): () => void;
  close(): void;
};

export const databaseName = "timbang";
const databaseVersion = 1;
const table = "skenario";

type Room = Pick<BroadcastChannel, "postMessage" | "close"> & {onmessage: ((event: MessageEvent) => void) | null};

/**
 * Opens the shelf. What it lists is what is stored, and what could not be. Each change is one transaction that first
 * looks whether the record is still the one it is a change of; other tabs are told of it.
 */
export function openSavedScenarios({
  now = () => new Date(),
  newId = randomId,
  channel = () => new BroadcastChannel("timbang-skenario")
}: {now?: () => Date; newId?: () => string; channel?: () => Room} = {}): SavedScenarios {
  let connection: Promise<IDBPDatabase> | null = null;
  let stored: SavedScenario[] = [];
  let unreadable: unknown[] = [];
  /** What storage did not take, and the revision it has of it (0: none). */
  const unkept = new Map<string, {record: SavedScenario; base: number}>();
  const listeners = new Set<(list: readonly SavedScenario[]) => void>();
  let room: Room | null = null;
  try {
    room = channel();
    room.onmessage = () => void read();
  } catch {
    // Without it another tab is noticed only when something is written.
  }

  function connect(): Promise<IDBPDatabase> {
    const forget = () => {
      connection = null;
    };
    connection ??= openDB(databaseName, databaseVersion, {
      upgrade: (db) => void db.createObjectStore(table, {keyPath: "id"}),
      // A newer version in another tab must not wait for this one.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget
    });
    connection.catch(forget);
    return connection;
  }

  function list(): readonly SavedScenario[] {
    const all = [...stored.filter(({id}) => !unkept.has(id)), ...[...unkept.values()].map(({record}) => record)];
    return all.sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
  }

  function tell() {
    for (const listener of [...listeners]) listener(list());
  }

  async function read(): Promise<SavedProblem | null> {
    let problem: SavedProblem | null = null;
    try {
      const records: unknown[] = await (await connect()).getAll(table);
      const read = records.map((record) => savedSchema.safeParse(record));
      stored = read.flatMap((result) => (result.success ? [checked(result.data)] : []));
      unreadable = records.filter((_, i) => !read[i]!.success);
      if (unreadable.length > 0) problem = {code: "unreadable", count: unreadable.length};
    } catch (error) {
      problem = refusal(error);
    }
    tell();
    return problem;
  }

  /**
   * Writes one record, unless what is stored under its id is not what was expected: revision `expected`, or nothing (0).
   * Storage that refuses or is full keeps nothing back: the record stays in the page.
   */
  async function write(record: SavedScenario, expected: number): Promise<Outcome> {
    const base = unkept.get(record.id)?.base ?? expected;
    try {
      const transaction = (await connect()).transaction(table, "readwrite");
      // What becomes of the transaction is told by its operations; a failed one must not be told twice.
      transaction.done.catch(() => {});
      const there = (await transaction.store.get(record.id)) as SavedScenario | undefined;
      if ((there ? there.revision : 0) !== base) {
        transaction.abort();
        unkept.delete(record.id);
        await read();
        return {scenario: null, problem: {code: there ? "changed" : "gone", name: (there ?? record).name}};
      }
      await transaction.store.put(toStored(record));
      await transaction.done;
      unkept.delete(record.id);
      stored = [...stored.filter(({id}) => id !== record.id), record];
      room?.postMessage(record.id);
      tell();
      return {scenario: record, problem: null};
    } catch (error) {
      unkept.set(record.id, {record, base});
      tell();
      return {scenario: record, problem: refusal(error)};
    }
  }

  /** The record with a name that no other has. */
  function named(record: SavedScenario): SavedScenario {
    const taken = new Set(list().flatMap(({id, name}) => (id === record.id ? [] : [name.normalize()])));
    return {...record, name: distinctName(record.name, taken)};
  }

  const find = (id: string) => list().find((scenario) => scenario.id === id);

  async function missing(): Promise<Outcome> {
    await read();
    return {scenario: null, problem: {code: "gone", name: ""}};
  }

  return {
    read,
    list,
    add: (draft) => write(named(saved(draft, newId(), now())), 0),
    async rename(seen, {name, note}) {
      const mine = find(seen.id);
      if (!mine) return missing();
      const words = {name: tidy(name, longestName) || mine.name, note: tidy(note, longestNote)};
      return write(
        named({...mine, ...words, changed: now().toISOString(), revision: mine.revision + 1}),
        seen.revision
      );
    },
    async duplicate(id, name) {
      const mine = find(id);
      return mine ? write(named(saved({...mine, name}, newId(), now())), 0) : missing();
    },
    async remove(id) {
      const mine = find(id);
      if (!mine) return missing();
      const base = unkept.get(id)?.base ?? mine.revision;
      if (base === 0) {
        unkept.delete(id);
        tell();
        return {scenario: mine, problem: null};
      }
      try {
        const transaction = (await connect()).transaction(table, "readwrite");
        transaction.done.catch(() => {});
        const there = (await transaction.store.get(id)) as SavedScenario | undefined;
        if (there && there.revision !== base) {
          transaction.abort();
          unkept.delete(id);
          await read();
          return {scenario: null, problem: {code: "changed", name: there.name}};
        }
        await transaction.store.delete(id);
        await transaction.done;
        unkept.delete(id);
        stored = stored.filter((scenario) => scenario.id !== id);
        room?.postMessage(id);
        tell();
        return {scenario: mine, problem: null};
      } catch (error) {
        return {scenario: null, problem: refusal(error)};
      }
    },
    restore: (scenario) => write(named(scenario), 0),
    async retry() {
      let kept = 0;
      let problem: SavedProblem | null = null;
      for (const {record, base} of [...unkept.values()]) {
        const outcome = await write(record, base);
        if (outcome.problem) problem ??= outcome.problem;
        else kept += 1;
      }
      return {kept, problem};
    },
    async take(scenarios) {
      let [added, known] = [0, 0];
      let problem: SavedProblem | null = null;
      const missed: SavedScenario[] = [];
      for (const scenario of scenarios) {
        const fresh = {...scenario, revision: 1};
        let there = find(scenario.id);
        let outcome = there ? null : await write(named(fresh), 0);
        // Its id is taken by what another tab has put there since, or by what cannot be read.
        const taken = outcome !== null && outcome.scenario === null;
        if (taken) there = find(scenario.id);
        const same = there && sameContent(there, scenario) ? there : null;
        if (!same && (there || taken)) outcome = await write(named({...fresh, id: newId()}), 0);
        const here = same ?? outcome?.scenario ?? null;
        if (same) known += 1;
        else if (here) added += 1;
        problem ??= same ? null : (outcome?.problem ?? null);
        if (here && unkept.has(here.id)) missed.push(here);
      }
      return {added, known, unkept: missed, problem};
    },
    unreadable: () => unreadable,
    async discard() {
      try {
        const transaction = (await connect()).transaction(table, "readwrite");
        transaction.done.catch(() => {});
        for (const record of (await transaction.store.getAll()) as {id: string}[])
          if (!savedSchema.safeParse(record).success) await transaction.store.delete(record.id);
        await transaction.done;
        room?.postMessage("");
        return await read();
      } catch (error) {
        return refusal(error);
      }
    },
    watch(notify) {
      listeners.add(notify);
      notify(list());
      return () => listeners.delete(notify);
    },
    close() {
      room?.close();
      void connection?.then((db) => db.close());
      connection = null;
    }
  };
}

/** A name, or where it is taken the same with the lowest number that makes it another. */
function distinctName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.normalize())) return name;
  for (let k = 2; ; k++) {
    const number = ` (${k})`;
    const next = tidy(unnumbered(name), longestName - number.length) + number;
    if (!taken.has(next.normalize())) return next;
  }
}

const unnumbered = (name: string) => name.replace(/ \(\d{1,4}\)$/, "") || name;

/** Whether they say the same, but for the number a name in use has got here. */
function sameContent(a: SavedScenario, b: SavedScenario): boolean {
  const text = ({name, note, scenario}: SavedScenario) =>
    JSON.stringify([unnumbered(name), note, Object.entries(scenario).sort(([x], [y]) => compare(x, y))]);
  return text(a) === text(b);
}

function refusal(error: unknown): SavedProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return {code: "full"};
  if (name === "VersionError") return {code: "newer"};
  return {code: "refused"};
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** 128 random bits; `crypto.randomUUID` is missing where a site is served without TLS. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
