import {describe, expect, it} from "vitest";
import type {Condition} from "../../../lib/scheme/types.js";
import {matches} from "../../../lib/score/matches.js";
import {tidy} from "../tally/arbitrary.js";

describe("matches", () => {
  it("holds for everyone when nothing is asked", () => {
    expect(matches({}, tidy)).toBe(true);
  });

  it("asks for every part", () => {
    expect(matches({status: ["PNS"], pendidikan: ["S1", "S2"]}, tidy)).toBe(true);
    expect(matches({status: ["PNS"], pendidikan: ["S2"]}, tidy)).toBe(false);
    expect(matches({status: ["PPPK"], pendidikan: ["S1"]}, tidy)).toBe(false);
  });

  it("takes no record for a value only when asked for it", () => {
    expect(matches({seminar: [true, null]}, {...tidy, seminar: null})).toBe(true);
    expect(matches({seminar: [true, false]}, {...tidy, seminar: null})).toBe(false);
    expect(matches({jpTeknis: null}, {...tidy, jpTeknis: null})).toBe(true);
    expect(matches({jpTeknis: null}, {...tidy, jpTeknis: 0})).toBe(false);
    expect(matches({jpTeknis: {}}, {...tidy, jpTeknis: null})).toBe(false);
    expect(matches({jpTeknis: {below: 20}}, {...tidy, jpTeknis: null})).toBe(false);
  });

  it("reads bounds as strict or not", () => {
    const at = (jpTeknis: number) => ({...tidy, jpTeknis});
    expect([19, 20, 21].map((jp) => matches({jpTeknis: {above: 20}}, at(jp)))).toEqual([false, false, true]);
    expect([19, 20, 21].map((jp) => matches({jpTeknis: {atLeast: 20}}, at(jp)))).toEqual([false, true, true]);
    expect([19, 20, 21].map((jp) => matches({jpTeknis: {atMost: 20}}, at(jp)))).toEqual([true, true, false]);
    expect([19, 20, 21].map((jp) => matches({jpTeknis: {below: 20}}, at(jp)))).toEqual([true, false, false]);
  });

  it("keeps values and ratings apart", () => {
    const rated = {...tidy, kinerja: {skala: "predikat", predikat: "baik"} as const};
    const valued = {...tidy, kinerja: {skala: "pp46", nilai: 80} as const};
    expect([rated, valued].map((e) => matches({nilai: {above: 75}}, e))).toEqual([false, true]);
    expect([rated, valued].map((e) => matches({predikat: ["baik"]}, e))).toEqual([true, false]);
    expect([rated, valued].map((e) => matches({kinerja: "kosong"}, e))).toEqual([false, false]);
    expect(matches({kinerja: "kosong"}, {...tidy, kinerja: null})).toBe(true);
  });

  it("takes an unsaid exemption for none", () => {
    expect(matches({bebasDiklat: [false]}, {...tidy, bebasDiklat: undefined})).toBe(true);
  });

  it("refuses a condition it does not know", () => {
    expect(() => matches({golongan: ["IV"]} as Condition, tidy)).toThrow(new RangeError("unknown condition: golongan"));
  });
});
