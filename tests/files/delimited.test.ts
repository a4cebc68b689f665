import {dsvFormat} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {rowsOf, separators, unquoted} from "../../src/files/delimited.js";
import {decode} from "../../src/files/text.js";

describe("the rows of a text", () => {
  it.each([
    ["a;b\n1;2", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ["a;b\r\n\r1;2\n", [["a", "b"], [""], ["1", "2"]]], // prettier-ignore
    ['"a;""x""";"b\nc"\n', [['a;"x"', "b\nc"]]],
    ['a"b;""', [['a"b', ""]]],
    ["", []],
    [";", [["", ""]]]
  ])("%j", (text, rows) => {
    expect(rowsOf(text, ";")).toEqual(rows);
  });

  it("keep all letters of a field whose quotes are torn, where its separator says", () => {
    expect(rowsOf('"Dinas "A"";5\nB;"6', ";")).toEqual([
      ['Dinas A""', "5"],
      ["B", "6"]
    ]);
    expect(unquoted('"')).toBe("");
  });

  it("are those that d3 reads, whatever is written, except for empty lines at the end", () => {
    const field = fc.string({
      unit: fc.constantFrom("a", "é", "💥", ",", ";", "\t", "\n", "\r", '"', " "),
      maxLength: 5
    });
    const table = fc.array(fc.array(field, {minLength: 1, maxLength: 4}), {maxLength: 5});
    const whole = (rows: string[][]) => rows.slice(0, rows.findLastIndex((row) => row.join("") !== "") + 1);
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...separators),
        fc.constantFrom("\n", "\r\n", "\r"),
        (rows, separator, end) => {
          const written = rows.map((row) =>
            row.map((f) => (/^[aé💥]*$/u.test(f) ? f : `"${f.replaceAll('"', '""')}"`))
          );
          const text = written.map((row) => row.join(separator)).join(end);
          expect(whole(rowsOf(text, separator))).toEqual(whole([...dsvFormat(separator).parseRows(text)]));
        }
      )
    );
  });
});

describe("the letters of a text", () => {
  it.each([
    ["utf-8", [0x61, 0xc3, 0xa9]],
    ["utf-16le", [0xff, 0xfe, 0x61, 0, 0xe9, 0]],
    ["utf-16be", [0xfe, 0xff, 0, 0x61, 0, 0xe9]],
    ["windows-1252", [0x61, 0xe9]]
  ])("are known in %s", (encoding, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({text: "aé", encoding});
  });
});
