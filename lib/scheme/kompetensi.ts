import {guess, kudus, pasal8, programs, silka, simIpAsn} from "./sources.js";
import type {DimensionRules, Source} from "./types.js";

const twoPrograms = programs({id: "Peraturan BKN 8/2019 Pasal 8", en: "Peraturan BKN 8/2019, Article 8"}, [
  silka,
  simIpAsn
]);

const empty = guess({
  id: "Tanpa rekaman diperlakukan seperti “belum” (Pasal 8 memberi 0 bagi yang belum)",
  en: "No record is treated as “not done” (Article 8 gives 0 to those who have not done it)"
});

/** The copy of Pasal 8 that could be read breaks off before the points below the threshold. */
const belowThreshold: Source = {
  ...pasal8("6"),
  citation: {
    id: "Peraturan BKN 8/2019 Pasal 8 ayat (6) menyebut paling sedikit 20 JP; nilai 0 di bawahnya disimpulkan",
    en: "Peraturan BKN 8/2019, Article 8 (6) says at least 20 hours; that fewer give 0 is inferred"
  },
  confidence: "I"
};

const departs = programs({id: "Menyimpang dari Pasal 8 ayat (6)", en: "Departs from Article 8 (6)"}, [simIpAsn]);

/** Peraturan BKN 8/2019 Pasal 8: the history of training. */
export const kompetensi: DimensionRules = {
  id: "kompetensi",
  label: {id: "Kompetensi", en: "Competence"},
  maximum: 40,
  source: pasal8("2"),
  basis: {
    ...pasal8("3"),
    citation: {id: "Peraturan BKN 8/2019 Pasal 8", en: "Peraturan BKN 8/2019, Article 8"}
  },
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
            en: "Structural and functional posts, at least 20 hours"
          },
          source: pasal8("6"),
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jenisJabatan: ["pelaksana"], jpTeknis: {atLeast: 20}},
          points: 22.5,
          label: {id: "Pelaksana, paling sedikit 20 JP", en: "Executing posts, at least 20 hours"},
          source: twoPrograms,
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jpTeknis: {below: 20}},
          points: 0,
          label: {id: "Kurang dari 20 JP", en: "Fewer than 20 hours"},
          source: belowThreshold,
          only: {jpTeknis: "ambang"}
        },
        {
          when: {jenisJabatan: ["struktural", "fungsional"], jpTeknis: {}},
          points: {per: "jpTeknis", full: 20, points: 15},
          label: {
            id: "Struktural dan fungsional, 15 × JP ÷ 20",
            en: "Structural and functional posts, 15 × hours ÷ 20"
          },
          source: departs,
          only: {jpTeknis: "proporsional"}
        },
        {
          when: {jenisJabatan: ["pelaksana"], jpTeknis: {}},
          points: {per: "jpTeknis", full: 20, points: 22.5},
          label: {id: "Pelaksana, 22,5 × JP ÷ 20", en: "Executing posts, 22.5 × hours ÷ 20"},
          source: departs,
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
          label: {id: "Struktural dan fungsional, pernah", en: "Structural and functional posts, attended"},
          source: twoPrograms
        },
        {
          when: {jenisJabatan: ["pelaksana"], seminar: [true]},
          points: 17.5,
          label: {id: "Pelaksana, pernah", en: "Executing posts, attended"},
          source: twoPrograms
        },
        {
          when: {seminar: [false]},
          points: 0,
          label: {id: "Belum pernah", en: "Not attended"},
          source: twoPrograms
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
