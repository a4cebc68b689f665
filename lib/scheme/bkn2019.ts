import {ambiguities} from "./ambiguities.js";
import {bands} from "./bands.js";
import {disiplin} from "./disiplin.js";
import {kinerja} from "./kinerja.js";
import {kompetensi} from "./kompetensi.js";
import {kualifikasi} from "./kualifikasi.js";
import {formula, perban8, permenpan38} from "./sources.js";
import {populasiPns, readings} from "./switches.js";
import type {Scheme} from "./types.js";

/** The instrument of 2019: PermenPANRB 38/2018, carried out by Peraturan BKN 8/2019. */
export const bkn2019: Scheme = {
  id: "bkn2019",
  version: "1.0.0",
  legal: "berlaku",
  title: {id: "Peraturan BKN 8/2019", en: "Peraturan BKN 8/2019"},
  summary: {
    id: "Instrumen 2019: kualifikasi 25, kompetensi 40, kinerja 30, disiplin 5. Indeks seorang pegawai adalah jumlah nilai keempat dimensi.",
    en: "The 2019 instrument: qualification 25, competence 40, performance 30, discipline 5. An employee's index is the sum of the points of the four dimensions."
  },
  basis: [permenpan38, perban8, formula],
  dimensions: [kualifikasi, kompetensi, kinerja, disiplin],
  weights: {kualifikasi: 0.25, kompetensi: 0.4, kinerja: 0.3, disiplin: 0.05},
  bands,
  switches: [populasiPns, ...readings],
  settings: {},
  ambiguities
};
