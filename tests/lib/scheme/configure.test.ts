import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {kesesuaianJabatan} from "../../../lib/scheme/kesesuaianJabatan.js";
import {rules} from "../../../lib/scheme/rules.js";

describe("configure", () => {
  it("leaves the given scheme as it was", () => {
    configure(bkn2019, {predikat: "p3"});
    expect(bkn2019.settings).toEqual({});
  });

  it("keeps what is set already", () => {
    const once = configure(bkn2019, {predikat: "p3"});
    expect(configure(once, {populasi: "asn"}).settings).toEqual({predikat: "p3", populasi: "asn"});
  });

  it("refuses an unknown switch by name", () => {
    expect(() => configure(bkn2019, {warna: "merah"})).toThrow(new RangeError("unknown switch: warna"));
    expect(() => configure(bkn2019, {constructor: "p1"})).toThrow("unknown switch: constructor");
  });

  it("refuses an unknown option by name", () => {
    expect(() => configure(bkn2019, {predikat: "p9"})).toThrow(new RangeError("unknown option of predikat: p9"));
  });
});

describe("rules", () => {
  it("counts PNS only under the regulation and everyone under the hypothesis", () => {
    expect(rules(bkn2019).population).toEqual(["PNS"]);
    expect(rules(kesesuaianJabatan).population).toEqual(["PNS", "PPPK"]);
    expect(rules(configure(bkn2019, {populasi: "asn"})).population).toEqual(["PNS", "PPPK"]);
    expect(rules(configure(kesesuaianJabatan, {populasi: "pns"})).population).toEqual(["PNS"]);
  });

  it("counts missing records as zero unless told to leave the employee out", () => {
    expect(rules(bkn2019).missing).toBe("zero");
    expect(rules(configure(bkn2019, {rekamanKosong: "dikecualikan"})).missing).toBe("excluded");
  });

  it("cuts categories at the lower bound unless told otherwise", () => {
    expect(rules(bkn2019).edge).toBe("floor");
    expect(rules(configure(bkn2019, {tepiKategori: "ceil"})).edge).toBe("ceil");
  });

  it("counts everyone, as zero, from the lower bound where no switch decides", () => {
    const {population, missing, edge} = rules({...bkn2019, switches: []});
    expect({population, missing, edge}).toEqual({population: ["PNS", "PPPK"], missing: "zero", edge: "floor"});
  });

  it("keeps only the rows that stand", () => {
    const skp = (settings: Record<string, string>) =>
      rules(configure(bkn2019, settings)).dimensions[2]!.indicators[0]!.rows.length;
    expect(bkn2019.dimensions[2]!.indicators[0]!.rows.length).toBe(26);
    expect(skp({})).toBe(11);
    expect(skp({predikat: "p2", tepiSkp: "bulat"})).toBe(11);
  });

  it("refuses a scheme whose settings it does not know", () => {
    expect(() => rules({...bkn2019, settings: {predikat: "p9"}})).toThrow("unknown option of predikat: p9");
  });
});
