import type {Category, Confidence, Hukdis, JenisJabatan, Pendidikan, Predikat, Status} from "../lib/index.js";
import {define} from "./define.js";

type Terms = {
  status: Record<Status, string>;
  jenisJabatan: Record<JenisJabatan, string>;
  pendidikan: Record<Pendidikan, string>;
  predikat: Record<Predikat, string>;
  hukdis: Record<Hukdis, string>;
  category: Record<Category, string>;
  confidence: Record<Confidence, {short: string; long: string}>;
};

/** The words of the regulation's levels, as a reader says them. */
export const terms = define<Terms>(
  {
    status: {PNS: "PNS", PPPK: "PPPK"},
    jenisJabatan: {struktural: "struktural", fungsional: "fungsional", pelaksana: "pelaksana"},
    pendidikan: {
      S3: "S-3",
      S2: "S-2",
      S1: "S-1/D-IV",
      D3: "D-III",
      SLTA: "SLTA, D-I, atau D-II",
      SLTP: "di bawah SLTA"
    },
    predikat: {
      "sangat-baik": "Sangat Baik",
      baik: "Baik",
      "butuh-perbaikan": "Butuh Perbaikan",
      kurang: "Kurang",
      "sangat-kurang": "Sangat Kurang"
    },
    hukdis: {tidak: "tidak pernah dihukum", ringan: "hukuman ringan", sedang: "hukuman sedang", berat: "hukuman berat"},
    category: {
      "sangat-tinggi": "Sangat Tinggi",
      tinggi: "Tinggi",
      sedang: "Sedang",
      rendah: "Rendah",
      "sangat-rendah": "Sangat Rendah"
    },
    confidence: {
      Q: {short: "dibaca langsung", long: "dibaca langsung di naskah atau halaman yang disebut"},
      C: {
        short: "dari beberapa program",
        long: "dibaca di dua program publik instansi atau lebih, bukan di naskah peraturan"
      },
      c1: {short: "dari satu program", long: "dibaca di satu program publik saja"},
      I: {short: "disimpulkan", long: "disimpulkan atau dihitung dari yang dikutip, tidak tertulis begitu"},
      OK: {short: "belum diperiksa", long: "pengetahuan umum yang belum diperiksa pada sumbernya"},
      G: {short: "andaian", long: "andaian atau isian sementara; bukan fakta"}
    }
  },
  {
    status: {PNS: "PNS (civil servant)", PPPK: "PPPK (contract)"},
    jenisJabatan: {
      struktural: "structural (struktural)",
      fungsional: "functional (fungsional)",
      pelaksana: "executing (pelaksana)"
    },
    pendidikan: {
      S3: "S-3 (doctorate)",
      S2: "S-2 (master)",
      S1: "S-1/D-IV (bachelor)",
      D3: "D-III (diploma)",
      SLTA: "SLTA, D-I or D-II (senior high)",
      SLTP: "below senior high"
    },
    predikat: {
      "sangat-baik": "Very good (Sangat Baik)",
      baik: "Good (Baik)",
      "butuh-perbaikan": "Needs improvement (Butuh Perbaikan)",
      kurang: "Poor (Kurang)",
      "sangat-kurang": "Very poor (Sangat Kurang)"
    },
    hukdis: {
      tidak: "never punished",
      ringan: "light punishment",
      sedang: "medium punishment",
      berat: "heavy punishment"
    },
    category: {
      "sangat-tinggi": "Very high",
      tinggi: "High",
      sedang: "Medium",
      rendah: "Low",
      "sangat-rendah": "Very low"
    },
    confidence: {
      Q: {short: "read directly", long: "read directly in the text or page named"},
      C: {
        short: "from several programs",
        long: "read in two or more public programs of agencies, not in the regulation itself"
      },
      c1: {short: "from one program", long: "read in one public program only"},
      I: {short: "inferred", long: "inferred or computed from what is quoted, not written so"},
      OK: {short: "not verified", long: "general knowledge, not checked at its source"},
      G: {short: "assumption", long: "an assumption or placeholder; not a fact"}
    }
  }
);
