// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {bkn2019, moveWeight, schemes} from "../../../lib/index.js";
import {openScenario} from "../../../src/state/scenario/scenario.js";

const context = {schemes, datasets: [{id: "pilot", fingerprint: "ab".repeat(32), instansi: ["kab-batang"]}]};
const lighter = moveWeight(bkn2019.weights, "kompetensi", 0.3, {step: 0.001});

/** History moves in its own time. */
const moved = () => new Promise((resolve) => addEventListener("popstate", resolve, {once: true}));

beforeEach(() => {
  sessionStorage.clear();
  history.replaceState(null, "", "/bobot");
});

describe("openScenario", () => {
  it("starts from the regulation, and puts it in the address", () => {
    const store = openScenario(context);
    expect(store.value.weights).toEqual({kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05});
    expect(location.hash).toBe("#v=1&data=pilot.abababababab&skema=bkn2019&bobot=25,40,30,5");
    expect([store.canUndo, store.canRedo]).toEqual([false, false]);
  });

  it("starts from the link it was opened with, and keeps what the link could not say", () => {
    history.replaceState(null, "", "/bobot#v=1&bobot=10,10,10,70&hantu=1");
    const store = openScenario(context);
    expect(store.value.weights.disiplin).toBe(0.7);
    expect(store.problems).toEqual([{code: "unknownKey", value: "hantu"}]);
  });

  it("leaves the address alone while a gesture goes on", () => {
    const store = openScenario(context);
    const before = location.hash;
    store.set({weights: lighter}, {commit: false});
    expect(store.value.weights).toEqual(lighter);
    expect(location.hash).toBe(before);
    store.set({weights: lighter});
    expect(location.hash).toContain("bobot=29.2,30,35,5.8");
    expect(store.canUndo).toBe(true);
  });

  it("goes back and forward through what was changed", async () => {
    const store = openScenario(context);
    store.set({weights: lighter});
    store.set({blind: true});
    let came = moved();
    store.undo();
    await came;
    expect([store.value.blind, store.value.weights, store.canRedo]).toEqual([false, lighter, true]);
    came = moved();
    store.undo();
    await came;
    expect([store.value.weights, store.canUndo]).toEqual([bkn2019.weights, false]);
    came = moved();
    store.redo();
    await came;
    expect(store.value.weights).toEqual(lighter);
  });

  it("adds no step where nothing changed", () => {
    const store = openScenario(context);
    store.set({weights: {...bkn2019.weights}});
    expect(store.canUndo).toBe(false);
  });

  it("has nothing to redo on a page one comes to anew, whatever was done on the last one", () => {
    const store = openScenario(context);
    store.set({weights: lighter});
    store.set({blind: true});
    // What a link to another page does.
    history.pushState(null, "", "/ketahanan");
    expect(openScenario(context).canRedo).toBe(false);
  });

  it("may still redo after the page was loaded again", async () => {
    const store = openScenario(context);
    store.set({weights: lighter});
    const came = moved();
    store.undo();
    await came;
    expect(openScenario(context).canRedo).toBe(true);
  });

  it("can undo an address somebody typed", () => {
    const store = openScenario(context);
    history.pushState(null, "", "/bobot#v=1&bobot=10,10,10,70");
    dispatchEvent(new PopStateEvent("popstate", {state: null}));
    expect(store.value.weights.disiplin).toBe(0.7);
    expect([store.canUndo, store.canRedo]).toEqual([true, false]);
  });

  it("forgets what could be redone once something else is changed", async () => {
    const store = openScenario(context);
    store.set({weights: lighter});
    const came = moved();
    store.undo();
    await came;
    store.set({blind: true});
    expect(store.canRedo).toBe(false);
  });

  it("tells those who watch a part only when that part has changed", () => {
    const store = openScenario(context);
    const told = vi.fn();
    const stop = store.watch((s) => s.filter)(told);
    store.set({weights: lighter});
    expect(told.mock.calls).toEqual([[{}]]);
    store.set({filter: {status: ["PNS"]}});
    expect(told.mock.lastCall).toEqual([{status: ["PNS"]}]);
    stop();
    store.set({filter: {}});
    expect(told).toHaveBeenCalledTimes(2);
  });

  it("tells those who watch what is absent that it is", () => {
    const store = openScenario(context);
    const told = vi.fn();
    store.watch((s) => s.statement)(told);
    store.set({weights: lighter});
    expect(told.mock.calls).toEqual([[undefined]]);
    store.set({statement: {kind: "first", unit: "kab-batang"}});
    store.set({statement: undefined});
    expect(told.mock.calls.slice(1)).toEqual([[{kind: "first", unit: "kab-batang"}], [undefined]]);
  });

  it("follows an address that is edited by hand", async () => {
    const store = openScenario(context);
    const came = moved();
    location.hash = "#v=1&bobot=0,0,100,0";
    await came;
    expect(store.value.weights.kinerja).toBe(1);
  });

  it("lives without storage", () => {
    const refused = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const store = openScenario(context);
    store.set({weights: lighter});
    expect(store.canUndo).toBe(true);
    refused.mockRestore();
  });
});
