import type {KitContent, KitDraft, KitFigure, KitStamp} from "../../../src/kit/write/types.js";

export const draft: KitDraft = {cases: ["kini"], leftOut: [], title: null, author: "", date: null, questions: null};

const ranks: KitFigure = {
  kind: "ranks",
  id: "perpindahan",
  title: "Perpindahan peringkat",
  alt: "Diagram garis peringkat: Peraturan, Kini. A (1 → 2), B (2 → 1).",
  columns: ["Peraturan", "Kini"],
  lines: [
    {label: "A", ranks: [1, 2], direction: "down"},
    {label: "B", ranks: [2, 1], direction: "up"}
  ]
};

const stamp: KitStamp = {
  data: "DATA SINTETIS.",
  scheme: ["Skema: Peraturan: berlaku."],
  status: ["Skema: Peraturan: berlaku."],
  weights: ["Bobot “Kini”: kompetensi 30%."],
  source: "Data: uji coba, sidik abc.",
  made: "Timbang 0.1.0.",
  filter: [],
  qr: null
};

/** A kit of one scenario with a figure, its table, and questions; written by hand. */
export const content: KitContent = {
  locale: "id",
  name: "timbang-bahan-SINTETIS",
  title: "Rapat",
  author: "Tim",
  date: "2026-11-23",
  dateText: "23 November 2026",
  stamp,
  stamps: [stamp],
  links: [{label: "Kini", url: "http://localhost/bobot#v=1&bobot=25,30,40,5"}],
  sections: [
    {
      id: "ringkasan",
      title: "Ringkasan",
      sentences: ["2 dari 2 instansi berpindah peringkat."],
      figure: ranks,
      tables: [
        {
          id: "peringkat-semua",
          caption: "Peringkat",
          columns: [
            {label: "Instansi", numeric: false, share: 2},
            {label: "Peraturan", numeric: true, share: 1},
            {label: "Kini", numeric: true, share: 1}
          ],
          rows: [
            [{text: "A"}, {text: "1", value: 1}, {text: "2", value: 2}],
            [{text: "B"}, {text: "2", value: 2}, {text: "1", value: 1}]
          ],
          note: null
        }
      ],
      notes: ["Metode: dihitung."],
      cases: [0],
      stamp
    }
  ],
  model: {unit: "Instansi", dimensions: [], baseline: {name: "Peraturan", weights: []}, cases: []}
};
