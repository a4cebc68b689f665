import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

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
      lead: "Bila satu bobot digeser dan yang lain menyesuaikan sebanding (yang dikunci tetap), pertukaran urutan pertama terjadi di sini.",
      below: (dimension: string, weight: string, rises: string, falls: string, rank: string) =>
        `Bila ${dimension} turun di bawah ${weight}: ${rises} menyalip ${falls} (peringkat ${rank}).`,
      above: (dimension: string, weight: string, rises: string, falls: string, rank: string) =>
        `Bila ${dimension} naik di atas ${weight}: ${rises} menyalip ${falls} (peringkat ${rank}).`,
      noneBelow: (dimension: string, end: string) =>
        `Menurunkan ${dimension} sampai ${end} tidak menukar satu instansi pun.`,
      noneAbove: (dimension: string, end: string, locked: string | null) =>
        `Menaikkan ${dimension} sampai ${end}${locked ? `, yang tertinggi selama ${locked} dikunci,` : ""} tidak menukar satu instansi pun.`,
      lowest: (dimension: string, end: string) => `${dimension} sudah ${end}: tidak dapat turun lagi.`,
      highest: (dimension: string, end: string, locked: string | null) =>
        `${dimension} sudah ${end}${locked ? `, yang tertinggi selama ${locked} dikunci` : ""}: tidak dapat naik lagi.`,
      locked: (dimension: string, weight: string) => `${dimension} dikunci pada ${weight}, maka tidak digeser.`,
      lastUnlocked: (dimension: string, weight: string) =>
        `${dimension} tetap ${weight}: tiga bobot lain dikunci, maka tidak dapat digeser.`,
      partBelow: (dimension: string, weight: string, list: string) =>
        `Begitu ${dimension} turun dari ${weight}, yang kini seri berpisah: ${list}.`,
      partAbove: (dimension: string, weight: string, list: string) =>
        `Begitu ${dimension} naik dari ${weight}, yang kini seri berpisah: ${list}.`,
      ahead: (ahead: string, behind: string) => `${ahead} di atas ${behind}`,
      moreParts: (count: string) => `dan ${count} pasangan lagi`,
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
        `Terbukti tidak mungkin: tidak ada bobot apa pun yang membuat ${name} menyalip ${other}.`,
      unlocking: (locked: string, found: string) =>
        `Terbukti tidak mungkin selama ${locked} dikunci. Bila semua bobot boleh bergeser, yang terdekat: ${found}`,
      unlock: "Buka kuncinya untuk mencobanya.",
      failed: (why: string) => `Perhitungan ini gagal (${why}).`,
      found: (name: string, other: string) => `${name} menyalip ${other} bila`,
      distance: (points: string) => `Jarak ${points} poin.`,
      noTry: "Tidak ada bobot dengan satu desimal di dekatnya yang sungguh menukar keduanya.",
      try: (weights: string) => `Coba ${weights}`
    },
    live: {
      none: (count: string) => `Tidak ada dari ${count} instansi yang berpindah peringkat.`,
      moved: (moved: string, count: string) => `${moved} dari ${count} instansi berpindah peringkat.`,
      largest: (movers: string) => `Terbesar: ${movers}.`,
      mover: (name: string, change: string, rank: string) => `${name} ${change} (kini ke-${rank})`,
      newly: (names: string) => `Baru mendapat peringkat: ${names}.`,
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
      summaryNone: (count) =>
        `Chart of ${plural(count, "agency", "agencies")} from before to the scenario: none changes rank.`,
      summary: (moved, count) =>
        `Chart of ${plural(count, "agency", "agencies")} from before to the scenario: ${moved} ${moved === "1" ? "changes" : "change"} rank.`,
      move: (name, from, to) => `${name} from ${from} to ${to}`,
      rises: (list) => `Up: ${list}.`,
      falls: (list) => `Down: ${list}.`,
      leftOut: (names) => `Not drawn for want of a rank: ${names}.`
    },
    tipping: {
      title: "Nearest tipping points",
      lead: "If one weight is moved and the others make up for it in proportion (locked ones stay), the first change of places happens here.",
      below: (dimension, weight, rises, falls, rank) =>
        `If ${dimension} falls below ${weight}: ${rises} overtakes ${falls} (rank ${rank}).`,
      above: (dimension, weight, rises, falls, rank) =>
        `If ${dimension} rises above ${weight}: ${rises} overtakes ${falls} (rank ${rank}).`,
      noneBelow: (dimension, end) => `Lowering ${dimension} down to ${end} makes no two agencies change places.`,
      noneAbove: (dimension, end, locked) =>
        `Raising ${dimension} up to ${end}${locked ? `, the most while ${locked} stays locked,` : ""} makes no two agencies change places.`,
      lowest: (dimension, end) => `${dimension} is ${end} already and cannot fall.`,
      highest: (dimension, end, locked) =>
        `${dimension} is ${end} already${locked ? `, the most while ${locked} stays locked,` : ""} and cannot rise.`,
      locked: (dimension, weight) => `${dimension} is locked at ${weight}, so it is not moved.`,
      lastUnlocked: (dimension, weight) =>
        `${dimension} stays ${weight}: the other three weights are locked, so it cannot be moved.`,
      partBelow: (dimension, weight, list) =>
        `As soon as ${dimension} falls from ${weight}, those level now come apart: ${list}.`,
      partAbove: (dimension, weight, list) =>
        `As soon as ${dimension} rises from ${weight}, those level now come apart: ${list}.`,
      ahead: (ahead, behind) => `${ahead} above ${behind}`,
      moreParts: (count) => `and ${count} more ${count === "1" ? "pair" : "pairs"}`,
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
      impossible: (name, other) => `Proved impossible: no weights whatever make ${name} overtake ${other}.`,
      unlocking: (locked, found) =>
        `Proved impossible while ${locked} stays locked. If all weights may move, the nearest: ${found}`,
      unlock: "Unlock to try it.",
      failed: (why) => `This computation failed (${why}).`,
      found: (name, other) => `${name} overtakes ${other} if`,
      distance: (points) => `Distance ${plural(points, "point")}.`,
      noTry: "No weights with one decimal nearby truly swap the two.",
      try: (weights) => `Try ${weights}`
    },
    live: {
      none: (count) => `None of ${plural(count, "agency", "agencies")} changes rank.`,
      moved: (moved, count) =>
        `${moved} of ${plural(count, "agency", "agencies")} ${moved === "1" ? "changes" : "change"} rank.`,
      largest: (movers) => `Largest: ${movers}.`,
      mover: (name, change, rank) => `${name} ${change} (now at ${rank})`,
      newly: (names) => `Newly ranked: ${names}.`,
      up: (by) => `up ${by}`,
      down: (by) => `down ${by}`,
      leader: (name, index) => `On top: ${name}, index ${index}.`
    }
  }
);
