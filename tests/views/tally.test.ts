import {describe, expect, it} from "vitest";
import type {Filter} from "../../lib/index.js";
import type {Dataset} from "../../src/state/datasets.js";
import type {EngineState} from "../../src/state/engine.js";
import {watchIfNeeded} from "../../src/views/tally.js";

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
