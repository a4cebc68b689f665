// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {conditionText} from "../../src/method/conditionText.js";
import {schemes} from "../../src/lib/index.js";
import type {Condition} from "../../src/lib/index.js";

/** One condition of every key, with what it is called. */
const every: {[K in keyof Required<Condition>]: [Condition[K], id: string, en: string]} = {
  status: [["PNS", "PPPK"], "berstatus PNS atau PPPK", "is a PNS (civil servant) or PPPK (contract)"],
  jenisJabatan: [
    ["struktural", "fungsional"],
    "menduduki jabatan struktural atau fungsional",
    "holds a post that is structural (struktural) or functional (fungsional)"
  ],
  pendidikan: [["S3"], "berpendidikan S-3", "has the education S-3 (doctorate)"],
  kesesuaian: [["sesuai"], "pendidikannya sesuai syarat jabatan", "has the education the post asks for"],
  diklatJabatan: [
    [true],
    "sudah mengikuti diklat yang sesuai jabatannya",
    "has had the training that matches the post"
  ],
  bebasDiklat: [[true], "jabatannya termasuk yang dianggap sudah diklat", "holds a title taken as trained"],
  jpTeknis: [{atLeast: 20}, "diklat teknisnya paling sedikit 20 JP", "has at least 20 hours of technical training"],
  seminar: [
    [false, null],
    "belum pernah mengikuti seminar atau sejenisnya atau tidak punya rekaman seminar",
    "has not attended a seminar or the like or has no record of seminars"
  ],
  nilai: [
    {above: 75, atMost: 90},
    "nilai SKP-nya (skala PP 46/2011) lebih dari 75 dan paling banyak 90",
    "has an SKP value (PP 46/2011 scale) of more than 75 and at most 90"
  ],
  predikat: [["baik"], "predikat kinerjanya Baik", "is rated Good (Baik)"],
  kinerja: ["kosong", "tidak punya SKP tahun itu", "has no SKP for the year"],
  hukdis: [[null], "tidak punya rekaman hukuman disiplin", "has no record of punishments"]
};

describe("conditionText", () => {
  it.each(Object.entries(every))("puts %s into words", (key, [wanted, id, en]) => {
    expect(conditionText({[key]: wanted}, "id")).toBe(id);
    expect(conditionText({[key]: wanted}, "en")).toBe(en);
  });
  it("joins the parts of a condition", () => {
    expect(conditionText({jenisJabatan: ["pelaksana"], jpTeknis: {below: 20}}, "id")).toBe(
      "menduduki jabatan pelaksana dan diklat teknisnya kurang dari 20 JP"
    );
  });
  it("writes numbers as the reader does", () => {
    expect(conditionText({nilai: {atLeast: 90.5}}, "id")).toContain("paling sedikit 90,5");
    expect(conditionText({nilai: {atLeast: 90.5}}, "en")).toContain("at least 90.5");
  });
  it("tells no record, any record and everyone apart", () => {
    expect(conditionText({jpTeknis: null}, "id")).toBe("tidak punya rekaman diklat teknis");
    expect(conditionText({jpTeknis: {}}, "id")).toBe("punya rekaman diklat teknis, berapa pun JP-nya");
    expect(conditionText({nilai: {}}, "en")).toBe("has an SKP value (PP 46/2011 scale)");
    expect(conditionText({}, "en")).toBe("is anyone at all");
  });
  it("gives rows of one table that stand together different words", () => {
    for (const scheme of schemes) {
      for (const {rows} of scheme.dimensions.flatMap(({indicators}) => indicators)) {
        for (const locale of ["id", "en"] as const) {
          const said = rows.map(({when, only}) => conditionText(when, locale) + JSON.stringify(only ?? {}));
          expect(new Set(said).size).toBe(rows.length);
          expect(said.join()).not.toMatch(/undefined/);
        }
      }
    }
  });
});
