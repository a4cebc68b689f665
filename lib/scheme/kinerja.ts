import {article, bima, formulir2020, maximaBantul, medan, ortalagk, programs, silka, simIpAsn} from "./sources.js";
import type {DimensionRules, Predikat, ValueRange, Row, Source, Bilingual} from "./types.js";

const skp: Source = {
  ...programs({id: "Pita nilai pada formulir BKN 2020, angkanya", en: "Bands on the BKN form of 2020, the points"}, [
    silka,
    simIpAsn,
    medan
  ]),
  url: formulir2020.url
};

/** The form prints 51–65, which overlaps the band above; the programs and the older appraisals have 51–60. */
const skpKurang: Source = {
  ...programs(
    {
      id: "Formulir BKN 2020 mencetak 51–65, dibaca sebagai 51–60; angkanya",
      en: "The BKN form of 2020 prints 51–65, read as 51–60; the points"
    },
    [silka, simIpAsn, medan]
  ),
  url: formulir2020.url
};

const nilaiBands: {label: Bilingual; points: number; terbuka: ValueRange; bulat: ValueRange; source?: Source}[] = [
  {
    label: {id: "Sangat Baik (91–100)", en: "Very good (Sangat Baik, 91–100)"},
    points: 30,
    terbuka: {above: 90},
    bulat: {atLeast: 90.5}
  },
  {
    label: {id: "Baik (76–90)", en: "Good (Baik, 76–90)"},
    points: 25,
    terbuka: {above: 75, atMost: 90},
    bulat: {atLeast: 75.5, below: 90.5}
  },
  {
    label: {id: "Cukup (61–75)", en: "Fair (Cukup, 61–75)"},
    points: 15,
    terbuka: {above: 60, atMost: 75},
    bulat: {atLeast: 60.5, below: 75.5}
  },
  {
    label: {id: "Kurang (51–60)", en: "Poor (Kurang, 51–60)"},
    points: 5,
    terbuka: {above: 50, atMost: 60},
    bulat: {atLeast: 50.5, below: 60.5},
    source: skpKurang
  },
  {
    label: {id: "Buruk (50 ke bawah)", en: "Bad (Buruk, 50 and below)"},
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
    source: band.source ?? skp,
    only: {tepiSkp}
  }));
}

const predikatLabels: [Predikat, Bilingual][] = [
  ["sangat-baik", {id: "Predikat Sangat Baik", en: "Rating: very good (Sangat Baik)"}],
  ["baik", {id: "Predikat Baik", en: "Rating: good (Baik)"}],
  ["butuh-perbaikan", {id: "Predikat Butuh Perbaikan", en: "Rating: needs improvement (Butuh Perbaikan)"}],
  ["kurang", {id: "Predikat Kurang", en: "Rating: poor (Kurang)"}],
  ["sangat-kurang", {id: "Predikat Sangat Kurang", en: "Rating: very poor (Sangat Kurang)"}]
];

export const predikatSources: Record<"p1" | "p2" | "p3", Source> = {
  p1: {
    citation: {
      id: "Urutan baris 2019 dibawa ke predikat PermenPANRB 6/2022; tidak ditemukan dokumen yang menetapkannya",
      en: "The rows of 2019 carried over in order to the ratings of PermenPANRB 6/2022; no document found that sets it"
    },
    confidence: "OK"
  },
  p2: programs({id: "Pemetaan predikat", en: "Points for ratings"}, [ortalagk]),
  p3: {
    citation: {
      id: "Sebanding dengan persentase angka kredit 150/100/75/50/25 Peraturan BKN 3/2023: 30 × persen ÷ 150",
      en: "In proportion to the credit-score percentages 150/100/75/50/25 of Peraturan BKN 3/2023: 30 × per cent ÷ 150"
    },
    confidence: "I",
    url: "https://id.scribd.com/presentation/694983391"
  }
};

/** A mix of 25s and 30s gives the published means of performance; the three rows below it have no such support. */
const p1Upper: Source = {
  citation: {
    id: "Urutan baris 2019 dibawa ke predikat; 30 dan 25 sejalan dengan rata-rata kinerja Kota Bima (25,15–27,47)",
    en: "The rows of 2019 carried over to the ratings; 30 and 25 agree with the mean performance of the city of Bima (25.15–27.47)"
  },
  confidence: "I",
  url: bima.url
};

const predikatPoints = {p1: [30, 25, 15, 5, 1], p2: [30, 25, 15, 10, 5], p3: [30, 20, 15, 10, 5]};

function predikatRows(predikat: "p1" | "p2" | "p3"): Row[] {
  return predikatLabels.map(([id, label], i) => ({
    when: {predikat: [id]},
    points: predikatPoints[predikat][i]!,
    label,
    source: predikat === "p1" && i < 2 ? p1Upper : predikatSources[predikat],
    only: {predikat}
  }));
}

/** Peraturan BKN 8/2019 Pasal 9: last year's SKP, as a value of PP 46/2011 or a rating of PermenPANRB 6/2022. */
export const kinerja: DimensionRules = {
  id: "kinerja",
  label: {id: "Kinerja", en: "Performance"},
  maximum: 30,
  source: maximaBantul,
  basis: article(9, "OK"),
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
          source: programs({id: "Tidak ditemukan ketentuannya", en: "No provision found"}, [silka]),
          missing: true
        }
      ]
    }
  ]
};
