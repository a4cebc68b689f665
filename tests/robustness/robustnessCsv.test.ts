import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import {robustnessCsv} from "../../src/robustness/robustnessCsv.js";
import type {RobustnessFigures} from "../../src/robustness/robustnessFigures.js";
import type {RankingMeta} from "../../src/model/rankingCsv.js";
import {legal} from "../weights/fixtures.js";

const meta: RankingMeta & {accepted: string; size: number; joint: null} = {
  kind: "sintetis",
  dataset: "Data uji coba",
  fingerprint: "abc123",
  scheme: bkn2019,
  weights: legal,
  baseline: legal,
  filter: null,
  counted: ["Dihitung 10 dari 12 pegawai.", "PPPK tidak dihitung."],
  version: "0.1.0",
  date: "2025-11-23",
  accepted: "untuk bobot mana pun",
  size: 0.5,
  joint: null
};

const legalList = [0.25, 0.4, 0.3, 0.05];

/** A leads at a quarter of the weights, but B is first now. */
const found: RobustnessFigures = {
  units: [
    {id: "a", label: "A", rank: 2},
    {id: "b", label: "=B", rank: 1}
  ],
  acceptability: {
    competition: [
      [0.25, 0.75],
      [0.75, 0.25]
    ],
    competitionError: null,
    tied: [],
    centralWeights: [null, [0.25, 0.25, 0.5, 0]],
    samples: null,
    pairwise: [
      [0.5, 0.25],
      [0.75, 0.5]
    ]
  },
  attainable: [
    {best: {rank: 1, at: [1, 0, 0, 0]}, worst: {rank: 2, at: legalList}},
    {best: {rank: 1, at: legalList}, worst: {rank: 2, at: [1, 0, 0, 0]}}
  ],
  dominates: [],
  rankings: {
    total: 3,
    cells: [
      {ranking: [1, 0], share: 0.75, standardError: null, centroid: legalList},
      {ranking: [0, 1], share: 0.25, standardError: null, centroid: [1, 0, 0, 0]}
    ]
  },
  current: {ranking: [1, 0], share: 0.75, place: 1},
  favourability: [0.125, 0.625],
  leaveOneOut: [{criterion: 1, ranks: [1, 2]}],
  geometric: [2, 1],
  harmonic: [1, 1]
};

const lines = (...args: Parameters<typeof robustnessCsv>) => robustnessCsv(...args).split("\r\n");

describe("robustnessCsv", () => {
  it("says which weights are accepted and how it was computed, under the caveats of every file", () => {
    const head = lines(found, meta, "id").slice(0, 14);
    expect(head[0]).toContain("PERHATIAN: data sintetis");
    expect(head.slice(7)).toEqual([
      "Yang dihitung;Dihitung 10 dari 12 pegawai. PPPK tidak dihitung.",
      "Versi Timbang;0.1.0",
      "Tanggal;2025-11-23",
      "Bobot yang diterima;untuk bobot mana pun",
      "Bagian dari semua bobot yang mungkin;0,5",
      'Cara menghitung;"tepat dari geometri, bukan dari contoh acak"',
      ""
    ]);
  });

  it("gives every table of the page, agencies in the order of their ranks now", () => {
    expect(lines(found, meta, "id").slice(14)).toEqual([
      "Peringkat terbaik dan terburuk",
      "instansi;peringkat;peringkat_terbaik;peringkat_terburuk;keuntungan",
      "'=B;1;1;2;0,625",
      "A;2;1;2;0,125",
      "",
      "Bobot yang memberi peringkat terbaik dan terburuk serta pusat bobot yang membuatnya pertama (persen)",
      "instansi;bobot;peringkat;Kualifikasi;Kompetensi;Kinerja;Disiplin",
      "'=B;terbaik;1;25;40;30;5",
      "'=B;terburuk;2;100;0;0;0",
      "'=B;pusat bobot saat pertama;1;25;25;50;0",
      "A;terbaik;1;100;0;0;0",
      "A;terburuk;2;25;40;30;5",
      "",
      "Seberapa sering di peringkat berapa",
      "instansi;peringkat_1;peringkat_2",
      "'=B;0,75;0,25",
      "A;0,25;0,75",
      "",
      "Siapa mengungguli siapa",
      "instansi;'=B;A",
      "'=B;;0,75",
      "A;0,25;",
      "",
      "Urutan lengkap yang paling sering: 2 dari 3",
      "nomor_urutan;bagian_bobot;galat_baku;peringkat_1;peringkat_2;pusat_Kualifikasi;pusat_Kompetensi;pusat_Kinerja;pusat_Disiplin",
      "1;0,75;;'=B;A;25;40;30;5",
      "2;0,25;;A;'=B;100;0;0;0",
      "",
      "Urutan pada bobot skenario",
      "nomor_urutan;bagian_bobot;peringkat_1;peringkat_2",
      "1;0,75;'=B;A",
      "",
      "Unggul pada bobot apa pun",
      "instansi;tidak_pernah_di_bawah",
      "",
      "Bila dihitung dengan cara lain",
      "instansi;Skenario;Rata-rata ukur;Rata-rata harmonis;Tanpa Kompetensi",
      "'=B;1;1;1;2",
      "A;2;2;1;1",
      ""
    ]);
  });

  it("gives sampled shares with their standard errors, and the ranks that missing records leave open", () => {
    const acceptability = {
      ...found.acceptability,
      samples: 400,
      competitionError: [
        [0.02, 0.02],
        [0.02, 0.02]
      ]
    };
    const range = {best: 1, worst: 2};
    const joint = [{unit: found.units[0]!, recorded: range, now: range, over: range, complete: 0.5}];
    const text = lines({...found, acceptability}, {...meta, joint}, "en");
    expect(text).toContain("Method,estimated from 400 random weights");
    expect(text).toContain(
      "agency,rank,best_rank,worst_rank,favourability,best_records_free,worst_records_free,best_records_free_scenario_weights,worst_records_free_scenario_weights,share_of_records_complete"
    );
    expect(text).toContain("A,2,1,2,0.125,1,2,1,2,0.5");
    expect(text).toContain("'=B,1,1,2,0.625,,,,,");
    const at = text.indexOf("Standard errors of the share of each rank");
    expect(text.slice(at + 1, at + 4)).toEqual(["agency,rank_1,rank_2", "'=B,0.02,0.02", "A,0.02,0.02"]);
  });

  it("marks those that are level at all accepted weights, and lists who is never behind whom", () => {
    const acceptability = {...found.acceptability, tied: [[0, 1]]};
    const text = lines({...found, acceptability, dominates: [[1, 0]]}, meta, "id");
    expect(text).toContain("'=B;;selalu seri");
    expect(text).toContain("2;0,25;;A (seri);'=B (seri);100;0;0;0");
    expect(text[text.indexOf("instansi;tidak_pernah_di_bawah") + 1]).toBe("'=B;A");
  });
});
