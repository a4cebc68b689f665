import {describe, expect, it} from "vitest";
import {cellQueue} from "../../../src/lab/engine/cellQueue.js";

const later = () => new Promise<void>((resolve) => setTimeout(resolve, 1));

describe("cells that wait for their turn", () => {
  it("run one at a time, from the top of the notebook down", async () => {
    const queue = cellQueue(() => ["a", "b", "c"]);
    const log: string[] = [];
    const run = (id: string) => async () => {
      log.push(`${id} begins`);
      await later();
      log.push(`${id} ends`);
    };
    await Promise.all(["c", "b", "a"].map((id) => queue.cell(id, run(id))));
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
  });
  it("take the order of the moment, and let one in that became ready meanwhile", async () => {
    let order = ["a", "b"];
    const queue = cellQueue(() => order);
    const ran: string[] = [];
    const run = (id: string) => async () => void ran.push(id);
    const [a, b] = [queue.cell("a", run("a")), queue.cell("b", run("b"))];
    order = ["b", "a"];
    await Promise.all([a, b]);
    expect(ran).toEqual(["b", "a"]);
  });
  it("tell of one that failed, and run the next", async () => {
    const queue = cellQueue(() => ["a", "b"]);
    const failed = queue.cell("a", () => Promise.reject(new Error("gagal")));
    const ran: string[] = [];
    const next = queue.cell("b", async () => void ran.push("b"));
    await expect(failed).rejects.toThrow("gagal");
    await next;
    expect(ran).toEqual(["b"]);
  });
  it("leave a turn to what is no cell", async () => {
    const queue = cellQueue(() => ["a"]);
    const log: string[] = [];
    void queue.cell("a", async () => {
      await later();
      log.push("a");
    });
    expect(await queue.inTurn(async () => log.push("lain"))).toBe(2);
    await expect(queue.inTurn(() => Promise.reject(new Error("x")))).rejects.toThrow("x");
    await queue.idle();
    expect(log).toEqual(["a", "lain"]);
  });
});
