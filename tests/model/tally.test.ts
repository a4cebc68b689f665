import {describe, expect, it} from "vitest";
import type {Filter, Tally} from "../../lib/index.js";
import type {Dataset} from "../../src/state/data/datasets.js";
import type {EngineState} from "../../src/state/data/engine.js";
import {tallyOf, watchIfNeeded} from "../../src/model/tally.js";

const column = {levels: ["PNS", "PPPK"], codes: Uint8Array.from([0, 1])};
const tally = {count: Uint32Array.from([12, 30]), columns: {status: column}};
const records = {kind: "records", tally} as unknown as Dataset;
const means = {kind: "aggregates"} as unknown as Dataset;

function states(dataset: Dataset, filter: Filter): EngineState["status"][] {
  const heard: EngineState["status"][] = [];
  const engine = {
    state: {status: "loading"} as const,
    watch(notify: (state: EngineState) => void) {
      notify({status: "loading"});
      notify({status: "unavailable", reason: "unsupported"});
      return () => {};
    }
  };
  watchIfNeeded(engine, dataset, filter, ({status}) => heard.push(status));
  return heard;
}

describe("watchIfNeeded", () => {
  it("hears nothing of the engine where the tally answers by itself", () => {
    expect(states(records, {})).toEqual(["none"]);
    expect(states(means, {})).toEqual(["none"]);
  });

  it("hears all of it where only the records can answer", () => {
    expect(states(records, {jenisKelamin: ["P"]} as unknown as Filter)).toEqual(["loading", "unavailable"]);
  });
});

describe("tallyOf", () => {
  const cells = {...tally, groups: ["a"], group: Uint8Array.from([0, 0])} as unknown as Tally;
  const dataset = {kind: "records", tally: cells} as unknown as Dataset;
  // Of the 12 PNS 5 are women and 7 men; of the 30 PPPK 20 are women and 10 men.
  const cross = {
    sel: [0, 0, 1, 1],
    n: [7, 5, 10, 20],
    values: [
      [0, 1, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0]
    ]
  };
  let asked = 0;
  const ready = {
    status: "ready",
    database: {cross: async () => (++asked, cross)},
    milliseconds: 1
  } as unknown as EngineState;
  const counts = async (filter: Filter, engine: EngineState) => [...(await tallyOf(dataset, filter, engine))!.count];

  it("does not ask DuckDB for what the tally has kept", async () => {
    expect(await counts({}, ready)).toEqual([12, 30]);
    expect(await counts({status: ["PPPK"]}, ready)).toEqual([30]);
    expect(asked).toBe(0);
  });

  it("counts by what only the records know, together with what the tally has kept", async () => {
    expect(await counts({jenisKelamin: ["P"]}, ready)).toEqual([5, 20]);
    expect(await counts({jenisKelamin: ["L"], status: ["PNS"]}, ready)).toEqual([7]);
  });

  it("is nobody, and not everybody, while the records are not there", async () => {
    expect(await counts({jenisKelamin: ["P"]}, {status: "loading"})).toEqual([]);
    expect(await tallyOf(means, {}, ready)).toBeNull();
  });
});
