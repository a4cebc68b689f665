import {article, guess, instrumen2019, maximaBantul, medan, ortalagk, programs, silka, simIpAsn} from "./sources.js";
import type {DimensionRules} from "./types.js";

const four = programs(instrumen2019, [silka, simIpAsn, medan, ortalagk]);

/** Peraturan BKN 8/2019 Pasal 10: disciplinary punishments, of which the worst counts. */
export const disiplin: DimensionRules = {
  id: "disiplin",
  label: {id: "Disiplin", en: "Discipline"},
  maximum: 5,
  source: maximaBantul,
  basis: article(10, "OK"),
  indicators: [
    {
      id: "hukdis",
      label: {id: "Hukuman disiplin", en: "Disciplinary punishment"},
      rows: [
        {when: {hukdis: ["tidak"]}, points: 5, label: {id: "Tidak pernah", en: "Never"}, source: four},
        {when: {hukdis: ["ringan"]}, points: 3, label: {id: "Ringan", en: "Light"}, source: four},
        {when: {hukdis: ["sedang"]}, points: 2, label: {id: "Sedang", en: "Medium"}, source: four},
        {
          when: {hukdis: ["berat"]},
          points: 1,
          label: {id: "Berat", en: "Heavy"},
          source: programs(instrumen2019, [silka, simIpAsn, medan])
        },
        {
          when: {hukdis: [null]},
          points: 0,
          label: {id: "Riwayat hukuman tidak diketahui", en: "History of punishments not known"},
          source: guess({
            id: "Tidak ditemukan ketentuannya; diperlakukan sama dengan rekaman kosong lainnya",
            en: "No provision found; treated as any other missing record"
          }),
          missing: true
        }
      ]
    }
  ]
};
