import fc from "fast-check";
import {expect, it} from "vitest";
import {schemes} from "../../../lib/scheme/schemes.js";
import {narrow} from "../../../lib/tally/narrow.js";
import {tallyEmployees} from "../../../lib/tally/tallyEmployees.js";
import {tallyRows} from "../../../lib/tally/tallyRows.js";
import {employeeRecord, groups} from "./arbitrary.js";

const jenisJabatan = fc.subarray(["struktural", "fungsional", "pelaksana"] as const);
const status = fc.subarray(["PNS", "PPPK"] as const);

it("gives the tally of the employees that pass", () => {
  fc.assert(
    fc.property(fc.array(employeeRecord), jenisJabatan, status, (employees, jobs, statuses) => {
      const passing = employees.filter(
        (e) => (!jobs.length || jobs.includes(e.jenisJabatan)) && (!statuses.length || statuses.includes(e.status))
      );
      const narrowed = narrow(tallyEmployees(employees, groups, schemes), {jenisJabatan: jobs, status: statuses})!;
      const sorted = (rows: Iterable<unknown>) => [...rows].map((row) => JSON.stringify(row)).sort();
      expect(sorted(tallyRows(narrowed))).toEqual(sorted(tallyRows(tallyEmployees(passing, groups, schemes))));
    })
  );
});

it("does not answer what a tally has not kept", () => {
  const tally = tallyEmployees([], groups, schemes);
  expect(narrow(tally, {jenisKelamin: ["P"]})).toBeNull();
  expect(narrow(tally, {status: ["PNS"], kelompokUmur: ["<=30"]})).toBeNull();
});

it("gives the same tally back where nothing is asked", () => {
  const tally = tallyEmployees([], groups, schemes);
  expect(narrow(tally, {})).toBe(tally);
  expect(narrow(tally, {kelompokUmur: []})).toBe(tally);
});
