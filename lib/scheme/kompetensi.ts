import {guess, kudus, pasal8, programs} from "./sources.js";
import type {DimensionRules} from "./types.js";

const twoPrograms = "SILKA Kab. Balangan dan sim-ip-asn";
const empty = guess("Tanpa rekaman diperlakukan seperti “belum” (Pasal 8 memberi 0 bagi yang belum)");

/** Peraturan BKN 8/2019 Pasal 8: the history of training. */
export const kompetensi: DimensionRules = {
  id: "kompetensi",
  label: {id: "Kompetensi", en: "Competence"},
  maximum: 40,
  source: pasal8("2"),
  indicators: [
    {
      id: "diklatKepemimpinan",
      label: {id: "Diklat kepemimpinan", en: "Leadership training"},
      rows: [
        {
          when: {jenisJabatan: ["struktural"], diklatJabatan: [true]},
          points: 15,
          label: {id: "Sudah, sesuai jabatan yang diduduki", en: "Done, at the level of the post held"},
          source: pasal8("4")
        },
        {
          when: {jenisJabatan: ["struktural"], diklatJabatan: [false]},
          points: 0,
          label: {id: "Belum", en: "Not done"},
          source: pasal8("4")
        },
        {
          when: {jenisJabatan: ["struktural"], diklatJabatan: [null]},
          points: 0,
          label: {id: "Tidak ada rekaman", en: "No record"},
          source: empty,
          missing: true
        }
      ]
    },
    {
      id: "diklatFungsional",
      label: {id: "Diklat fungsional", en: "Functional training"},
      rows: [
        {
          when: {jenisJabatan: ["fungsional"], diklatJabatan: [true]},
          points: 15,
          label: {id: "Sudah, sesuai jabatan yang diduduki", en: "Done, matching the post held"},
          source: pasal8("5")
        },
        {
          when: {jenisJabatan: ["fungsional"], bebasDiklat: [true]},
          points: 15,
          label: {
            id: "Jabatan yang dianggap sudah (dokter, guru, apoteker, perawat, bidan, asesor, psikolog)",
            en: "A title taken as done (doctor, teacher, pharmacist, nurse, midwife, assessor, psychologist)"
          },
          source: kudus,
          only: {bebasDiklat: "berlaku"}
        },
        {
          when: {jenisJabatan: ["fungsional"], diklatJabatan: [false]},
          points: 0,
          label: {id: "Belum", en: "Not done"},
          source: pasal8("5")
        },
        {
          when: {jenisJabatan: ["fungsional"], diklatJabatan: [null]},
          points: 0,
          label: {id: "Tidak ada rekaman", en: "No record"},
          source: empty,
          missing: true
        }
      ]
    },
    {
      id: "diklatTeknis",
      label: {id: "Diklat teknis", en: "Technical training"},
      rows: [
        {
          when: {jenisJabatan: ["struktural", "fungsional"], jpTeknis: {atLeast: 20}},
          points: 15,
          label: {
            id: "Struktural dan fungsional, paling sedikit 20 JP",
            en: "Struktural and fungsional, at least 20 hours"
          },
          source: pasal8("6"),
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jenisJabatan: ["pelaksana"], jpTeknis: {atLeast: 20}},
          points: 22.5,
          label: {id: "Pelaksana, paling sedikit 20 JP", en: "Pelaksana, at least 20 hours"},
          source: programs("Peraturan BKN 8/2019 Pasal 8", twoPrograms),
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jpTeknis: {below: 20}},
          points: 0,
          label: {id: "Kurang dari 20 JP", en: "Fewer than 20 hours"},
          source: pasal8("6"),
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jenisJabatan: ["struktural", "fungsional"], jpTeknis: {}},
          points: {per: "jpTeknis", full: 20, points: 15},
          label: {id: "Struktural dan fungsional, 15 × JP ÷ 20", en: "Struktural and fungsional, 15 × hours ÷ 20"},
          source: programs("Menyimpang dari Pasal 8 ayat (6)", "sim-ip-asn", "c1"),
          only: {jpTeknis: "proporsional"}
        },
        {
          when: {jenisJabatan: ["pelaksana"], jpTeknis: {}},
          points: {per: "jpTeknis", full: 20, points: 22.5},
          label: {id: "Pelaksana, 22,5 × JP ÷ 20", en: "Pelaksana, 22.5 × hours ÷ 20"},
          source: programs("Menyimpang dari Pasal 8 ayat (6)", "sim-ip-asn", "c1"),
          only: {jpTeknis: "proporsional"}
        },
        {
          when: {jpTeknis: null},
          points: 0,
          label: {id: "Tidak ada rekaman", en: "No record"},
          source: empty,
          missing: true
        }
      ]
    },
    {
      id: "seminar",
      label: {
        id: "Seminar, lokakarya, magang, kursus, atau sejenisnya",
        en: "Seminar, workshop, internship, course or the like"
      },
      rows: [
        {
          when: {jenisJabatan: ["struktural", "fungsional"], seminar: [true]},
          points: 10,
          label: {id: "Struktural dan fungsional, pernah", en: "Struktural and fungsional, attended"},
          source: programs("Peraturan BKN 8/2019 Pasal 8", twoPrograms)
        },
        {
          when: {jenisJabatan: ["pelaksana"], seminar: [true]},
          points: 17.5,
          label: {id: "Pelaksana, pernah", en: "Pelaksana, attended"},
          source: programs("Peraturan BKN 8/2019 Pasal 8", twoPrograms)
        },
        {
          when: {seminar: [false]},
          points: 0,
          label: {id: "Belum pernah", en: "Not attended"},
          source: programs("Peraturan BKN 8/2019 Pasal 8", twoPrograms)
        },
        {
          when: {seminar: [null]},
          points: 0,
          label: {id: "Tidak ada rekaman", en: "No record"},
          source: empty,
          missing: true
        }
      ]
    }
  ]
};
