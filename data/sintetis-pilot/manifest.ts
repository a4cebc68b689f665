import type {Figure, Manifest} from "../../lib/dataset/types.js";
import type {Confidence, Source, Bilingual} from "../../lib/scheme/types.js";
import {codeBook} from "../codeBook.js";
import {instansi} from "../instansi.js";
import * as national from "./national.js";

const text = (id: string, en: string): Bilingual => ({id, en});
const grouped = (n: number, mark: string) => String(n).replace(/\B(?=(\d{3})+$)/g, mark);

/** A part of a whole as each language writes it: 733.340 dari 4.465.768 (16%). */
function part(n: number, of: number): Bilingual {
  const percent = Math.round((100 * n) / of);
  return {
    id: `${grouped(n, ".")} dari ${grouped(of, ".")} (${percent}%)`,
    en: `${grouped(n, ",")} of ${grouped(of, ",")} (${percent}%)`
  };
}

/** Named parts of a whole, one after another. */
function parts(counts: Record<string, number>, of: number, names: Record<string, Bilingual>): Bilingual {
  const say = (locale: keyof Bilingual) =>
    Object.entries(counts)
      .map(([name, n]) => `${(names[name] ?? text(name, name))[locale]} ${part(n, of)[locale]}`)
      .join("; ");
  return {id: say("id"), en: say("en")};
}

function figure(
  id: string,
  en: string,
  value: Bilingual,
  citation: Source["citation"],
  confidence: Confidence,
  url?: string
): Figure {
  const what: Bilingual = {id, en};
  const source: Source = {citation, confidence, ...(url && {url})};
  return {what, value, source, confidence};
}

const {jabatan, status, perempuan, umur5160, pendidikanTerbit} = national;
const asn2025 = jabatan.struktural + jabatan.fungsional + jabatan.pelaksana;
const invented = text("Pilihan pembuat data, bukan fakta", "Chosen by the maker of the data, not a fact");
const posts = {
  struktural: text("struktural", "structural"),
  fungsional: text("fungsional", "functional"),
  pelaksana: text("pelaksana", "executing")
};

const figures: Figure[] = [
  figure(
    "Jenis jabatan ASN, 1 November 2025",
    "Job groups of ASN, 1 November 2025",
    parts(jabatan, asn2025, posts),
    text("Data BKN dikutip Bloomberg Technoz (berita 91083)", "BKN data quoted by Bloomberg Technoz (item 91083)"),
    "Q"
  ),
  figure(
    "PPPK di antara ASN, 31 Desember 2023. Per instansi berbeda: kementerian rendah, pemerintah daerah tinggi",
    "PPPK among ASN, 31 December 2023. Agencies differ: ministries low, local governments high",
    part(status.PPPK, status.PNS + status.PPPK),
    text("Data BKN dikutip GoodStats (data.goodstats.id)", "BKN data quoted by GoodStats (data.goodstats.id)"),
    "Q"
  ),
  figure(
    "PNS menurut ijazah terakhir, 31 Desember 2023; sisanya D-I, D-II, D-IV",
    "PNS by last diploma, 31 December 2023; the rest is D-I, D-II, D-IV",
    parts(pendidikanTerbit, status.PNS, {}),
    text("Data BKN dikutip GoodStats (data.goodstats.id)", "BKN data quoted by GoodStats (data.goodstats.id)"),
    "Q"
  ),
  figure(
    "Sisa itu dibagi dua: D-IV digabung ke S1, D-I/D-II ke SLTA",
    "That rest is halved: D-IV goes with S1, D-I/D-II with SLTA",
    text("50% dan 50%", "50% and 50%"),
    invented,
    "G"
  ),
  figure(
    "Perempuan di antara ASN, 31 Desember 2022",
    "Women among ASN, 31 December 2022",
    part(perempuan.perempuan, perempuan.asn),
    text("Data BKN dikutip Databoks (Katadata)", "BKN data quoted by Databoks (Katadata)"),
    "Q"
  ),
  figure(
    "PNS berumur 51–60 tahun, Juni 2023",
    "PNS aged 51–60, June 2023",
    part(umur5160.umur5160, umur5160.pns),
    text("Data BKN dikutip sospol-id.blogspot.com", "BKN data quoted by sospol-id.blogspot.com"),
    "Q"
  ),
  figure(
    "Kelompok umur lain, pendidikan dan umur PPPK",
    "The other age groups; education and age of PPPK",
    text(
      "PNS: sampai 30 tahun 8%, 31–40 tahun 27%; PPPK: sampai 30 tahun 16%, 31–40 tahun 49%, 41–50 tahun 27%, S-1 84%",
      "PNS: up to 30 years 8%, 31–40 years 27%; PPPK: up to 30 years 16%, 31–40 years 49%, 41–50 years 27%, S-1 84%"
    ),
    invented,
    "G"
  ),
  figure(
    "PPPK tidak menduduki jabatan struktural; hampir semuanya fungsional",
    "PPPK hold no structural post; nearly all are functional",
    text("0", "0"),
    text(
      "PPPK 2024 hampir semuanya guru dan tenaga kesehatan (bangimam-berbagi.blogspot.com); nol adalah pilihan pembuat data",
      "PPPK of 2024 are nearly all teachers and health workers (bangimam-berbagi.blogspot.com); zero is the choice of the maker of the data"
    ),
    "G"
  ),
  figure(
    "Kinerja mengelompok di “baik”: rata-rata nilai kinerja yang pernah terbit 25,15 sampai 27,47 dari 30",
    "Performance clusters at “good”: published mean points of performance run from 25.15 to 27.47 of 30",
    text("25–28 dari 30", "25–28 of 30"),
    text("Kota Bima, nilai terbit 2023 dan 2024", "City of Bima, values published for 2023 and 2024"),
    "Q",
    "https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025"
  ),
  figure(
    "Hukuman disiplin jarang: Pemprov NTB menjatuhkan 28 hukuman setahun, jauh di bawah 1% pegawai",
    "Punishments are rare: the province of NTB issued 28 in a year, far below 1% of employees",
    text("28 setahun", "28 a year"),
    text("Pemprov NTB, pelanggaran disiplin 2023 dan 2024", "Province of NTB, breaches of discipline in 2023 and 2024"),
    "Q",
    "https://bkd.ntbprov.go.id/ppid/pelanggaran"
  ),
  figure(
    "Jam diklat menumpuk pada 20 JP, sisanya pada lama kursus yang lazim",
    "Training hours pile up at 20, the others at usual lengths of courses",
    text(
      "0, 4, 8, 10, 16, 20, 24, 30, 32, 40, 60, 80, atau 120 JP",
      "0, 4, 8, 10, 16, 20, 24, 30, 32, 40, 60, 80 or 120 hours"
    ),
    invented,
    "G"
  ),
  figure(
    "Penilaian yang masih memakai skala PP 46/2011",
    "Appraisals that are still on the PP 46/2011 scale",
    text("3%", "3%"),
    invented,
    "G"
  ),
  figure(
    "Diklat, seminar, mutu kinerja, kelengkapan catatan, dan saluran pemutakhiran tiap instansi: sebelas profil karangan yang dibagikan dengan undian, lalu disetel agar peringkat peka terhadap bobot",
    "Training, seminars, ratings, completeness and channels of each agency: eleven invented profiles, dealt out by lot, then adjusted so that the ranking answers to the weights",
    text("sebelas profil, A–K", "eleven profiles, A–K"),
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
