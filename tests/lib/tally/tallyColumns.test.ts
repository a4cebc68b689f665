import {describe, expect, it} from "vitest";
import {tallyColumns} from "../../../lib/tally/tallyColumns.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";

const groups = ["kota-a", "kota-b"];

const columns = {
  instansi: ["kota-b", "kota-a", "kota-a"],
  status: ["PNS", "PPPK", "PNS"],
  jenis_jabatan: ["pelaksana", "fungsional", "struktural"],
  pendidikan: ["S1", "S2", "SLTA"],
  syarat_pendidikan: ["S1", null, "D3"],
  diklat_jabatan: [null, true, false],
  bebas_diklat: [false, true, false],
  jp_teknis: [20, null, 0],
  seminar: [true, null, false],
  skala_kinerja: ["predikat", null, "pp46"],
  nilai_skp: [null, null, 82.75],
  predikat: ["baik", null, null],
  hukdis: ["tidak", null, "berat"],
  jumlah: [4, 1n, 12]
};

describe("tallyColumns", () => {
  it("reads each row as a cell", () => {
    expect([...tallyRows(tallyColumns(columns, groups))]).toEqual([
      {
        instansi: "kota-b",
        count: 4,
        employee: {
          status: "PNS",
          jenisJabatan: "pelaksana",
          pendidikan: "S1",
          syaratPendidikan: "S1",
          diklatJabatan: null,
          bebasDiklat: false,
          jpTeknis: 20,
          seminar: true,
          kinerja: {skala: "predikat", predikat: "baik"},
          hukdis: "tidak"
        }
      },
      {
        instansi: "kota-a",
        count: 1,
        employee: {
          status: "PPPK",
          jenisJabatan: "fungsional",
          pendidikan: "S2",
          syaratPendidikan: undefined,
          diklatJabatan: true,
          bebasDiklat: true,
          jpTeknis: null,
          seminar: null,
          kinerja: null,
          hukdis: null
        }
      },
      {
        instansi: "kota-a",
        count: 12,
        employee: {
          status: "PNS",
          jenisJabatan: "struktural",
          pendidikan: "SLTA",
          syaratPendidikan: "D3",
          diklatJabatan: false,
          bebasDiklat: false,
          jpTeknis: 0,
          seminar: false,
          kinerja: {skala: "pp46", nilai: 82.75},
          hukdis: "berat"
        }
      }
    ]);
  });

  it("names the column that is absent", () => {
    const rest = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== "seminar"));
    expect(() => tallyColumns(rest, groups)).toThrow(/^no column: seminar, among instansi, status/);
  });

  it.each([
    ["instansi", "kota-z", "unknown instansi: kota-z, in row 2"],
    ["pendidikan", "S4", "unknown pendidikan: S4, in row 2"],
    ["pendidikan", null, "unknown pendidikan: null, in row 2"],
    ["syarat_pendidikan", "s1", "unknown syarat_pendidikan: s1, in row 2"],
    ["seminar", "ya", "unknown seminar: ya, in row 2"],
    ["bebas_diklat", null, "unknown bebas_diklat: null, in row 2"],
    ["jp_teknis", NaN, "unknown jp_teknis: NaN, in row 2"],
    ["skala_kinerja", "pp30", "unknown skala_kinerja: pp30, in row 2"],
    ["predikat", "cukup", "unknown predikat: cukup, in row 2"],
    ["jumlah", 0, "jumlah must be a whole number of at least 1: 0, in row 2"],
    ["jumlah", 1.5, "jumlah must be a whole number of at least 1: 1.5, in row 2"]
  ])("refuses %s %s and says where", (name, value, message) => {
    const values: unknown[] = [...columns[name as keyof typeof columns]];
    values[1] = value;
    expect(() => tallyColumns({...columns, [name]: values}, groups)).toThrow(new RangeError(message));
  });
});
