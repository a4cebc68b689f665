/**
 * The published national counts that the synthetic employees are calibrated to, all from BKN as quoted by the press
 * (see `figures` in manifest.ts for the addresses).
 */

/** 1 November 2025. */
export const jabatan = {struktural: 317805, fungsional: 3555977, pelaksana: 1714463};

/** 31 December 2023; all of ASN is the sum. */
export const status = {PNS: 3732428, PPPK: 733340};

/** 31 December 2022. */
export const perempuan = {perempuan: 2315288, asn: 4254513};

/** June 2023: PNS aged 51–60, of all PNS. */
export const umur5160 = {umur5160: 1298968, pns: 3795302};

/** PNS by last diploma, 31 December 2023; the 159 729 of D1, D2 and D4 are the rest of `status.PNS`. */
export const pendidikanTerbit = {S3: 34732, S2: 457758, S1: 2102205, D3: 420094, SMA: 516611, SMP: 28141, SD: 13158};
const lain = 159729;

/** The same in the classes of the index; how the rest divides into D4 (with S1) and D1/D2 (with SLTA) is not published: halves. */
export const pendidikan = {
  S3: pendidikanTerbit.S3,
  S2: pendidikanTerbit.S2,
  S1: pendidikanTerbit.S1 + lain / 2,
  D3: pendidikanTerbit.D3,
  SLTA: pendidikanTerbit.SMA + lain / 2,
  SLTP: pendidikanTerbit.SMP + pendidikanTerbit.SD
};
