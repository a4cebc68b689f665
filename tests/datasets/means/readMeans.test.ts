import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readPercent} from "../../../src/datasets/means/numbers.js";
import type {MeansProblem} from "../../../src/datasets/means/problems.js";
import {parseAggregates} from "../../../src/datasets/means/readMeans.js";
import {readAggregatesFile} from "../../../src/datasets/means/readMeansFile.js";
import {isSmall} from "../../../src/datasets/means/small.js";

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const parse = (...lines: string[]) => parseAggregates(lines.join("\n"), {maxima});
const header = "unit;n;kualifikasi;kompetensi;kinerja;disiplin";
const bima = {unit: "Kota Bima", n: 3252, kualifikasi: 21.19, kompetensi: 26.47, kinerja: 25.75, disiplin: 5};
const bimaLine = "Kota Bima;3252;21,19;26,47;25,75;5";

/** The problems of the rows, as short as they can be said. */
const brief = (problems: MeansProblem[]) => problems.map(({code, row, column, value}) => [code, row, column, value]);
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => ({size: bytes.length, arrayBuffer: async () => bytes.buffer});
const file = (text: string) => fileOf(new TextEncoder().encode(text));

describe("parseAggregates reads", () => {
  it("semicolons with decimal commas", () => {
    expect(parse(header, bimaLine)).toEqual({
      units: [bima],
      problems: [],
      notices: [{code: "decimal-mark", mark: ","}],
      rows: [
        {
          row: 2,
          cells: {
            unit: "Kota Bima",
            n: "3252",
            kualifikasi: "21,19",
            kompetensi: "26,47",
            kinerja: "25,75",
            disiplin: "5"
          },
          unit: bima,
          total: false
        }
      ],
      panel: {
        separator: ";",
        head: [
          {line: 1, cells: header.split(";")},
          {line: 2, cells: bimaLine.split(";")}
        ],
        titles: [1],
        columns: header.split(";").map((title, place) => ({place, title})),
        places: {unit: 0, n: 1, kualifikasi: 2, kompetensi: 3, kinerja: 4, disiplin: 5}
      }
    });
  });
  it("commas with decimal points and an English header in another order", () => {
    const parsed = parse(
      "Performance,Agency,Discipline,Qualification,Headcount,Competence",
      "25.75,Kota Bima,5,21.19,3252,26.47"
    );
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices).toEqual([{code: "decimal-mark", mark: "."}]);
  });
  it("tabs, as pasted from a spreadsheet", () => {
    expect(parse(header.replaceAll(";", "\t"), bimaLine.replaceAll(";", "\t")).units).toEqual([bima]);
  });
  it("vertical bars, and says so", () => {
    const parsed = parse(header.replaceAll(";", "|"), bimaLine.replaceAll(";", "|"));
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices[0]).toEqual({code: "delimiter", value: "|"});
  });
  it("a table drawn with vertical bars and a rule", () => {
    const drawn = (line: string) => `| ${line.replaceAll(";", " | ")} |`;
    const parsed = parse(drawn(header), "|---|--:|:--|---|---|:-:|", drawn(bimaLine));
    expect(parsed.units).toEqual([bima]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.rows[0]?.row).toBe(3);
  });
  it("names with a vertical bar in a table of semicolons", () => {
    const parsed = parse(header, "Dinas A | Bidang B;10;1;2;3;4");
    expect(parsed.units[0]?.unit).toBe("Dinas A | Bidang B");
    expect(parsed.notices).toEqual([]);
  });
  it.each(["Nama Unit Kerja", "Unit Kerja", "Satuan Kerja", "Perangkat Daerah", "OPD", "Nama OPD", "Work unit"])(
    "units under the title %s",
    (title) => {
      expect(parse(header.replace("unit", title), bimaLine).units).toEqual([bima]);
    }
  );
  it("a comma-separated table whose decimal commas are quoted", () => {
    expect(parse(header.replaceAll(";", ","), 'Kota Bima,3252,"21,19","26,47","25,75",5').units).toEqual([bima]);
  });
  it.each([
    "Instansi;Jumlah Pegawai;Kualifikasi;Kompetensi;Kinerja;Disiplin",
    "NAMA INSTANSI;JUMLAH;KUALIFIKASI;KOMPETENSI;KINERJA;DISIPLIN",
    "Nama;Pegawai;Rata-rata Kualifikasi (maks. 25);Nilai_Kompetensi;Skor Kinerja;Dimensi Disiplin [5]",
    "name;employees;mean qualification;competency;performance score;discipline",
    "Satuan Kerja;Jumlah ASN;Indeks Kualifikasi;Rerata Kompetensi;Kinerja;Disiplin"
  ])("the header %s", (line) => {
    expect(parse(line, bimaLine).units).toEqual([bima]);
  });
  it("a byte-order mark, Windows line ends, blank lines and padded cells", () => {
    const text = `\ufeff${header}\r\n\r\n  Kota Bima ; 3252 ;21,19;26,47;25,75; 5 \r\n\r\n`;
    const parsed = parseAggregates(text, {maxima});
    expect(parsed.units).toEqual([bima]);
    expect(parsed.rows[0]?.row).toBe(3);
  });
  it("quoted names with the delimiter, quotes and line breaks inside", () => {
    const parsed = parse(header, '"Dinas ""A""; B\nC";10;1;2;3;4');
    expect(parsed.units[0]?.unit).toBe('Dinas "A"; B\nC');
  });
  it("old Macintosh line ends", () => {
    expect(parseAggregates(`${header}\r${bimaLine}\r`, {maxima}).units).toEqual([bima]);
  });
  it("the best header when a title line resembles one", () => {
    const parsed = parse("Kualifikasi dan kinerja;;;;;", "Kinerja;Disiplin;;;;", header, bimaLine);
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices.filter(({code}) => code === "title-line")).toEqual([
      {code: "title-line", row: 1, value: "Kualifikasi dan kinerja"},
      {code: "title-line", row: 2, value: "Kinerja Disiplin"}
    ]);
  });
  it("zero and the maximum itself as means", () => {
    const parsed = parse(header, "A;1;0;0;0;0", "B;1;25;40;30;5");
    expect(parsed.units.map(({kompetensi}) => kompetensi)).toEqual([0, 40]);
    expect(parsed.problems).toEqual([]);
  });
});

describe("parseAggregates says what it understood or left aside", () => {
  it("a title line above the header", () => {
    expect(parse("IP ASN 2023 Kota Bima", "", header, bimaLine).notices[0]).toEqual({
      code: "title-line",
      row: 1,
      value: "IP ASN 2023 Kota Bima"
    });
  });
  it("extra columns", () => {
    const parsed = parse(`No;${header};Indeks;Kategori`, `1;${bimaLine};78,41;Sedang`);
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices.slice(0, 3)).toEqual([
      {code: "extra-column", value: "No"},
      {code: "extra-column", value: "Indeks"},
      {code: "extra-column", value: "Kategori"}
    ]);
  });
  it("the better name when two columns could be the unit", () => {
    const parsed = parse("Nama;Instansi;n;kualifikasi;kompetensi;kinerja;disiplin", `Ani;${bimaLine}`);
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices[0]).toEqual({code: "extra-column", value: "Nama"});
  });
  it.each(["Total", "JUMLAH", "Rata-rata", "Jumlah Total", "Rata-rata nasional", "Grand Total", "rerata"])(
    "the total row %s, which is not a unit",
    (name) => {
      const parsed = parse(header, bimaLine, `${name};3252;21,19;26,47;25,75;5`);
      expect(parsed.units).toEqual([bima]);
      expect(parsed.problems).toEqual([]);
      expect(parsed.notices).toContainEqual({code: "total-row", row: 3, value: name});
      expect(parsed.rows[1]).toMatchObject({row: 3, unit: null, total: true});
    }
  );
  it("no total where the name only begins like one", () => {
    expect(parse(header, "Jumlah Makmur;10;1;2;3;4").units[0]?.unit).toBe("Jumlah Makmur");
  });
  it.each([
    ["3.252", "."],
    ["3,252", ","],
    ["3 252", " "],
    ["3\u00a0252", "\u00a0"]
  ])("head-counts written %j as thousands", (written, mark) => {
    const parsed = parse(header, `Kota Bima;${written};21,19;26,47;25,75;5`);
    expect(parsed.units).toEqual([bima]);
    expect(parsed.notices).toContainEqual({code: "thousands-mark", mark, example: written, reading: 3252});
  });
  it("head-counts with empty decimals, in the reading under which most are whole", () => {
    const parsed = parse(header, "A;150,00;1;2;3;4", "B;1.500,00;1;2;3;4", "C;1.250.000,00;1;2;3;4");
    expect(parsed.units.map(({n}) => n)).toEqual([150, 1500, 1250000]);
  });
  it("one bad head-count does not change how the others are read", () => {
    const parsed = parse(header, "A;3,252;1;2;3;4", "B;1,100;1;2;3;4", "C;12,5;1;2;3;4");
    expect(parsed.units.map(({n}) => n)).toEqual([3252, 1100]);
    expect(brief(parsed.problems)).toEqual([["not-a-count", 4, "n", "12,5"]]);
  });
  it("the rows of units of fewer than 10 people, which are loaded all the same", () => {
    const parsed = parse(header, "A;9;1;2;3;4", "B;10;1;2;3;4", "C;1;1;2;3;4");
    expect(parsed.units.map(({n}) => n)).toEqual([9, 10, 1]);
    expect(parsed.notices).toEqual([{code: "small-units", rows: [2, 4]}]);
    expect(parsed.rows.map(isSmall)).toEqual([true, false, true]);
  });
  it("nothing of small units in a row that is not loaded", () => {
    expect(parse(header, "A;9;26;2;3;4", "Total;9;1;2;3;4", bimaLine).notices.map(({code}) => code)).not.toContain(
      "small-units"
    );
  });
  it("decimal marks of both kinds in one table", () => {
    const parsed = parse(header, "A;10;21.19;26,47;3;4");
    expect(parsed.units[0]).toMatchObject({kualifikasi: 21.19, kompetensi: 26.47});
    expect(parsed.notices).toEqual([{code: "decimal-mark", mark: "mixed"}]);
  });
});

describe("parseAggregates lists rows with a problem and keeps the good ones apart", () => {
  const one = (line: string) => {
    const parsed = parse(header, line, bimaLine);
    expect(parsed.units).toEqual([bima]);
    expect(parsed.rows[0]?.unit).toBeNull();
    return brief(parsed.problems);
  };
  it("a missing unit", () => expect(one(";10;1;2;3;4")).toEqual([["missing-unit", 2, "unit", ""]]));
  it("a mean above the maximum", () => {
    expect(parse(header, "A;10;25,01;2;3;4").problems).toEqual([
      {code: "above-maximum", row: 2, column: "kualifikasi", value: "25,01", expected: 25}
    ]);
  });
  it("scores out of a hundred", () =>
    expect(one("A;10;84,8;66,2;85,8;100")).toEqual([
      ["above-maximum", 2, "kualifikasi", "84,8"],
      ["above-maximum", 2, "kompetensi", "66,2"],
      ["above-maximum", 2, "kinerja", "85,8"],
      ["above-maximum", 2, "disiplin", "100"]
    ]));
  it.each(["-1", "−0,5"])("the negative mean %s", (value) =>
    expect(one(`A;10;1;${value};3;4`)).toEqual([["negative", 2, "kompetensi", value]])
  );
  it.each(["baik", "12 poin", "1e3", "(5)", "1,2,3", "--2", "#N/A", "∞"])("the text %s in a number", (value) =>
    expect(one(`A;10;1;2;${value};4`)).toEqual([["not-a-number", 2, "kinerja", value]])
  );
  it.each(["62%", "62 %", "62,5%", "0%", "100%"])("the percentage %s", (value) =>
    expect(one(`A;10;1;${value};3;4`)).toEqual([["percent", 2, "kompetensi", value]])
  );
  it.each(["620%", "-3%", "%", "baik%"])("%s, which is no share of the maximum", (value) =>
    expect(one(`A;10;1;${value};3;4`)).toEqual([["not-a-number", 2, "kompetensi", value]])
  );
  it("an empty number", () => expect(one("A;10;1;2;;4")).toEqual([["missing-number", 2, "kinerja", ""]]));
  it("a row that stops short", () =>
    expect(one("A;10;1")).toEqual([
      ["missing-number", 2, "kompetensi", ""],
      ["missing-number", 2, "kinerja", ""],
      ["missing-number", 2, "disiplin", ""]
    ]));
  it.each(["0", "-3", "2,5", "tiga", "3252 orang", "99999999999999999999"])("the head-count %s", (value) =>
    expect(one(`A;${value};1;2;3;4`)).toEqual([["not-a-count", 2, "n", value]])
  );
  it("a note under the table", () =>
    expect(one("Sumber: BKPSDM")).toEqual([["no-numbers", 2, null, "Sumber: BKPSDM"]]));
  it("both rows of a unit named twice, whatever its case and spaces", () => {
    const parsed = parse(header, "Kab. Batang;10;1;2;3;4", bimaLine, "KAB.  BATANG;20;1;2;3;4");
    expect(parsed.units).toEqual([bima]);
    expect(parsed.problems).toEqual([
      {code: "duplicate-unit", row: 2, column: "unit", value: "Kab. Batang", expected: "4"},
      {code: "duplicate-unit", row: 4, column: "unit", value: "KAB.  BATANG", expected: "2"}
    ]);
  });
  it("unquoted decimal commas in a comma-separated row", () => {
    const parsed = parse(header.replaceAll(";", ","), "Kota Bima,3252,21,19,26,47,25,75,5");
    expect(parsed.units).toEqual([]);
    expect(parsed.problems).toContainEqual({
      code: "extra-cells",
      row: 2,
      column: null,
      value: "25 75 5",
      expected: 6
    });
  });
  it("every problem of a row, not only the first", () =>
    expect(one(";nol;26;x;;-1").map(([code]) => code)).toEqual([
      "missing-unit",
      "not-a-count",
      "above-maximum",
      "not-a-number",
      "missing-number",
      "negative"
    ]));
});

describe("parseAggregates tells what a column or a row is", () => {
  const dimensions = "kualifikasi;kompetensi;kinerja;disiplin";
  const codes = (parsed: ReturnType<typeof parse>) => parsed.problems.map(({code, column}) => [code, column]);
  it("the sum of the means from a head-count", () => {
    const parsed = parse(
      "Instansi;Kualifikasi;Kompetensi;Kinerja;Disiplin;Jumlah",
      "A;20,110;30,200;25,100;5,000;80,410",
      "B;18,500;28,250;24,125;4,900;75,775"
    );
    expect(parsed.units).toEqual([]);
    expect(parsed.problems).toEqual([{code: "sum-column", row: 1, column: "n", value: "Jumlah", expected: "80,410"}]);
  });
  it("people from their sum, where both have a column", () => {
    const parsed = parse(`Instansi;Jumlah ASN;${dimensions};Jumlah`, "A;100;20;30;25;5;80");
    expect(parsed.units[0]?.n).toBe(100);
  });
  it("a sum from people, though they are as many", () =>
    expect(parse(`Instansi;Jumlah pegawai;${dimensions}`, "A;80;20;30;25;5").units[0]?.n).toBe(80));
  it.each([
    ["Total Kota", "300;18,67;28,67;24,33;5"],
    ["Kota Bima", "300;18,67;28,67;24,33;5"],
    ["Total Kota", "300;1;2;3;4"],
    ["Jumlah PNS dan PPPK", "300;18,7;28,7;24,3;5"]
  ])("the total of the others, called %s: %s", (name, numbers) => {
    const parsed = parse(header, "A;100;20;30;25;5", "B;200;18;28;24;5", `${name};${numbers}`);
    expect(parsed.units.map(({unit}) => unit)).toEqual(["A", "B"]);
    expect(parsed.notices).toContainEqual({code: "total-row", row: 4, value: name});
  });
  it("totals of parts, and of all", () => {
    const rows = [
      "A;100;20;30;25;5",
      "B;200;18;28;24;5",
      "Total Setda;300;1;1;1;1",
      "C;50;20;30;25;5",
      "D;60;10;20;20;5"
    ];
    const parsed = parse(header, ...rows, "Total Dinas;110;1;1;1;1", "Total Kota;410;1;1;1;1");
    expect(parsed.units.map(({unit}) => unit)).toEqual(["A", "B", "C", "D"]);
  });
  it("a unit that only has as many people as the others together", () => {
    const parsed = parse(header, "A;100;20;30;25;5", "B;200;18;28;24;5", "C;50;18;28;24;5", "D;350;10;28;24;5");
    expect(parsed.units.length).toBe(4);
    expect(parsed.notices).toContainEqual({code: "suspect-row", row: 5, value: "D"});
    expect(parse(header, "A;100;20;30;25;5", "B;200;18;28;24;5", "C;300;10;28;24;5").units.length).toBe(3);
  });
  it("a total that a person says is a unit, and a unit that is a total", () => {
    const rows = [header, "A;100;20;30;25;5", "B;200;18;28;24;5", "Total Kota;300;18,67;28,67;24,33;5"].join("\n");
    const names = (row: number, is: boolean) =>
      parseAggregates(rows, {maxima, choices: {rows: {[row]: is}}}).units.map(({unit}) => unit);
    expect(names(4, true)).toEqual(["A", "B", "Total Kota"]);
    expect(names(2, false)).toEqual(["B", "Total Kota"]);
  });
  it("the line that numbers the columns", () => {
    const head = "Instansi;Disiplin;Kinerja;Kompetensi;Kualifikasi;Jumlah";
    for (const numbers of ["1;2;3;4;5;6", "(1);(2);(3);(4);(5);(6)"]) {
      const parsed = parse(head, numbers, "A;5;25;30;20;100");
      expect(parsed.units).toEqual([{unit: "A", n: 100, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5}]);
      expect(parsed.notices).toContainEqual({
        code: "aside-line",
        why: "numbering",
        row: 2,
        value: numbers.replaceAll(";", " ")
      });
    }
  });
  it("letters that take no place, which it leaves out and says", () => {
    const parsed = parse(header, "A\u200b;100;20\u200b;30;\u00a025;5");
    expect(parsed.units).toEqual([{unit: "A", n: 100, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5}]);
    expect(parsed.notices).toContainEqual({code: "invisible", rows: [2]});
  });
  it("two names that look alike", () =>
    expect(
      codes(parse(header, "Dinas A;100;20;30;25;5", "Dinas\u00adA\u200b;9;20;30;25;5", "Dinas A\u200b;9;20;30;25;5"))
    ).toEqual([
      ["duplicate-unit", "unit"],
      ["duplicate-unit", "unit"]
    ]));
  it.each([
    ["Instansi;Jumlah;Rata-rata;;;", ";;Kualifikasi;Kompetensi;Kinerja;Disiplin"],
    ["Instansi;Jumlah;Rata-rata;Rata-rata;Rata-rata;Rata-rata", ";;Kualifikasi;Kompetensi;Kinerja;Disiplin"],
    ["Instansi;Jumlah Pegawai;Dimensi;;;", ";;Rata-rata;;;", ";;Kual.;Komp.;Kin.;Disp."]
  ])("titles over several lines: %s", (...titles) => {
    const parsed = parse(...titles, "A;100;20;30;25;5");
    expect(parsed.problems).toEqual([]);
    expect(parsed.units).toEqual([{unit: "A", n: 100, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5}]);
  });
  it.each([
    ["nama_kabupaten_kota", "Jml Pegawai"],
    ["Kabupaten/Kota", "Jumlah ASN (orang)"],
    ["Instansi Pemerintah", "Total PNS"],
    ["Kementerian/Lembaga", "Banyaknya pegawai"],
    ["NAMA UNOR", "Jlh. Pegawai"],
    ["Pemda", "headcount"],
    ["Provinsi", "number of staff"]
  ])("units under %s and people under %s", (unit, n) => {
    expect(parse(`${unit};${n};${dimensions}`, "A;100;20;30;25;5").units[0]).toMatchObject({unit: "A", n: 100});
  });
  it("a column that a person chooses, and the line of titles", () => {
    const table = ["Data 2024;;;;;", "Rumah;Banyak;q;p;k;d", "A;100;20;30;25;5"].join("\n");
    const columns = {unit: 0, n: 1, kualifikasi: 2, kompetensi: 3, kinerja: 4, disiplin: 5};
    const parsed = parseAggregates(table, {maxima, choices: {header: 2, columns}});
    expect(parsed.units).toEqual([{unit: "A", n: 100, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5}]);
  });
  it("the decimal mark that a person chooses", () => {
    const read = (mark: "," | ".") =>
      parseAggregates(`${header}\nA;100;20.5;30;25;5`, {maxima, choices: {mark}}).problems.map(({code}) => code);
    expect(read(".")).toEqual([]);
    expect(read(",")).toEqual(["not-a-number"]);
  });
  it("a quotation mark that opens and does not close, and the rows below it", () => {
    const rows = [header, '"Dinas A;100;20;30;25;5', "Dinas B;200;20;30;25;5"].join("\n");
    const parsed = parseAggregates(rows, {maxima});
    expect(parsed.units.map(({unit}) => unit)).toEqual(["Dinas B"]);
    expect(brief(parsed.problems)).toEqual([["open-quote", 2, null, '"Dinas A']]);
    const pasted = parseAggregates(rows, {maxima, pasted: true});
    expect(pasted.units.map(({unit}) => unit)).toEqual(['"Dinas A', "Dinas B"]);
    expect(pasted.notices).toContainEqual({code: "inner-quote", row: 2, value: '"Dinas A'});
  });
  it("a quotation mark within a name, which is a letter", () => {
    const parsed = parse(header, '"Siaga" Satpol;100;20;30;25;5', 'RS "Sehat";90;20;30;25;5');
    expect(parsed.units.map(({unit}) => unit)).toEqual(['"Siaga" Satpol', 'RS "Sehat"']);
    expect(parsed.notices).toContainEqual({code: "inner-quote", row: 2, value: '"Siaga" Satpol'});
  });
  it("quotes of a cell copied from a spreadsheet, which are letters", () => {
    const tabs = `${header}\n"Siaga";100;20;30;25;5`.replaceAll(";", "\t");
    expect(parseAggregates(tabs, {maxima, pasted: true}).units[0]?.unit).toBe('"Siaga"');
    expect(parseAggregates(tabs, {maxima}).units[0]?.unit).toBe("Siaga");
  });
  it("a note below the table, and titles that come again", () => {
    const parsed = parse(header, bimaLine, header, "B;10;1;2;3;4", "", "Sumber: BKPSDM 2024;;;;;");
    expect(parsed.units.map(({unit}) => unit)).toEqual(["Kota Bima", "B"]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.notices.filter(({code}) => code === "aside-line")).toEqual([
      {code: "aside-line", why: "repeated", row: 3, value: header.replaceAll(";", " ")},
      {code: "aside-line", why: "below", row: 6, value: "Sumber: BKPSDM 2024"}
    ]);
  });
});

describe("parseAggregates refuses as a whole", () => {
  const code = (text: string) => {
    const parsed = parseAggregates(text, {maxima});
    expect(parsed.units).toEqual([]);
    return parsed.problems.map(({code}) => code);
  };
  it.each(["", "\ufeff", "  \r\n \n"])("an empty text %j", (text) => expect(code(text)).toEqual(["empty"]));
  it("an Excel workbook", () => expect(code("PK\u0003\u0004…")).toEqual(["workbook"]));
  it("binary", () => expect(code("\u0089PNG\r\n\u001a\n\0\0")).toEqual(["binary"]));
  it("one column, or a delimiter it does not know", () => {
    expect(code("Kota Bima\nKota Batam")).toEqual(["one-column"]);
    expect(code("unit/n/kualifikasi\nKota Bima/3/2")).toEqual(["one-column"]);
  });
  it("no header", () => {
    const {problems} = parse(bimaLine, "Kota Batam;5712;20;20;20;5");
    expect(brief(problems)).toEqual([["no-header", 1, null, bimaLine]]);
    const {panel} = parse("Rumah;Banyak;q;p;k;d", "A;100;20;30;25;5");
    expect(panel).toMatchObject({titles: [1], places: {unit: null, n: null}});
  });
  it("missing columns, each by name", () => {
    const {problems} = parse("unit;kualifikasi;kompetensi;kinerja", "A;1;2;3");
    expect(brief(problems)).toEqual([
      ["missing-column", 1, "n", ""],
      ["missing-column", 1, "disiplin", ""]
    ]);
  });
  it("a missing column, with the titles it is known by", () => {
    const {problems} = parse("Rumah;n;kualifikasi;kompetensi;kinerja", "A;10;1;2;3");
    expect(problems[1]).toMatchObject({column: "disiplin", expected: "disiplin, discipline"});
    expect(problems[0]?.expected).toContain("nama unit kerja, unit kerja, nama satuan kerja, satuan kerja");
  });
  it("a file that this site wrote, as what it is", () => {
    const ranking = [
      "Data;Pilot 2024",
      `Sidik data;${"a1".repeat(32)}`,
      "",
      "Peringkat;Instansi;Indeks",
      "1;Kota Bima;78,4"
    ];
    expect(code(ranking.join("\n"))[0]).toBe("own-file");
  });
  it("a column that is there twice", () => {
    const {problems} = parse(`${header};kinerja`, `${bimaLine};3`);
    expect(brief(problems)).toEqual([["duplicate-column", 1, "kinerja", ""]]);
  });
  it("a header without units", () => expect(code(`${header}\nTotal;1;2;3;4;5`)).toEqual(["no-units"]));
  it("more than 2,000 units, and takes 2,000", () => {
    const table = (n: number) => [header, ...Array.from({length: n}, (_, i) => `U${i};10;1;2;3;4`)].join("\n");
    expect(parseAggregates(table(2000), {maxima}).units.length).toBe(2000);
    expect(parseAggregates(table(2001), {maxima}).problems).toEqual([
      {code: "too-many-units", row: null, column: null, value: "2001", expected: 2000}
    ]);
  });
});

describe("readAggregatesFile", () => {
  it("refuses by size before it reads a byte", async () => {
    const huge = {size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("read"))};
    expect((await readAggregatesFile(huge, {maxima})).problems).toEqual([
      {code: "too-large", row: null, column: null, value: "52428800", expected: 2097152}
    ]);
  });
  it("reads UTF-8", async () => {
    const parsed = await readAggregatesFile(file(`${header}\nDépok;10;1;2;3;4`), {maxima});
    expect(parsed.units[0]?.unit).toBe("Dépok");
    expect(parsed.notices).toEqual([]);
  });
  it("reads what spreadsheets on Windows write, and says so", async () => {
    const bytes = Uint8Array.from(`${header}\nD\u00e9pok;10;1;2;3;4`, (letter) => letter.charCodeAt(0));
    const parsed = await readAggregatesFile(fileOf(bytes), {maxima});
    expect(parsed.units[0]?.unit).toBe("Dépok");
    expect(parsed.notices[0]).toEqual({code: "encoding", value: "windows-1252"});
  });
  it("reads UTF-16 with its mark", async () => {
    const units = Uint16Array.from(`\ufeff${header}\n${bimaLine}`, (letter) => letter.charCodeAt(0));
    const parsed = await readAggregatesFile(fileOf(new Uint8Array(units.buffer)), {maxima});
    expect(parsed.units).toEqual([bima]);
  });
  it("names a workbook for what it is", async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0, 0x80]);
    expect((await readAggregatesFile(fileOf(bytes), {maxima})).problems[0]?.code).toBe("workbook");
  });
});

describe("readPercent", () => {
  it("reads a number before a per cent sign, with a decimal comma or point", () =>
    expect(["62%", "62,5 %", "0.5%"].map(readPercent)).toEqual([62, 62.5, 0.5]));
  it("is null for what is not from 0 to 100 per cent", () =>
    expect(["62", "101%", "-1%", "%", "satu%", ""].map(readPercent)).toEqual([null, null, null, null, null, null]));
});

describe("no text is dropped in silence", () => {
  it("every line under the header is a unit, a total, or has a problem", () => {
    const cell = fc.oneof(fc.constantFrom("", "Total", "A", "7", "3,5", "-1", "99"), fc.string());
    const line = fc.array(cell, {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(fc.array(line, {maxLength: 6}), (lines) => {
        const body = lines.map((cells) => cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(";"));
        const {rows, problems} = parse(header, bimaLine, ...body);
        if (rows.length === 0) return expect(problems.length).toBeGreaterThan(0);
        for (const {row, unit, total} of rows) {
          const bad = problems.some((p) => p.row === row);
          expect([unit !== null, total, bad].filter(Boolean).length).toBe(1);
        }
      })
    );
  });
});

describe("rows and columns that are no units and no head-counts, in other spellings", () => {
  const units = (...lines: string[]) => parse(...lines).units.map(({unit, n}) => [unit, n]);
  const codes = (...lines: string[]) => parse(...lines).notices.map(({code}) => code);
  const [a, b] = ["A;100;20;30;25;5", "B;200;18;28;24;5"];
  const two = [
    ["A", 100],
    ["B", 200]
  ];

  it.each([
    "Rata-rata Kota;150;19;29;24,5;5",
    "Rata2;150;19;29;24,5;5",
    "J U M L A H;301;19;29;24,5;5",
    "Jumlah/Rata-rata;301;19;29;24,5;5",
    "Total ASN;301;19;29;24,5;5",
    "Bobot;100;25;40;30;5",
    "Nilai maksimal;100;25;40;30;5",
    ";300;19;29;24,5;5"
  ])("sets aside %j and says so", (row) => {
    for (const lines of [
      [header, a, b, row],
      [header, row, a, b]
    ]) {
      expect(units(...lines)).toEqual(two);
      expect(codes(...lines)).toContain("total-row");
      expect(parse(...lines).problems).toEqual([]);
    }
  });
  it("finds the name of a total in a merged cell before that of the units", () => {
    const lines = [`No;${header}`, `1;${a}`, `2;${b}`, "Jumlah;;301;19;29;24,5;5"];
    expect(units(...lines)).toEqual(two);
    expect(parse(...lines).notices).toContainEqual({code: "total-row", row: 4, value: "Jumlah"});
  });
  it("asks of a row named as a total whose numbers are not, and of one with as many people as two others", () => {
    expect(parse(header, a, b, "Total Kota;310;19;29;24,5;5").notices).toContainEqual({
      code: "named-total",
      row: 4,
      value: "Total Kota"
    });
    expect(codes(header, a, b, "Kota X;300;19;29;24,5;5")).toContain("suspect-row");
    expect(codes(header, a, b, "C;310;19;29;24,5;5")).toEqual(["decimal-mark"]);
  });
  it("takes a column of sums for no head-counts, though one of them is wrong or all are rounded", () => {
    const titles = "Instansi;Kualifikasi;Kompetensi;Kinerja;Disiplin;Jumlah";
    for (const rows of [
      ["A;20;30;25;5;80", "B;18;28;24;4;74", "C;18;28;24;4;75"],
      ["A;20,11;30,22;25,13;5,00;80", "B;18,51;28,24;24,13;4,90;76"],
      ["A;20;30;25;5;80", "B;18;28;24;4;74", "Rata-rata;19;29;24,5;4,5;154"]
    ])
      expect(parse(titles, ...rows).problems[0]?.code).toBe("sum-column");
    expect(units(titles, "A;20;30;25;5;80", "B;18;28;24;4;740")).toEqual([
      ["A", 80],
      ["B", 740]
    ]);
  });
  it.each(["a;b;c;d;e;f", "(a);(b);(c);(d);(e);(f)", "I;II;III;IV;V;VI", "1.;2.;3.;4.;5.;6.", "0;1;2;3;4;5"])(
    "leaves aside the numbering line %j, on each page",
    (row) => {
      expect(units(header, row, a, header, row, b)).toEqual(two);
      expect(codes(header, row, a, header, row, b)).toEqual(["aside-line", "aside-line", "aside-line"]);
    }
  );
  it("reads titles over two lines with a numbering line below them", () => {
    const lines = ["REKAP;;;;;", "", "Instansi;Jumlah;Rata-rata;;;", ";;Kualifikasi;Kompetensi;Kinerja;Disiplin"];
    expect(units(...lines, "(1);(2);(3);(4);(5);(6)", a, b, "Sumber: BKD")).toEqual(two);
  });
  it("knows other spellings of the titles", () => {
    const read = (unit: string, n: string, k: string) =>
      parse(`${unit};${n};Kualifikasi;Kompetensi;${k};Disiplin`, a).units.length;
    for (const unit of ["Nama Satker", "K/L/D", "UPTD", "Nama Sekolah", "Kecamatan", "Unit Eselon I", "NamaUnit"])
      expect([unit, read(unit, "n", "Kinerja")]).toEqual([unit, 1]);
    for (const n of [
      "Jml. ASN",
      "Jlh. Peg.",
      "Jumlah Pegawai yang Dinilai",
      "Populasi",
      "Jumlah Data",
      "JumlahPegawai"
    ])
      expect([n, read("Unit", n, "Kinerja")]).toEqual([n, 1]);
    for (const k of ["Rata2 Kinerja", "Rata2Kinerja", "Avg of Kinerja", "Kinerja¹", "Kinerja1)", "Kinerja Pegawai"])
      expect([k, read("Unit", "n", k)]).toEqual([k, 1]);
    for (const k of ["Bobot Kinerja", "Jumlah Kinerja"]) expect([k, read("Unit", "n", k)]).toEqual([k, 0]);
  });
  it("says that a day was perhaps a number before", () => {
    for (const cell of ["20-Mar", "30.Jan", "20/03/2025", "2025-03-20", "Mar-20"])
      expect(brief(parse(header, `A;100;${cell};30;25;5`).problems)).toEqual([["dated", 2, "kualifikasi", cell]]);
  });
});

describe("a file that is no table of text", () => {
  it.each([
    ["<html><table><tr><td>unit</td></tr></table>", "web-page"],
    ['\ufeff<?xml version="1.0"?><Workbook/>', "web-page"],
    ['[{"unit":"A","n":100}]', "json"],
    ['{"a":1}', "json"],
    ["PAR1;unit;n", "binary"]
  ])("%j is named", async (text, code) => {
    expect((await readAggregatesFile(file(text), {maxima})).problems.map((problem) => problem.code)).toEqual([code]);
  });
  it("gives no advice on its letters", async () => {
    const png = fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    expect((await readAggregatesFile(png, {maxima})).notices).toEqual([]);
  });
  it("is read in UTF-16 without a mark, too", async () => {
    const wide = new Uint8Array([...`${header}\nA;100;20;30;25;5`].flatMap((c) => [c.charCodeAt(0), 0]));
    const parsed = await readAggregatesFile(fileOf(wide), {maxima});
    expect(parsed.units.map(({n}) => n)).toEqual([100]);
    expect(parsed.notices).toContainEqual({code: "encoding", value: "utf-16le"});
  });
});
