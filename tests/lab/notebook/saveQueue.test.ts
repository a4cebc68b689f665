import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import type {Notebook} from "../../../src/lab/engine/types.js";
import {saveQueue} from "../../../src/lab/notebook/saveQueue.js";

const version = (title: string, id = "a") => ({
  id,
  notebook: {format: "timbang-lab", version: 1, title, cells: []} satisfies Notebook,
  changed: 0
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(saving: (title: string) => Promise<void> = async () => {}) {
  const log: string[] = [];
  const queue = saveQueue(
    async ({id, notebook: {title}}) => {
      await saving(title);
      log.push(`${id} ${title}`);
      return {problem: null};
    },
    async ({notebook: {title}}, {problem}) => void log.push(`${title} ${problem}`),
    {rest: 100, longest: 250}
  );
  const titles = () => queue.unsaved().map(({notebook: {title}}) => title);
  return {queue, log, titles};
}

describe("versions on their way to storage", () => {
  it("wait until typing rests, and of those that come meanwhile only the last is saved", async () => {
    const {queue, log, titles} = open();
    queue.schedule(version("1"));
    await vi.advanceTimersByTimeAsync(99);
    queue.schedule(version("2"));
    await vi.advanceTimersByTimeAsync(99);
    expect([log, titles()]).toEqual([[], ["2"]]);
    await vi.advanceTimersByTimeAsync(1);
    expect([log, titles()]).toEqual([["a 2", "2 null"], []]);
  });
  it("wait no longer than the longest while typing goes on", async () => {
    const {queue, log} = open();
    for (const title of ["1", "2", "3", "4"]) {
      queue.schedule(version(title));
      await vi.advanceTimersByTimeAsync(80);
    }
    expect(log).toEqual(["a 4", "4 null"]);
  });
  it("leave one after the other, and are unsaved until storage has answered", async () => {
    let answer = () => {};
    const {queue, log, titles} = open(() => new Promise((resolve) => (answer = resolve)));
    queue.schedule(version("1"));
    const first = queue.flush();
    queue.schedule(version("2"));
    const second = queue.flush();
    queue.schedule(version("3"));
    await vi.advanceTimersByTimeAsync(0);
    expect([log, titles()]).toEqual([[], ["1", "2", "3"]]);
    answer();
    await first;
    expect([log, titles()]).toEqual([
      ["a 1", "1 null"],
      ["2", "3"]
    ]);
    answer();
    await second;
    expect(titles()).toEqual(["3"]);
  });
  it("can be changed before they leave", async () => {
    const {queue, log} = open();
    queue.schedule(version("1"));
    queue.rewrite((each) => ({...each, id: "b"}));
    await queue.flush();
    expect(log).toEqual(["b 1", "1 null"]);
  });
});
