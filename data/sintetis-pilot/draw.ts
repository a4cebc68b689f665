import type {EmployeeRecord, KelompokUmur} from "../../lib/dataset/types.js";
import type {Employee, JenisJabatan, Kinerja, Pendidikan} from "../../lib/scheme/types.js";
import type {Stratum} from "./population.js";
import type {Profile} from "./profiles.js";
import type {Random} from "./random.js";

/** How willing to be trained, by age: a guess. */
const semangat: Record<KelompokUmur, number> = {"<=30": 0.95, "31-40": 1.03, "41-50": 1.02, "51-60": 0.97};

/** Courses have usual lengths, and 20 hours is what the rule asks for: hence few values below it and a spike on it. */
const jpKurang = {"0": 0.62, "4": 0.04, "8": 0.16, "10": 0.08, "16": 0.1};
const jpCukup = {"20": 0.44, "24": 0.1, "30": 0.11, "32": 0.08, "40": 0.15, "60": 0.07, "80": 0.03, "120": 0.02};

/** What the post asks for, given what its holder has: people mostly meet it. */
const syaratFungsional: Record<Pendidikan, Partial<Record<Pendidikan, number>>> = {
  S3: {S2: 0.55, S1: 0.45},
  S2: {S2: 0.07, S1: 0.93},
  S1: {S1: 0.94, D3: 0.06},
  D3: {S1: 0.18, D3: 0.82},
  SLTA: {S1: 0.15, D3: 0.6, SLTA: 0.25},
  SLTP: {SLTA: 1}
};
const syaratPelaksana: Record<Pendidikan, Partial<Record<Pendidikan, number>>> = {
  S3: {S1: 1},
  S2: {S1: 1},
  S1: {S1: 0.52, D3: 0.2, SLTA: 0.28},
  D3: {S1: 0.12, D3: 0.68, SLTA: 0.2},
  SLTA: {S1: 0.05, D3: 0.12, SLTA: 0.83},
  SLTP: {SLTA: 1}
};
const order: Pendidikan[] = ["SLTP", "SLTA", "D3", "S1", "S2", "S3"];

/** One person of a stratum, under the agency's profile. */
export function draw(stratum: Stratum, profile: Profile, random: Random): EmployeeRecord {
  const {instansi, status, jenisJabatan} = stratum;
  const pendidikan = random.pick(stratum.pendidikan);
  const kelompokUmur = random.pick(stratum.umur[pendidikan]);
  // Teachers and health workers hold at least a D3.
  const bebasDiklat = random.chance(stratum.bebasDiklat) && order.indexOf(pendidikan) >= order.indexOf("D3");
  const jenisKelamin = random.chance(stratum.perempuan[bebasDiklat ? "bebas" : "lain"]) ? "P" : "L";
  const syaratPendidikan = drawSyarat(jenisJabatan, pendidikan, profile, random);
  const kanal = random.pick(profile.kanal);
  // What brings one person more training, a seminar and a better rating than another: from −½ to ½.
  const giat = random.uniform() - 0.5;
  const usang = random.chance(kanal === "tidak-ada" ? Math.min(0.9, 5 * profile.kosong) : profile.kosong);
  const training = drawTraining(jenisJabatan, bebasDiklat, profile, giat, semangat[kelompokUmur], usang, random);
  const eKinerja = random.chance(kanal === "tidak-ada" ? 0.8 * profile.eKinerja : profile.eKinerja);
  return {
    instansi,
    status,
    jenisJabatan,
    pendidikan,
    ...(syaratPendidikan && {syaratPendidikan}),
    bebasDiklat,
    ...training,
    kinerja: drawKinerja(jenisJabatan, profile, giat, eKinerja, usang, random),
    hukdis: random.chance(usang ? 0.012 : 0.0015)
      ? null
      : random.pick({tidak: 0.9965, ringan: 0.0015, sedang: 0.0011, berat: 0.0009}),
    jenisKelamin,
    kelompokUmur,
    kanal,
    eKinerja
  };
}

function drawSyarat(job: JenisJabatan, held: Pendidikan, profile: Profile, random: Random): Pendidikan | undefined {
  if (random.chance(0.2 * profile.kosong)) return undefined;
  if (job === "struktural") return random.pick({S1: 0.9, S2: 0.1 * profile.syarat});
  const table = (job === "fungsional" ? syaratFungsional : syaratPelaksana)[held];
  const odds = Object.entries(table).map(([level, weight]) => {
    const above = order.indexOf(level as Pendidikan) > order.indexOf(held);
    return [level, above ? weight * profile.syarat : weight];
  });
  return random.pick<Pendidikan>(Object.fromEntries(odds));
}

function drawTraining(
  job: JenisJabatan,
  exempt: boolean,
  profile: Profile,
  giat: number,
  semangat: number,
  usang: boolean,
  random: Random
): Pick<Employee, "diklatJabatan" | "jpTeknis" | "seminar"> {
  const lost = () => random.chance(usang ? 0.75 : 0.01);
  const likely = (p: number) => random.chance(Math.max(0.02, Math.min(0.99, p * semangat + 0.5 * giat * (1 - p))));
  const enough = likely(job === "pelaksana" ? 0.9 * profile.jp : profile.jp);
  const jp = Number(enough ? random.pick(jpCukup) : random.pick(jpKurang));
  const seminar = likely(profile.seminar);
  const diklat =
    job === "pelaksana"
      ? null
      : exempt
        ? random.pick({ada: 0.3, kosong: 0.7}) === "ada" || null
        : likely(job === "struktural" ? profile.struktural : profile.fungsional);
  return {
    diklatJabatan: diklat !== null && lost() ? null : diklat,
    jpTeknis: lost() ? null : jp,
    seminar: lost() ? null : seminar
  };
}

function drawKinerja(
  job: JenisJabatan,
  profile: Profile,
  giat: number,
  eKinerja: boolean,
  usang: boolean,
  random: Random
): Kinerja | null {
  if (random.chance(usang ? 0.14 : 0.004)) return null;
  if (!eKinerja && random.chance(profile.pp46)) return {skala: "pp46", nilai: drawSkp(profile, random)};
  const sangatBaik = Math.min(0.95, profile.sangatBaik * (job === "struktural" ? 1.3 : 1) * (1 + giat));
  const rest = 1 - sangatBaik;
  return {
    skala: "predikat",
    predikat: random.pick({
      "sangat-baik": sangatBaik,
      baik: rest - 0.0085,
      "butuh-perbaikan": 0.006,
      kurang: 0.0018,
      "sangat-kurang": 0.0007
    })
  };
}

/** An SKP value on the PP 46/2011 scale, to two decimals: a bell between 77 and 96, and one in thirty far below. */
function drawSkp(profile: Profile, random: Random): number {
  const [low, width] = random.chance(0.965) ? [77 + 4 * profile.sangatBaik, 17] : [45, 33];
  const bell = (random.uniform() + random.uniform() + random.uniform()) / 3;
  return Math.round((low + width * bell) * 100) / 100;
}
