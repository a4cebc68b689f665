import {define} from "./define.js";

export const whyMessages = define(
  {
    title: (name: string) => `Mengapa ${name}?`,
    choose: "Pilih satu instansi pada tabel peringkat untuk melihat sebab perubahannya.",
    more: "Uraian per dimensi",
    unranked: (name: string) => `${name} tidak mendapat peringkat, sehingga tidak ada perubahan untuk diuraikan.`,
    indexUp: (name: string, by: string, from: string, to: string) =>
      `Indeks ${name} naik ${by}, dari ${from} menjadi ${to}.`,
    indexDown: (name: string, by: string, from: string, to: string) =>
      `Indeks ${name} turun ${by}, dari ${from} menjadi ${to}.`,
    indexSame: (name: string, at: string) => `Indeks ${name} tetap ${at}.`,
    rankUp: (from: string, to: string) => `Peringkatnya naik dari ${from} ke ${to}.`,
    rankDown: (from: string, to: string) => `Peringkatnya turun dari ${from} ke ${to}.`,
    rankSame: (at: string) => `Peringkatnya tetap ${at}.`,
    overtook: (names: string) => `Menyalip ${names}.`,
    overtakenBy: (names: string) => `Disalip ${names}.`,
    average: (own: string, mean: string, difference: string) =>
      `Peringkat bergeser oleh selisih terhadap instansi lain: indeksnya berubah ${own}, rata-rata instansi ${mean}, selisihnya ${difference}.`,
    table: (name: string) => `Perubahan indeks ${name} per dimensi, dalam poin`,
    dimension: "Dimensi",
    weight: "Bobot",
    attained: "Capaian",
    attainedTip: "nilai dibagi nilai tertinggi dimensi",
    change: "Perubahan",
    mean: "Rata-rata instansi",
    relative: "Selisih",
    byWeight: (points: string) => `karena bobot ${points}`,
    byLevel: (points: string) => `karena capaian ${points}`,
    total: "Jumlah",
    arrow: (from: string, to: string) => `${from} → ${to}`,
    fromTo: (from: string, to: string) => `dari ${from} menjadi ${to}`,
    ownLegend: "perubahan instansi ini",
    relativeLegend: "selisih terhadap rata-rata instansi"
  },
  {
    title: (name) => `Why ${name}?`,
    choose: "Choose an agency in the ranking to see what made it change.",
    more: "Taken apart by dimension",
    unranked: (name) => `${name} has no rank, so there is no change to take apart.`,
    indexUp: (name, by, from, to) => `The index of ${name} rises by ${by}, from ${from} to ${to}.`,
    indexDown: (name, by, from, to) => `The index of ${name} falls by ${by}, from ${from} to ${to}.`,
    indexSame: (name, at) => `The index of ${name} stays at ${at}.`,
    rankUp: (from, to) => `It moves up from rank ${from} to ${to}.`,
    rankDown: (from, to) => `It moves down from rank ${from} to ${to}.`,
    rankSame: (at) => `It stays at rank ${at}.`,
    overtook: (names) => `It overtakes ${names}.`,
    overtakenBy: (names) => `It is overtaken by ${names}.`,
    average: (own, mean, difference) =>
      `The rank moves by the difference to the others: its index changes by ${own}, the agencies' average by ${mean}, a difference of ${difference}.`,
    table: (name) => `Change of the index of ${name} by dimension, in points`,
    dimension: "Dimension",
    weight: "Weight",
    attained: "Attained",
    attainedTip: "points divided by the dimension's maximum",
    change: "Change",
    mean: "Agencies' average",
    relative: "Difference",
    byWeight: (points) => `by weight ${points}`,
    byLevel: (points) => `by attainment ${points}`,
    total: "Sum",
    arrow: (from, to) => `${from} → ${to}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    ownLegend: "change of this agency",
    relativeLegend: "difference to the agencies' average"
  }
);
