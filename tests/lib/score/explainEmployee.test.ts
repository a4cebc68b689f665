import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019} from "../../../lib/scheme/bkn2019.js";
import {explainEmployee} from "../../../lib/score/explainEmployee.js";
import {scoreEmployee} from "../../../lib/score/scoreEmployee.js";
import {employee, ruleset, tidy} from "../tally/arbitrary.js";

it("gives the row behind every point", () => {
  expect(explainEmployee(tidy, bkn2019).map((r) => [r.dimension, r.indicator.id, r.row?.label.en, r.points])).toEqual([
    ["kualifikasi", "pendidikan", "Bachelor's degree (S-1) or D-IV", 15],
    ["kompetensi", "diklatKepemimpinan", undefined, 0],
    ["kompetensi", "diklatFungsional", "Done, matching the post held", 15],
    ["kompetensi", "diklatTeknis", "Structural and functional posts, at least 20 hours", 15],
    ["kompetensi", "seminar", "Structural and functional posts, attended", 10],
    ["kinerja", "skp", "Rating: good (Baik)", 25],
    ["disiplin", "hukdis", "Never", 5]
  ]);
});

it("says which points are missing for want of a record", () => {
  const empty = {...tidy, diklatJabatan: null, jpTeknis: null, seminar: null, kinerja: null, hukdis: null};
  const gaps = explainEmployee(empty, bkn2019).filter((r) => r.row?.missing);
  expect(gaps.map((r) => r.indicator.id)).toEqual(["diklatFungsional", "diklatTeknis", "seminar", "skp", "hukdis"]);
});

it("adds up to the points of each dimension", () => {
  fc.assert(
    fc.property(employee, ruleset, (e, scheme) => {
      const {points} = scoreEmployee(e, scheme);
      const reasons = explainEmployee(e, scheme);
      for (const [dimension, total] of Object.entries(points))
        expect(reasons.filter((r) => r.dimension === dimension).reduce((sum, r) => sum + r.points, 0)).toBe(total);
    })
  );
});

it("leaves at most the training of the other post without a row", () => {
  fc.assert(
    fc.property(employee, ruleset, (e, scheme) => {
      const none = explainEmployee(e, scheme).filter((r) => r.row === null);
      const expected = {
        struktural: ["diklatFungsional"],
        fungsional: ["diklatKepemimpinan"],
        pelaksana: ["diklatKepemimpinan", "diklatFungsional"]
      };
      expect(none.map((r) => r.indicator.id)).toEqual(expected[e.jenisJabatan]);
    })
  );
});
