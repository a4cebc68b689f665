import type {InstansiType, Kanal} from "../../lib/dataset/types.js";
import type {JenisJabatan} from "../../lib/scheme/types.js";

/** How an agency of a type is made up: guesses, later raked to the national counts. */
export type Composition = {
  jabatan: Record<JenisJabatan, number>;
  /** Of the fungsional: teachers, health workers and other titles that some agencies exempt from training. */
  bebasDiklat: number;
  /** Weight of women against men, before teachers and health workers. */
  perempuan: number;
  /** Odds of a degree (S2, S3) and of no degree (SLTA, SLTP), against the nation. */
  pascasarjana: number;
  menengah: number;
};

export const compositions: Record<InstansiType, Composition> = {
  kementerian: {
    jabatan: {struktural: 0.06, fungsional: 0.33, pelaksana: 0.61},
    bebasDiklat: 0.1,
    perempuan: 0.34,
    pascasarjana: 0.9,
    menengah: 1.6
  },
  provinsi: {
    jabatan: {struktural: 0.04, fungsional: 0.76, pelaksana: 0.2},
    bebasDiklat: 0.78,
    perempuan: 0.9,
    pascasarjana: 1.25,
    menengah: 0.9
  },
  kabupaten: {
    jabatan: {struktural: 0.06, fungsional: 0.72, pelaksana: 0.22},
    bebasDiklat: 0.84,
    perempuan: 1,
    pascasarjana: 0.7,
    menengah: 0.9
  },
  kota: {
    jabatan: {struktural: 0.065, fungsional: 0.68, pelaksana: 0.255},
    bebasDiklat: 0.8,
    perempuan: 1.1,
    pascasarjana: 1.1,
    menengah: 0.8
  }
};

/**
 * Share of PPPK. Batam: 689 of 6 401; Bandung: over 5 000 of 15 976; Purworejo: “hampir berimbang” (all three published,
 * see instansi.ts). The others are guesses, ministries low and local governments high, such that the whole comes near
 * the national 16 % of 31 December 2023.
 */
export const pppk: Record<string, number> = {
  kemenkumham: 0.015,
  klhk: 0.04,
  "pemda-diy": 0.18,
  "kab-batang": 0.28,
  "kab-purworejo": 0.46,
  "kota-yogyakarta": 0.22,
  "prov-jatim": 0.2,
  "kab-majalengka": 0.28,
  "kota-bandung": 0.34,
  "kota-bontang": 0.25,
  "kota-batam": 689 / 6401
};

/**
 * How an agency fares: invented, and given to the agencies by lot, so that an agency's profile says nothing about it;
 * then adjusted until the means lay close and strong points differed, so that the ranking answers to the weights.
 * All are probabilities, of the people whose record is there, unless said otherwise.
 */
export type Profile = {
  id: string;
  /** Odds of S2/S3 against the others, on top of the composition. */
  pascasarjana: number;
  /** Odds of a post that asks for a level more, on top of what the person holds. */
  syarat: number;
  /** Training that goes with the post: leadership, functional. */
  struktural: number;
  fungsional: number;
  /** At least 20 hours of technical training. */
  jp: number;
  seminar: number;
  sangatBaik: number;
  /** Records that nobody has brought up to date, by the agency's habit; more where there is no channel. */
  kosong: number;
  kanal: Record<Kanal, number>;
  eKinerja: number;
  /** Ratings that are still on the PP 46/2011 scale, among those outside e-Kinerja. */
  pp46: number;
  /** Odds of being under 41. */
  muda: number;
};

const kanal = (mandiri: number, rekonsiliasi: number, integrasi: number, tidakAda: number) => ({
  "peremajaan-mandiri": mandiri,
  rekonsiliasi,
  "integrasi-siasn": integrasi,
  "tidak-ada": tidakAda
});

export const profiles: Profile[] = [
  {
    id: "A",
    pascasarjana: 0.74,
    syarat: 1,
    struktural: 0.8,
    fungsional: 0.78,
    jp: 0.86,
    seminar: 0.91,
    sangatBaik: 0.1,
    kosong: 0.03,
    kanal: kanal(0.55, 0.15, 0.28, 0.02),
    eKinerja: 0.95,
    pp46: 0.4,
    muda: 1.1
  },
  {
    id: "B",
    pascasarjana: 1.4,
    syarat: 0.7,
    struktural: 0.75,
    fungsional: 0.75,
    jp: 0.83,
    seminar: 0.9,
    sangatBaik: 0.2,
    kosong: 0.04,
    kanal: kanal(0.4, 0.2, 0.37, 0.03),
    eKinerja: 0.97,
    pp46: 0.5,
    muda: 1
  },
  {
    id: "C",
    pascasarjana: 0.33,
    syarat: 1.3,
    struktural: 0.87,
    fungsional: 0.83,
    jp: 0.9,
    seminar: 0.94,
    sangatBaik: 0.15,
    kosong: 0.05,
    kanal: kanal(0.3, 0.2, 0.45, 0.05),
    eKinerja: 0.96,
    pp46: 0.5,
    muda: 0.9
  },
  {
    id: "D",
    pascasarjana: 2.47,
    syarat: 0.9,
    struktural: 0.88,
    fungsional: 0.84,
    jp: 0.91,
    seminar: 0.94,
    sangatBaik: 0.36,
    kosong: 0.04,
    kanal: kanal(0.45, 0.3, 0.2, 0.05),
    eKinerja: 0.94,
    pp46: 0.5,
    muda: 1.2
  },
  {
    id: "E",
    pascasarjana: 0.79,
    syarat: 1.1,
    struktural: 0.78,
    fungsional: 0.64,
    jp: 0.8,
    seminar: 0.9,
    sangatBaik: 0.43,
    kosong: 0.05,
    kanal: kanal(0.5, 0.2, 0.25, 0.05),
    eKinerja: 0.93,
    pp46: 0.5,
    muda: 1
  },
  {
    id: "F",
    pascasarjana: 2.69,
    syarat: 0.8,
    struktural: 0.74,
    fungsional: 0.7,
    jp: 0.76,
    seminar: 0.86,
    sangatBaik: 0.4,
    kosong: 0.06,
    kanal: kanal(0.3, 0.3, 0.33, 0.07),
    eKinerja: 0.93,
    pp46: 0.5,
    muda: 0.8
  },
  {
    id: "G",
    pascasarjana: 0.3,
    syarat: 1.2,
    struktural: 0.68,
    fungsional: 0.62,
    jp: 0.72,
    seminar: 0.83,
    sangatBaik: 0.14,
    kosong: 0.06,
    kanal: kanal(0.35, 0.3, 0.28, 0.07),
    eKinerja: 0.9,
    pp46: 0.5,
    muda: 1
  },
  {
    id: "H",
    pascasarjana: 1.71,
    syarat: 0.9,
    struktural: 0.66,
    fungsional: 0.6,
    jp: 0.64,
    seminar: 0.78,
    sangatBaik: 0.41,
    kosong: 0.08,
    kanal: kanal(0.3, 0.35, 0.25, 0.1),
    eKinerja: 0.92,
    pp46: 0.5,
    muda: 0.9
  },
  {
    id: "I",
    pascasarjana: 0.94,
    syarat: 1.4,
    struktural: 0.6,
    fungsional: 0.52,
    jp: 0.58,
    seminar: 0.71,
    sangatBaik: 0.22,
    kosong: 0.1,
    kanal: kanal(0.25, 0.4, 0.23, 0.12),
    eKinerja: 0.88,
    pp46: 0.5,
    muda: 1.1
  },
  {
    id: "J",
    pascasarjana: 2.98,
    syarat: 0.8,
    struktural: 0.8,
    fungsional: 0.76,
    jp: 0.7,
    seminar: 0.86,
    sangatBaik: 0.51,
    kosong: 0.06,
    kanal: kanal(0.3, 0.4, 0.22, 0.08),
    eKinerja: 0.9,
    pp46: 0.5,
    muda: 0.9
  },
  {
    id: "K",
    pascasarjana: 0.45,
    syarat: 1,
    struktural: 0.43,
    fungsional: 0.36,
    jp: 0.36,
    seminar: 0.52,
    sangatBaik: 0.15,
    kosong: 0.14,
    kanal: kanal(0.2, 0.35, 0.25, 0.2),
    eKinerja: 0.86,
    pp46: 0.4,
    muda: 1
  }
];
