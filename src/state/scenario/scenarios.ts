import {distinctName} from "./distinctName.js";
import {importScenarios} from "./importScenarios.js";
import type {ImportOutcome} from "./importScenarios.js";
import {longestName} from "./limits.js";
import {refusal} from "./savedProblem.js";
import type {SavedProblem} from "./savedProblem.js";
import {checked, longestNote, saved, savedSchema, toStored} from "./savedScenario.js";
import type {Draft, SavedScenario} from "./savedScenario.js";
import {openDatabase} from "./scenarioDatabase.js";
import {tidy} from "./tidy.js";

export type SaveOutcome = {scenario: SavedScenario | null; problem: SavedProblem | null};

/** The scenarios this browser keeps, no two of one name: a name in use gets a number, as in “Usul (2)”. */
export type SavedScenarios = {
  read(): Promise<SavedProblem | null>;
  list(): readonly SavedScenario[];
  add(draft: Draft): Promise<SaveOutcome>;
  /** Changes the words of one as it was `seen`: not if it has been changed since. */
  rename(seen: SavedScenario, words: {name: string; note: string}): Promise<SaveOutcome>;
  duplicate(id: string, name: string): Promise<SaveOutcome>;
  /** Takes one out and returns it for `restore`. */
  remove(id: string): Promise<SaveOutcome>;
  restore(scenario: SavedScenario): Promise<SaveOutcome>;
  /** Once more writes what storage did not take; tells how many it took now, and what is still in the way. */
  retry(): Promise<{kept: number; problem: SavedProblem | null}>;
  /**
   * Adds all those of a file: what is there already, unchanged, is left; another of the same id gets a new one. Tells
   * what storage did not take, which stays in the page.
   */
  importAll(scenarios: readonly SavedScenario[]): Promise<ImportOutcome>;
  /** What is stored and cannot be read, as it is. */
  unreadable(): readonly unknown[];
  /** Deletes what cannot be read. */
  discard(): Promise<SavedProblem | null>;
  /** Calls back now and after each change, here or in another tab, until the returned function is called. */
  watch(notify: (list: readonly SavedScenario[]) => void): () => void;
  close(): void;
};

type ScenarioChannel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

/**
 * Opens the scenarios this browser keeps. What is listed is what is stored, and what could not be. Each change is one
 * transaction that first looks whether the record is still the one it is a change of; other tabs are notified of it.
 */
export function openSavedScenarios({
  now = () => new Date(),
  newId = randomId,
  channel: openChannel = () => new BroadcastChannel("timbang-skenario")
}: {now?: () => Date; newId?: () => string; channel?: () => ScenarioChannel} = {}): SavedScenarios {
  const database = openDatabase();
  let stored: SavedScenario[] = [];
  let unreadable: unknown[] = [];
  /** What storage did not take, and the revision it has of it (0: none). */
  const unkept = new Map<string, {record: SavedScenario; base: number}>();
  const listeners = new Set<(list: readonly SavedScenario[]) => void>();
  const channel = tryChannel(openChannel, () => void read());

  const list = () => listed(stored, [...unkept.values()]);
  const find = (id: string) => list().find((scenario) => scenario.id === id);

  function notifyAll() {
    for (const listener of [...listeners]) listener(list());
  }

  async function read(): Promise<SavedProblem | null> {
    let problem: SavedProblem | null = null;
    try {
      const records = await database.getAll();
      const read = records.map((record) => savedSchema.safeParse(record));
      stored = read.flatMap((result) => (result.success ? [checked(result.data)] : []));
      unreadable = records.filter((_, i) => !read[i]!.success);
      if (unreadable.length > 0) problem = {code: "unreadable", count: unreadable.length};
    } catch (error) {
      problem = refusal(error);
    }
    notifyAll();
    return problem;
  }

  /** What is stored has changed, here and for other tabs. */
  function change(id: string, record: SavedScenario | null): void {
    unkept.delete(id);
    stored = [...stored.filter((scenario) => scenario.id !== id), ...(record ? [record] : [])];
    channel?.postMessage(id);
    notifyAll();
  }

  /** It is not what it was to be a change of: what is stored is read anew. */
  async function missed(id: string, problem: SavedProblem): Promise<SaveOutcome> {
    unkept.delete(id);
    await read();
    return {scenario: null, problem};
  }

  const gone = () => missed("", {code: "gone", name: ""});

  /**
   * Writes one record, unless what is stored under its id is not what was expected: revision `expected`, or nothing (0).
   * Storage that refuses or is full keeps nothing back: the record stays in the page.
   */
  async function write(record: SavedScenario, expected: number): Promise<SaveOutcome> {
    const base = unkept.get(record.id)?.base ?? expected;
    try {
      const result = await database.put(record.id, toStored(record), base);
      if (!result.done)
        return await missed(record.id, {
          code: result.there ? "changed" : "gone",
          name: (result.there ?? record).name
        });
      change(record.id, record);
      return {scenario: record, problem: null};
    } catch (error) {
      unkept.set(record.id, {record, base});
      notifyAll();
      return {scenario: record, problem: refusal(error)};
    }
  }

  /** Writes a new one, with a name that no other has. */
  const add = (record: SavedScenario) => write(named(record, list()), 0);

  return {
    read,
    list,
    add: (draft) => add(saved(draft, newId(), now())),
    async rename(seen, {name, note}) {
      const mine = find(seen.id);
      if (!mine) return gone();
      const words = {name: tidy(name, longestName) || mine.name, note: tidy(note, longestNote)};
      const record = {...mine, ...words, changed: now().toISOString(), revision: mine.revision + 1};
      return write(named(record, list()), seen.revision);
    },
    async duplicate(id, name) {
      const mine = find(id);
      return mine ? add(saved({...mine, name}, newId(), now())) : gone();
    },
    async remove(id) {
      const mine = find(id);
      if (!mine) return gone();
      const base = unkept.get(id)?.base ?? mine.revision;
      if (base === 0) {
        unkept.delete(id);
        notifyAll();
        return {scenario: mine, problem: null};
      }
      try {
        const result = await database.delete(id, base);
        if (!result.done) return await missed(id, {code: "changed", name: result.there!.name});
        change(id, null);
        return {scenario: mine, problem: null};
      } catch (error) {
        return {scenario: null, problem: refusal(error)};
      }
    },
    restore: add,
    async retry() {
      const outcomes: SaveOutcome[] = [];
      for (const {record, base} of [...unkept.values()]) outcomes.push(await write(record, base));
      const problems = outcomes.flatMap(({problem}) => (problem ? [problem] : []));
      return {kept: outcomes.length - problems.length, problem: problems[0] ?? null};
    },
    importAll: (scenarios) => importScenarios(scenarios, {find, add, newId, isUnkept: (id) => unkept.has(id)}),
    unreadable: () => unreadable,
    async discard() {
      try {
        await database.keepOnly((record) => savedSchema.safeParse(record).success);
        channel?.postMessage("");
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
      channel?.close();
      database.close();
    }
  };
}

/** What is stored, and in its place what could not be, in the order in which they were made. */
function listed(
  stored: readonly SavedScenario[],
  unkept: readonly {record: SavedScenario}[]
): readonly SavedScenario[] {
  const ids = new Set(unkept.map(({record}) => record.id));
  const all = [...stored.filter(({id}) => !ids.has(id)), ...unkept.map(({record}) => record)];
  return all.sort((a, b) => compare(a.created, b.created) || compare(a.id, b.id));
}

/** A record with a name that no other has. */
function named(record: SavedScenario, list: readonly SavedScenario[]): SavedScenario {
  const taken = new Set(list.flatMap(({id, name}) => (id === record.id ? [] : [name.normalize()])));
  return {...record, name: distinctName(record.name, taken)};
}

/** Without a channel another tab is noticed only when something is written. */
function tryChannel(open: () => ScenarioChannel, notice: () => void): ScenarioChannel | null {
  try {
    const channel = open();
    channel.onmessage = notice;
    return channel;
  } catch {
    return null;
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** 128 random bits; `crypto.randomUUID` is missing where a site is served without TLS. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
