import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {tableFromIPC} from "@uwdata/flechette";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {describe, expect, it} from "vitest";
import {columnTable} from "../../../src/lab/engine/columnTable.js";
import {toArrow} from "../../../src/lab/export/toArrow.js";
import {toCsv} from "../../../src/lab/export/toCsv.js";
import {toParquet} from "../../../src/lab/export/toParquet.js";
import type {Markup} from "../../../src/ui/markup/markup.js";
import {safeMarkup} from "../../../src/ui/markup/safeMarkup.js";
import {toSvg} from "../../../src/lab/export/toSvg.js";
import type {ResultTable} from "../../../src/lab/engine/types.js";
import {origin, table} from "../fixtures.js";

describe("a result taken home", () => {
  it("is CSV that runs nothing, and says in its first row where it comes from", async () => {
    const bytes = await toCsv(table(), origin, "en");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const from = "sintetis,Pilot,abc123,0.1.0,2026-11-23,DOUBLE VARCHAR BOOLEAN TIMESTAMP VARCHAR";
    expect(new TextDecoder().decode(bytes).split("\r\n")).toEqual([
      "n,teks,ya,hari,lain,timbang_sumber,timbang_dataset,timbang_sidik,timbang_versi,timbang_tanggal,timbang_kolom",
      `1.5,"'=1+1",true,2020-02-03 00:00:00,"[1, 2]",${from}`,
      `,"dua; ""2""",false,,"3",,,,,,`,
      `-2,,,2021-01-01 10:00:00,,,,,,,`,
      ""
    ]);
  });

  it("is an Arrow file that flechette reads back, with its origin", async () => {
    const found = tableFromIPC(await toArrow(table(), origin), {useDate: true});
    expect([...found.getChild("n")]).toEqual([1.5, null, -2]);
    expect([...found.getChild("teks")]).toEqual(["=1+1", 'dua; "2"', null]);
    expect([...found.getChild("ya")]).toEqual([true, false, null]);
    expect([...found.getChild("hari")]).toEqual([new Date("2020-02-03"), null, new Date("2021-01-01T10:00:00Z")]);
    expect([...found.getChild("lain")]).toEqual(["[1, 2]", "3", null]);
    expect(found.schema.metadata?.get("timbang_sidik")).toBe("abc123");
  });

  it("is Parquet that hyparquet and DuckDB read back, with its origin", async () => {
    const bytes = await toParquet(table(), origin);
    const metadata = parquetMetadata(bytes.buffer);
    expect(metadata.key_value_metadata).toContainEqual({key: "timbang_sumber", value: "sintetis"});
    expect(await parquetReadObjects({file: bytes.buffer})).toEqual([
      {n: 1.5, teks: "=1+1", ya: true, hari: new Date("2020-02-03"), lain: "[1, 2]"},
      {n: null, teks: 'dua; "2"', ya: false, hari: null, lain: "3"},
      {n: -2, teks: null, ya: null, hari: new Date("2021-01-01T10:00:00Z"), lain: null}
    ]);
    const path = join(mkdtempSync(join(tmpdir(), "parquet-")), "hasil.parquet");
    writeFileSync(path, bytes);
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT sum(n) AS n, count(teks)::INTEGER AS teks, max(epoch_ms(hari))::DOUBLE AS hari FROM '${path}'`
    );
    expect(read.getRowObjects()).toEqual([{n: -0.5, teks: 2, hari: Date.UTC(2021, 0, 1, 10)}]);
  });

  it("keeps days as days, and decimals with their digits", async () => {
    const kept: ResultTable = {
      ...columnTable({
        rows: 2,
        columns: [
          {name: "hari", type: "date", day: true},
          {name: "uang", type: "number", decimal: {precision: 20, scale: 2}}
        ],
        values: [
          [new Date("2024-02-29"), null],
          [1234567890123456.75, null]
        ]
      })
    };
    const {column} = kept;
    kept.column = async (name, how) => (how?.exact && name === "uang" ? [123456789012345678901n, null] : column(name));
    const csv = new TextDecoder().decode(await toCsv(kept, origin, "id")).split("\r\n")[1];
    expect(csv).toMatch(/^2024-02-29;1234567890123456789,01;/);

    const arrow = tableFromIPC(await toArrow(kept, origin), {useDecimalInt: true, useDate: true});
    expect(arrow.schema.fields.map(({type}) => type.typeId)).toEqual([8, 7]);
    expect([...arrow.getChild("hari")]).toEqual([new Date("2024-02-29"), null]);
    expect([...arrow.getChild("uang")]).toEqual([123456789012345678901n, null]);

    const path = join(mkdtempSync(join(tmpdir(), "parquet-")), "hasil.parquet");
    writeFileSync(path, await toParquet(kept, origin));
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT hari::VARCHAR, uang::VARCHAR, typeof(hari), typeof(uang) FROM '${path}'`
    );
    expect(read.getRows()).toEqual([
      ["2024-02-29", "1234567890123456789.01", "DATE", "DECIMAL(20,2)"],
      [null, null, "DATE", "DECIMAL(20,2)"]
    ]);
  });

  it("keeps every digit of long whole numbers, and calls text what 64 bits cannot hold", async () => {
    const long = 9007199254740993n;
    const huge = 170141183460469231731687303715884105727n;
    const wide = columnTable({
      rows: 2,
      columns: ["kecil", "panjang", "raksasa"].map((name) => ({name, type: "number" as const})),
      values: [
        [1, null],
        [long, 10],
        [huge, -1]
      ]
    });
    const arrow = tableFromIPC(await toArrow(wide, origin), {useBigInt: true});
    expect([...arrow.getChild("panjang")]).toEqual([long, 10n]);
    expect([...arrow.getChild("raksasa")]).toEqual([String(huge), "-1"]);
    expect(await parquetReadObjects({file: (await toParquet(wide, origin)).buffer})).toEqual([
      {kecil: 1, panjang: long, raksasa: String(huge)},
      {kecil: null, panjang: 10n, raksasa: "-1"}
    ]);
    const csv = new TextDecoder().decode(await toCsv(wide, origin, "en"));
    expect(csv).toContain("1,9007199254740993,170141183460469231731687303715884105727,");
    expect((await wide.slice(0, 2, {column: "panjang", descending: false})).map((row) => row[1])).toEqual([10, long]);
  });

  it("keeps moments to their last digit, and numbers that are none", async () => {
    const [micro, nano] = [1_700_000_000_123_456n, -1n];
    const fine: ResultTable = columnTable({
      rows: 2,
      columns: [
        {name: "mikro", type: "date", unit: "us"},
        {name: "nano", type: "date", unit: "ns"},
        {name: "n", type: "number"}
      ],
      values: [
        [micro, null],
        [nano, 1_700_000_000_123_456_789n],
        [NaN, -Infinity]
      ]
    });
    expect(
      new TextDecoder()
        .decode(await toCsv(fine, origin, "en"))
        .split("\r\n")
        .slice(1, 3)
    ).toEqual([
      expect.stringMatching(
        /^2023-11-14 22:13:20.123456,1969-12-31 23:59:59.999999999,NaN,.*,TIMESTAMP TIMESTAMP_NS DOUBLE$/
      ),
      expect.stringMatching(/^,2023-11-14 22:13:20.123456789,-Infinity,/)
    ]);
    const arrow = tableFromIPC(await toArrow(fine, origin), {useBigInt: true});
    expect(arrow.schema.fields.map(({type}) => [type.typeId, (type as {unit?: number}).unit])).toEqual([
      [10, 2],
      [10, 3],
      [3, undefined]
    ]);
    const raw = (name: string) => [...(arrow.getChild(name).data[0]!.values as BigInt64Array)];
    expect([raw("mikro")[0], raw("nano")]).toEqual([micro, [nano, 1_700_000_000_123_456_789n]]);
    const path = join(mkdtempSync(join(tmpdir(), "parquet-")), "hasil.parquet");
    writeFileSync(path, await toParquet(fine, origin));
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `SELECT epoch_us(mikro)::VARCHAR, epoch_ns(nano)::VARCHAR, n::VARCHAR, typeof(nano) FROM '${path}'`
    );
    expect(read.getRows()).toEqual([
      [String(micro), "-1", "nan", "TIMESTAMP_NS"],
      [null, "1700000000123456789", "-inf", "TIMESTAMP_NS"]
    ]);
  });

  it("keeps an empty table's columns", async () => {
    const none = {...table(), rows: 0, column: async () => []};
    expect(tableFromIPC(await toArrow(none, origin)).names).toEqual(["n", "teks", "ya", "hari", "lain"]);
    const bytes = await toParquet(none, origin);
    expect(await parquetReadObjects({file: bytes.buffer})).toEqual([]);
  });

  it("is a figure whose origin is in it, as text and not as markup", () => {
    const drawing: Markup = [
      ["svg", ["width", "1", "onload", "x()"]],
      ["script", []],
      "x()",
      null,
      ["g", []],
      null,
      null
    ];
    const svg = toSvg(safeMarkup(drawing, "svg"), {...origin, dataset: "a<b & c"});
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1"><desc>timbang_sumber: sintetis; timbang_dataset: a&lt;b &amp; c;/
    );
    expect(svg).toMatch(/<\/desc><g\/><\/svg>$/);
  });
});

describe("a table in memory", () => {
  it("sorts either way with what is absent last, and gives any page of it", async () => {
    const page = async (descending: boolean) => (await table().slice(0, 10, {column: "n", descending})).map(([n]) => n);
    expect(await page(false)).toEqual([-2, 1.5, null]);
    expect(await page(true)).toEqual([1.5, -2, null]);
    expect((await table().slice(1, 1)).map(([n]) => n)).toEqual([null]);
    expect(await table().slice(5, 3)).toEqual([]);
  });
});
