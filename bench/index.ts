import {readFileSync, writeFileSync} from "node:fs";
import {distributions} from "./distributions.js";
import {kit} from "./kit.js";
import type {Result} from "./measure.js";
import {ranking} from "./ranking.js";
import {robustness} from "./robustness.js";
import {site} from "./site.js";

/** Pilot size, and all civil servants of Indonesia. */
const sizes = [231_000, 5_600_000];

const parts: Record<string, () => Promise<Result[]>> = {
  ranking: () => atEachSize(ranking),
  robustness,
  distributions: () => atEachSize(distributions),
  kit,
  site
};
const write = process.argv.includes("--write");
const named = process.argv.slice(2).filter((name) => name !== "--write");
const unknown = named.find((name) => !(name in parts));
if (unknown) throw new RangeError(`no such part of the bench: ${unknown}; there are ${Object.keys(parts).join(", ")}`);
if (write && named.length > 0)
  throw new RangeError("docs/speed.md takes the figures of the whole bench, not of a part");

const results: Result[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (named.length === 0 || named.includes(name)) results.push(...(await run()));
}
print(results);
if (write) writeTable(results);

async function atEachSize(measure: (employees: number) => Promise<Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (const size of sizes) results.push(...(await measure(size)));
  return results;
}

function print(results: Result[]): void {
  let group = "";
  for (const result of results) {
    if (result.group !== group) console.log(`\n${(group = result.group)}`);
    const [time, ratio] = [timeText(result).padStart(10), ratioText(result).padStart(10)];
    console.log(`  ${result.what.padEnd(34)}${time} ms${ratio}${result.note ? `   ${result.note}` : ""}`);
  }
}

/** The table of figures in docs/speed.md is this run's. */
function writeTable(results: Result[]): void {
  const rows = results.map(
    (result) =>
      `| ${result.group} | ${result.what} | ${timeText(result)} | ${ratioText(result)} | ${result.note ?? ""} |`
  );
  const table = ["| | | ms (median) | ratio | |", "|---|---|--:|--:|---|", ...rows].join("\n");
  const page = readFileSync("docs/speed.md", "utf8");
  const marked = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/;
  if (!marked.test(page))
    throw new Error("docs/speed.md has no place for the figures: <!-- bench --> … <!-- /bench -->");
  writeFileSync("docs/speed.md", page.replace(marked, `$1\n\n${table}\n\n$2`));
}

function timeText({milliseconds}: Result): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3);
}

function ratioText({times}: Result): string {
  return times === 1 ? "" : `× ${times < 10 ? times.toPrecision(2) : Math.round(times)}`;
}
