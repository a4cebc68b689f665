import {define} from "./define.js";

export const weightsMessages = define(
  {
    title: "Bobot dimensi",
    unit: "%",
    sum: "Jumlah",
    number: (dimension: string) => `Bobot ${dimension} dalam persen`,
    slider: (dimension: string) => `Geser bobot ${dimension}`,
    spoken: (value: string) => `${value} persen`,
    lock: (dimension: string) => `Kunci bobot ${dimension}`,
    lockTip: "Kunci: bobot ini tidak ikut berubah",
    unlockTip: "Terkunci. Tekan untuk membuka",
    baseline: "peraturan",
    baselineMark: (name: string, value: string) => `${name} ${value}`,
    tipping: (a: string, b: string, value: string) => `${a} dan ${b} bertukar urutan pada ${value}`,
    isLocked: "Terkunci. Buka kuncinya untuk mengubah bobot ini.",
    lastUnlocked: "Tidak dapat diubah: tiga bobot lain terkunci, sehingga jumlah 100 tidak dapat dijaga.",
    empty: (kept: string) => `Belum ada angka. Isi bilangan dari 0 sampai 100; bobot tetap ${kept}.`,
    notNumber: (typed: string, kept: string) =>
      `“${typed}” bukan bilangan. Tulis misalnya 30 atau 30,5; bobot tetap ${kept}.`,
    outOfRange: (typed: string, kept: string) => `${typed} di luar 0 sampai 100; bobot tetap ${kept}.`,
    clamped: (value: string) => `Paling banyak ${value}, karena bobot lain terkunci.`,
    rounded: (value: string) => `Dibulatkan menjadi ${value}: bobot dihitung sampai satu angka desimal.`,
    help: "Bobot lain menyesuaikan sebanding; yang dikunci tetap. Panah: 1 poin, dengan Shift 5, dengan Alt 0,1."
  },
  {
    title: "Weights of the dimensions",
    unit: "%",
    sum: "Sum",
    number: (dimension) => `Weight of ${dimension} in per cent`,
    slider: (dimension) => `Slide the weight of ${dimension}`,
    spoken: (value) => `${value} per cent`,
    lock: (dimension) => `Lock the weight of ${dimension}`,
    lockTip: "Lock: this weight stays as it is",
    unlockTip: "Locked. Press to unlock",
    baseline: "regulation",
    baselineMark: (name, value) => `${name} ${value}`,
    tipping: (a, b, value) => `${a} and ${b} change places at ${value}`,
    isLocked: "Locked. Unlock it to change this weight.",
    lastUnlocked: "Cannot be changed: the other three weights are locked, so the sum could not stay 100.",
    empty: (kept) => `No number yet. Enter one from 0 to 100; the weight stays ${kept}.`,
    notNumber: (typed, kept) => `“${typed}” is not a number. Write for example 30 or 30.5; the weight stays ${kept}.`,
    outOfRange: (typed, kept) => `${typed} is outside 0 to 100; the weight stays ${kept}.`,
    clamped: (value) => `At most ${value}, because other weights are locked.`,
    rounded: (value) => `Rounded to ${value}: weights are kept to one decimal.`,
    help: "The others make up for it in proportion, locked ones stay. Arrow keys: 1 point; with Shift 5, with Alt 0.1."
  }
);
