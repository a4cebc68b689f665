import type {Employee} from "../lib/index.js";
import type {Tally} from "../lib/index.js";

/** Employees drawn at random: their tally, and for each the cell of the tally they are counted in. */
export type Synthesis = {tally: Tally; cell: Int32Array};

type Draw<K extends keyof Employee> = {key: K; levels: Exclude<Employee[K], undefined>[]; odds: number[]};

const draws = [
  draw("status", ["PNS", "PPPK"], [8, 2]),
  draw("jenisJabatan", ["struktural", "fungsional", "pelaksana"], [6, 60, 34]),
  draw("pendidikan", ["S3", "S2", "S1", "D3", "SLTA", "SLTP"], [1, 10, 62, 11, 14, 2]),
  draw("diklatJabatan", [true, false, null], [45, 40, 15]),
  draw("bebasDiklat", [false, true], [7, 3]),
  draw("jpTeknis", [null, 0, 4, 6, 8, 10, 12, 16, 18, 20], [12, 25, 2, 2, 6, 4, 3, 4, 2, 40]),
  draw("seminar", [true, false, null], [55, 35, 10]),
  draw(
    "kinerja",
    [
      {skala: "predikat", predikat: "sangat-baik"},
      {skala: "predikat", predikat: "baik"},
      {skala: "predikat", predikat: "butuh-perbaikan"},
      {skala: "predikat", predikat: "kurang"},
      {skala: "pp46", nilai: 83},
      {skala: "pp46", nilai: 95},
      null
    ],
    [12, 78, 2, 1, 2, 1, 4]
  ),
  draw("hukdis", ["tidak", "ringan", "sedang", "berat", null], [9935, 20, 20, 5, 20])
];

function draw<K extends keyof Employee>(key: K, levels: Draw<K>["levels"], odds: number[]): Draw<K> {
  const total = odds.reduce((a, b) => a + b);
  let sum = 0;
  return {key, levels, odds: odds.map((odd) => (sum += odd) / total)};
}

/** Draws `n` employees of `agencies` agencies; the same ones every time. */
export function synthesize(n: number, agencies = 11): Synthesis {
  const random = mulberry32(20190508);
  const keys = new Int32Array(n);
  const size = draws.reduce((product, {levels}) => product * levels.length, agencies);
  const count = new Uint32Array(size);
  for (let i = 0; i < n; i++) {
    const agency = Math.floor(random() * agencies);
    let key = agency;
    let radix = agencies;
    for (const {levels, odds} of draws) {
      // Agencies differ: the higher the number, the more often a level late in the list.
      const u = random() ** (1 - 0.02 * agency);
      let level = 0;
      while (level < odds.length - 1 && u > odds[level]!) level++;
      key += radix * level;
      radix *= levels.length;
    }
    keys[i] = key;
    count[key]!++;
  }
  const found = Uint32Array.from(count.keys()).filter((key) => count[key]! > 0);
  const cellOf = new Int32Array(size);
  found.forEach((key, cell) => (cellOf[key] = cell));
  let radix = agencies;
  const columns: Record<string, unknown> = {
    syaratPendidikan: {levels: ["S1"], codes: new Uint8Array(found.length)}
  };
  for (const {key, levels} of draws) {
    const step = radix;
    columns[key] = {levels, codes: Uint8Array.from(found, (k) => Math.floor(k / step) % levels.length)};
    radix *= levels.length;
  }
  const tally: Tally = {
    groups: Array.from({length: agencies}, (_, g) => `instansi-${g + 1}`),
    group: Uint8Array.from(found, (key) => key % agencies),
    count: Uint32Array.from(found, (key) => count[key]!),
    columns: columns as Tally["columns"]
  };
  return {tally, cell: keys.map((key) => cellOf[key]!)};
}

/** A small generator of numbers from 0 up to 1 (mulberry32), for draws that are the same in every run. */
function mulberry32(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
