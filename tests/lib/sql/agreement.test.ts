import type {DuckDBConnection} from "@duckdb/node-api";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Filter} from "../../../lib/dataset/filter.js";
import type {EmployeeRecord} from "../../../lib/dataset/types.js";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {configure} from "../../../lib/scheme/configure.js";
import {rules} from "../../../lib/scheme/rules.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import type {Scheme, Weights} from "../../../lib/scheme/types.js";
import {coefficients} from "../../../lib/score/coefficients.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {maxima} from "../../../lib/score/maxima.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {filterSql} from "../../../lib/sql/filterSql.js";
import {scoreSql} from "../../../lib/sql/scoreSql.js";
import {summarySql} from "../../../lib/sql/summarySql.js";
import {tallySql} from "../../../lib/sql/tallySql.js";
import {scoreTally} from "../../../lib/tally/scoreTally.js";
import {tallyColumns} from "../../../lib/tally/tallyColumns.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";
import type {Tally} from "../../../lib/tally/types.js";
import {employeeRecord, filter, groups, ruleset, tidy, weights} from "../tally/arbitrary.js";
import {columnsOf, database, rowsOf} from "./records.js";

const empty: EmployeeRecord = {
  ...tidy,
  diklatJabatan: null,
  jpTeknis: null,
  seminar: null,
  kinerja: null,
  hukdis: null,
  instansi: groups[0]!,
  jenisKelamin: "L",
  kelompokUmur: "<=30",
  kanal: "tidak-ada",
  eKinerja: false
};

const records = [
  empty,
  {...empty, jenisJabatan: "pelaksana" as const},
  ...fc.sample(employeeRecord, {numRuns: 1500, seed: 8})
];
const table = 'pegawai "uji"';
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await database(records, table);
});

afterAll(() => connection.closeSync());

function passes(f: Filter, e: EmployeeRecord): boolean {
  const lets = <T>(wanted: readonly T[] | undefined, value: T) => !wanted?.length || wanted.includes(value);
  return (
    lets(f.jenisJabatan, e.jenisJabatan) &&
    lets(f.status, e.status) &&
    lets(f.jenisKelamin, e.jenisKelamin) &&
    lets(f.kelompokUmur, e.kelompokUmur)
  );
}

/** What the library says of each agency, employee by employee. */
function summarized(scheme: Scheme, w: Weights, f: Filter): Record<string, unknown>[] {
  const {population, missing} = rules(scheme);
  const c = coefficients(w, maxima(scheme));
  const counted = records.filter((e) => population.includes(e.status) && passes(f, e));
  return groups
    .map((instansi) => counted.filter((e) => e.instansi === instansi))
    .filter((people) => people.length > 0)
    .map((people) => {
      const complete = people.filter((e) => explainEmployee(e, scheme).every((r) => !r.row?.missing));
      const scores = (missing === "excluded" ? complete : people).map((e) => scoreEmployee(e, scheme, w));
      const sum = (d: keyof Weights) => scores.reduce((total, s) => total + s.points[d], 0);
      const sums = [sum("kualifikasi"), sum("kompetensi"), sum("kinerja"), sum("disiplin")] as const;
      const inCategory = (category: string) => scores.filter((s) => s.category === category).length;
      return {
        instansi: people[0]!.instansi,
        populasi: people.length,
        lengkap: complete.length,
        n: scores.length,
        jumlah_kualifikasi: sums[0],
        jumlah_kompetensi: sums[1],
        jumlah_kinerja: sums[2],
        jumlah_disiplin: sums[3],
        sangat_tinggi: inCategory("sangat-tinggi"),
        tinggi: inCategory("tinggi"),
        sedang: inCategory("sedang"),
        rendah: inCategory("rendah"),
        sangat_rendah: inCategory("sangat-rendah"),
        jumlah_indeks: c[0] * sums[0] + c[1] * sums[1] + c[2] * sums[2] + c[3] * sums[3]
      };
    });
}

const cells = (tally: Tally) =>
  [...tallyRows(tally)]
    .map(({instansi, count, employee: e}) =>
      JSON.stringify([instansi, count, {...e, syaratPendidikan: e.syaratPendidikan ?? null}])
    )
    .sort();

describe("scoreSql", () => {
  it("gives every record the points that the library gives it", async () => {
    await fc.assert(
      fc.asyncProperty(ruleset, async (scheme) => {
        const counted = records.filter((e) => rules(scheme).population.includes(e.status));
        const rows = await rowsOf(connection, scoreSql(scheme, table));
        expect(rows.map((r) => [r.p_kualifikasi, r.p_kompetensi, r.p_kinerja, r.p_disiplin, r.lengkap])).toEqual(
          counted.map((e) => [
            ...Object.values(scoreEmployee(e, scheme).points),
            explainEmployee(e, scheme).every((r) => !r.row?.missing)
          ])
        );
      }),
      {numRuns: 15}
    );
  });

  it("carries every column of the record", async () => {
    const [row] = await rowsOf(connection, `${scoreSql(bkn2019, table)} LIMIT 1`);
    expect(Object.keys(row!)).toEqual([
      ...["instansi", "status", "jenis_jabatan", "pendidikan", "syarat_pendidikan", "diklat_jabatan", "bebas_diklat"],
      ...["jp_teknis", "seminar", "skala_kinerja", "nilai_skp", "predikat", "hukdis"],
      ...["jenis_kelamin", "kelompok_umur", "kanal", "e_kinerja"],
      ...["p_kualifikasi", "p_kompetensi", "p_kinerja", "p_disiplin", "lengkap"]
    ]);
  });
});

describe("summarySql", () => {
  it("equals the library to the last bit, under any scheme, setting, weights and filter", async () => {
    await fc.assert(
      fc.asyncProperty(ruleset, weights, filter, async (scheme, w, f) => {
        const rows = await rowsOf(connection, summarySql(scheme, w, table, f));
        const expected = summarized(scheme, w, f);
        expect(rows.sort((a, b) => groups.indexOf(String(a.instansi)) - groups.indexOf(String(b.instansi)))).toEqual(
          expected
        );
      }),
      {numRuns: 40}
    );
  });

  it.each([
    ["floor", {sedang: 0, rendah: 1}],
    ["ceil", {sedang: 1, rendah: 0}]
  ])("places 70.5 on the side of the %s", async (tepiKategori, expected) => {
    const alone = await database([
      {
        ...{...empty, jenisJabatan: "pelaksana", pendidikan: "S2", jpTeknis: 20, seminar: false},
        ...{kinerja: {skala: "predikat", predikat: "baik"}, hukdis: "ringan"}
      }
    ]);
    const [row] = await rowsOf(alone, summarySql(configure(bkn2019, {tepiKategori}), bkn2019.weights, "pegawai"));
    expect(row).toMatchObject({jumlah_indeks: 70.5, ...expected});
    alone.closeSync();
  });

  it("has no row for an agency with nobody in the population", async () => {
    const alone = await database([{...empty, status: "PPPK"}]);
    expect(await rowsOf(alone, summarySql(bkn2019, bkn2019.weights, "pegawai"))).toEqual([]);
    alone.closeSync();
  });

  it("sums to nothing where every employee is left out", async () => {
    const alone = await database([empty]);
    const scheme = configure(bkn2019, {rekamanKosong: "dikecualikan"});
    const [row] = await rowsOf(alone, summarySql(scheme, bkn2019.weights, "pegawai"));
    expect(row).toMatchObject({populasi: 1, lengkap: 0, n: 0, jumlah_kinerja: 0, jumlah_indeks: 0, sangat_rendah: 0});
    alone.closeSync();
  });
});

describe("tallySql", () => {
  it("finds the cells that the library finds", async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (f) => {
        const bySql = tallyColumns(await columnsOf(connection, tallySql(schemes, table, f)), groups);
        const people = records.filter((e) => passes(f, e));
        expect(cells(bySql)).toEqual(cells(tallyEmployees(people, groups, schemes)));
      }),
      {numRuns: 15}
    );
  });

  it("scores to the same sums as the records", async () => {
    const tally = tallyColumns(await columnsOf(connection, tallySql(schemes, table)), groups);
    await fc.assert(
      fc.asyncProperty(ruleset, async (scheme) => {
        const scored = scoreTally(tally, scheme);
        for (const row of await rowsOf(connection, summarySql(scheme, scheme.weights, table))) {
          const g = groups.indexOf(String(row.instansi));
          expect([row.populasi, row.lengkap, row.n]).toEqual([scored.population[g], scored.complete[g], scored.n[g]]);
          expect([row.jumlah_kualifikasi, row.jumlah_kompetensi, row.jumlah_kinerja, row.jumlah_disiplin]).toEqual(
            scored.sums.map((s) => s[g])
          );
        }
      }),
      {numRuns: 20}
    );
  });

  it("returns the cells in a fixed order", async () => {
    const once = await rowsOf(connection, tallySql(schemes, table));
    expect(await rowsOf(connection, tallySql(schemes, table))).toEqual(once);
  });
});

describe.each([
  ["scoreSql", (t: string) => scoreSql(bkn2019, t)],
  ["summarySql", (t: string) => summarySql(bkn2019, bkn2019.weights, t)],
  ["tallySql", (t: string) => tallySql(schemes, t)]
])("%s", (_, sql) => {
  it.each([-0.5, 100.5, 120])("refuses an SKP value of %d by name", async (nilai) => {
    const alone = await database([{...empty, kinerja: {skala: "pp46", nilai}}]);
    await expect(rowsOf(alone, sql("pegawai"))).rejects.toThrow(`SKP value outside 0 to 100: ${nilai}`);
    alone.closeSync();
  });
});

describe("filterSql", () => {
  it("lets everyone through when nothing is asked", () => {
    expect(filterSql()).toBe("TRUE");
    expect(filterSql({status: [], jenisKelamin: undefined})).toBe("TRUE");
  });

  it("asks for every key and any of its values", () => {
    expect(filterSql({status: ["PNS"], kelompokUmur: ["<=30", "31-40"]})).toBe(
      "status IN ('PNS') AND kelompok_umur IN ('<=30', '31-40')"
    );
  });

  it("quotes what it is given", () => {
    expect(filterSql({status: ["x' OR 1=1 --" as "PNS"]})).toBe("status IN ('x'' OR 1=1 --')");
  });

  it("refuses a key it does not know", () => {
    expect(() => filterSql({nama: ["x"]} as Filter)).toThrow(new RangeError("unknown filter: nama"));
  });
});
