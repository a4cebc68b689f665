import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {guarded, labColumns, labCsvColumns, labTypes, unguarded} from "../../src/files/labCsv.js";

describe("the mark of a CSV file that the Lab wrote", () => {
  it("is its last six names, in their order", () => {
    expect(labColumns(["a", "b", ...labCsvColumns])).toBe(2);
    expect(labColumns([...labCsvColumns, "a"])).toBeNull();
    expect(labColumns(["a", ...labCsvColumns.slice(0, 5)])).toBeNull();
    expect(labColumns(["a", ...[...labCsvColumns].reverse()])).toBeNull();
  });
  it("keeps any text from being run, and gives it back", () => {
    expect(["=1+1", "'=1+1", "''-x", "＝1", "'＠x", "O'Neil", "'007", "", "'"].map(guarded)).toEqual(
      ["'=1+1", "''=1+1", "'''-x", "'＝1", "''＠x", "O'Neil", "'007", "", "'"] // prettier-ignore
    );
    const text = fc.string({
      unit: fc.constantFrom("'", "=", "＝", "＋", "－", "＠", "@", "\t", "\r", "\n", "a", " "),
      maxLength: 6
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(guarded(given)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        expect(unguarded(guarded(given))).toBe(given);
      })
    );
  });
  it("says the type of each column, in words DuckDB knows, or of none", () => {
    expect(labTypes("INTEGER DECIMAL(18,3) VARCHAR TIMESTAMPTZ", 4)).toHaveLength(4);
    expect(labTypes("INTEGER", 2)).toBeNull();
    expect(labTypes("INTEGER);DROP", 1)).toBeNull();
    expect(labTypes("", 0)).toBeNull();
  });
});
