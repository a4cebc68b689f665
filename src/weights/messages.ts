import {define} from "../messages/define.js";

export const bobot = define(
  {
    slope: {
      title: "Dari semula ke skenario",
      by: "Ukuran",
      byRank: "Peringkat",
      byIndex: "Indeks",
      before: "Semula",
      after: "Skenario",
      summaryNone: (count: string) =>
        `Grafik ${count} instansi dari semula ke skenario: tidak ada yang berpindah peringkat.`,
      summary: (moved: string, count: string) =>
        `Grafik ${count} instansi dari semula ke skenario: ${moved} berpindah peringkat.`,
      move: (name: string, from: string, to: string) => `${name} dari ${from} ke ${to}`,
      rises: (list: string) => `Naik: ${list}.`,
      falls: (list: string) => `Turun: ${list}.`,
      leftOut: (names: string) => `Tidak digambar karena tanpa peringkat: ${names}.`
    },
    tipping: {
      title: "Titik balik terdekat",
      lead: "Bila satu bobot digeser dan yang lain menyesuaikan sebanding, pertukaran urutan pertama terjadi di sini.",
      below: (dimension: string, weight: string, rises: string, falls: string, rank: string) =>
        `Bila ${dimension} turun di bawah ${weight}: ${rises} menyalip ${falls} (peringkat ${rank}).`,
      above: (dimension: string, weight: string, rises: string, falls: string, rank: string) =>
        `Bila ${dimension} naik di atas ${weight}: ${rises} menyalip ${falls} (peringkat ${rank}).`,
      noneBelow: (dimension: string) => `Menurunkan ${dimension} sampai 0 tidak menukar satu instansi pun.`,
      noneAbove: (dimension: string) => `Menaikkan ${dimension} sampai 100 tidak menukar satu instansi pun.`,
      now: (weight: string) => `kini ${weight}`,
      try: (weight: string) => `Coba ${weight}`,
      trySpoken: (dimension: string, weight: string) => `Coba ${weight} untuk ${dimension}`
    },
    overtake: {
      title: "Semua bobot sekaligus",
      lead: "Perubahan terkecil bila semua bobot yang tidak dikunci boleh bergeser bersama (jarak lurus), agar instansi yang dipilih menyalip yang tepat di atasnya.",
      choose: "Pilih satu instansi pada tabel peringkat.",
      pending: "menghitung …",
      locked: "Sedikitnya dua bobot harus tidak terkunci: bila satu naik, yang lain harus turun.",
      first: (name: string) => `${name} sudah di peringkat pertama.`,
      impossible: (name: string, other: string) =>
        `Terbukti tidak mungkin: tidak ada bobot yang membuat ${name} menyalip ${other}.`,
      failed: (why: string) => `Perhitungan ini gagal (${why}).`,
      found: (name: string, other: string) => `${name} menyalip ${other} bila`,
      distance: (points: string) => `Jarak ${points} poin.`,
      noTry: "Tidak ada bobot dengan satu desimal di dekatnya yang sungguh menukar keduanya.",
      try: (weights: string) => `Coba ${weights}`
    },
    live: {
      none: (count: string) => `Tidak ada dari ${count} instansi yang berpindah peringkat.`,
      moved: (moved: string, count: string) => `${moved} dari ${count} instansi berpindah peringkat.`,
      largest: (name: string, change: string, rank: string) => `Terbesar: ${name} ${change}, kini ke-${rank}.`,
      up: (by: string) => `naik ${by}`,
      down: (by: string) => `turun ${by}`,
      leader: (name: string, index: string) => `Teratas: ${name}, indeks ${index}.`
    }
  },
  {
    slope: {
      title: "From before to the scenario",
      by: "Measure",
      byRank: "Rank",
      byIndex: "Index",
      before: "Before",
      after: "Scenario",
      summaryNone: (count) => `Chart of ${count} agencies from before to the scenario: none changes rank.`,
      summary: (moved, count) =>
        `Chart of ${count} agencies from before to the scenario: ${moved} ${moved === "1" ? "changes" : "change"} rank.`,
      move: (name, from, to) => `${name} from ${from} to ${to}`,
      rises: (list) => `Up: ${list}.`,
      falls: (list) => `Down: ${list}.`,
      leftOut: (names) => `Not drawn for want of a rank: ${names}.`
    },
    tipping: {
      title: "Nearest tipping points",
      lead: "If one weight is moved and the others make up for it in proportion, the first change of places happens here.",
      below: (dimension, weight, rises, falls, rank) =>
        `If ${dimension} falls below ${weight}: ${rises} overtakes ${falls} (rank ${rank}).`,
      above: (dimension, weight, rises, falls, rank) =>
        `If ${dimension} rises above ${weight}: ${rises} overtakes ${falls} (rank ${rank}).`,
      noneBelow: (dimension) => `Lowering ${dimension} down to 0 makes no two agencies change places.`,
      noneAbove: (dimension) => `Raising ${dimension} up to 100 makes no two agencies change places.`,
      now: (weight) => `now ${weight}`,
      try: (weight) => `Try ${weight}`,
      trySpoken: (dimension, weight) => `Try ${weight} for ${dimension}`
    },
    overtake: {
      title: "All weights together",
      lead: "The smallest change, if all weights that are not locked may move together (straight distance), by which the chosen agency overtakes the one just above it.",
      choose: "Choose an agency in the ranking.",
      pending: "computing …",
      locked: "At least two weights must not be locked: if one rises, another must fall.",
      first: (name) => `${name} is first already.`,
      impossible: (name, other) => `Proved impossible: no weights make ${name} overtake ${other}.`,
      failed: (why) => `This computation failed (${why}).`,
      found: (name, other) => `${name} overtakes ${other} if`,
      distance: (points) => `Distance ${points} points.`,
      noTry: "No weights with one decimal nearby truly swap the two.",
      try: (weights) => `Try ${weights}`
    },
    live: {
      none: (count) => `None of ${count} agencies changes rank.`,
      moved: (moved, count) => `${moved} of ${count} agencies ${moved === "1" ? "changes" : "change"} rank.`,
      largest: (name, change, rank) => `Largest: ${name} ${change}, now at ${rank}.`,
      up: (by) => `up ${by}`,
      down: (by) => `down ${by}`,
      leader: (name, index) => `On top: ${name}, index ${index}.`
    }
  }
);
