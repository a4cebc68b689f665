/** Where cells wait for their turn. */
export type CellQueue = {
  /** Runs something when nothing else runs. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /** Runs a cell when it is its turn. */
  cell(id: string, run: () => Promise<void>): Promise<void>;
  /** Settles when all that waits now has had its turn. */
  idle(): Promise<unknown>;
};

/**
 * Runs one thing at a time. Cells that can run now do so in the given order, from the top of the notebook down; the
 * runtime itself keeps no such order.
 */
export function cellQueue(order: () => readonly string[]): CellQueue {
  const ready: {id: string; run(): Promise<void>}[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = last.then(task, task);
    last = turn.catch(() => {});
    return turn;
  }

  async function runFirst() {
    await new Promise((resolve) => setTimeout(resolve));
    const ids = order();
    const [first] = ready.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    ready.splice(ready.indexOf(first!), 1);
    await first!.run();
  }

  return {
    inTurn,
    cell: (id, run) =>
      new Promise((resolve, reject) => {
        ready.push({id, run: () => run().then(resolve, reject)});
        void inTurn(runFirst);
      }),
    idle: () => last
  };
}
