import {openDB} from "idb";
import type {IDBPDatabase} from "idb";
import {openInTime} from "../../workers/openInTime.js";
import type {SavedScenario} from "./savedScenario.js";

export const databaseName = "timbang";
const databaseVersion = 1;
const table = "skenario";

/** A change that was made, or what is stored instead of what it was to change. */
export type Exchange = {done: true} | {done: false; there: SavedScenario | undefined};

/** The records this browser stores. What storage refuses is thrown. */
export type ScenarioDatabase = {
  getAll(): Promise<unknown[]>;
  /**
   * Writes a record in one transaction, unless what is stored under its id is not of revision `expected` (0: nothing).
   */
  put(id: string, record: unknown, expected: number): Promise<Exchange>;
  /** Deletes one in the same way; that it is gone already is fine. */
  delete(id: string, expected: number): Promise<Exchange>;
  /** Deletes those that are not wanted. */
  keepOnly(isWanted: (record: unknown) => boolean): Promise<void>;
  close(): void;
};

export function openDatabase(): ScenarioDatabase {
  let connection: Promise<IDBPDatabase> | null = null;

  function connect(): Promise<IDBPDatabase> {
    const forget = () => {
      connection = null;
    };
    const open = () =>
      openDB(databaseName, databaseVersion, {
        upgrade: (db) => void db.createObjectStore(table, {keyPath: "id"}),
        // A newer version in another tab must not wait for this one.
        blocking(_current, _blocked, event) {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget
      });
    // Where there is no IndexedDB at all, asking for it throws.
    connection ??= openInTime(Promise.resolve().then(open));
    connection.catch(forget);
    return connection;
  }

  async function write() {
    const transaction = (await connect()).transaction(table, "readwrite");
    // What becomes of the transaction is told by its operations; a failed one must not be told twice.
    transaction.done.catch(() => {});
    return transaction;
  }

  return {
    getAll: async () => (await connect()).getAll(table),
    async put(id, record, expected) {
      const transaction = await write();
      const there = (await transaction.store.get(id)) as SavedScenario | undefined;
      if ((there ? there.revision : 0) !== expected) {
        transaction.abort();
        return {done: false, there};
      }
      await transaction.store.put(record);
      await transaction.done;
      return {done: true};
    },
    async delete(id, expected) {
      const transaction = await write();
      const there = (await transaction.store.get(id)) as SavedScenario | undefined;
      if (there && there.revision !== expected) {
        transaction.abort();
        return {done: false, there};
      }
      await transaction.store.delete(id);
      await transaction.done;
      return {done: true};
    },
    async keepOnly(isWanted) {
      const transaction = await write();
      for (const record of (await transaction.store.getAll()) as {id: string}[])
        if (!isWanted(record)) await transaction.store.delete(record.id);
      await transaction.done;
    },
    close() {
      void connection?.then((db) => db.close());
      connection = null;
    }
  };
}
