import {guess, maximaBantul, programs} from "./sources.js";
import type {DimensionRules} from "./types.js";

const four = programs(
  "Peraturan BKN 8/2019 Pasal 10",
  "SILKA Kab. Balangan, sim-ip-asn, Kota Medan, dan ortalagk-citizen/ipasn"
);

/** Peraturan BKN 8/2019 Pasal 10: disciplinary punishments, of which the worst counts. */
export const disiplin: DimensionRules = {
  id: "disiplin",
  label: {id: "Disiplin", en: "Discipline"},
  maximum: 5,
  source: {...maximaBantul, citation: `Peraturan BKN 8/2019 Pasal 10; ${maximaBantul.citation}`},
  indicators: [
    {
      id: "hukdis",
      label: {id: "Hukuman disiplin", en: "Disciplinary punishment"},
      rows: [
        {when: {hukdis: ["tidak"]}, points: 5, label: {id: "Tidak pernah", en: "Never"}, source: four},
        {when: {hukdis: ["ringan"]}, points: 3, label: {id: "Ringan", en: "Light"}, source: four},
        {when: {hukdis: ["sedang"]}, points: 2, label: {id: "Sedang", en: "Moderate"}, source: four},
        {
          when: {hukdis: ["berat"]},
          points: 1,
          label: {id: "Berat", en: "Severe"},
          source: programs("Peraturan BKN 8/2019 Pasal 10", "SILKA Kab. Balangan, sim-ip-asn, dan Kota Medan")
        },
        {
          when: {hukdis: [null]},
          points: 0,
          label: {id: "Riwayat hukuman tidak diketahui", en: "History of punishments not known"},
          source: guess("Tidak diatur; diperlakukan sama dengan rekaman kosong lainnya"),
          missing: true
        }
      ]
    }
  ]
};
