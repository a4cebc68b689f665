import type {Instansi, KelompokUmur} from "../../lib/dataset/types.js";
import type {JenisJabatan, Pendidikan, Status} from "../../lib/scheme/types.js";
import {values} from "../values.js";
import * as national from "./national.js";
import {compositions, pppk} from "./profiles.js";
import type {Profile} from "./profiles.js";
import {apportion, rake, sum} from "./rake.js";

/** People of one agency, status and job group, and how they are spread over what depends on these three. */
export type Stratum = {
  instansi: string;
  status: Status;
  jenisJabatan: JenisJabatan;
  count: number;
  /** Of the fungsional: those whose title some agencies exempt from training. */
  bebasDiklat: number;
  pendidikan: Record<Pendidikan, number>;
  umur: Record<Pendidikan, Record<KelompokUmur, number>>;
  /** Share of women, by whether the title is exempt. */
  perempuan: {bebas: number; lain: number};
};

/** Which educations go with which job group: a guess, raked to the national counts of PNS. */
const pendidikanSeed: Record<JenisJabatan, Record<Pendidikan, number>> = {
  struktural: {S3: 0.02, S2: 0.36, S1: 0.6, D3: 0.012, SLTA: 0.008, SLTP: 0},
  fungsional: {S3: 0.011, S2: 0.12, S1: 0.7, D3: 0.14, SLTA: 0.029, SLTP: 0},
  pelaksana: {S3: 0.0005, S2: 0.04, S1: 0.4, D3: 0.09, SLTA: 0.43, SLTP: 0.04}
};

/** PPPK are hired for a post with a diploma in the field: mostly S1, health workers D3 (guess). */
const pendidikanPppk: Record<JenisJabatan, Record<Pendidikan, number>> = {
  struktural: {S3: 0, S2: 0, S1: 1, D3: 0, SLTA: 0, SLTP: 0},
  fungsional: {S3: 0.0004, S2: 0.025, S1: 0.84, D3: 0.13, SLTA: 0.0046, SLTP: 0},
  pelaksana: {S3: 0, S2: 0.005, S1: 0.4, D3: 0.145, SLTA: 0.44, SLTP: 0.01}
};

/** Struktural are older; those without a degree were hired long ago (guess, raked to the PNS aged 51–60). */
const umurJabatan: Record<JenisJabatan, Record<KelompokUmur, number>> = {
  struktural: {"<=30": 0.01, "31-40": 0.14, "41-50": 0.38, "51-60": 0.47},
  fungsional: {"<=30": 0.08, "31-40": 0.29, "41-50": 0.31, "51-60": 0.32},
  pelaksana: {"<=30": 0.11, "31-40": 0.26, "41-50": 0.3, "51-60": 0.33}
};
const umurPendidikan: Record<Pendidikan, Record<KelompokUmur, number>> = {
  S3: {"<=30": 0, "31-40": 0.5, "41-50": 1.2, "51-60": 1.3},
  S2: {"<=30": 0.15, "31-40": 0.9, "41-50": 1.3, "51-60": 1},
  S1: {"<=30": 1.2, "31-40": 1.05, "41-50": 1, "51-60": 0.9},
  D3: {"<=30": 1.6, "31-40": 1.4, "41-50": 0.8, "51-60": 0.6},
  SLTA: {"<=30": 0.6, "31-40": 0.5, "41-50": 1.1, "51-60": 1.6},
  SLTP: {"<=30": 0, "31-40": 0.2, "41-50": 0.9, "51-60": 2.2}
};
const umurPns = {"<=30": 0.08, "31-40": 0.27, "41-50": 0.65 - national.umur5160.umur5160 / national.umur5160.pns};
const umurPppk: Record<KelompokUmur, number> = {"<=30": 0.16, "31-40": 0.49, "41-50": 0.27, "51-60": 0.08};

/**
 * The strata of all agencies. Each table starts from a guess of what goes with what and is raked to the published
 * counts: job groups over everyone, education and age over PNS, women over everyone.
 */
export function strata(agencies: Instansi[], profileOf: (instansi: string) => Profile): Stratum[] {
  const typeOf = new Map(agencies.map(({id, type}) => [id, compositions[type]]));
  const counted = countJobs(agencies);
  const pns = counted.filter(({status}) => status === "PNS");
  const totalPns = sum(pns.map(({count}) => count));

  const pnsEducation = rake(
    pns.map(({instansi, jenisJabatan}) =>
      values.pendidikan.map(
        (p) => pendidikanSeed[jenisJabatan][p] * educationOdds(p, typeOf.get(instansi)!, profileOf(instansi))
      )
    ),
    pns.map(({count}) => count),
    share(values.pendidikan.map((p) => national.pendidikan[p])).map((s) => s * totalPns)
  );
  const education = counted.map((stratum) => {
    const i = pns.indexOf(stratum);
    return i < 0
      ? values.pendidikan.map((p) => pendidikanPppk[stratum.jenisJabatan][p] * stratum.count)
      : pnsEducation[i]!;
  });

  const pnsAge = ages(pns, pnsEducation, totalPns, profileOf);
  const women = womenShares(counted, typeOf);
  return counted.map((stratum, i) => {
    const age = pnsAge[pns.indexOf(stratum)];
    return {
      ...stratum,
      pendidikan: record(values.pendidikan, education[i]!),
      umur: record(
        values.pendidikan,
        values.pendidikan.map((_, p) => (age ? record(values.kelompok_umur, age[p]!) : umurPppk))
      ),
      perempuan: women[i]!
    };
  });
}

type Counted = Pick<Stratum, "instansi" | "status" | "jenisJabatan" | "count" | "bebasDiklat">;

/** Head-counts by agency, status and job group: exact per agency; over all, the national shares of the job groups. */
function countJobs(agencies: Instansi[]): Counted[] {
  const rows = agencies.flatMap(({id, type, headcount}) => {
    const contract = Math.round(headcount.value * pppk[id]!);
    return [
      {instansi: id, type, status: "PNS" as const, count: headcount.value - contract},
      {instansi: id, type, status: "PPPK" as const, count: contract}
    ];
  });
  const total = sum(rows.map(({count}) => count));
  const table = rake(
    rows.map(({type, status}) =>
      values.jenis_jabatan.map((job) => {
        const seed = compositions[type].jabatan[job];
        return status === "PNS" ? seed : job === "struktural" ? 0 : job === "pelaksana" ? 0.2 * seed : seed;
      })
    ),
    rows.map(({count}) => count),
    share(values.jenis_jabatan.map((job) => national.jabatan[job])).map((s) => s * total)
  );
  return rows.flatMap(({instansi, type, status, count}, i) => {
    const whole = apportion(table[i]!, count);
    return values.jenis_jabatan.map((jenisJabatan, j) => ({
      instansi,
      status,
      jenisJabatan,
      count: whole[j]!,
      bebasDiklat: jenisJabatan !== "fungsional" ? 0 : compositions[type].bebasDiklat ** (status === "PNS" ? 1 : 0.5)
    }));
  });
}

function educationOdds(p: Pendidikan, composition: {pascasarjana: number; menengah: number}, profile: Profile): number {
  if (p === "S3" || p === "S2") return composition.pascasarjana * profile.pascasarjana;
  return p === "SLTA" || p === "SLTP" ? composition.menengah : 1;
}

/** Per stratum of PNS and education: head-counts by age. */
function ages(pns: Counted[], education: number[][], total: number, profileOf: (instansi: string) => Profile) {
  const cells = pns.flatMap(({instansi, jenisJabatan}, i) =>
    values.pendidikan.map((p, j) => ({
      count: education[i]![j]!,
      seed: values.kelompok_umur.map(
        (umur) =>
          umurJabatan[jenisJabatan][umur] *
          umurPendidikan[p][umur] *
          (umur === "<=30" || umur === "31-40" ? profileOf(instansi).muda : 1)
      )
    }))
  );
  const young = [umurPns["<=30"], umurPns["31-40"], umurPns["41-50"]];
  const table = rake(
    cells.map(({seed}) => seed),
    cells.map(({count}) => count),
    [...young, 1 - sum(young)].map((s) => s * total)
  );
  return pns.map((_, i) => values.pendidikan.map((_, j) => table[i * values.pendidikan.length + j]!));
}

function womenShares(counted: Counted[], typeOf: Map<string, {perempuan: number}>): Stratum["perempuan"][] {
  const jobs = {struktural: 0.6, fungsional: 1, pelaksana: 0.8};
  const rows = counted.flatMap(({instansi, jenisJabatan, count, bebasDiklat}) => {
    const odds = typeOf.get(instansi)!.perempuan * jobs[jenisJabatan];
    return [
      {odds: odds * 2, count: count * bebasDiklat},
      {odds, count: count * (1 - bebasDiklat)}
    ];
  });
  const total = sum(rows.map(({count}) => count));
  const target = (national.perempuan.perempuan / national.perempuan.asn) * total;
  const table = rake(
    rows.map(({odds, count}) => (count > 0 ? [odds, 1] : [0, 0])),
    rows.map(({count}) => count),
    [target, total - target]
  );
  const shareOf = (i: number) => (rows[i]!.count > 0 ? table[i]![0]! / rows[i]!.count : 0);
  return counted.map((_, i) => ({bebas: shareOf(2 * i), lain: shareOf(2 * i + 1)}));
}

function share(weights: number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}

function record<K extends string, T>(keys: readonly K[], items: T[]): Record<K, T> {
  return Object.fromEntries(keys.map((key, i) => [key, items[i]])) as Record<K, T>;
}
