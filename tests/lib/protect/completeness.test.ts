import {describe, expect, it} from "vitest";
import {bkn2019, configure, scoreTally} from "../../../lib/index.js";
import {pilot} from "../../kit/fixture.js";

const scored = (populasi: string, rekamanKosong: string) =>
  scoreTally(pilot.tally, configure(bkn2019, {populasi, rekamanKosong}));

describe("completeness of an agency", () => {
  it.each(["pns", "asn"])("is told by its numbers with missing records as nought and left out (%s)", (populasi) => {
    const [counted, leftOut] = [scored(populasi, "nol"), scored(populasi, "dikecualikan")];
    expect(counted.n).toEqual(counted.population);
    expect(leftOut.n).toEqual(counted.complete);
  });

  it("leaves 227 of 3,000 people out in Kota Bontang", () => {
    const bontang = pilot.tally.groups.indexOf("kota-bontang");
    expect([scored("pns", "nol").n[bontang], scored("pns", "dikecualikan").n[bontang]]).toEqual([3000, 2773]);
  });
});
