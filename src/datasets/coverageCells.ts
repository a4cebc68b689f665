import {group} from "d3-array";
import {protectCounts} from "../lib/index.js";

/** People of an agency by update channel, and those of them with every record. */
export type CoverageDatum = {instansi: string; kanal: string; n: number; complete: number};

/**
 * What may be shown of a group: nothing of a small one; of one where those with, or those without, every record are few,
 * only the bound that leaves the few between 0 and the minimum.
 */
export type CoverageCell = {
  instansi: string;
  kanal: string;
  n: number | null;
  kind: "none" | "protected" | "share" | "above" | "below";
  share: number;
};

export function coverageCells(data: readonly CoverageDatum[], minimum = 10): CoverageCell[] {
  return [...group(data, ({instansi}) => instansi).values()].flatMap((row) => {
    const shown = protectCounts(
      row.map(({n}) => n),
      minimum
    );
    return row.map((datum, i) => cell(datum, shown[i] ?? null, minimum));
  });
}

function cell({instansi, kanal, n, complete}: CoverageDatum, shown: number | null, minimum: number): CoverageCell {
  if (n === 0) return {instansi, kanal, n: 0, kind: "none", share: NaN};
  if (shown === null) return {instansi, kanal, n: null, kind: "protected", share: NaN};
  const few = (people: number) => people > 0 && people < minimum;
  if (few(n - complete)) return {instansi, kanal, n, kind: "above", share: Math.max(0, n - minimum) / n};
  if (few(complete)) return {instansi, kanal, n, kind: "below", share: Math.min(n, minimum) / n};
  return {instansi, kanal, n, kind: "share", share: complete / n};
}
