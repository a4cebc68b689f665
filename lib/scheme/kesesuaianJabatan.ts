import {bkn2019} from "./bkn2019.js";
import {disiplin} from "./disiplin.js";
import {kinerja} from "./kinerja.js";
import {kompetensi} from "./kompetensi.js";
import {kualifikasiKesesuaian} from "./kualifikasi.js";
import {asahan, bima} from "./sources.js";
import {populasiAsn, readings} from "./switches.js";
import type {Scheme} from "./types.js";

/** A hypothesis about the reformulation: qualification is judged against what the post asks for. */
export const kesesuaianJabatan: Scheme = {
  id: "kesesuaian-jabatan",
  version: "1.0.0",
  legal: "hipotetis",
  title: {id: "Kesesuaian jabatan (hipotetis)", en: "Fit to the post (hypothetical)"},
  summary: {
    id: "Skenario, bukan ketentuan: kualifikasi dinilai dari kesesuaian pendidikan dengan syarat jabatan, PPPK ikut dihitung; dimensi lain seperti instrumen 2019. Angka kualifikasinya terkaan.",
    en: "A scenario, not a rule: qualification is judged by the fit of education to the post, and PPPK are counted; the other dimensions are those of 2019. The points for qualification are guesses."
  },
  basis: [asahan, {...bima, confidence: "I"}],
  dimensions: [kualifikasiKesesuaian, kompetensi, kinerja, disiplin],
  weights: bkn2019.weights,
  bands: bkn2019.bands,
  switches: [populasiAsn, ...readings],
  settings: {},
  ambiguities: bkn2019.ambiguities
};
