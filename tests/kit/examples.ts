import type {KitContent, KitFigure, KitStamp} from "../../src/kit/write/types.js";
import {figureSvg} from "../../src/kit/write/svg.js";

const stamp: KitStamp = {
  data: "Data sintetis.",
  scheme: ["Skema 2019."],
  status: ["Skema 2019."],
  weights: ["Bobot 25, 30, 40, 5."],
  source: "Sumber: data uji.",
  made: "Dibuat 30 November 2026.",
  filter: [],
  qr: null
};

/** A figure as a page shows it: without its title, its caveats and its code. */
const drawn = (figure: KitFigure) => parsed(figureSvg(figure, {stamp}, {bare: true}));

/** The index from the first rank down, in the parts that dimensions bring. */
export function index() {
  return drawn({
    kind: "index",
    id: "indeks-1",
    title: "Indeks",
    alt: "A di atas, B di bawah.",
    series: [
      {id: "kualifikasi", label: "Kualifikasi"},
      {id: "kompetensi", label: "Kompetensi"},
      {id: "kinerja", label: "Kinerja"},
      {id: "disiplin", label: "Disiplin"}
    ],
    rows: [
      {label: "A", rank: "1", index: "81,50", parts: [20.5, 33, 24, 4]},
      {label: "B", rank: "2", index: "74,00", parts: [19, 30, 20, 5]}
    ]
  });
}

/** Points that weights and rules bring, up and down, by dimension. */
export function why() {
  return drawn({
    kind: "why",
    id: "sebab-1",
    title: "Mengapa A",
    alt: "Kompetensi turun, kinerja naik.",
    series: [
      {cause: "weights", label: "bobot"},
      {cause: "rules", label: "aturan"}
    ],
    rows: [
      {id: "kompetensi", label: "Kompetensi", parts: [-7.5, 1.25], total: "−6,25"},
      {id: "kinerja", label: "Kinerja", parts: [7, 0], total: "+7,00"}
    ]
  });
}

const lines = [
  {label: "A", ranks: [1, 2], direction: "down" as const},
  {label: "B", ranks: [2, 1], direction: "up" as const},
  {label: "C", ranks: [3, 3], direction: "same" as const}
];

const ranks: Extract<KitFigure, {kind: "ranks"}> = {
  kind: "ranks",
  id: "perpindahan",
  title: "Peringkat",
  alt: "B menyalip A.",
  columns: ["Peraturan", "Skenario"],
  lines
};

/** Ranks before and in a scenario: one falls, one rises, one stays. */
export const ranksOfOne = () => drawn(ranks);

/** Ranks in several scenarios, one of which does not rank C. */
export function ranksOfSeveral() {
  const last = [2, 1, null];
  return drawn({
    ...ranks,
    columns: [...ranks.columns, "Bobot sama rata dan aturan lain"],
    lines: lines.map((line, i) => ({...line, ranks: [...line.ranks, last[i]!]}))
  });
}

/** The ranks that other weights leave; A stands outside its own, as one may who is tied. */
export function bands() {
  return drawn({
    kind: "bands",
    id: "ketahanan-1",
    title: "Rentang peringkat",
    alt: "A 2–3, B 1.",
    ranks: 3,
    series: "peringkat yang mungkin",
    now: "peringkat kini",
    rows: [
      {label: "A", rank: 1, best: 2, worst: 3, band: "2–3"},
      {label: "B", rank: 1, best: 1, worst: 1, band: "1"}
    ]
  });
}

/** A figure as a file of its own: with its title, its caveats, and the code of the link to its scenario. */
export function file() {
  const content: Pick<KitContent, "stamp"> = {stamp: {...stamp, qr: "Kode membuka A."}};
  return parsed(figureSvg(ranks, content, {link: {label: "A", url: "https://timbang.example/bobot#v=1"}}));
}

const parsed = (svg: string) =>
  document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
