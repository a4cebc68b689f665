import {describe, expect, it} from "vitest";
import {attains, within, withinPoints} from "../../lib/index.js";
import type {Dimension, Unit} from "../../lib/index.js";
import type {QuestionOutcome, Robustness} from "../../src/state/robustness/robustness.js";
import {answers} from "../../src/state/robustness/robustnessAnswers.js";
import {bandsNow} from "../../src/model/bandsNow.js";
import {bandsUnder} from "../../src/model/bands.js";
import {overtakeAbove} from "../../src/weights/overtakeAbove.js";
import {jointData, jointSurvey} from "../../src/robustness/joint.js";
import {
  field,
  foundOf,
  leftOut,
  nearestQuestion,
  nearestResult,
  rankedUnits,
  survey,
  verdict
} from "../../src/model/robustness.js";

const legal = {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05};
const shares: [number, number, number, number][] = [
  [0.8, 0.7, 0.9, 1],
  [0.7, 0.8, 0.8, 1],
  [0.2, 0.3, 0.4, 0.5]
];
const units = ["a", "b", "c"].map(
  (id, i) => ({id, n: 100, population: 100, complete: 80, protected: false, shares: shares[i]!}) as Unit
);
const label = (id: string) => `Instansi ${id.toUpperCase()}`;
const standings = [1, 2, 3].map((rank, i) => ({id: units[i]!.id, rank, index: 80 - i, category: "tinggi" as const}));
const ranked = rankedUnits(units, label);
const asked = field(ranked, standings as never, legal);

/** Answers on the spot what the worker would. */
const direct: Pick<Robustness, "ask"> = {
  ask: (kind, question) => Promise.resolve({answer: answers[kind](question, () => {})} as QuestionOutcome<never>)
};
const failing = (outcome: unknown): Pick<Robustness, "ask"> => ({
  ask: () => Promise.resolve(outcome as QuestionOutcome<never>)
});
const weightSet = withinPoints([0.25, 0.4, 0.3, 0.05], 5);
const t = {failed: (why: string) => `gagal: ${why}`, stopped: "dihentikan"};

describe("rankedUnits", () => {
  it("lists agencies by what they are called, so that masked names do not follow the data", () => {
    const letters = new Map([
      ["a", "Instansi C"],
      ["b", "Instansi A"],
      ["c", "Instansi B"]
    ]);
    const masked = rankedUnits(units, (id) => letters.get(id)!);
    expect(masked.units.map(({id}) => id)).toEqual(["b", "c", "a"]);
    expect(masked.values).toEqual([shares[1], shares[2], shares[0]]);
  });
});

describe("leftOut", () => {
  const found = [0, 1, 2, 3].map((criterion) => ({criterion, ranks: [1, 2, 3]}));

  it("is nothing of the dimension that has all the weight: nothing can be shared in proportion to nothing", () => {
    expect(leftOut(found, [0, 0, 0, 1]).map(({ranks}) => ranks)).toEqual([[1, 2, 3], [1, 2, 3], [1, 2, 3], null]);
    expect(leftOut(found, [0, 0, 0.001, 0.999]).every(({ranks}) => ranks)).toBe(true);
  });
});

describe("verdict", () => {
  const weightSet = withinPoints(asked.weights, 10);
  const judge = async (statement: Parameters<typeof verdict>[3], field = asked, set = weightSet) => {
    const found = await verdict(direct, field, set, statement, t);
    if (found && "problem" in found) throw new Error(found.problem);
    return found;
  };

  it("proves what holds for all weights", async () => {
    const proved = {holds: true, counterexample: null, share: 1, method: "exact"};
    expect(await judge({kind: "top", unit: "a", k: 2})).toEqual({...proved, ties: null, level: null});
    expect(await judge({kind: "beats", unit: "b", other: "c"})).toEqual({...proved, ties: "never", level: null});
  });

  it("gives an accepted counter-example that makes the statement false", async () => {
    const {holds, counterexample} = (await judge({kind: "first", unit: "a"}))!;
    expect(holds).toBe(false);
    expect(attains(asked.values, 0, {top: 1})(counterexample!)).toBe(false);
    const other = (await judge({kind: "beats", unit: "a", other: "b"}))!;
    expect(other.holds).toBe(false);
    expect(attains(asked.values, 0, {over: 1})(other.counterexample!)).toBe(false);
  });

  it("does not call level ahead, nor for half of the weights", async () => {
    const level = {...asked, values: [shares[0]!, shares[0]!, shares[2]!]};
    const {holds, share, counterexample} = (await judge({kind: "beats", unit: "a", other: "b"}, level))!;
    expect({holds, share}).toEqual({holds: false, share: 0});
    expect(within(weightSet)(counterexample!)).toBe(true);
  });

  it("says that it never holds of one that trails everywhere", async () => {
    expect(await judge({kind: "beats", unit: "c", other: "a"})).toMatchObject({holds: false, share: 0});
    expect(await judge({kind: "top", unit: "c", k: 2})).toMatchObject({holds: false, share: 0});
  });

  it("finds a counter-example at another rank where the worst is held by weights too fine to open", async () => {
    // Third up to a first weight of 0.10003, then first, and second from 0.5.
    const field = {
      ...asked,
      units: ["a", "b", "c", "d"].map((id, i) => ({id, label: id, rank: i + 1})),
      values: [
        [0.5, 0.5, 0.5, 0.5],
        [-0.39997, 0.60003, 0.60003, 0.60003],
        [0.050015, 0.550015, 0.550015, 0.550015],
        [1, 0, 0, 0]
      ]
    };
    const set = {lower: [0.10001, 0, 0, 0]};
    const {holds, counterexample} = (await judge({kind: "first", unit: "a"}, field, set))!;
    expect(holds).toBe(false);
    expect(attains(field.values, 0, {top: 1})(counterexample!)).toBe(false);
  });

  it("proves for sixty agencies too", async () => {
    const many = Array.from({length: 60}, (_, i) => ({id: `u${i}`, label: `U${i}`, rank: i + 1}));
    const values = many.map((_, i) => [0.9 - i / 100, 0.5 + ((i * 7) % 11) / 100, 0.6 - i / 200, 0.8]);
    const field = {...asked, units: many, values};
    expect((await judge({kind: "top", unit: "u0", k: 5}, field))!.method).toBe("exact");
    expect((await judge({kind: "beats", unit: "u0", other: "u59"}, field))!).toMatchObject({
      holds: true,
      method: "exact"
    });
  });

  it("has nothing to say of agencies it does not know, and says what failed", async () => {
    expect(await judge({kind: "first", unit: "z"})).toBeNull();
    expect(await judge(null)).toBeNull();
    const of = (outcome: unknown) => verdict(failing(outcome), asked, weightSet, {kind: "first", unit: "a"}, t);
    expect(await of({error: "x"})).toEqual({problem: "gagal: x"});
    expect(await of({stopped: "cancelled"})).toEqual({problem: "dihentikan"});
    expect(await of({stopped: "superseded"})).toBeNull();
  });
});

describe("nearestResult", () => {
  const query = {unit: "b", goal: {kind: "overtake", other: "a"}, norm: "l1", only: ["kompetensi", "kinerja"]} as const;
  const asQuery = {...query, only: [...query.only]};

  it("asks in positions", () => {
    expect(nearestQuestion(asked, weightSet, asQuery)).toMatchObject({goal: {unit: 1, over: 0}, only: [1, 2]});
    expect(nearestQuestion(asked, weightSet, {...asQuery, unit: "z"})).toBeNull();
    const reach = nearestQuestion(asked, weightSet, {...asQuery, goal: {kind: "rank", rank: 2}});
    expect(reach).toMatchObject({goal: {unit: 1, top: 2}});
  });

  it("finds who takes the first place, by the id of the agency", async () => {
    const anyone = {...asQuery, goal: {kind: "replace" as const}, only: ["kualifikasi", "kompetensi"] as Dimension[]};
    // A − B = 0.1 · (w1 − w2 + w3) with w1 + w2 = 0.65 and w3 = 0.3: level at w2 = 0.475.
    const {result} = await nearestResult(direct, asked, {}, anyone, t);
    if (result === null || result === "pending" || "problem" in result) throw new Error("no result");
    expect(result.taker).toBe("b");
    expect(result.weights[1]).toBeCloseTo(0.475, 12);
    expect(result.tenths).toEqual({weights: [0.174, 0.476, 0.3, 0.05], inside: true});
    expect(result.whole).toEqual([0.17, 0.48, 0.3, 0.05]);
    // Not within ±4: then the same weights, and the answer says that they lie outside.
    const outside = await nearestResult(direct, asked, withinPoints(asked.weights, 4), anyone, t);
    expect(outside.result).toEqual({...result, within: "movable"});
    expect(result.within).toBe("all");
  });

  it("never takes a failure, or a question that was stopped, for a proof", async () => {
    const result = async (outcome: unknown) =>
      (await nearestResult(failing(outcome), asked, weightSet, asQuery, t)).result;
    expect(await result({error: "x"})).toEqual({problem: "gagal: x"});
    expect(await result({stopped: "cancelled"})).toEqual({problem: "dihentikan"});
    expect(await result({stopped: "superseded"})).toBe("pending");
    expect(await result({answer: null})).toBeNull();
  });
});

describe("survey", () => {
  it("asks nothing of fewer than two agencies, and says why", async () => {
    const one = {...asked, units: asked.units.slice(0, 1)};
    expect(await survey(direct, {dataset: "d", asked: one, weightSet}, "terlalu sedikit")).toMatchObject({
      error: "terlalu sedikit"
    });
  });

  it("calls the agencies found as they are called now, and keeps to the dataset looked at", async () => {
    const surveyed = await survey(direct, {dataset: "d", asked, weightSet}, "");
    const masked = foundOf(surveyed, "d", () => "Instansi X")!;
    expect(masked.units.map((unit) => unit.label)).toEqual(["Instansi X", "Instansi X", "Instansi X"]);
    expect(foundOf(surveyed, "lain", label)).toBeNull();
  });
});

describe("joint", () => {
  const bounds = {
    low: shares.map((row) => row.map((share) => share - 0.1)),
    high: shares.map((row) => row.map((share) => Math.min(1, share + 0.1)))
  };
  const options = {units, records: true, excluded: false, blind: false, locale: "id" as const};

  it("puts bands with missing records around those with the records as they stand", async () => {
    const found = foundOf(await survey(direct, {dataset: "d", asked, weightSet}, ""), "d", label);
    const joint = await jointSurvey(direct, asked, weightSet, ["c", "b", "a"], {
      low: [...bounds.low].reverse(),
      high: [...bounds.high].reverse()
    });
    const data = jointData(joint, found, options);
    if (!data || "none" in data) throw new Error("no bands");
    expect(data.bands.map(({over}) => over)).toMatchObject([
      {best: 1, worst: 2},
      {best: 1, worst: 2},
      {best: 3, worst: 3}
    ]);
    for (const {over, recorded} of data.bands) {
      expect(over.best).toBeLessThanOrEqual(recorded.best);
      expect(over.worst).toBeGreaterThanOrEqual(recorded.worst);
    }
    expect(data.bands[0]!.complete).toBe(0.8);
    const masked = jointData(joint, found, {...options, blind: true});
    expect(masked && "bands" in masked && masked.bands[0]!.complete).toBeNull();
  });

  it("says why a table of means has none, and what failed", () => {
    expect(jointData(null, null, {...options, records: false})).toMatchObject({
      none: expect.stringContaining("rekaman")
    });
    const found = {asked, units: asked.units, attainable: [], inside: true};
    expect(jointData({asked, error: "x"}, found, options)).toMatchObject({none: expect.stringContaining("(x)")});
    expect(jointData(null, found, options)).toBeNull();
  });
});

describe("bands for Bobot", () => {
  const dimensions = [] as never;

  it("are those of the ranking now only as long as what they depend on is the same", async () => {
    const now = {units, weights: legal, admissible: {kind: "around" as const, points: 5}};
    const bands = await bandsUnder(direct, now, {locale: "id", dimensions});
    expect(bands!.of!.get("c")).toEqual({best: 3, worst: 3, method: "exact"});
    expect(bands!.words).toBe("untuk bobot mana pun dalam ±5,0 poin dari skenario");
    expect(bandsNow(bands, now)).toBe(bands);
    expect(bandsNow(bands, {...now, weights: {...legal}})).toBeNull();
    expect(bandsNow(bands, {...now, units: [...units]})).toBeNull();
    const any = {...now, admissible: {kind: "any" as const}};
    const free = await bandsUnder(direct, any, {locale: "id", dimensions});
    expect(bandsNow(free, {...any, weights: {...legal}})).toBe(free);
  });

  it("asks what the chosen agency needs to overtake the one above it", async () => {
    const scene = {units, after: standings as never, weights: legal, locked: [], selected: "b"};
    const found = await overtakeAbove(direct, scene, label);
    if (found.status !== "found") throw new Error(found.status);
    expect(found).toMatchObject({name: "Instansi B", other: "Instansi A"});
    expect(attains(asked.values, 1, {over: 0})(found.attempt!)).toBe(true);
    const status = async (part: object) => (await overtakeAbove(direct, {...scene, ...part}, label)).status;
    expect(await status({selected: "a"})).toBe("first");
    expect(await status({selected: null})).toBe("choose");
    expect(await status({selected: "c"})).toBe("impossible");
    expect(await status({locked: ["kualifikasi", "kompetensi", "kinerja"]})).toBe("locked");
    // A − B = 0.1 · (w1 − w2 + w3): 0.25 − 0.4 + w3 falls to −0.15, but 0.25 − w2 + 0.3 with w2 up to 0.45 not below 0.1.
    expect(await status({locked: ["kualifikasi", "kompetensi"]})).toBe("found");
    expect(await status({locked: ["kinerja", "kualifikasi"]})).toBe("unlocking");
  });
});
