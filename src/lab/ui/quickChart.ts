import type {TableColumn} from "../../files/column.js";

export type Axis = {type: TableColumn["type"]; values: readonly unknown[]};

/** What a quick chart draws, ready to be drawn: little enough however long the result is. */
export type QuickChart = {nulls: number} & (
  | {kind: "bars"; bars: {label: string; value: number}[]; other: number}
  | {kind: "bins"; bins: {from: number; to: number; count: number}[]}
  | {kind: "dots"; dots: {x: number; y: number}[]; rows: number}
  | {kind: "empty"}
);

const most = 30;
const dense = 4000;
const steps = 24;

/**
 * Two columns of a result as a chart: `y` null counts rows, otherwise numbers are drawn, or their mean for each word. A
 * number with a number is a cloud of dots, of which very many are thinned evenly.
 */
export function quickChart(x: Axis, y: Axis | null): QuickChart {
  if (x.type === "number") return y ? dots(x, y) : bins(x);
  const sums = new Map<string, {sum: number; n: number}>();
  let nulls = 0;
  x.values.forEach((value, i) => {
    const height = y ? number(y.values[i]) : 1;
    if (value === null || value === undefined || height === null) return void ++nulls;
    const label = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    const group = sums.get(label) ?? {sum: 0, n: 0};
    group.sum += height;
    ++group.n;
    sums.set(label, group);
  });
  if (sums.size === 0) return {kind: "empty", nulls};
  const bars = [...sums].map(([label, {sum, n}]) => ({label, value: y ? sum / n : n}));
  if (sums.size > most && !y) bars.sort((a, b) => b.value - a.value);
  return {kind: "bars", bars: bars.slice(0, most), other: Math.max(0, bars.length - most), nulls};
}

function bins({values}: Axis): QuickChart {
  const numbers = values.map(number).filter((value) => value !== null);
  const nulls = values.length - numbers.length;
  if (numbers.length === 0) return {kind: "empty", nulls};
  let low = Infinity;
  let high = -Infinity;
  for (const value of numbers) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const whole = numbers.every(Number.isInteger);
  const width = whole ? Math.max(1, Math.ceil((high - low + 1) / steps)) : (high - low) / steps;
  // Doubles that lie too near each other, or too far apart, for steps between them.
  if (!Number.isFinite(width) || low + width === low)
    return {kind: "bins", bins: [{from: low, to: low === high ? low + 1 : high, count: numbers.length}], nulls};
  const count = whole ? Math.ceil((high - low + 1) / width) : steps;
  const counts = new Array<number>(count).fill(0);
  for (const value of numbers) ++counts[Math.min(count - 1, Math.floor((value - low) / width))]!;
  return {
    kind: "bins",
    bins: counts.map((n, i) => ({from: low + i * width, to: low + (i + 1) * width, count: n})),
    nulls
  };
}

function dots(x: Axis, y: Axis): QuickChart {
  const all = x.values.flatMap((value, i) => {
    const [a, b] = [number(value), number(y.values[i])];
    return a === null || b === null ? [] : [{x: a, y: b}];
  });
  const nulls = x.values.length - all.length;
  if (all.length === 0) return {kind: "empty", nulls};
  const step = Math.ceil(all.length / dense);
  return {kind: "dots", dots: all.filter((_, i) => i % step === 0), rows: all.length, nulls};
}

function number(value: unknown): number | null {
  const read = typeof value === "bigint" ? Number(value) : value;
  return typeof read === "number" && Number.isFinite(read) ? read : null;
}
