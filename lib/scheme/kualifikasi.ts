import {
  article,
  asahan,
  formulir2020,
  guess,
  instrumen2019,
  medan,
  ortalagk,
  perban8,
  programs,
  silka,
  simIpAsn
} from "./sources.js";
import type {DimensionRules, Source, Bilingual} from "./types.js";

const label = {id: "Kualifikasi", en: "Qualification"};
const four = programs(instrumen2019, [silka, simIpAsn, medan, ortalagk]);

const grouped: Bilingual = {
  id: "Pengelompokan pada formulir BKN 2020, angkanya",
  en: "Grouping on the BKN form of 2020, the points"
};

/** Read in the article itself. */
function read(what: Bilingual): Source {
  return {
    ...perban8,
    citation: {id: `Peraturan BKN 8/2019: ${what.id}`, en: `Peraturan BKN 8/2019: ${what.en}`}
  };
}

/** Peraturan BKN 8/2019 Pasal 7: the last recorded diploma. */
export const kualifikasi: DimensionRules = {
  id: "kualifikasi",
  label,
  maximum: 25,
  source: read({id: "kualifikasi diperhitungkan sebesar 25%", en: "qualification counts for 25%"}),
  basis: article(7, "I", {id: ", karena mendahului Pasal 8", en: ", as it precedes Article 8"}),
  indicators: [
    {
      id: "pendidikan",
      label: {id: "Pendidikan formal terakhir", en: "Highest formal education"},
      rows: [
        {
          when: {pendidikan: ["S3"]},
          points: 25,
          label: {id: "S-3", en: "Doctorate (S-3)"},
          source: read({id: "S-3 bernilai 25", en: "S-3 gives 25"})
        },
        {
          when: {pendidikan: ["S2"]},
          points: 20,
          label: {id: "S-2", en: "Master's degree (S-2)"},
          source: read({id: "S-2 bernilai 20", en: "S-2 gives 20"})
        },
        {
          when: {pendidikan: ["S1"]},
          points: 15,
          label: {id: "S-1 atau D-IV", en: "Bachelor's degree (S-1) or D-IV"},
          source: four
        },
        {
          when: {pendidikan: ["D3"]},
          points: 10,
          label: {id: "D-III", en: "Three-year diploma (D-III)"},
          source: four
        },
        {
          when: {pendidikan: ["SLTA"]},
          points: 5,
          label: {id: "D-II, D-I, SLTA, atau sederajat", en: "D-II, D-I, upper secondary school or equivalent"},
          source: {...programs(grouped, [silka, simIpAsn, medan, ortalagk]), url: formulir2020.url}
        },
        {
          when: {pendidikan: ["SLTP"]},
          points: 1,
          label: {id: "Di bawah SLTA (SLTP, SD)", en: "Below upper secondary school"},
          source: {...programs(grouped, [silka, simIpAsn, medan]), url: formulir2020.url}
        }
      ]
    }
  ]
};

const fit = guess({
  id: "Skenario: pendidikan dibandingkan dengan syarat jabatan; angkanya terkaan, bukan ketentuan",
  en: "Scenario: education is compared with what the post asks for; the points are guesses, not a rule"
});

/** Hypothetical: the education held is judged against the education the post asks for. */
export const kualifikasiKesesuaian: DimensionRules = {
  id: "kualifikasi",
  label,
  maximum: 25,
  source: guess({
    id: "Skenario: nilai tertinggi instrumen 2019 dipertahankan",
    en: "Scenario: the maximum of the 2019 instrument is kept"
  }),
  basis: asahan,
  indicators: [
    {
      id: "kesesuaian",
      label: {id: "Kesesuaian pendidikan dengan syarat jabatan", en: "Fit of education to the post"},
      rows: [
        {
          when: {kesesuaian: ["di-atas"]},
          points: 25,
          label: {id: "Di atas syarat jabatan", en: "Above what the post asks for"},
          source: fit
        },
        {
          when: {kesesuaian: ["sesuai"]},
          points: 20,
          label: {id: "Sesuai syarat jabatan", en: "What the post asks for"},
          source: fit
        },
        {
          when: {kesesuaian: ["satu-di-bawah"]},
          points: 15,
          label: {id: "Satu jenjang di bawah syarat", en: "One level below"},
          source: fit
        },
        {
          when: {kesesuaian: ["lebih-rendah"]},
          points: 10,
          label: {id: "Lebih dari satu jenjang di bawah syarat", en: "More than one level below"},
          source: fit
        },
        {
          when: {kesesuaian: ["tidak-diketahui"]},
          points: 1,
          label: {id: "Syarat jabatan tidak tercatat", en: "What the post asks for is not recorded"},
          source: fit,
          missing: true
        }
      ]
    }
  ]
};
