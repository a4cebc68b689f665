import {fuzzed} from "./fuzzed.js";
import {parsers} from "./parsers.js";

/** `npm run fuzz [count] [name] [first seed]`: so many spoilt inputs for each parser, or for one. */
const [count = "100000", name, first = "1"] = process.argv.slice(2);
let failures = 0;
for (const parser of parsers.filter((parser) => !name || parser.name === name)) {
  const start = performance.now();
  for (let seed = Number(first); seed < Number(first) + Number(count); ++seed) {
    const said = await fuzzed(parser, seed);
    if (said === null) continue;
    console.error(said);
    if (++failures >= 20) process.exit(1);
  }
  console.log(`${parser.name}: ${count}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
process.exit(failures > 0 ? 1 : 0);
