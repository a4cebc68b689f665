import {dsvFormat} from "d3-dsv";
import type {AggregateUnit} from "../../lib/index.js";
import {aggregateColumns} from "./aggregateColumns.js";

/** SHA-256 of the units in canonical form: ordered by name, shortest decimal numbers, `\n`. */
export async function fingerprintAggregates(units: readonly AggregateUnit[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalCsv(units)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function canonicalCsv(units: readonly AggregateUnit[]): string {
  const rows = [...units]
    .sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0))
    .map((unit) => aggregateColumns.map((column) => String(unit[column])));
  return dsvFormat(",").formatRows([[...aggregateColumns], ...rows]) + "\n";
}
