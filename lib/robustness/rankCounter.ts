/** Called the first time that alternative `i` is seen with so many ahead. */
export type Seen = (i: number, ahead: number, row: number) => void;

/** Counts ranks over rows of weights: `counts[i * n + ahead]` for each alternative and number of others ahead. */
export type RankCounter = {
  counts: Int32Array;
  /** How often the first of a pair leads, or null if that is not counted. */
  wins: Float64Array | null;
  /** Counts the rows and writes who is first in each to `first`; of several, the last. */
  count(weights: Float64Array, rows: number, first: Int32Array, onNew: Seen): void;
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
type Count = (weights: Float64Array, start: number, stop: number, first: Int32Array, onNew: Seen) => void;

function comparing(values: readonly (readonly number[])[], {counts, wins}: Tables): Count {
  const n = values.length;
  const score = scorer(values);
  // Four scores side by side for each alternative.
  const scores = new Float64Array(4 * n);
  return (weights, start, stop, first, onNew) => {
    for (let row = start; row < stop; row += 4) {
      score(weights, row, 4, scores);
      for (let i = 0; i < n; i++) {
        const s0 = scores[4 * i]!;
        const s1 = scores[4 * i + 1]!;
        const s2 = scores[4 * i + 2]!;
        const s3 = scores[4 * i + 3]!;
        let a0 = 0;
        let a1 = 0;
        let a2 = 0;
        let a3 = 0;
        for (let j = 0; j < 4 * n; j += 4) {
          a0 += +(scores[j]! > s0);
          a1 += +(scores[j + 1]! > s1);
          a2 += +(scores[j + 2]! > s2);
          a3 += +(scores[j + 3]! > s3);
        }
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
    return (weights, row, lanes, out) => {
      for (let lane = 0, w = 4 * row; lane < lanes; lane++, w += 4) {
        const a = weights[w]!;
        const b = weights[w + 1]!;
        const c = weights[w + 2]!;
        const d = weights[w + 3]!;
        for (let v = 0, o = lane; v < 4 * n; v += 4, o += lanes) {
          out[o] = a * flat[v]! + b * flat[v + 1]! + c * flat[v + 2]! + d * flat[v + 3]!;
        }
      }
    };
  }
  return (weights, row, lanes, out) => {
    for (let lane = 0, w = k * row; lane < lanes; lane++, w += k) {
      for (let i = 0, v = 0; i < n; i++) {
        let sum = 0;
        for (let m = 0; m < k; m++, v++) sum += weights[w + m]! * flat[v]!;
        out[lanes * i + lane] = sum;
      }
    }
  };
}
