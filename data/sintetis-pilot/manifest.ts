import type {Figure, Manifest} from "../../lib/dataset/types.js";
import type {Confidence, Source, Text} from "../../lib/scheme/types.js";
import {codeBook} from "../codeBook.js";
import {instansi} from "../instansi.js";
import * as national from "./national.js";

const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u202f");
const part = (n: number, of: number) => `${grouped(n)} / ${grouped(of)} (${Math.round((100 * n) / of)}\u202f%)`;

function figure(id: string, en: string, value: string, citation: string, confidence: Confidence, url?: string): Figure {
  const what: Text = {id, en};
  const source: Source = {citation, confidence, ...(url && {url})};
  return {what, value, source, confidence};
}

const {jabatan, status, perempuan, umur5160, pendidikanTerbit} = national;
const asn2025 = jabatan.struktural + jabatan.fungsional + jabatan.pelaksana;
const invented = "Pilihan pembuat data, bukan fakta";

const figures: Figure[] = [
  figure(
    "Jenis jabatan ASN, 1 November 2025",
    "Job groups of ASN, 1 November 2025",
    Object.entries(jabatan)
      .map(([name, n]) => `${name} ${part(n, asn2025)}`)
      .join(" · "),
    "Data BKN dikutip Bloomberg Technoz (berita 91083)",
    "Q"
  ),
  figure(
    "PPPK di antara ASN, 31 Desember 2023. Per instansi berbeda: kementerian rendah, pemerintah daerah tinggi",
    "PPPK among ASN, 31 December 2023. Agencies differ: ministries low, local governments high",
    part(status.PPPK, status.PNS + status.PPPK),
    "Data BKN dikutip GoodStats (data.goodstats.id)",
    "Q"
  ),
  figure(
    "PNS menurut ijazah terakhir, 31 Desember 2023; sisanya D-I, D-II, D-IV",
    "PNS by last diploma, 31 December 2023; the rest is D-I, D-II, D-IV",
    Object.entries(pendidikanTerbit)
      .map(([name, n]) => `${name} ${part(n, status.PNS)}`)
      .join(" · "),
    "Data BKN dikutip GoodStats (data.goodstats.id)",
    "Q"
  ),
  figure(
    "Sisa itu dibagi dua: D-IV digabung ke S1, D-I/D-II ke SLTA",
    "That rest is halved: D-IV goes with S1, D-I/D-II with SLTA",
    "50\u202f% / 50\u202f%",
    invented,
    "G"
  ),
  figure(
    "Perempuan di antara ASN, 31 Desember 2022",
    "Women among ASN, 31 December 2022",
    part(perempuan.perempuan, perempuan.asn),
    "Data BKN dikutip Databoks (Katadata)",
    "Q"
  ),
  figure(
    "PNS berumur 51–60 tahun, Juni 2023",
    "PNS aged 51–60, June 2023",
    part(umur5160.umur5160, umur5160.pns),
    "Data BKN dikutip sospol-id.blogspot.com",
    "Q"
  ),
  figure(
    "Kelompok umur lain, pendidikan dan umur PPPK",
    "The other age groups; education and age of PPPK",
    "PNS: <=30 8\u202f%, 31-40 27\u202f% · PPPK: <=30 16\u202f%, 31-40 49\u202f%, 41-50 27\u202f%; S1 84\u202f%",
    invented,
    "G"
  ),
  figure(
    "PPPK tidak menduduki jabatan struktural; hampir semuanya fungsional",
    "PPPK hold no structural post; nearly all are functional",
    "0",
    "PPPK 2024 hampir semuanya guru dan tenaga kesehatan (bangimam-berbagi.blogspot.com); nol adalah pilihan pembuat data",
    "G"
  ),
  figure(
    "Kinerja mengelompok di “baik”: rata-rata poin kinerja yang pernah terbit 25,15 sampai 27,47 dari 30",
    "Performance clusters at “good”: published mean points of performance run from 25.15 to 27.47 of 30",
    "25\u202f–\u202f28 / 30",
    "Kota Bima, nilai terbit 2023 dan 2024",
    "Q",
    "https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025"
  ),
  figure(
    "Hukuman disiplin jarang: Pemprov NTB menjatuhkan 28 hukuman setahun, jauh di bawah 1 % pegawai",
    "Punishments are rare: the province of NTB issued 28 in a year, far below 1 % of employees",
    "28",
    "Pemprov NTB, pelanggaran disiplin 2023 dan 2024",
    "Q",
    "https://bkd.ntbprov.go.id/ppid/pelanggaran"
  ),
  figure(
    "Jam diklat menumpuk pada 20 JP, sisanya pada lama kursus yang lazim",
    "Training hours pile up at 20, the others at usual lengths of courses",
    "0, 4, 8, 10, 16, 20, 24, 30, 32, 40, 60, 80, 120",
    invented,
    "G"
  ),
  figure(
    "Penilaian yang masih memakai skala PP 46/2011",
    "Appraisals that are still on the PP 46/2011 scale",
    "3\u202f%",
    invented,
    "G"
  ),
  figure(
    "Diklat, seminar, mutu kinerja, kelengkapan catatan, dan saluran pemutakhiran tiap instansi: sebelas profil karangan yang dibagikan dengan undian, lalu disetel agar peringkat peka terhadap bobot",
    "Training, seminars, ratings, completeness and channels of each agency: eleven invented profiles, dealt out by lot, then adjusted so that the ranking answers to the weights",
    "A\u202f–\u202fK",
    invented,
    "G"
  )
];

/** The manifest of the synthetic pilot, given the file it describes. */
export function manifest(
  seed: number,
  file: {sha256: string; bytes: number; rows: number},
  rowsByInstansi: Record<string, number>
): Manifest {
  return {
    id: "sintetis-pilot",
    version: "1.0.0",
    title: {id: "Data sintetis sebelas instansi uji coba", en: "Synthetic data for the eleven pilot agencies"},
    description: {
      id:
        "Semua rekaman ini karangan komputer; tidak ada satu pun pegawai nyata di dalamnya. Nama instansi dan jumlah pegawainya nyata atau perkiraan, " +
        "dan susunan nasionalnya (jabatan, pendidikan, umur, jenis kelamin, PPPK) mengikuti angka yang pernah terbit. Selebihnya, termasuk nilai dan peringkat tiap instansi, " +
        "berasal dari profil karangan yang dibagikan dengan undian dan disetel agar peringkat peka terhadap bobot: bukan pernyataan apa pun tentang instansi yang sebenarnya. Gunakan untuk mempelajari aturan, bukan untuk menilai instansi.",
      en:
        "Every record was made up by a computer; there is no real employee among them. The names of the agencies are real and their head-counts real or estimated, " +
        "and the national make-up (posts, education, age, sex, PPPK) follows published figures. All else, the score and rank of every agency included, " +
        "comes from invented profiles, dealt out by lot and adjusted so that the ranking answers to the weights: it is no statement about the real agencies. Use it to study the rules, not to judge an agency."
    },
    kind: "sintetis",
    content: "records",
    year: 2024,
    seed,
    file: {name: "records.parquet", ...file},
    rowsByInstansi,
    instansi,
    codeBook,
    figures
  };
}
