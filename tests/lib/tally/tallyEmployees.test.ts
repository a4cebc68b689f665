import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import {recount} from "../../../lib/tally/recount.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";
import {employeeRecord, groups, tidy} from "./arbitrary.js";

const a = {...tidy, instansi: "kota-a"};
const b = {...tidy, instansi: "kota-b"};

describe("tallyEmployees", () => {
  it("counts people alike in one cell per agency", () => {
    const tally = tallyEmployees([a, b, a, {...a, seminar: false}], groups, schemes);
    expect([...tallyRows(tally)].map((row) => [row.instansi, row.count, row.employee.seminar])).toEqual([
      ["kota-a", 2, true],
      ["kota-b", 1, true],
      ["kota-a", 1, false]
    ]);
  });

  it("tells apart no more than the rules do", () => {
    const skp = (nilai: number) => ({...a, kinerja: {skala: "pp46", nilai} as const});
    expect(tallyEmployees([skp(80), skp(85.5), skp(76)], groups, schemes).count).toEqual(Uint32Array.of(3));
    expect(
      tallyEmployees(
        [20, 24, 300].map((jpTeknis) => ({...a, jpTeknis})),
        groups,
        schemes
      ).count.length
    ).toBe(1);
    expect(
      tallyEmployees(
        [18, 19].map((jpTeknis) => ({...a, jpTeknis})),
        groups,
        schemes
      ).count.length
    ).toBe(2);
  });

  it("tells no record apart from no", () => {
    const tally = tallyEmployees([a, {...a, seminar: false}, {...a, seminar: null}], groups, schemes);
    expect(tally.columns.seminar.levels).toEqual([true, false, null]);
  });

  it("loses nobody", () => {
    fc.assert(
      fc.property(fc.array(employeeRecord), (records) => {
        const tally = tallyEmployees(records, groups, schemes);
        expect(tally.count.reduce((sum, n) => sum + n, 0)).toBe(records.length);
      })
    );
  });

  it("is empty for nobody", () => {
    const tally = tallyEmployees([], groups, schemes);
    expect(tally.count.length).toBe(0);
    expect(tally.columns.hukdis.levels).toEqual([]);
  });

  it("refuses an agency that is not among the groups", () => {
    expect(() => tallyEmployees([a, {...a, instansi: "kota-z"}], groups, schemes)).toThrow(
      new RangeError("unknown instansi: kota-z, in row 2")
    );
  });

  it("refuses a value outside the vocabulary, and names the record", () => {
    expect(() => tallyEmployees([a, b, {...a, pendidikan: "S4" as never}], groups, schemes)).toThrow(
      /^unknown pendidikan: S4 .*, in record 3$/
    );
    expect(() => tallyEmployees([{...a, jpTeknis: NaN}], groups, schemes)).toThrow(/^unknown jpTeknis: NaN/);
  });

  it("refuses an SKP value of another scale", () => {
    expect(() => tallyEmployees([{...a, kinerja: {skala: "pp46", nilai: 104}}], groups, [bkn2019])).toThrow(
      "SKP value outside 0 to 100: 104"
    );
  });
});

describe("recount", () => {
  const tally = tallyEmployees([a, b, a, {...a, seminar: false}], groups, schemes);

  it("drops the cells that are left with nobody", () => {
    const fewer = recount(tally, Uint32Array.of(0, 7, 1));
    expect([...tallyRows(fewer)].map((row) => [row.instansi, row.count, row.employee.seminar])).toEqual([
      ["kota-b", 7, true],
      ["kota-a", 1, false]
    ]);
  });

  it("changes nothing at the same counts", () => {
    expect(recount(tally, tally.count)).toEqual(tally);
  });

  it("refuses counts of another tally", () => {
    expect(() => recount(tally, Uint32Array.of(1))).toThrow(new RangeError("counts for 1 cells, but the tally has 3"));
  });
});
