import {afterEach, describe, expect, it, vi} from "vitest";
import {inTime} from "../../src/workers/inTime.js";
import {serve} from "../../src/workers/serve.js";
import {spawn} from "../../src/workers/spawn.js";
import type {Reply, WorkerLike} from "../../src/workers/spawn.js";

type Question = {n: number};
type Answer = {square: number} | {error: string};
type Progress = {progress: number};

/** A worker that does as the test says. */
class FakeWorker extends EventTarget implements WorkerLike {
  asked: (Question & {id: number})[] = [];
  terminated = false;
  postMessage(message: unknown) {
    this.asked.push(structuredClone(message) as Question & {id: number});
  }
  terminate() {
    this.terminated = true;
  }
  say(data: Reply<Answer, Progress>) {
    this.dispatchEvent(new MessageEvent("message", {data}));
  }
  break(type: string, message?: string) {
    this.dispatchEvent(Object.assign(new Event(type), {message}));
  }
}

function open() {
  const workers: FakeWorker[] = [];
  const spawned = spawn<Question, Answer, Progress>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return {spawned, workers};
}

describe("spawn", () => {
  it("starts no worker before it is asked", () => {
    expect(open().workers).toHaveLength(0);
  });

  it("answers each of many questions with what the worker says to it, in whatever order", async () => {
    const {spawned, workers} = open();
    const asked = Array.from({length: 100}, (_, n) => spawned.ask({n}));
    for (const {id, n} of [...workers[0]!.asked].reverse()) workers[0]!.say({id, square: n * n});
    expect(await Promise.all(asked)).toEqual(Array.from({length: 100}, (_, n) => ({square: n * n})));
    expect(workers).toHaveLength(1);
  });

  it("gives errors as data", async () => {
    const {spawned, workers} = open();
    const asked = spawned.ask({n: 1});
    workers[0]!.say({id: 1, error: "odd"});
    expect(await asked).toEqual({error: "odd"});
  });

  it("tells of each question how far it is", async () => {
    const {spawned, workers} = open();
    const [first, second] = [vi.fn(), vi.fn()];
    const asked = spawned.ask({n: 1}, {onProgress: first});
    void spawned.ask({n: 2}, {onProgress: second});
    workers[0]!.say({id: 1, progress: 0.5});
    workers[0]!.say({id: 1, square: 1});
    workers[0]!.say({id: 1, progress: 1});
    await asked;
    expect(first.mock.calls).toEqual([[{progress: 0.5}]]);
    expect(second).not.toHaveBeenCalled();
  });

  it("ends the worker and all questions when stopped, and starts another when asked again", async () => {
    const {spawned, workers} = open();
    const asked = [spawned.ask({n: 1}), spawned.ask({n: 2})];
    spawned.stop("enough");
    expect(await Promise.all(asked)).toEqual([{stopped: "enough"}, {stopped: "enough"}]);
    expect(workers[0]!.terminated).toBe(true);
    const again = spawned.ask({n: 3});
    workers[0]!.say({id: 3, square: 0});
    workers[1]!.say({id: 3, square: 9});
    expect(await again).toEqual({square: 9});
  });

  it("ends one question by ending the worker, and asks another the rest again", async () => {
    const {spawned, workers} = open();
    const end = new AbortController();
    const ended = spawned.ask({n: 1}, {signal: end.signal});
    const moved = spawned.ask({n: 2}, {transfer: []});
    const kept = spawned.ask({n: 3});
    end.abort("superseded");
    expect(await ended).toEqual({stopped: "superseded"});
    expect(await moved).toEqual({stopped: "restarted"});
    expect(workers[0]!.terminated).toBe(true);
    expect(workers[1]!.asked).toEqual([{id: 3, n: 3}]);
    workers[1]!.say({id: 3, square: 9});
    expect(await kept).toEqual({square: 9});
  });

  it("leaves the worker in peace when a question is aborted that has been answered", async () => {
    const {spawned, workers} = open();
    const end = new AbortController();
    const asked = spawned.ask({n: 1}, {signal: end.signal});
    workers[0]!.say({id: 1, square: 1});
    end.abort();
    expect(await asked).toEqual({square: 1});
    expect(workers[0]!.terminated).toBe(false);
  });

  it("starts nothing for a question that was aborted before", async () => {
    const {spawned, workers} = open();
    expect(await spawned.ask({n: 1}, {signal: AbortSignal.abort()})).toEqual({stopped: "aborted"});
    expect(workers).toHaveLength(0);
  });

  it.each([
    ["error", "Uncaught Error: x", {kind: "crashed", reason: "Uncaught Error: x"}],
    ["error", "Uncaught RangeError: Array buffer allocation failed", {kind: "out-of-memory"}],
    ["error", undefined, {kind: "not-loaded", reason: "worker"}],
    ["messageerror", undefined, {kind: "unreadable"}]
  ])("says of an event %s with the message %s what has failed, and starts another", async (type, message, failure) => {
    const {spawned, workers} = open();
    const asked = [spawned.ask({n: 1}), spawned.ask({n: 2})];
    workers[0]!.break(type, message);
    expect(await Promise.all(asked)).toMatchObject([{failure}, {failure}]);
    expect(workers[0]!.terminated).toBe(true);
    const again = spawned.ask({n: 3});
    // What the broken one still says is not heard.
    workers[0]!.break("error", "again");
    workers[1]!.say({id: 3, square: 9});
    expect(await again).toEqual({square: 9});
  });

  it("tells a worker that broke without a word from one that was not loaded", async () => {
    const {spawned, workers} = open();
    void spawned.ask({n: 1});
    workers[0]!.say({id: 1, square: 1});
    const asked = spawned.ask({n: 2});
    workers[0]!.break("error");
    expect(await asked).toEqual({failure: {kind: "crashed", reason: "worker"}});
  });

  it("says that there are no workers", async () => {
    const spawned = spawn<Question, Answer>(() => new Worker("a.js"));
    expect(await spawned.ask({n: 1})).toEqual({failure: {kind: "no-workers", reason: "Worker is not defined"}});
  });

  it("says of a question that cannot be sent only that", async () => {
    const {spawned, workers} = open();
    const other = spawned.ask({n: 1});
    expect(await spawned.ask({n: (() => 1) as never})).toMatchObject({failure: {kind: "not-sent"}});
    workers[0]!.say({id: 1, square: 1});
    expect(await other).toEqual({square: 1});
  });
});

describe("a worker that takes its time to start", () => {
  function late() {
    const workers: FakeWorker[] = [];
    const starts: {arrive(): void; fail(error: Error): void; signal: AbortSignal}[] = [];
    const spawned = spawn<Question, Answer, Progress>(
      (signal) =>
        new Promise((resolve, reject) => {
          const arrive = () => {
            const worker = new FakeWorker();
            workers.push(worker);
            resolve(worker);
          };
          starts.push({arrive, fail: reject, signal});
        })
    );
    return {spawned, workers, starts};
  }

  it("is asked what has gathered, once, without what was aborted meanwhile", async () => {
    const {spawned, workers, starts} = late();
    const end = new AbortController();
    void spawned.ask({n: 1});
    const aborted = spawned.ask({n: 2}, {signal: end.signal});
    void spawned.ask({n: 3});
    end.abort();
    expect(await aborted).toEqual({stopped: "aborted"});
    starts[0]!.arrive();
    await vi.waitFor(() => expect(workers[0]!.asked.map(({n}) => n)).toEqual([1, 3]));
    expect(starts).toHaveLength(1);
  });

  it("is ended on arrival, and told before, when it is no longer needed", async () => {
    const {spawned, workers, starts} = late();
    const asked = spawned.ask({n: 1});
    spawned.stop();
    expect(await asked).toEqual({stopped: "stopped"});
    expect(starts[0]!.signal.aborted).toBe(true);
    starts[0]!.arrive();
    await vi.waitFor(() => expect(workers[0]!.terminated).toBe(true));
    expect(workers[0]!.asked).toEqual([]);
  });

  it("says why it did not start, and starts with the next question", async () => {
    const {spawned, workers, starts} = late();
    const asked = spawned.ask({n: 1});
    starts[0]!.fail(new Error("404"));
    expect(await asked).toEqual({failure: {kind: "not-loaded", reason: "404"}});
    const again = spawned.ask({n: 2});
    starts[1]!.arrive();
    await vi.waitFor(() => expect(workers[0]!.asked).toHaveLength(1));
    workers[0]!.say({id: 2, square: 4});
    expect(await again).toEqual({square: 4});
  });
});

it("gives up a worker that shows no sign of life, and starts another for the next question", async () => {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const spawned = spawn<Question, Answer, Progress>(start, 20);
  const reason = "no sign of life in 0.02 s";
  expect(await spawned.ask({n: 1})).toEqual({failure: {kind: "not-loaded", reason}});
  expect(workers[0]!.terminated).toBe(true);
  const again = spawned.ask({n: 2});
  workers[1]!.say({id: 0} as Reply<Answer, Progress>);
  await new Promise((resolve) => setTimeout(resolve, 60));
  workers[1]!.say({id: 2, square: 4});
  expect(await again).toEqual({square: 4});
});

describe("serve", () => {
  const closing: MessagePort[] = [];
  afterEach(() => closing.splice(0).forEach((port) => port.close()));

  /** A worker at the other end of a real channel. */
  function lineTo(begin: (port: MessagePort) => void): WorkerLike {
    const {port1, port2} = new MessageChannel();
    closing.push(port1);
    begin(port2);
    port2.start();
    port1.start();
    return {
      postMessage: (message, transfer = []) => port1.postMessage(message, transfer),
      addEventListener: port1.addEventListener.bind(port1),
      terminate: () => port1.close()
    };
  }

  it("answers, tells how far it is no more often than allowed, and gives errors as data", async () => {
    const spawned = spawn<Question, Answer, Progress>(() =>
      lineTo((line) =>
        serve<Question, Answer, Progress>(
          ({n}, tell) => {
            if (n < 0) throw new RangeError(`negative: ${n}`);
            for (let i = 1; i <= 10; ++i) tell({progress: i / 10});
            return {square: n * n};
          },
          {line, pause: 60_000}
        )
      )
    );
    const onProgress = vi.fn();
    expect(await spawned.ask({n: 3}, {onProgress})).toEqual({square: 9});
    expect(onProgress.mock.calls).toEqual([[{progress: 0.1}]]);
    expect(await spawned.ask({n: -1})).toEqual({error: "negative: -1"});
  });

  it("moves what is to be moved, and says of an answer that cannot be sent that it cannot", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const spawned = spawn<{fine: boolean}, {bytes: Uint8Array} | {error: string}>(() =>
      lineTo((line) =>
        serve(({fine}: {fine: boolean}) => (fine ? {bytes} : {bytes: (() => {}) as never}), {
          line,
          transfer: ({bytes}) => (bytes instanceof Uint8Array ? [bytes.buffer] : [])
        })
      )
    );
    expect(await spawned.ask({fine: true})).toEqual({bytes: new Uint8Array([1, 2, 3])});
    expect(bytes).toHaveLength(0);
    expect(await spawned.ask({fine: false})).toMatchObject({error: expect.stringContaining("cloned")});
  });
});

describe("inTime", () => {
  it("is the promise, unless it is late", async () => {
    const late = () => new Error("late");
    expect(await inTime(Promise.resolve(1), 1000, late)).toBe(1);
    await expect(inTime(Promise.reject(new Error("own")), 1000, late)).rejects.toThrow("own");
    await expect(inTime(new Promise(() => {}), 1, late)).rejects.toThrow("late");
  });
});
