import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readDataset, readRecords} from "../../data/pilot.js";
import {parseAggregates, parseManifest} from "../../data/schema.js";
import {broken, dataset} from "./fixture.js";

const intact = "SELECT * EXCLUDE (row) FROM pilot ORDER BY row";
const read = async (folder: string) => readRecords(await readDataset(folder));

describe("readRecords", () => {
  it("takes in records that keep the schema, in the order of the file", async () => {
    const columns = await read(await dataset(intact));
    expect(columns.instansi).toHaveLength(20);
    expect(Object.keys(columns)).toHaveLength(17);
  });

  it.each([
    [{jp_teknis: "-4"}, "column jp_teknis: -4, expected a whole number from 0 to 2000 or null"],
    [{jp_teknis: "2001"}, "column jp_teknis: 2001, expected a whole number from 0 to 2000 or null"],
    [{jp_teknis: "12.5"}, "column jp_teknis: 12.5, expected a whole number from 0 to 2000 or null"],
    [{status: "'CPNS'"}, 'column status: "CPNS", expected one of PNS, PPPK'],
    [{status: "NULL"}, "column status: null, expected one of PNS, PPPK"],
    [{jenis_jabatan: "'Struktural'"}, 'column jenis_jabatan: "Struktural", expected one of struktural, fungsional'],
    [{pendidikan: "'D4'"}, 'column pendidikan: "D4", expected one of S3, S2, S1, D3, SLTA, SLTP'],
    [{syarat_pendidikan: "''"}, 'column syarat_pendidikan: "", expected one of S3, S2, S1, D3, SLTA, SLTP or null'],
    [{bebas_diklat: "NULL"}, "column bebas_diklat: null, expected true or false"],
    [{hukdis: "'ada'"}, 'column hukdis: "ada", expected one of tidak, ringan, sedang, berat or null'],
    [{jenis_kelamin: "'W'"}, 'column jenis_kelamin: "W", expected one of L, P'],
    [{kelompok_umur: "'60+'"}, 'column kelompok_umur: "60+", expected one of <=30, 31-40, 41-50, 51-60'],
    [{kanal: "'web'"}, 'column kanal: "web", expected one of peremajaan-mandiri, rekonsiliasi'],
    [
      {skala_kinerja: "'pp46'", nilai_skp: "104.0", predikat: "NULL"},
      "column nilai_skp: 104, expected a number from 0 to 100 or null"
    ],
    [
      {skala_kinerja: "'pp46'", nilai_skp: "'nan'::DOUBLE", predikat: "NULL"},
      "column nilai_skp: NaN, expected a number from 0 to 100 or null"
    ],
    [
      {skala_kinerja: "'pp46'", nilai_skp: "NULL", predikat: "NULL"},
      "column nilai_skp: null, expected a value, for the scale is pp46"
    ],
    [
      {skala_kinerja: "'predikat'", nilai_skp: "80.0", predikat: "'baik'"},
      "column nilai_skp: 80, expected null, for skala_kinerja is predikat"
    ],
    [
      {skala_kinerja: "'predikat'", nilai_skp: "NULL", predikat: "NULL"},
      "column predikat: null, expected a rating, for the scale is predikat"
    ],
    [
      {skala_kinerja: "NULL", nilai_skp: "NULL", predikat: "'baik'"},
      'column predikat: "baik", expected null, for skala_kinerja is null'
    ],
    [
      {jenis_jabatan: "'pelaksana'", bebas_diklat: "true"},
      "column bebas_diklat: true, expected false, for jenis_jabatan is pelaksana"
    ],
    [{instansi: "'kota-bima'"}, 'column instansi: "kota-bima", expected an agency of the manifest']
  ] as [Record<string, string>, string][])(
    "names file, row, column, value and what was expected: %o",
    async (change, message) => {
      const folder = await broken(change);
      await expect(read(folder)).rejects.toThrow(`${join(folder, "records.parquet")} row 17, ${message}`);
    }
  );

  it("stops at a number that is kept as text", async () => {
    const folder = await dataset("SELECT * EXCLUDE (row) REPLACE (row || ' JP' AS jp_teknis) FROM pilot ORDER BY row");
    await expect(read(folder)).rejects.toThrow(
      'row 1, column jp_teknis: "1 JP", expected a whole number from 0 to 2000'
    );
  });

  it("lets a training of a pelaksana pass, which no rule looks at", async () => {
    const folder = await broken({jenis_jabatan: "'pelaksana'", diklat_jabatan: "true", bebas_diklat: "false"});
    expect((await read(folder)).diklat_jabatan![16]).toBe(true);
  });

  it.each(["nip", "nama", "row_id"])("stops at the column %s, which has no place in the records", async (name) => {
    const folder = await dataset(`SELECT * EXCLUDE (row), '1' AS ${name} FROM pilot ORDER BY row`);
    await expect(read(folder)).rejects.toThrow(`column ${name}: not a column of the records; remove it from the file`);
  });

  it("names a column that is missing, and one that the code book leaves out", async () => {
    await expect(read(await dataset("SELECT * EXCLUDE (row, hukdis) FROM pilot"))).rejects.toThrow(
      "column hukdis: missing, expected one of tidak, ringan, sedang, berat or null"
    );
    const silent = await dataset(intact, (manifest) => ({
      ...manifest,
      codeBook: manifest.codeBook.filter(({column}) => column !== "seminar")
    }));
    await expect(read(silent)).rejects.toThrow("column seminar: not in the code book of the manifest");
  });

  it("compares rows, and rows per agency, with the manifest", async () => {
    const rows = await dataset(intact, (manifest) => ({...manifest, file: {...manifest.file, rows: 21}}));
    await expect(read(rows)).rejects.toThrow("records.parquet: 20 rows, expected the 21 of the manifest");
    const all = (n: number) =>
      dataset("SELECT * EXCLUDE (row) REPLACE ('klhk' AS instansi) FROM pilot", (manifest) => ({
        ...manifest,
        rowsByInstansi: {klhk: n}
      }));
    await expect(read(await all(19))).rejects.toThrow("20 rows of instansi klhk, expected the 19 of the manifest");
    await expect(read(await all(20))).resolves.toBeDefined();
    const absent = await dataset(intact, (manifest) => ({
      ...manifest,
      rowsByInstansi: {...manifest.rowsByInstansi, atlantis: 3}
    }));
    await expect(read(absent)).rejects.toThrow("0 rows of instansi atlantis, expected the 3 of the manifest");
  });
});

describe("readDataset", () => {
  it("stops when the file is not the one the manifest describes", async () => {
    const other = await dataset(intact, (manifest) => ({
      ...manifest,
      file: {...manifest.file, sha256: "0".repeat(64)}
    }));
    await expect(readDataset(other)).rejects.toThrow(/records\.parquet: fingerprint [0-9a-f]{64}, expected the 0{64} /);
    const longer = await dataset(intact, (manifest) => ({...manifest, file: {...manifest.file, bytes: 1}}));
    await expect(readDataset(longer)).rejects.toThrow(/\d+ bytes, expected the 1 of the manifest/);
  });

  it("names the place of a mistake in the manifest", async () => {
    const folder = await dataset(intact, (manifest) => ({...manifest, kind: "asli" as "nyata"}));
    await expect(readDataset(folder)).rejects.toThrow(/manifest\.json, kind: .*sintetis.*nyata/);
  });
});

describe("parseManifest, parseAggregates", () => {
  it("name file and place, and refuse what they do not know", () => {
    expect(() => parseManifest({}, "x.json")).toThrow("x.json, id: ");
    expect(() => parseManifest([], "x.json")).toThrow("x.json, whole file: ");
    const unit = {unit: "A", year: 2023, group: "PNS", provisional: false, n: 3, kualifikasi: 26};
    expect(() => parseAggregates([unit], "y.json")).toThrow(/^y\.json, 0\.kualifikasi: .*25/);
  });
});
