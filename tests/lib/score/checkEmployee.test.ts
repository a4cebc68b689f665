import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import type {Employee} from "../../../lib/scheme/types.js";
import {checkEmployee} from "../../../lib/score/checkEmployee.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {employee, tidy} from "../tally/arbitrary.js";

const without = (key: keyof Employee) => ({...tidy, [key]: undefined});

describe("checkEmployee", () => {
  it("takes every record of the vocabulary", () => {
    fc.assert(fc.property(employee, (e) => checkEmployee(e) === undefined));
  });

  it.each([
    ["status", "CPNS"],
    ["jenisJabatan", "staf"],
    ["pendidikan", "S4"],
    ["syaratPendidikan", "D2"],
    ["diklatJabatan", "ya"],
    ["bebasDiklat", 1],
    ["jpTeknis", NaN],
    ["jpTeknis", -1],
    ["jpTeknis", Infinity],
    ["jpTeknis", "20"],
    ["seminar", 0],
    ["hukdis", "parah"]
  ])("names the field and value of %s %s", (field, value) => {
    expect(() => checkEmployee({...tidy, [field]: value})).toThrow(RangeError);
    expect(() => checkEmployee({...tidy, [field]: value})).toThrow(`unknown ${field}: ${value} (expected `);
  });

  it.each([
    ["kinerja.skala: pp30", {skala: "pp30", nilai: 90}],
    ["kinerja.predikat: cukup", {skala: "predikat", predikat: "cukup"}],
    ["kinerja.nilai: 85", {skala: "pp46", nilai: "85"}]
  ])("names %s", (said, kinerja) => {
    expect(() => checkEmployee({...tidy, kinerja: kinerja as never})).toThrow(`unknown ${said} (expected `);
  });

  it.each([NaN, -1, 100.5])("refuses the SKP value %d", (nilai) => {
    expect(() => checkEmployee({...tidy, kinerja: {skala: "pp46", nilai}})).toThrow(`outside 0 to 100: ${nilai}`);
  });

  it.each([
    "status",
    "jenisJabatan",
    "pendidikan",
    "diklatJabatan",
    "jpTeknis",
    "seminar",
    "kinerja",
    "hukdis"
  ] as const)("does not take an absent %s for a missing record", (key) => {
    expect(() => checkEmployee(without(key) as Employee)).toThrow(`unknown ${key}: undefined`);
  });

  it.each(["syaratPendidikan", "bebasDiklat"] as const)("lets %s be absent", (key) => {
    expect(() => checkEmployee(without(key) as Employee)).not.toThrow();
  });

  it("names the record", () => {
    expect(() => checkEmployee({...tidy, hukdis: "parah" as never}, 7)).toThrow(
      new RangeError("unknown hukdis: parah (expected tidak, ringan, sedang, berat or null), in record 7")
    );
  });

  it("guards scoring and explaining", () => {
    const wrong = {...tidy, pendidikan: "S4" as never};
    expect(() => scoreEmployee(wrong, bkn2019)).toThrow("unknown pendidikan: S4");
    expect(() => explainEmployee(wrong, bkn2019)).toThrow("unknown pendidikan: S4");
  });
});
