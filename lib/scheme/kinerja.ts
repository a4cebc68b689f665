import {formulir2020, maximaBantul, programs} from "./sources.js";
import type {DimensionRules, Predikat, Range, Row, Source, Text} from "./types.js";

const skp: Source = {
  citation:
    "Peraturan BKN 8/2019 Pasal 9; pita nilai pada formulir BKN 2020, angka dari SILKA, sim-ip-asn, dan Kota Medan",
  confidence: "C",
  url: formulir2020.url
};

const nilaiBands: {label: Text; points: number; terbuka: Range; bulat: Range}[] = [
  {
    label: {id: "Sangat Baik (91–100)", en: "Sangat Baik, very good (91–100)"},
    points: 30,
    terbuka: {above: 90},
    bulat: {atLeast: 90.5}
  },
  {
    label: {id: "Baik (76–90)", en: "Baik, good (76–90)"},
    points: 25,
    terbuka: {above: 75, atMost: 90},
    bulat: {atLeast: 75.5, below: 90.5}
  },
  {
    label: {id: "Cukup (61–75)", en: "Cukup, fair (61–75)"},
    points: 15,
    terbuka: {above: 60, atMost: 75},
    bulat: {atLeast: 60.5, below: 75.5}
  },
  {
    label: {id: "Kurang (51–60)", en: "Kurang, poor (51–60)"},
    points: 5,
    terbuka: {above: 50, atMost: 60},
    bulat: {atLeast: 50.5, below: 60.5}
  },
  {
    label: {id: "Buruk (50 ke bawah)", en: "Buruk, bad (50 and below)"},
    points: 1,
    terbuka: {atMost: 50},
    bulat: {below: 50.5}
  }
];

function nilaiRows(tepiSkp: "terbuka" | "bulat"): Row[] {
  return nilaiBands.map((band) => ({
    when: {nilai: band[tepiSkp]},
    points: band.points,
    label: band.label,
    source: skp,
    only: {tepiSkp}
  }));
}

const predikatLabels: [Predikat, Text][] = [
  ["sangat-baik", {id: "Predikat Sangat Baik", en: "Rating Sangat Baik (very good)"}],
  ["baik", {id: "Predikat Baik", en: "Rating Baik (good)"}],
  ["butuh-perbaikan", {id: "Predikat Butuh Perbaikan", en: "Rating Butuh Perbaikan (needs improvement)"}],
  ["kurang", {id: "Predikat Kurang", en: "Rating Kurang (misconduct)"}],
  ["sangat-kurang", {id: "Predikat Sangat Kurang", en: "Rating Sangat Kurang (very poor)"}]
];

export const predikatSources: Record<"p1" | "p2" | "p3", Source> = {
  p1: {
    citation:
      "Urutan baris 2019 dibawa ke predikat PermenPANRB 6/2022; 30 dan 25 sejalan dengan rata-rata kinerja Kota Bima (25,15–27,47)",
    confidence: "I"
  },
  p2: programs("Pemetaan predikat", "ortalagk-citizen/ipasn", "c1"),
  p3: {
    citation: "Sebanding dengan persentase angka kredit 150/100/75/50/25 Peraturan BKN 3/2023: 30 × persen ÷ 150",
    confidence: "I",
    url: "https://id.scribd.com/presentation/694983391"
  }
};

const predikatPoints = {p1: [30, 25, 15, 5, 1], p2: [30, 25, 15, 10, 5], p3: [30, 20, 15, 10, 5]};

function predikatRows(predikat: "p1" | "p2" | "p3"): Row[] {
  return predikatLabels.map(([id, label], i) => ({
    when: {predikat: [id]},
    points: predikatPoints[predikat][i]!,
    label,
    source: predikatSources[predikat],
    only: {predikat}
  }));
}

/** Peraturan BKN 8/2019 Pasal 9: last year's SKP, as a value of PP 46/2011 or a rating of PermenPANRB 6/2022. */
export const kinerja: DimensionRules = {
  id: "kinerja",
  label: {id: "Kinerja", en: "Performance"},
  maximum: 30,
  source: {...maximaBantul, citation: `Peraturan BKN 8/2019 Pasal 9; ${maximaBantul.citation}`},
  indicators: [
    {
      id: "skp",
      label: {id: "Penilaian kinerja (SKP)", en: "Performance appraisal (SKP)"},
      rows: [
        ...nilaiRows("terbuka"),
        ...nilaiRows("bulat"),
        ...predikatRows("p1"),
        ...predikatRows("p2"),
        ...predikatRows("p3"),
        {
          when: {kinerja: "kosong"},
          points: 0,
          label: {id: "Tidak ada SKP tahun itu", en: "No appraisal for the year"},
          source: programs("Tidak diatur", "SILKA Kab. Balangan", "c1"),
          missing: true
        }
      ]
    }
  ]
};
