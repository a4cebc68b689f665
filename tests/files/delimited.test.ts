import {dsvFormat} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {separators} from "../../src/files/delimited.js";
import type {Separator} from "../../src/files/delimited.js";
import {linesOf} from "../../src/files/lines.js";
import {decode} from "../../src/files/text.js";

const rowsOf = (text: string, separator: Separator) => linesOf(text, separator).lines.map(({cells}) => cells);

describe("the lines of a text", () => {
  it.each([
    ["a;b\n1;2", [["a", "b"], ["1", "2"]]], // prettier-ignore
    ["a;b\r\n\r1;2\n", [["a", "b"], [""], ["1", "2"]]], // prettier-ignore
    ['"a;""x""";"b\nc"\n', [['a;"x"', "b\nc"]]],
    ['a"b;""', [['a"b', ""]]],
    [' "a;b" ; "c"', [["a;b", "c"]]],
    ["", []],
    [";", [["", ""]]],
    ["\n", [[""]]]
  ])("%j", (text, rows) => {
    expect(rowsOf(text, ";")).toEqual(rows);
  });

  it("keep all letters of a field whose quotes are torn, and say where", () => {
    const {lines, torn} = linesOf('x;"y\nz"\n"Dinas "A"";5\nB;"6', ";");
    expect(lines).toEqual([
      {line: 1, cells: ["x", "y\nz"]},
      {line: 3, cells: ['"Dinas "A""', "5"]},
      {line: 4, cells: ["B", '"6']}
    ]);
    expect(torn).toEqual([
      {line: 3, field: '"Dinas "A""', closed: true},
      {line: 4, field: '"6', closed: false}
    ]);
  });

  it("do not swallow the rows below a quote that does not close", () => {
    expect(rowsOf('"Dinas A;1\nDinas B;2\n"Dinas C";3', ";")).toEqual([
      ['"Dinas A', "1"],
      ["Dinas B", "2"],
      ["Dinas C", "3"]
    ]);
  });

  it("are at most as many as asked for, with quotes of cells copied from a spreadsheet as letters", () => {
    expect(linesOf("a\nb\nc", ";", {most: 2}).lines.map(({cells}) => cells)).toEqual([["a"], ["b"]]);
    expect(linesOf('"a"\t"b\nc"', "\t", {literal: true}).lines).toEqual([{line: 1, cells: ['"a"', "b\nc"]}]);
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

  it("lose no letter of any text", () => {
    const text = fc.string({unit: fc.constantFrom("a", '"', ";", "\n", " ", "é"), maxLength: 40});
    const letters = (text: string) => [...text].filter((c) => c === "a" || c === "é").length;
    fc.assert(
      fc.property(text, (text) => {
        expect(letters(rowsOf(text, ";").flat().join(""))).toBe(letters(text));
      })
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
