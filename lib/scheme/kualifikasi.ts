import {asahan, formulir2020, guess, perban8, programs} from "./sources.js";
import type {DimensionRules} from "./types.js";

const label = {id: "Kualifikasi", en: "Qualification"};
const fourPrograms = "SILKA Kab. Balangan, sim-ip-asn, Kota Medan, dan ortalagk-citizen/ipasn";

/** Peraturan BKN 8/2019 Pasal 7: the last recorded diploma. */
export const kualifikasi: DimensionRules = {
  id: "kualifikasi",
  label,
  maximum: 25,
  source: {...perban8, citation: "Peraturan BKN 8/2019 Pasal 7: kualifikasi diperhitungkan sebesar 25%"},
  indicators: [
    {
      id: "pendidikan",
      label: {id: "Pendidikan formal terakhir", en: "Highest formal education"},
      rows: [
        {
          when: {pendidikan: ["S3"]},
          points: 25,
          label: {id: "S-3", en: "Doctorate (S-3)"},
          source: {...perban8, citation: "Peraturan BKN 8/2019 Pasal 7: S-3 bernilai 25"}
        },
        {
          when: {pendidikan: ["S2"]},
          points: 20,
          label: {id: "S-2", en: "Master's degree (S-2)"},
          source: {...perban8, citation: "Peraturan BKN 8/2019 Pasal 7: S-2 bernilai 20"}
        },
        {
          when: {pendidikan: ["S1"]},
          points: 15,
          label: {id: "S-1 atau D-IV", en: "Bachelor's degree (S-1) or D-IV"},
          source: programs("Peraturan BKN 8/2019 Pasal 7", fourPrograms)
        },
        {
          when: {pendidikan: ["D3"]},
          points: 10,
          label: {id: "D-III", en: "Three-year diploma (D-III)"},
          source: programs("Peraturan BKN 8/2019 Pasal 7", fourPrograms)
        },
        {
          when: {pendidikan: ["SLTA"]},
          points: 5,
          label: {id: "D-II, D-I, SLTA, atau sederajat", en: "D-II, D-I, upper secondary school or equivalent"},
          source: {...programs("Peraturan BKN 8/2019 Pasal 7", fourPrograms), url: formulir2020.url}
        },
        {
          when: {pendidikan: ["SLTP"]},
          points: 1,
          label: {id: "Di bawah SLTA (SLTP, SD)", en: "Below upper secondary school"},
          source: {
            ...programs("Peraturan BKN 8/2019 Pasal 7", "SILKA Kab. Balangan, sim-ip-asn, dan Kota Medan"),
            url: formulir2020.url
          }
        }
      ]
    }
  ]
};

const fit = "Skenario: pendidikan dibandingkan dengan syarat jabatan; angkanya terkaan, bukan ketentuan";

/** Hypothetical: the education held is judged against the education the post asks for. */
export const kualifikasiKesesuaian: DimensionRules = {
  id: "kualifikasi",
  label,
  maximum: 25,
  source: asahan,
  indicators: [
    {
      id: "kesesuaian",
      label: {id: "Kesesuaian pendidikan dengan syarat jabatan", en: "Fit of education to the post"},
      rows: [
        {
          when: {kesesuaian: ["di-atas"]},
          points: 25,
          label: {id: "Di atas syarat jabatan", en: "Above what the post asks for"},
          source: guess(fit)
        },
        {
          when: {kesesuaian: ["sesuai"]},
          points: 20,
          label: {id: "Sesuai syarat jabatan", en: "What the post asks for"},
          source: guess(fit)
        },
        {
          when: {kesesuaian: ["satu-di-bawah"]},
          points: 15,
          label: {id: "Satu jenjang di bawah syarat", en: "One level below"},
          source: guess(fit)
        },
        {
          when: {kesesuaian: ["lebih-rendah"]},
          points: 10,
          label: {id: "Lebih dari satu jenjang di bawah syarat", en: "More than one level below"},
          source: guess(fit)
        },
        {
          when: {kesesuaian: ["tidak-diketahui"]},
          points: 1,
          label: {id: "Syarat jabatan tidak tercatat", en: "What the post asks for is not recorded"},
          source: guess(fit),
          missing: true
        }
      ]
    }
  ]
};
