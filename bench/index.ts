import type {Result} from "./measure.js";
import {ranking} from "./ranking.js";

/** Pilot size, and all civil servants of Indonesia. */
const sizes = [231_000, 5_600_000];

const results: Result[] = [];
for (const size of sizes) results.push(...(await ranking(size)));
print(results);

function print(results: Result[]): void {
  let group = "";
  for (const {what, milliseconds, times, note, ...result} of results) {
    if (result.group !== group) console.log(`\n${(group = result.group)}`);
    const time = milliseconds.toPrecision(3).padStart(10);
    const ratio = (times === 1 ? "" : `× ${times < 10 ? times.toPrecision(2) : Math.round(times)}`).padStart(10);
    console.log(`  ${what.padEnd(34)}${time} ms${ratio}${note ? `   ${note}` : ""}`);
  }
}
