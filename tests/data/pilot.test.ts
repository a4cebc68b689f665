import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import {tableFromIPC} from "@uwdata/flechette";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {pilot, pilotRecords, pilotTally} from "../../data/artefacts.js";
import {codeBook} from "../../data/codeBook.js";
import {instansi} from "../../data/instansi.js";
import {pilotFolder, readDataset} from "../../data/pilot.js";
import {queryRecords} from "../../data/records.js";
import {columnNames} from "../../data/schema.js";
import {generate} from "../../data/sintetis-pilot/generate.js";
import {unitsFromTally} from "../../lib/dataset/unitsFromTally.js";
import {standings} from "../../lib/rank/standings.js";
import {bkn2019} from "../../lib/scheme/bkn2019.js";
import {configure} from "../../lib/scheme/configure.js";
import {kesesuaianJabatan} from "../../lib/scheme/kesesuaianJabatan.js";
import type {Scheme, Weights} from "../../lib/scheme/types.js";
import {scoreTally} from "../../lib/tally/scoreTally.js";
import {tallyColumns} from "../../lib/tally/tallyColumns.js";
import type {Tally} from "../../lib/tally/types.js";
import {moveWeight} from "../../lib/weights/moveWeight.js";
import {dataset, temporary} from "./fixture.js";

const path = `${pilotFolder}/records.parquet`;
const {manifest, bytes} = await readDataset();
const groups = manifest.instansi.map(({id}) => id);

/** The one number a query gives. */
async function number(sql: string): Promise<number> {
  const [column] = Object.values(await queryRecords(path, sql));
  return Number(column![0]);
}

/** Percent of the records (under a condition) for which something holds. */
const percent = (what: string, where = "true") =>
  number(`SELECT 100.0::DOUBLE * count_if(${what}) / count(*) FROM records WHERE ${where}`);

describe("generate", () => {
  it("gives the same records and manifest to the byte", async () => {
    const folder = await temporary();
    const again = await generate(folder);
    expect(again.file.sha256).toBe(manifest.file.sha256);
    const sha256 = createHash("sha256")
      .update(await readFile(`${folder}/records.parquet`))
      .digest("hex");
    expect(sha256).toBe(manifest.file.sha256);
    expect(await readFile(`${folder}/manifest.json`, "utf8")).toBe(
      await readFile(`${pilotFolder}/manifest.json`, "utf8")
    );
  }, 120_000);
});

describe("manifest", () => {
  it("says that the data are synthetic, in both languages, and that they are no statement about the agencies", () => {
    expect(manifest.kind).toBe("sintetis");
    expect(manifest.description.id).toContain("bukan pernyataan apa pun tentang instansi yang sebenarnya");
    expect(manifest.description.en).toContain("no statement about the real agencies");
  });

  it("has the eleven agencies at their head-counts, 231 770 employees in all", () => {
    expect(groups).toHaveLength(11);
    expect(new Set(groups).size).toBe(11);
    expect(manifest.rowsByInstansi).toEqual(
      Object.fromEntries(instansi.map(({id, headcount}) => [id, headcount.value]))
    );
    expect(manifest.file.rows).toBe(231770);
    expect(instansi.filter(({headcount}) => headcount.estimated).map(({id}) => id)).toEqual([
      "kemenkumham",
      "klhk",
      "kab-batang",
      "kota-yogyakarta",
      "kota-bontang"
    ]);
  });

  it("marks what is invented as a guess, and what is published with its source", () => {
    const guesses = manifest.figures.filter(({confidence}) => confidence === "G");
    expect(guesses.length).toBeGreaterThanOrEqual(5);
    expect(manifest.figures.filter(({confidence}) => confidence === "Q").length).toBeGreaterThanOrEqual(5);
    for (const {source, confidence} of manifest.figures) expect(source.confidence).toBe(confidence);
  });

  it("is small enough to load", () => expect(bytes.length).toBeLessThan(2_000_000));
});

describe("code book", () => {
  it("has the columns of the file, in its order, and no other", async () => {
    const columns = Object.keys(await queryRecords(path, "FROM records LIMIT 0"));
    expect(codeBook.map(({column}) => column)).toEqual(columns);
    expect([...columnNames]).toEqual(columns);
  });

  it.each(codeBook.filter(({values}) => values))("covers the values of $column, all of which occur", async (entry) => {
    const {value} = await queryRecords(path, `SELECT DISTINCT ${entry.column} AS value FROM records`);
    const found = value!.filter((v) => v !== null).map(String);
    const listed = entry.values!.map(({value}) => String(value));
    const unused = entry.column === "syarat_pendidikan" ? ["S3", "SLTP"] : [];
    expect(found.sort()).toEqual(listed.filter((v) => !unused.includes(v)).sort());
    expect(value!.includes(null)).toBe(entry.nullMeaning !== undefined);
  });

  it("says what null means just where null occurs", async () => {
    for (const {column, nullMeaning} of codeBook) {
      expect([column, (await number(`SELECT count(*) FROM records WHERE ${column} IS NULL`)) > 0]).toEqual([
        column,
        nullMeaning !== undefined
      ]);
    }
  });
});

describe("calibration to the nation", () => {
  it.each([
    ["struktural", 5.7],
    ["fungsional", 63.6],
    ["pelaksana", 30.7]
  ])("%s are %d % of all, within 0.1", async (job, share) => {
    expect(Math.abs((await percent(`jenis_jabatan = '${job}'`)) - share)).toBeLessThan(0.1);
  });

  it.each([
    ["S3", 0.93],
    ["S2", 12.26],
    ["S1", 58.46],
    ["D3", 11.26],
    ["SLTA", 15.98],
    ["SLTP", 1.11]
  ])("%s is held by %d % of PNS, within 0.3", async (degree, share) => {
    expect(Math.abs((await percent(`pendidikan = '${degree}'`, "status = 'PNS'")) - share)).toBeLessThan(0.3);
  });

  it("54.4 % are women, within 0.5", async () => {
    expect(Math.abs((await percent("jenis_kelamin = 'P'")) - 54.4)).toBeLessThan(0.5);
  });

  it("16.4 % are PPPK, within 0.5", async () => {
    expect(Math.abs((await percent("status = 'PPPK'")) - 16.4)).toBeLessThan(0.5);
  });

  it("34.2 % of PNS are 51–60, within 0.5", async () => {
    expect(Math.abs((await percent("kelompok_umur = '51-60'", "status = 'PNS'")) - 34.2)).toBeLessThan(0.5);
  });

  it("has the published PPPK of Batam", async () => {
    expect(await number("SELECT count(*) FROM records WHERE instansi = 'kota-batam' AND status = 'PPPK'")).toBe(689);
  });
});

describe("features", () => {
  it("disiplin is saturated: over 99 % never punished, under 1 % punished, a few without a record", async () => {
    expect(await percent("hukdis = 'tidak'")).toBeGreaterThan(99);
    const punished = await percent("hukdis IN ('ringan', 'sedang', 'berat')");
    expect(punished).toBeGreaterThan(0.2);
    expect(punished).toBeLessThan(0.6);
    expect(await percent("hukdis IS NULL")).toBeLessThan(0.5);
  });

  it("kinerja is compressed: 25 to 27.5 of 30 on average in every agency, among those rated", async () => {
    const {mean} = await queryRecords(
      path,
      `SELECT avg(CASE WHEN predikat = 'sangat-baik' OR nilai_skp > 90 THEN 30 WHEN predikat = 'baik' OR nilai_skp > 75 THEN 25
        WHEN predikat = 'butuh-perbaikan' OR nilai_skp > 60 THEN 15 WHEN predikat = 'kurang' OR nilai_skp > 50 THEN 5 ELSE 1 END) AS mean
      FROM records WHERE skala_kinerja IS NOT NULL GROUP BY instansi`
    );
    expect(mean).toHaveLength(11);
    expect(Math.min(...(mean as number[]))).toBeGreaterThan(25);
    expect(Math.max(...(mean as number[]))).toBeLessThan(27.5);
  });

  it("3 % of ratings are on the old scale, none of them from e-Kinerja", async () => {
    expect(Math.abs((await percent("skala_kinerja = 'pp46'", "skala_kinerja IS NOT NULL")) - 3)).toBeLessThan(0.5);
    expect(await number("SELECT count(*) FROM records WHERE skala_kinerja = 'pp46' AND e_kinerja")).toBe(0);
  });

  it("training hours spike at 20 and take few values below it", async () => {
    const {jp_teknis, n} = await queryRecords(
      path,
      "SELECT jp_teknis, count(*)::INTEGER AS n FROM records WHERE jp_teknis IS NOT NULL GROUP BY ALL ORDER BY n DESC"
    );
    expect(jp_teknis![0]).toBe(20);
    expect(jp_teknis!.filter((jp) => Number(jp) < 20).sort()).toEqual([0, 10, 16, 4, 8]);
    expect(Number(n![0]) / Number(n![1])).toBeGreaterThan(1.5);
  });

  it("records have gaps, most where there is no channel, and unlike from agency to agency", async () => {
    const gap = "jp_teknis IS NULL";
    expect(await percent(gap, "kanal = 'tidak-ada'")).toBeGreaterThan(3 * (await percent(gap, "kanal <> 'tidak-ada'")));
    const shares = await Promise.all(groups.map((id) => percent(gap, `instansi = '${id}'`)));
    expect(Math.max(...shares)).toBeGreaterThan(3 * Math.min(...shares));
  });

  it("no PPPK is struktural, and only fungsional titles are exempt from training", async () => {
    expect(await number("SELECT count(*) FROM records WHERE status = 'PPPK' AND jenis_jabatan = 'struktural'")).toBe(0);
    expect(await number("SELECT count(*) FROM records WHERE bebas_diklat AND jenis_jabatan <> 'fungsional'")).toBe(0);
  });

  it("struktural are older, and fungsional hold S1 or more", async () => {
    const old = (job: string) => percent("kelompok_umur = '51-60'", `status = 'PNS' AND jenis_jabatan = '${job}'`);
    expect(await old("struktural")).toBeGreaterThan((await old("fungsional")) + 5);
    expect(await percent("pendidikan IN ('S1', 'S2', 'S3')", "jenis_jabatan = 'fungsional'")).toBeGreaterThan(75);
  });

  it("the order of the rows tells nothing of the agency", async () => {
    const {same} = await queryRecords(
      path,
      "SELECT avg((instansi = before)::INTEGER) AS same FROM (SELECT instansi, lag(instansi) OVER () AS before FROM records)"
    );
    const chance = Object.values(manifest.rowsByInstansi).reduce((p, n) => p + (n / 231770) ** 2, 0);
    expect(Math.abs(Number(same![0]) - chance)).toBeLessThan(0.005);
  });
});

describe("artefacts", () => {
  let tally: Tally;
  let encoded: Uint8Array;

  beforeAll(async () => {
    encoded = await pilotTally();
    tally = tallyColumns(tableFromIPC(encoded).toColumns() as Record<string, ArrayLike<unknown>>, groups);
  }, 60_000);

  const rank = (scheme: Scheme, weights: Weights = scheme.weights) => {
    const units = unitsFromTally(scoreTally(tally, scheme), {minimum: 0});
    return new Map(standings(units, weights, scheme).map((standing) => [standing.id, standing]));
  };
  const moved = (weights: Weights, scheme = bkn2019) => {
    const [before, after] = [rank(bkn2019), rank(scheme, weights)];
    return groups.filter((id) => before.get(id)!.rank !== after.get(id)!.rank);
  };

  it("the tally holds everyone and is small to download", () => {
    expect(tally.count.reduce((sum, n) => sum + n, 0)).toBe(231770);
    expect(tally.count.length).toBeLessThan(45_000);
    expect(gzipSync(encoded).length).toBeLessThan(120_000);
  });

  it("the records come back with every column, row, null and value", async () => {
    const table = tableFromIPC(await pilotRecords());
    expect(table.numRows).toBe(231770);
    expect(table.names).toEqual([...columnNames]);
    const file = await queryRecords(path, "SELECT instansi, seminar, jp_teknis, nilai_skp, predikat FROM records");
    for (const [name, values] of Object.entries(file)) {
      const column = Array.from(table.getChild(name).toArray());
      expect(column.findIndex((value, i) => value !== values[i])).toBe(-1);
    }
  }, 60_000);

  it("the pilot tells coverage by agency and channel, and shows rows only because they are synthetic", async () => {
    const {coverage, firstRows} = await pilot();
    expect(coverage).toHaveLength(44);
    expect(coverage.reduce((sum, {n}) => sum + n, 0)).toBe(
      await number("SELECT count(*) FROM records WHERE status = 'PNS'")
    );
    expect(coverage.every(({n, complete}) => complete >= 0 && complete <= n)).toBe(true);
    expect(firstRows).toHaveLength(50);
    const real = await dataset("SELECT * EXCLUDE (row) FROM pilot", (m) => ({...m, kind: "nyata", seed: null}));
    await expect(pilot(real)).rejects.toThrow("real people");
    vi.stubEnv("TIMBANG_OPENNESS", "tertutup");
    expect(await pilot(real)).toMatchObject({openness: {kind: "tertutup"}, firstRows: []});
    vi.unstubAllEnvs();
  }, 60_000);

  it("means spread from about 62 to about 80, the first five within 3 points", () => {
    const indexes = [...rank(bkn2019).values()].map(({index}) => index).sort((a, b) => b - a);
    expect(indexes[0]).toBeGreaterThan(78);
    expect(indexes[0]).toBeLessThan(81);
    expect(indexes[0]! - indexes[4]!).toBeLessThan(3);
    expect(indexes[10]).toBeGreaterThan(61);
    expect(indexes[10]).toBeLessThan(64);
  });

  it("moving kompetensi from 40 to 30 changes the ranks of at least four agencies, the first five among them", () => {
    const changed = moved(moveWeight(bkn2019.weights, "kompetensi", 0.3));
    expect(changed.length).toBeGreaterThanOrEqual(4);
    const before = rank(bkn2019);
    expect(changed.filter((id) => before.get(id)!.rank <= 5).length).toBeGreaterThanOrEqual(2);
  });

  it("so do kinerja, kualifikasi, the fit to the post and leaving out gaps, each in its way", () => {
    expect(moved(moveWeight(bkn2019.weights, "kinerja", 0.4)).length).toBeGreaterThanOrEqual(2);
    expect(moved(moveWeight(bkn2019.weights, "kualifikasi", 0.35)).length).toBeGreaterThanOrEqual(4);
    expect(moved(kesesuaianJabatan.weights, kesesuaianJabatan).length).toBeGreaterThanOrEqual(2);
    const measured = configure(bkn2019, {rekamanKosong: "dikecualikan"});
    expect(moved(bkn2019.weights, measured).length).toBeGreaterThanOrEqual(2);
  });
});
