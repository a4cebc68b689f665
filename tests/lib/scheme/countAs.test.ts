import {describe, expect, it} from "vitest";
import {bkn2019, configure, countAs, kesesuaianJabatan, rules} from "../../../lib/index.js";

describe("countAs", () => {
  it("takes over who is counted, and no points", () => {
    const other = configure(bkn2019, {populasi: "asn", rekamanKosong: "dikecualikan", predikat: "p3"});
    const counted = countAs(configure(bkn2019, {jpTeknis: "proporsional"}), other);
    expect(counted.settings).toMatchObject({
      populasi: "asn",
      rekamanKosong: "dikecualikan",
      jpTeknis: "proporsional"
    });
    expect(rules(counted).population).toEqual(["PNS", "PPPK"]);
    expect(counted.settings["predikat"]).toBeUndefined();
  });

  it("takes the option of a scheme whose default is another", () => {
    expect(rules(bkn2019).population).toEqual(["PNS"]);
    expect(rules(countAs(bkn2019, kesesuaianJabatan)).population).toEqual(rules(kesesuaianJabatan).population);
    expect(rules(countAs(kesesuaianJabatan, bkn2019)).population).toEqual(["PNS"]);
  });

  it("changes nothing of a scheme that counts as itself", () => {
    expect(rules(countAs(bkn2019, bkn2019))).toEqual(rules(bkn2019));
  });
});
