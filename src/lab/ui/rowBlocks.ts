import type {Order} from "../../ui/sortHeads.js";
import type {ResultTable} from "../engine/types.js";

const block = 200;
const kept = 20;

/** Rows of a table in blocks, read where they lie; the newest are kept. */
export function rowBlocks(table: ResultTable, {read, failed}: {read: () => void; failed: (why: string) => void}) {
  let order: Order | undefined;
  let blocks = new Map<number, unknown[][]>();
  let reading = false;

  const blockOf = (row: number) => Math.floor(row / block);

  /** One at a time: while one scrolls past, what is no longer in sight is not asked for. */
  async function ask(next: number): Promise<void> {
    if (reading) return;
    const asked = order;
    reading = true;
    try {
      const values = await table.slice(next * block, Math.min(block, table.rows - next * block), asked);
      if (asked === order) {
        if (blocks.size >= kept) blocks.delete(blocks.keys().next().value!);
        blocks.set(next, values);
      }
      reading = false;
      read();
    } catch (error) {
      reading = false;
      failed(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    row: (at: number): unknown[] | undefined => blocks.get(blockOf(at))?.[at % block],
    /** Reads the first block of these rows that is missing, or else the one that is reached next. */
    need(first: number, visible: number, heading: 1 | -1): void {
      for (let at = first; at < first + visible; ++at) if (!blocks.has(blockOf(at))) return void ask(blockOf(at));
      const next = blockOf(first + (heading > 0 ? visible - 1 : 0) + (heading * block) / 2);
      if (next >= 0 && next * block < table.rows && !blocks.has(next)) void ask(next);
    },
    sort(by: Order | undefined): void {
      order = by;
      blocks = new Map();
    }
  };
}
