import type {CodeBookEntry} from "../lib/dataset/types.js";
import type {Bilingual} from "../lib/scheme/types.js";
import {values} from "./values.js";

const both = (id: string, en: string): Bilingual => ({id, en});

/** The labels of a column's values, in the order of `values`. */
function labelled<K extends keyof typeof values>(column: K, labels: Record<(typeof values)[K][number], Bilingual>) {
  return values[column].map((value) => ({value, label: labels[value as (typeof values)[K][number]]}));
}

const yesNo = (yes: Bilingual, no: Bilingual) => [
  {value: true, label: yes},
  {value: false, label: no}
];

const degrees = {
  S3: both("S-3 (doktor)", "S-3 (doctorate)"),
  S2: both("S-2 (magister)", "S-2 (master’s)"),
  S1: both("S-1 / D-IV (sarjana)", "S-1 / D-IV (bachelor’s)"),
  D3: both("D-III", "D-III (three-year diploma)"),
  SLTA: both("SLTA / D-I / D-II", "Upper secondary, D-I or D-II"),
  SLTP: both("SLTP ke bawah", "Lower secondary or less")
};

/** The columns of a file of records, in the order of the file. */
export const codeBook: CodeBookEntry[] = [
  {column: "instansi", label: both("Instansi tempat bekerja", "Agency"), type: "VARCHAR"},
  {
    column: "status",
    label: both("Status kepegawaian", "Employment status"),
    type: "VARCHAR",
    values: labelled("status", {
      PNS: both("Pegawai negeri sipil", "Civil servant (PNS)"),
      PPPK: both("Pegawai pemerintah dengan perjanjian kerja", "Government employee on contract (PPPK)")
    })
  },
  {
    column: "jenis_jabatan",
    label: both("Jenis jabatan", "Job group"),
    type: "VARCHAR",
    values: labelled("jenis_jabatan", {
      struktural: both("Pimpinan tinggi, administrator, pengawas", "Structural: executive, administrator, supervisor"),
      fungsional: both("Jabatan fungsional", "Functional (professional) post"),
      pelaksana: both("Pelaksana", "Executing post")
    })
  },
  {
    column: "pendidikan",
    label: both("Pendidikan terakhir yang tercatat", "Last recorded diploma"),
    type: "VARCHAR",
    values: labelled("pendidikan", degrees)
  },
  {
    column: "syarat_pendidikan",
    label: both("Pendidikan yang disyaratkan jabatan", "Education the post asks for"),
    type: "VARCHAR",
    values: labelled("pendidikan", degrees),
    nullMeaning: both("Syarat jabatan tidak tercatat", "The requirement is not recorded")
  },
  {
    column: "diklat_jabatan",
    label: both(
      "Diklat kepemimpinan (struktural) atau fungsional yang sesuai jabatan",
      "Leadership (structural) or functional training that matches the post"
    ),
    type: "BOOLEAN",
    values: yesNo(both("Sudah", "Done"), both("Belum", "Not yet")),
    nullMeaning: both(
      "Tidak ada catatan; untuk pelaksana: tidak berlaku",
      "No record; for executing posts: does not apply"
    )
  },
  {
    column: "bebas_diklat",
    label: both(
      "Jabatan fungsional yang oleh sebagian instansi dibebaskan dari diklat (guru, tenaga kesehatan, asesor, psikolog)",
      "Functional title that some agencies exempt from training (teacher, health worker, assessor, psychologist)"
    ),
    type: "BOOLEAN",
    values: yesNo(both("Ya", "Yes"), both("Bukan", "No"))
  },
  {
    column: "jp_teknis",
    label: both("Diklat teknis, jam pelajaran", "Technical training, hours of instruction"),
    type: "SMALLINT",
    nullMeaning: both("Tidak ada catatan", "No record")
  },
  {
    column: "seminar",
    label: both(
      "Seminar, workshop, magang, kursus, atau sejenisnya",
      "Seminar, workshop, internship, course or the like"
    ),
    type: "BOOLEAN",
    values: yesNo(both("Pernah", "Attended"), both("Belum", "Not yet")),
    nullMeaning: both("Tidak ada catatan", "No record")
  },
  {
    column: "skala_kinerja",
    label: both("Skala penilaian kinerja", "Scale of the performance appraisal"),
    type: "VARCHAR",
    values: labelled("skala_kinerja", {
      pp46: both("Nilai SKP 0–100 (PP 46/2011)", "SKP value 0–100 (PP 46/2011)"),
      predikat: both("Predikat (PermenPANRB 6/2022)", "Rating (PermenPANRB 6/2022)")
    }),
    nullMeaning: both("Tidak ada penilaian kinerja", "No appraisal")
  },
  {
    column: "nilai_skp",
    label: both("Nilai SKP, 0–100", "SKP value, 0–100"),
    type: "DOUBLE",
    nullMeaning: both("Bukan skala PP 46/2011", "Not on the PP 46/2011 scale")
  },
  {
    column: "predikat",
    label: both("Predikat kinerja", "Performance rating"),
    type: "VARCHAR",
    values: labelled("predikat", {
      "sangat-baik": both("Sangat baik", "Very good"),
      baik: both("Baik", "Good"),
      "butuh-perbaikan": both("Butuh perbaikan", "Needs improvement"),
      kurang: both("Kurang", "Poor"),
      "sangat-kurang": both("Sangat kurang", "Very poor")
    }),
    nullMeaning: both("Bukan skala predikat", "Not on the rating scale")
  },
  {
    column: "hukdis",
    label: both("Hukuman disiplin terberat yang tercatat", "Heaviest disciplinary punishment on record"),
    type: "VARCHAR",
    values: labelled("hukdis", {
      tidak: both("Tidak pernah", "None"),
      ringan: both("Ringan", "Light"),
      sedang: both("Sedang", "Medium"),
      berat: both("Berat", "Heavy")
    }),
    nullMeaning: both("Tidak ada catatan", "No record")
  },
  {
    column: "jenis_kelamin",
    label: both("Jenis kelamin", "Sex"),
    type: "VARCHAR",
    values: labelled("jenis_kelamin", {L: both("Laki-laki", "Man"), P: both("Perempuan", "Woman")})
  },
  {
    column: "kelompok_umur",
    label: both("Kelompok umur, tahun", "Age group, years"),
    type: "VARCHAR",
    values: labelled("kelompok_umur", {
      "<=30": both("Sampai 30", "Up to 30"),
      "31-40": both("31–40", "31–40"),
      "41-50": both("41–50", "41–50"),
      "51-60": both("51–60", "51–60")
    })
  },
  {
    column: "kanal",
    label: both("Saluran pemutakhiran data", "Channel by which the record is kept up to date"),
    type: "VARCHAR",
    values: labelled("kanal", {
      "peremajaan-mandiri": both("Peremajaan mandiri (MyASN)", "Self-update (MyASN)"),
      rekonsiliasi: both("Rekonsiliasi data", "Reconciliation"),
      "integrasi-siasn": both("Integrasi SIASN", "SIASN integration"),
      "tidak-ada": both("Tidak ada", "None")
    })
  },
  {
    column: "e_kinerja",
    label: both("Kinerja dicatat di e-Kinerja", "Performance is kept in e-Kinerja"),
    type: "BOOLEAN",
    values: yesNo(both("Ya", "Yes"), both("Tidak", "No"))
  }
];
