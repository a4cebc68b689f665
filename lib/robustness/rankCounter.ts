/** Called the first time that alternative `i` is seen with so many ahead. */
export type CountRank = (i: number, ahead: number, row: number) => void;

/** Counts ranks over rows of weights: `counts[i * n + ahead]` for each alternative and number of others ahead. */
export type RankCounter = {
  counts: Int32Array;
  /** How often the first of a pair leads, or null if that is not counted. */
  wins: Float64Array | null;
  /** Counts the rows and writes who is first in each to `first`; of several, the last. */
  count(weights: Float64Array, rows: number, first: Int32Array, onNew: CountRank): void;
};

/**
 * A counter over `values` (alternatives × criteria). Few alternatives are compared with one another without a branch,
 * four rows at a time; many are put into buckets by their score. Who has an equal score is not ahead.
 */
export function rankCounter(values: readonly (readonly number[])[], pairwise: boolean): RankCounter {
  const n = values.length;
  const tables = {counts: new Int32Array(n * n), wins: pairwise ? new Float64Array(n * n) : null};
  const sorted = sorting(values, tables);
  if (n > 48) return {...tables, count: (weights, rows, first, onNew) => sorted(weights, 0, rows, first, onNew)};
  const compared = comparing(values, tables);
  const count: RankCounter["count"] = (weights, rows, first, onNew) => {
    const fours = rows - (rows % 4);
    compared(weights, 0, fours, first, onNew);
    sorted(weights, fours, rows, first, onNew);
  };
  return {...tables, count};
}

type Tables = Pick<RankCounter, "counts" | "wins">;
type Count = (weights: Float64Array, start: number, stop: number, first: Int32Array, onNew: CountRank) => void;

/**
 * Each pair is compared once, in four rows at a time: the four numbers ahead of an alternative are the four bytes of one
 * integer. A pair that ties by chance, which a draw from a set hardly ever brings about, counts for the second.
 */
function comparing(values: readonly (readonly number[])[], {counts, wins}: Tables): Count {
  const n = values.length;
  const score = scorer(values);
  // Four scores side by side for each alternative.
  const scores = new Float64Array(4 * n);
  const ahead = new Int32Array(n);
  // All that come later count as ahead until they turn out behind; those of the very same values never do either.
  const later = Int32Array.from(values, (row, i) => {
    const others = values.slice(i + 1).filter((other) => other.some((value, m) => value !== row[m]));
    return 0x01010101 * others.length;
  });
  return (weights, start, stop, first, onNew) => {
    for (let row = start; row < stop; row += 4) {
      score(weights, row, 4, scores);
      ahead.set(later);
      for (let i = 0; i < n; i++) {
        const s0 = scores[4 * i]!;
        const s1 = scores[4 * i + 1]!;
        const s2 = scores[4 * i + 2]!;
        const s3 = scores[4 * i + 3]!;
        let own = ahead[i]!;
        for (let j = i + 1, o = 4 * j; j < n; j++, o += 4) {
          const leads =
            +(s0 > scores[o]!) |
            (+(s1 > scores[o + 1]!) << 8) |
            (+(s2 > scores[o + 2]!) << 16) |
            (+(s3 > scores[o + 3]!) << 24);
          own -= leads;
          ahead[j]! += leads;
        }
        const a0 = own & 255;
        const a1 = (own >> 8) & 255;
        const a2 = (own >> 16) & 255;
        const a3 = own >> 24;
        const o = i * n;
        if (counts[o + a0]!++ === 0) onNew(i, a0, row);
        if (counts[o + a1]!++ === 0) onNew(i, a1, row + 1);
        if (counts[o + a2]!++ === 0) onNew(i, a2, row + 2);
        if (counts[o + a3]!++ === 0) onNew(i, a3, row + 3);
        if (a0 === 0) first[row] = i;
        if (a1 === 0) first[row + 1] = i;
        if (a2 === 0) first[row + 2] = i;
        if (a3 === 0) first[row + 3] = i;
      }
      if (wins) for (let lane = 0; lane < 4; lane++) countWins(wins, scores, lane, 4, n);
    }
  };
}

function sorting(values: readonly (readonly number[])[], {counts, wins}: Tables): Count {
  const n = values.length;
  const score = scorer(values);
  const scores = new Float64Array(n);
  const order = new Int32Array(n);
  const bucket = new Int32Array(n);
  const starts = new Int32Array(2 * n + 2);
  return (weights, start, stop, first, onNew) => {
    for (let row = start; row < stop; row++) {
      score(weights, row, 1, scores);
      sort();
      let ahead = 0;
      for (let t = 0; t < n; t++) {
        const i = order[t]!;
        if (t > 0 && scores[i]! < scores[order[t - 1]!]!) ahead = t;
        if (counts[i * n + ahead]!++ === 0) onNew(i, ahead, row);
        if (ahead === 0) first[row] = i;
      }
      if (wins) countWins(wins, scores, 0, 1, n);
    }
  };

  /** Best first: into buckets by score, then in order by insertion, which has little left to do. */
  function sort(): void {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < n; i++) {
      low = Math.min(low, scores[i]!);
      high = Math.max(high, scores[i]!);
    }
    const scale = high > low ? (2 * n - 1) / (high - low) : 0;
    starts.fill(0);
    for (let i = 0; i < n; i++) {
      const b = ((high - scores[i]!) * scale) | 0;
      bucket[i] = b;
      starts[b + 1]!++;
    }
    for (let b = 1; b < starts.length; b++) starts[b]! += starts[b - 1]!;
    for (let i = 0; i < n; i++) order[starts[bucket[i]!]!++] = i;
    for (let t = 1; t < n; t++) {
      const i = order[t]!;
      let s = t;
      for (; s > 0 && scores[order[s - 1]!]! < scores[i]!; s--) order[s] = order[s - 1]!;
      order[s] = i;
    }
  }
}

function countWins(wins: Float64Array, scores: Float64Array, lane: number, stride: number, n: number): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      wins[i * n + j]! += +(scores[stride * i + lane]! > scores[stride * j + lane]!);
    }
  }
}

type Scorer = (weights: Float64Array, row: number, lanes: number, out: Float64Array) => void;

/** Writes the scores of each alternative at so many rows of weights side by side: out[lanes · i + lane]. */
function scorer(values: readonly (readonly number[])[]): Scorer {
  const n = values.length;
  const k = values[0]!.length;
  const flat = Float64Array.from(values.flat());
  if (k === 4) {
    return (weights, row, lanes, out) =>
      lanes === 4 ? fourScores(flat, weights, row, out) : any(weights, row, lanes, out);
  }
  return any;

  function any(weights: Float64Array, row: number, lanes: number, out: Float64Array): void {
    for (let lane = 0, w = k * row; lane < lanes; lane++, w += k) {
      for (let i = 0, v = 0; i < n; i++) {
        let sum = 0;
        for (let m = 0; m < k; m++, v++) sum += weights[w + m]! * flat[v]!;
        out[lanes * i + lane] = sum;
      }
    }
  }
}

/** Four rows of four weights at once: each value is read once for all of them. */
function fourScores(flat: Float64Array, weights: Float64Array, row: number, out: Float64Array): void {
  const w = 4 * row;
  const a0 = weights[w]!;
  const b0 = weights[w + 1]!;
  const c0 = weights[w + 2]!;
  const d0 = weights[w + 3]!;
  const a1 = weights[w + 4]!;
  const b1 = weights[w + 5]!;
  const c1 = weights[w + 6]!;
  const d1 = weights[w + 7]!;
  const a2 = weights[w + 8]!;
  const b2 = weights[w + 9]!;
  const c2 = weights[w + 10]!;
  const d2 = weights[w + 11]!;
  const a3 = weights[w + 12]!;
  const b3 = weights[w + 13]!;
  const c3 = weights[w + 14]!;
  const d3 = weights[w + 15]!;
  for (let v = 0; v < flat.length; v += 4) {
    const a = flat[v]!;
    const b = flat[v + 1]!;
    const c = flat[v + 2]!;
    const d = flat[v + 3]!;
    out[v] = a0 * a + b0 * b + c0 * c + d0 * d;
    out[v + 1] = a1 * a + b1 * b + c1 * c + d1 * d;
    out[v + 2] = a2 * a + b2 * b + c2 * c + d2 * d;
    out[v + 3] = a3 * a + b3 * b + c3 * c + d3 * d;
  }
}
