import {distinctName} from "./distinctName.js";
import {importScenarios} from "./importScenarios.js";
import type {ImportOutcome} from "./importScenarios.js";
import {longestName} from "./limits.js";
import type {SavedProblem} from "./savedProblem.js";
import {longestNote, saved} from "./savedScenario.js";
import type {Draft, SavedScenario} from "./savedScenario.js";
import {openRecords} from "./savedRecords.js";
import type {SaveOutcome, ScenarioChannel} from "./savedRecords.js";
import {tidy} from "./tidy.js";
import {randomId} from "../randomId.js";

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

/**
 * Opens the scenarios this browser keeps. What is listed is what is stored, and what could not be. Each change is one
 * transaction that first looks whether the record is still the one it is a change of; other tabs are notified of it.
 */
export function openSavedScenarios({
  now = () => new Date(),
  newId = randomId,
  channel: openChannel = () => new BroadcastChannel("timbang-skenario")
}: {now?: () => Date; newId?: () => string; channel?: () => ScenarioChannel} = {}): SavedScenarios {
  const {write, ...records} = openRecords(openChannel);
  const {list, find, gone} = records;

  /** A clock that was set back makes no scenario older than those there are, whose order is that of their making. */
  const stamp = () => new Date(Math.max(now().valueOf(), ...list().map(({created}) => Date.parse(created) + 1)));

  /** Writes a new one, with a name that no other has. */
  const add = (record: SavedScenario) => write(named(record, list()), 0);

  return {
    ...records,
    add: (draft) => add(saved(draft, newId(), stamp())),
    async rename(seen, {name, note}) {
      const mine = find(seen.id);
      if (!mine) return gone();
      const words = {name: tidy(name, longestName) || mine.name, note: tidy(note, longestNote)};
      const record = {...mine, ...words, changed: now().toISOString(), revision: mine.revision + 1};
      return write(named(record, list()), seen.revision);
    },
    async duplicate(id, name) {
      const mine = find(id);
      return mine ? add(saved({...mine, name}, newId(), stamp())) : gone();
    },
    async remove(id) {
      const mine = find(id);
      return mine ? records.remove(mine) : gone();
    },
    restore: add,
    async retry() {
      const outcomes: SaveOutcome[] = [];
      for (const {record, base} of records.unkept()) outcomes.push(await write(record, base));
      const problems = outcomes.flatMap(({problem}) => (problem ? [problem] : []));
      return {kept: outcomes.length - problems.length, problem: problems[0] ?? null};
    },
    importAll: (scenarios) =>
      importScenarios(scenarios, {
        find,
        add,
        newId,
        isUnkept: (id) => records.unkept().some(({record}) => record.id === id)
      })
  };
}

/** A record with a name that no other has. */
function named(record: SavedScenario, list: readonly SavedScenario[]): SavedScenario {
  const taken = new Set(list.flatMap(({id, name}) => (id === record.id ? [] : [name.normalize()])));
  return {...record, name: distinctName(record.name, taken)};
}
