import {refusal} from "./savedProblem.js";
import type {SavedProblem} from "./savedProblem.js";
import {checked, savedSchema, toStored} from "./savedScenario.js";
import type {SavedScenario} from "./savedScenario.js";
import {openDatabase} from "./scenarioDatabase.js";

export type SaveOutcome = {scenario: SavedScenario | null; problem: SavedProblem | null};

export type ScenarioChannel = Pick<BroadcastChannel, "postMessage" | "close"> & {
  onmessage: ((event: MessageEvent) => void) | null;
};

/** The records of kept scenarios: what is stored, and what storage did not take, which stays in the page. */
export function openRecords(openChannel: () => ScenarioChannel) {
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

  /** Takes a record out that is stored as `base` (0: it never was). */
  async function remove(record: SavedScenario): Promise<SaveOutcome> {
    const {id} = record;
    const base = unkept.get(id)?.base ?? record.revision;
    if (base === 0) {
      unkept.delete(id);
      notifyAll();
      return {scenario: record, problem: null};
    }
    try {
      const result = await database.delete(id, base);
      if (!result.done) return await missed(id, {code: "changed", name: result.there!.name});
      change(id, null);
      return {scenario: record, problem: null};
    } catch (error) {
      return {scenario: null, problem: refusal(error)};
    }
  }

  return {
    read,
    list,
    find,
    write,
    remove,
    gone,
    unkept: () => [...unkept.values()],
    unreadable: () => unreadable,
    async discard(): Promise<SavedProblem | null> {
      try {
        await database.keepOnly((record) => savedSchema.safeParse(record).success);
        channel?.postMessage("");
        return await read();
      } catch (error) {
        return refusal(error);
      }
    },
    watch(notify: (list: readonly SavedScenario[]) => void): () => void {
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
