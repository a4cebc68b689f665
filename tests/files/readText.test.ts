import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {visible} from "../../src/files/invisible.js";
import {linesOf} from "../../src/files/lines.js";
import {readText} from "../../src/files/readText.js";
import type {ReadTextOptions} from "../../src/files/readText.js";
import {tableText} from "../../src/files/tableText.js";

function read(text: string, options: Partial<ReadTextOptions> = {}) {
  const table = readText(text, {locale: "en", ...options});
  if ("problem" in table) throw new Error(table.problem);
  const rows = tableFromIPC(table.stream, {useDate: true, useBigInt: true}).toArray() as Record<string, unknown>[];
  return {...table, rows: rows.map((row) => Object.values(row)), names: table.columns.map(({name}) => name)};
}
const types = (text: string) => read(text).columns.map(({type}) => type);
const problem = (text: string, options: Partial<ReadTextOptions> = {}) => {
  const table = readText(text, {locale: "en", ...options});
  return "problem" in table ? table.problem : null;
};

describe("the titles of a text table", () => {
  it.each([
    ["unit;n\nA;1", ["unit", "n"], 1, ""],
    ["Rekapitulasi ASN\nunit;n;kual\nA;1;21,5\nB;2;20,1", ["unit", "n", "kual"], 2, "Rekapitulasi ASN"],
    ["Rekapitulasi;;\n\nunit;n;kual\nA;1;21,5", ["unit", "n", "kual"], 1, "Rekapitulasi"],
    ["Instansi: X;Tahun 2024;;\nunit;n;p;q\nA;1;2;3", ["unit", "n", "p", "q"], 1, "Instansi: X Tahun 2024"],
    ["sep=;\na;b\n1;2", ["a", "b"], 1, ""],
    ["unit;2018;2019\nA;1;2", ["unit", "2018", "2019"], 1, ""],
    ["nama,kota\nAni,Bima\nBudi,Bima", ["nama", "kota"], 2, ""],
    ['\ufeff"a;b";c\n1;2', ["a;b", "c"], 1, ""],
    ["a;b;;\n1;2;;", ["a", "b"], 1, ""],
    ["a;A;a\n1;2;3", ["a", "A_2", "a_3"], 1, "The title “A” stands more than once; the next is called “A_2”."],
    ["a;;b\n1;2;3", ["a", "kolom_2", "b"], 1, "Columns without a title are called kolom_2."],
    ["1,2\n3,4", ["kolom_1", "kolom_2"], 2, "This file has no column titles"]
  ])("%j", (text, names, rows, said) => {
    const table = read(text);
    expect(table.names).toEqual(names);
    expect(table.rows.length).toBe(rows);
    expect(table.said ?? "").toContain(said);
  });

  it("may stand over two or three lines, a group's with each of its parts", () => {
    const two = "Instansi;Jumlah;Rata-rata;;\n;;Kualifikasi;Kinerja;Disiplin\nA;100;20;25;5";
    expect(read(two).names).toEqual([
      "Instansi",
      "Jumlah",
      "Rata-rata Kualifikasi",
      "Rata-rata Kinerja",
      "Rata-rata Disiplin"
    ]);
    expect(read("u;Pegawai;;\n;PNS;;PPPK\n;L;P;L\nA;1;2;3").names).toEqual([
      "u",
      "Pegawai PNS L",
      "Pegawai PNS P",
      "Pegawai PPPK L"
    ]);
  });

  it("are where a person says, or nowhere", () => {
    expect(read("a;b\nc;d\n1;2", {choices: {header: 2}}).names).toEqual(["c", "d"]);
    const none = read("a;b\nc;d", {choices: {header: null}});
    expect(none.rows).toEqual([["a", "b"], ["c", "d"]]); // prettier-ignore
  });
});

describe("lines that are no rows", () => {
  it("are set aside and said, one by one", () => {
    const text = "Judul\nu;n;k\n(1);(2);(3)\nA;1;2\nu;n;k\nB;2;3\n\nSumber: BKN;;";
    const {rows, said} = read(text);
    expect(rows).toEqual([["A", 1, 2], ["B", 2, 3]]); // prettier-ignore
    expect(said).toBe(
      "Line 1 above the column titles was left aside: “Judul”. " +
        "Line 3 only numbers the columns and was left aside: “(1) (2) (3)”. " +
        "Line 5 repeats the column titles and was left aside. " +
        "Line 8 below the table was taken for a note and left aside: “Sumber: BKN”."
    );
  });

  it("that number columns are known by a column of words; else they are a row", () => {
    expect(read("u;n;k\n1;2;3\nA;5;6").rows).toEqual([["A", 5, 6]]);
    expect(read("a,b,c\n1,2,3\n4,5,6").rows.length).toBe(2);
  });

  it("without a value are rows where rows follow, and in a table of one column", () => {
    expect(read("a;b\n;\n1;2\n;").rows).toEqual([[null, null], [1, 2]]); // prettier-ignore
    expect(read("nama\nAni\n\nBudi\n\n").rows).toEqual([["Ani"], [null], ["Budi"]]);
  });

  it("of another width stop the reading, named", () => {
    expect(problem("a,b\n1,2\n3\n4,5,6\n")).toContain("line 3 has 1 column where the table has 2");
    expect(problem("a,b\n1,2\n4,5,6\n")).toContain("line 3 has 3 columns");
    expect(problem("")).toBe("there is no column in it.");
    expect(read("a,b\n1,2,,\n3,4\n").rows).toEqual([[1, 2], [3, 4]]); // prettier-ignore
  });
});

describe("numbers of a text table", () => {
  it.each([
    ["unit;kual\nA;21.19", 21.19],
    ["unit\tkual\nA\t21,19", 21.19],
    ['unit,kual\nA,"21,19"', 21.19],
    ["unit;n\nA;1.234,50", 1234.5],
    ["unit;n\nA;1,234.50", 1234.5],
    ["unit;n\nA;1.234.567", 1234567],
    ["unit;n\nA;1 234", 1234],
    ["unit;n\nA;1\u00a0234,5", 1234.5],
    ["unit;n\nA;−0,5", -0.5],
    ["unit;n\nA;\u200b20\u200b", 20],
    ["unit;n\nA;75%", 75],
    ["unit;n\nA;12,5 %", 12.5],
    ["unit;n\nA;1.5e-3", 0.0015],
    ["unit;n\nA;,5", 0.5],
    ["unit;n\nA;0.123", 0.123]
  ])("%j", (text, value) => expect(read(text).rows).toEqual([["A", value]]));

  it("that may be thousands or decimals are read as their table tells, else kept as text, and said", () => {
    const told = read("u;n;k\nA;1.234;21,5\nB;12.480;20,1");
    expect(told.rows).toEqual([["A", 1234, 21.5], ["B", 12480, 20.1]]); // prettier-ignore
    expect(told.said).toBe("Column “n”: “1.234” was read as 1234.");
    expect(read("u;n\nA;1.234\nB;0.5").rows).toEqual([["A", 1.234], ["B", 0.5]]); // prettier-ignore
    const open = read("u;n\nA;1.234\nB;12.480");
    expect(open.rows).toEqual([["A", "1.234"], ["B", "12.480"]]); // prettier-ignore
    expect(open.said).toContain("“1.234” (line 2) may mean thousands or decimals");
    expect(read("u;n\nA;1.234", {choices: {mark: ","}}).rows).toEqual([["A", 1234]]);
    expect(read("u;n\nA;1.234", {choices: {mark: "."}}).rows).toEqual([["A", 1.234]]);
  });

  it("with a comma in one column and a point in another are read each, and it is said", () => {
    const {rows, said} = read("u;a;b\nA;1,5;2.5");
    expect(rows).toEqual([["A", 1.5, 2.5]]);
    expect(said).toBe("The decimal marks differ: a comma in a, a point in b. Check the numbers.");
  });

  it("of both marks in one column are text, and it is said", () => {
    const {rows, said} = read("u;a\nA;20,5\nB;20.5");
    expect(rows).toEqual([["A", "20,5"], ["B", "20.5"]]); // prettier-ignore
    expect(said).toContain("its decimal marks are comma and point in turn, as in “20,5” (line 2)");
  });

  it.each([
    ["12345678901234567891", "12345678901234567892"],
    ["199102172015031001", "199102172015031002"],
    ["007", "010"],
    ["1101", "0102"]
  ])("that are codes stay text, digit by digit: %s", (a, b) => {
    const {rows, said} = read(`rek,n\n${a},1\n${b},2`);
    expect(rows).toEqual([[a, 1], [b, 2]]); // prettier-ignore
    expect(said).toContain("so that no digit is lost");
  });

  it("are whole to the digit if a person says that codes are numbers", () => {
    const {rows} = read("rek,n\n199102172015031001,1\n7,2", {choices: {types: {0: "number"}}});
    expect(rows).toEqual([[199102172015031001n, 1], [7n, 2]]); // prettier-ignore
  });

  it.each(["1.99102E+17", "1,99102E+17", "2E+17", "1.99102e+17"])(
    "that a spreadsheet has shortened are named: %s",
    (cell) => {
      const {rows, said} = read(`nip;n\n${cell};1\n199102172015031002;2`);
      expect(rows[0]).toEqual([cell, 1]);
      expect(said).toContain(`“${cell}” (line 2) is a long number that a spreadsheet shortened`);
    }
  );

  it("finer than a double are rounded, and it is said", () => {
    const {rows, said} = read("u;v\nA;0,1234567890123456789\nB;0,30000000000000004");
    expect(rows.map(([, v]) => v)).toEqual([0.12345678901234568, 0.30000000000000004]);
    expect(said).toContain(
      "1 number is finer than can be kept and was rounded; it is “0,1234567890123456789” (line 2)"
    );
  });

  it("that are missing are empty, and it is said", () => {
    const {rows, said} = read("u,n\nA,-\nB,3\nC,n/a\nD,");
    expect(rows.map(([, n]) => n)).toEqual([null, 3, null, null]);
    expect(said).toBe("Column “n”: 2 cells with “-” or the like were read as empty.");
  });

  it("among words are text, and the first word is named", () => {
    expect(read("u;n\nA;1\nB;2\nC;tiga").said).toBe(
      "The column “n” was read as text, for “tiga” (line 4) is no number."
    );
    expect(read("u;n\nA;1\nB;2\nC;tiga", {choices: {types: {1: "number"}}})).toMatchObject({
      rows: [["A", 1], ["B", 2], ["C", null]], // prettier-ignore
      said: "Column “n”: 1 cell is not of the type chosen and became empty; it is “tiga” (line 4)."
    });
  });

  it("in quotes that they do not need are text where other numbers are not in quotes", () => {
    expect(read('kode,n\n"7",1\n"",2').rows).toEqual([["7", 1], ["", 2]]); // prettier-ignore
    expect(read('"kode","n"\n"7","1"').rows).toEqual([[7, 1]]);
    expect(read('u,n,k\nA,100,"21,5"').rows).toEqual([["A", 100, 21.5]]);
  });

  it("that are years and codes are whole numbers", () =>
    expect(read("y,kode\n2018,1101").rows).toEqual([[2018, 1101]]));

  it("come back from any way of writing them, or the column is said to be text", () => {
    const number = fc.oneof(
      fc.integer({min: -9_999_999, max: 9_999_999}),
      fc.integer({min: -99_999_999, max: 99_999_999}).map((n) => n / 100)
    );
    const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
    const write = (value: number, decimal: "," | ".", group: boolean) => {
      const [whole, fraction] = Math.abs(value).toString().split(".");
      const head = group ? grouped(whole!, decimal === "," ? "." : ",") : whole!;
      return `${value < 0 ? "-" : ""}${head}${fraction === undefined ? "" : decimal + fraction}`;
    };
    const column = fc.array(number, {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(column, fc.constantFrom(",", "."), fc.boolean(), (values, decimal, group) => {
        const table = read(`u;v\n${values.map((v) => `A;${write(v, decimal, group)}`).join("\n")}`);
        const got = table.rows.map(([, v]) => v);
        if (table.columns[1]!.type === "number") expect(got.map(Number)).toEqual(values);
        else expect(table.said).toContain("may mean thousands or decimals");
      })
    );
  });
});

describe("other values of a text table", () => {
  it("are days, moments and yes or no, where all cells are", () => {
    expect(types("a;b;c;d\n2024-02-29;2024-03-10 02:30;true;13/02/2024")).toEqual(["date", "date", "boolean", "date"]);
    expect(read("a;b\n2024-02-29;13/02/2024").rows).toEqual([[new Date("2024-02-29"), new Date("2024-02-13")]]);
    expect(read("d\n13/02/2024").said).toBe("The column “d” was read as dates of day/month/year, as “13/02/2024”.");
    expect(read("t\n2024-03-10 02:30:00.123456").columns).toEqual([{name: "t", type: "date", unit: "us"}]);
    expect(types("a;b\n2024-02-30;31/02/2024")).toEqual(["text", "text"]);
  });

  it("keep what is written in texts, letters that cannot be seen included, and say so", () => {
    const {rows, said} = read("u;n\nA\u200b;1\n B ;2");
    expect(rows.map(([u]) => u)).toEqual(["A\u200b", " B "]);
    expect(said).toBe("Column “u”: 1 cell holds letters that cannot be seen (line 2); they were left as they are.");
  });

  it("tell an empty text from none", () => expect(read('u;n\n"";1\n;2').rows).toEqual([["", 1], [null, 2]])); // prettier-ignore
});

describe("quotes of a text table", () => {
  it("that do not close are letters, named with their line", () => {
    const {rows, said} = read('unit;n;k\n"Dinas A;100;20\nDinas B;200;20');
    expect(rows).toEqual([['"Dinas A', 100, 20], ["Dinas B", 200, 20]]); // prettier-ignore
    expect(said).toBe('Line 2: a quotation mark opens and does not close (“"Dinas A”); it was read as a letter.');
  });
  it("within a name are letters", () => expect(read('u;n\n"Siaga" Satpol;1').rows).toEqual([['"Siaga" Satpol', 1]]));
});

it("tells how it was read, for a person to change", () => {
  const {text: panel} = read("Judul\nu;n\nA;1.234", {choices: {types: {1: "text"}}});
  expect(panel).toEqual({
    separator: ";",
    titles: [2],
    after: 2,
    mark: null,
    head: [
      {line: 1, cells: ["Judul"]},
      {line: 2, cells: ["u", "n"]},
      {line: 3, cells: ["A", "1.234"]}
    ],
    columns: [
      {place: 0, name: "u", type: "text", chosen: false},
      {place: 1, name: "n", type: "text", chosen: true}
    ]
  });
});

it("never fails on any text, in either language, and drops no line of it in silence", () => {
  const letters = fc.constantFrom("a", "1", ",", ";", '"', " ", "-", "%", "\u200b", "E", "+", "/", "\t");
  const text = fc.array(fc.string({unit: letters, maxLength: 12}), {maxLength: 8}).map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, fc.constantFrom("id" as const, "en" as const), (text, locale) => {
      const table = readText(text, {locale});
      if ("problem" in table) return void expect(table.problem).not.toBe("");
      const {separator, rows, aside, layout} = tableText(text);
      const filled = linesOf(text, separator).lines.filter(({cells}) => cells.some((cell) => visible(cell) !== ""));
      expect(table.rows).toBe(rows);
      expect(rows + aside.length + layout.titles.length).toBeGreaterThanOrEqual(filled.length);
    }),
    {numRuns: 500}
  );
});

describe("tables as offices write them", () => {
  it.each([
    ["unit;n;kual\na;b;c\nA;1;21,5", ["unit", "n", "kual"], 1],
    ["unit;n;kual\n(a);(b);(c)\nA;1;21,5", ["unit", "n", "kual"], 1],
    ["no;kode;n;jml\n1;2;3;4=2+3\n1;7;1;8\n2;8;2;10", ["no", "kode", "n", "jml"], 2],
    ["REKAP;;\nUnit;Rata-rata;\n;Kual;Komp\n(1);(2);(3)\nA;20,5;30", ["Unit", "Rata-rata Kual", "Rata-rata Komp"], 1],
    ["Provinsi;Tahun;\n;2019;2020\nAceh;1;2", ["Provinsi", "Tahun 2019", "Tahun 2020"], 1],
    [
      "Unit;Rata-rata;\n;Kual;Komp\nA;1;2\nUnit;Rata-rata;\n;Kual;Komp\nB;3;4",
      ["Unit", "Rata-rata Kual", "Rata-rata Komp"],
      2
    ]
  ])("%j", (text, names, rows) => {
    const table = read(text);
    expect(table.names).toEqual(names);
    expect(table.rows.length).toBe(rows);
    expect(table.columns.slice(1).map(({type}) => type)).toEqual(names.slice(1).map(() => "number"));
  });
  it("keeps two rows of letters", () => {
    expect(read("x;y\na;b\nc;d\ne;f").rows).toHaveLength(3);
    expect(read("x;y\na;b\n1;2").rows).toHaveLength(2);
  });
});

describe("no wrong number enters without a word", () => {
  it("codes with marks, zeros in front or more digits than a number holds stay text", () => {
    for (const text of ["kode;n\n11.01;1\n11.10;2", "x;n\n0012;1\n2,5;2", "x;n\n9007199254740993123;1\n2,5;2"])
      expect(types(text)).toEqual(["text", "number"]);
    expect(read("kode;n\n11.01;1\n11.10;2").said).toContain("is a code");
    expect(types("kode;n\n11.01;1.234\n11.10;2.345")).toEqual(["text", "text"]);
    expect(types("kode;n\n1101;1\n1102;2")).toEqual(["number", "number"]);
  });
  it("a number too large or too small for a double is text", () => {
    for (const cell of ["1e400", "1,5e400", "1e-400", "9".repeat(400) + ",5"]) {
      expect(types(`u;x\nA;${cell}\nB;1,5`)).toEqual(["text", "text"]);
      expect(read(`u;x\nA;${cell}\nB;1,5`).said).toContain("is no number");
    }
    expect(read("u;x\nA;1,5e3\nB;0e-400").rows).toEqual([
      ["A", 1500],
      ["B", 0]
    ]);
  });
  it.each([
    ["x;n\n1,99102E+17;1\n2,5;2", "a spreadsheet shortened"],
    ["tel;n\n812 345 678;1\n813 345 679;2", "“812 345 678” was read as 812345678"],
    ["u;n\nA;75%\nB;0,75", "only some cells have a per cent sign, as “75%” (line 2)"],
    ["u;n\nA;20-Mar\nB;20,5", "“20-Mar” (line 2) is a day, perhaps a number"],
    ["u;n\nA;5*\nB;6¹\nC;7", "“5*” (line 2) is no number"],
    ["u;n\nA;1'234\nB;2'345", "“1'234” (line 2) is no number"],
    ["u;n\nA;(5)\nB;Rp1.000", "“(5)” (line 2) is no number"]
  ])("%j", (text, said) => {
    expect(read(text).said).toContain(said);
  });
});
