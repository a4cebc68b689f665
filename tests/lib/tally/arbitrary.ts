import fc from "fast-check";
import type {EmployeeRecord} from "../../../lib/dataset/types.js";
import type {Filter} from "../../../lib/dataset/filter.js";
import {configure} from "../../../lib/scheme/configure.js";
import {schemes} from "../../../lib/scheme/schemes.js";
import type {Employee, Kinerja, Scheme, Weights} from "../../../lib/scheme/types.js";
import {vocabulary} from "../../../lib/scheme/vocabulary.js";

/** Values on, just beside and between the edges of every band. */
const edges = [
  0, 49, 50, 50.25, 50.49, 50.5, 51, 60, 60.2, 60.5, 61, 75, 75.01, 75.5, 76, 90, 90.2, 90.5, 91, 99.9, 100
];

const nilai = fc.oneof(fc.constantFrom(...edges), fc.double({min: 0, max: 100, noNaN: true}));

const kinerja: fc.Arbitrary<Kinerja | null> = fc.oneof(
  fc.record({skala: fc.constant("pp46" as const), nilai}),
  fc.record({skala: fc.constant("predikat" as const), predikat: fc.constantFrom(...vocabulary.predikat)}),
  fc.constant(null)
);

const employeeFields: {[K in keyof Employee]-?: fc.Arbitrary<Employee[K]>} = {
  status: fc.constantFrom(...vocabulary.status),
  jenisJabatan: fc.constantFrom(...vocabulary.jenisJabatan),
  pendidikan: fc.constantFrom(...vocabulary.pendidikan),
  syaratPendidikan: fc.constantFrom(...vocabulary.pendidikan, undefined),
  diklatJabatan: fc.constantFrom(true, false, null),
  bebasDiklat: fc.constantFrom(true, false, undefined),
  jpTeknis: fc.oneof(fc.integer({min: 0, max: 40}), fc.constantFrom(0, 19, 20, 21, null)),
  seminar: fc.constantFrom(true, false, null),
  kinerja,
  hukdis: fc.constantFrom(...vocabulary.hukdis, null)
};

export const employee: fc.Arbitrary<Employee> = fc.record(employeeFields);

export const groups = ["kota-a", "kota-b", 'o\'kab "c"'];

export const employeeRecord: fc.Arbitrary<EmployeeRecord> = fc.record({
  ...employeeFields,
  instansi: fc.constantFrom(...groups),
  jenisKelamin: fc.constantFrom("L", "P"),
  kelompokUmur: fc.constantFrom("<=30", "31-40", "41-50", "51-60"),
  kanal: fc.constantFrom("peremajaan-mandiri", "rekonsiliasi", "integrasi-siasn", "tidak-ada"),
  eKinerja: fc.boolean()
});

/** Any scheme under any settings. */
export const ruleset: fc.Arbitrary<Scheme> = fc
  .constantFrom(...schemes)
  .chain((scheme) =>
    fc
      .record(Object.fromEntries(scheme.switches.map((s) => [s.id, fc.constantFrom(...s.options.map((o) => o.id))])))
      .map((settings) => configure(scheme, settings))
  );

export const weights: fc.Arbitrary<Weights> = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
  .map((c) => c.slice(1).map((x, i) => (x - c[i]!) / 1000))
  .map((w) => ({kualifikasi: w[0]!, kompetensi: w[1]!, kinerja: w[2]!, disiplin: w[3]!}));

export const filter: fc.Arbitrary<Filter> = fc.record(
  {
    jenisJabatan: fc.subarray([...vocabulary.jenisJabatan]),
    status: fc.subarray([...vocabulary.status]),
    jenisKelamin: fc.subarray(["L" as const, "P" as const]),
    kelompokUmur: fc.subarray(["<=30" as const, "31-40" as const, "41-50" as const, "51-60" as const])
  },
  {requiredKeys: []}
);

/** A record with everything in order, on which one thing at a time is changed. */
export const tidy: Employee = {
  status: "PNS",
  jenisJabatan: "fungsional",
  pendidikan: "S1",
  diklatJabatan: true,
  bebasDiklat: false,
  jpTeknis: 20,
  seminar: true,
  kinerja: {skala: "predikat", predikat: "baik"},
  hukdis: "tidak"
};
