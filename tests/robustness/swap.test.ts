import {describe, expect, it} from "vitest";
import type {SwapQuery} from "../../lib/index.js";
import {firstQuery, isAskable, withGoal, withUnit} from "../../src/robustness/swapQuery.js";
import {swapAnswer} from "../../src/robustness/swapText.js";
import type {SwapSubject} from "../../src/robustness/swapText.js";
import {agencies, dimensions, legal} from "./fixtures.js";

const units = agencies(2, 1, 3);
const query: SwapQuery = {
  unit: "a",
  goal: {kind: "overtake", other: "b"},
  norm: "l1",
  only: ["kualifikasi", "kompetensi", "kinerja", "disiplin"]
};

describe("a question of the smallest change", () => {
  it("is first how the second overtakes the first, without what is locked", () => {
    expect(firstQuery(units, [])).toEqual(query);
    expect(firstQuery(units, ["disiplin"])!.only).toEqual(["kualifikasi", "kompetensi", "kinerja"]);
    expect(firstQuery(agencies(1), [])).toBeNull();
  });

  it("never sets an agency against itself", () => {
    expect(withUnit(query, "c", units)).toEqual({...query, unit: "c"});
    expect(withUnit(query, "b", units).goal).toEqual({kind: "overtake", other: "a"});
    expect(isAskable({...query, unit: "b"}, units)).toBe(false);
  });

  it("asks by itself for the next rank, and for the next above", () => {
    const rank = withGoal({...query, unit: "c"}, "rank", units);
    expect(rank.goal).toEqual({kind: "rank", rank: 2});
    expect(withGoal(rank, "overtake", units).goal).toEqual({kind: "overtake", other: "a"});
    expect(withGoal({...query, unit: "b"}, "rank", units).goal).toEqual({kind: "rank", rank: 1});
    expect(withGoal(query, "replace", units).goal).toEqual({kind: "replace"});
  });

  it("cannot be asked of an agency or a rank that is not there", () => {
    expect(isAskable({...query, unit: "z"}, units)).toBe(false);
    expect(isAskable({...query, goal: {kind: "rank", rank: 4}}, units)).toBe(false);
    expect(isAskable({...query, goal: {kind: "rank", rank: 3}}, units)).toBe(true);
  });
});

describe("the answer in words", () => {
  const admissible = "untuk bobot apa pun";
  const subject: SwapSubject = {units, query, weights: legal, admissible, locked: [], result: "pending"};
  const answer = (more: Partial<SwapSubject>) => swapAnswer({...subject, ...more}, {locale: "id", dimensions});
  const result = {
    within: "all" as const,
    weights: [0.25, 0.362, 0.338, 0.05],
    distance: 0.076,
    tied: false,
    whole: [0.25, 0.36, 0.34, 0.05],
    tenths: {weights: [0.25, 0.361, 0.339, 0.05], inside: true}
  };

  it("keeps the buttons while it is sought, and has none where too few dimensions may move", () => {
    expect(answer({})).toMatchObject({lead: "menghitung …", tryExact: "pending", tryWhole: "pending"});
    expect(answer({query: {...query, only: ["kinerja"]}})).toMatchObject({tryExact: null, isImpossible: false});
  });

  it("tells a move, a proof that there is none, and where none is needed", () => {
    expect(answer({result})).toMatchObject({
      lead: "Instansi A menyalip Instansi B bila:",
      distance: "Jumlah semua geseran: 7,6 poin.",
      tie: "",
      tryExact: [0.25, 0.361, 0.339, 0.05]
    });
    expect(answer({result: null})).toMatchObject({isImpossible: true, moves: [], tryExact: null});
    const already = answer({
      result: {...result, distance: 0},
      query: {...query, unit: "b", goal: {kind: "rank", rank: 2}}
    });
    expect(already).toMatchObject({lead: "Sudah demikian: Instansi B kini di peringkat 2 atau lebih baik.", whole: ""});
  });
});
