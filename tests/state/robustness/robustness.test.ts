import {describe, expect, it} from "vitest";
import {openRobustness} from "../../../src/state/robustness/robustness.js";
import type {Activity, Ask, Message, Questions} from "../../../src/state/robustness/robustness.js";

/** A worker that does as the test says. */
class FakeWorker extends EventTarget {
  asked: Ask[] = [];
  terminated = false;
  postMessage(ask: Ask) {
    this.asked.push(ask);
  }
  terminate() {
    this.terminated = true;
  }
  say(message: Message) {
    this.dispatchEvent(new MessageEvent("message", {data: message}));
  }
  break(message: string) {
    this.dispatchEvent(Object.assign(new Event("error"), {message}));
  }
}

function open() {
  const workers: FakeWorker[] = [];
  const robustness = openRobustness({
    locale: "en",
    start: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    }
  });
  const heard: Activity[] = [];
  robustness.watch((activity) => heard.push(activity));
  return {robustness, workers, heard};
}

const problem: Questions["bands"] = {values: [[1], [0]], weights: [1], weightSet: {}};
const answer = [{best: 1, worst: 2}];

describe("openRobustness", () => {
  it("hires no worker before it is asked", () => {
    const {workers, heard} = open();
    expect(workers).toHaveLength(0);
    expect(heard).toEqual([{status: "idle"}]);
  });

  it("answers each question with what the worker says to it", async () => {
    const {robustness, workers} = open();
    const bands = robustness.ask("bands", problem);
    const everything = robustness.ask("everything", problem);
    const [worker] = workers;
    const [first, second] = worker!.asked;
    worker!.say({id: second!.id, clash: [{kind: "lower", criterion: 0, bound: 0.7}]});
    worker!.say({id: first!.id, answer});
    expect(await bands).toEqual({answer});
    expect(await everything).toEqual({clash: [{kind: "lower", criterion: 0, bound: 0.7}]});
    expect(workers).toHaveLength(1);
  });

  it("lets a newer question of a kind take the place of an older, and asks the others again", async () => {
    const {robustness, workers} = open();
    const old = robustness.ask("bands", problem);
    const other = robustness.ask("everything", problem);
    const newer = robustness.ask("bands", {...problem, weights: [0]});
    expect(await old).toEqual({stopped: "superseded"});
    expect(workers[0]!.terminated).toBe(true);
    expect(workers[1]!.asked.map(({kind}) => kind)).toEqual(["everything", "bands"]);
    // What the dismissed worker still says is not heard.
    workers[0]!.say({id: 1, answer: []});
    for (const {id} of workers[1]!.asked) workers[1]!.say({id, answer});
    expect(await newer).toEqual({answer});
    expect(await other).toEqual({answer});
  });

  it("tells what is being computed and how far it is", async () => {
    const {robustness, workers, heard} = open();
    const asked = robustness.ask("bands", problem);
    workers[0]!.say({id: 1, part: "attainable", progress: 0.25});
    workers[0]!.say({id: 1, answer});
    await asked;
    expect(heard).toEqual([
      {status: "idle"},
      {status: "busy", at: null},
      {status: "busy", at: {part: "attainable", share: 0.25}},
      {status: "idle"}
    ]);
  });

  it("ends all questions when cancelled, and works again when asked again", async () => {
    const {robustness, workers, heard} = open();
    const asked = [robustness.ask("bands", problem), robustness.ask("everything", problem)];
    robustness.cancel();
    expect(await Promise.all(asked)).toEqual([{stopped: "cancelled"}, {stopped: "cancelled"}]);
    expect(workers[0]!.terminated).toBe(true);
    expect(heard.at(-1)).toEqual({status: "cancelled"});
    const again = robustness.ask("bands", problem);
    expect(heard.at(-1)).toEqual({status: "busy", at: null});
    workers[1]!.say({id: workers[1]!.asked[0]!.id, answer});
    expect(await again).toEqual({answer});
    expect(heard.at(-1)).toEqual({status: "idle"});
  });

  it("has nothing to say of cancelling where nothing was asked", () => {
    const {robustness, heard} = open();
    robustness.cancel();
    expect(heard.at(-1)).toEqual({status: "idle"});
  });

  it("says why a worker broke, and hires another", async () => {
    const {robustness, workers} = open();
    const asked = robustness.ask("bands", problem);
    workers[0]!.break("out of memory");
    expect(await asked).toEqual({error: "the browser has too little memory; close other tabs"});
    const again = robustness.ask("bands", problem);
    workers[1]!.say({id: workers[1]!.asked[0]!.id, error: "no such table"});
    expect(await again).toEqual({error: "no such table"});
  });

  it("says so where there are no workers at all", async () => {
    const robustness = openRobustness({
      locale: "en",
      start: () => {
        throw new ReferenceError("Worker is not defined");
      }
    });
    expect(await robustness.ask("bands", problem)).toEqual({
      error: "this browser has no background workers (Web Worker); use another browser or allow them"
    });
  });
});
