import {describe, expect, it, vi} from "vitest";
import {endableReader} from "../../src/files/endableReader.js";
import type {WorkerLike} from "../../src/workers/spawn.js";

/** A worker that says what it is told to say. */
function quiet() {
  const listeners: ((event: Event) => void)[] = [];
  const asked: {id: number}[] = [];
  const worker: WorkerLike = {
    postMessage: (message) => asked.push(message as {id: number}),
    terminate: vi.fn(),
    addEventListener: (type, listener) => type === "message" && listeners.push(listener)
  };
  const say = (data: object) =>
    listeners.forEach((hear) => hear(new MessageEvent("message", {data: {...data, id: asked.at(-1)!.id}})));
  return {worker, say};
}

const here = () => Promise.resolve({read: "here"});

describe("a reader that can be ended", () => {
  it("is ended when it gives no sign of life for so long, and not while it gives some", async () => {
    vi.useFakeTimers();
    const {worker, say} = quiet();
    const told: number[] = [];
    const reading = endableReader<object, {read: string}, {progress: number}>(() => worker, here, 20_000).read(
      {},
      {onProgress: ({progress}) => told.push(progress)}
    );
    for (let i = 1; i <= 10; ++i) {
      await vi.advanceTimersByTimeAsync(19_000);
      say({progress: i});
    }
    expect(worker.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(worker.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toEqual({ended: "late"});
    expect(worker.terminate).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(10);
    vi.useRealTimers();
  });

  it("leaves no clock behind when it has answered", async () => {
    vi.useFakeTimers();
    const {worker, say} = quiet();
    const reading = endableReader<object, {read: string}>(() => worker, here).read({});
    await vi.advanceTimersByTimeAsync(0);
    say({read: "there"});
    expect(await reading).toEqual({read: "there"});
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("is ended by a person", async () => {
    const {worker} = quiet();
    const end = new AbortController();
    const reading = endableReader<object, {read: string}>(() => worker, here).read({}, {signal: end.signal});
    end.abort();
    expect(await reading).toEqual({ended: "cancelled"});
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  it("tells that memory was short, in the worker or on the page itself", async () => {
    const {worker, say} = quiet();
    const reading = endableReader<object, {read: string}>(() => worker, here).read({});
    say({error: "Array buffer allocation failed"});
    const short = {failure: {kind: "out-of-memory", reason: "Array buffer allocation failed"}};
    expect(await reading).toEqual(short);
    const none = () => {
      throw new ReferenceError("Worker is not defined");
    };
    const onPage = () => Promise.reject(new RangeError("Array buffer allocation failed"));
    expect(await endableReader<object, {read: string}>(none, onPage).read({})).toEqual(short);
  });
});
