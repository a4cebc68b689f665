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
    process.stderr.write(`${said}\n`);
    if (++failures >= 20) process.exit(1);
  }
  process.stdout.write(`${parser.name}: ${count}, ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
process.exit(failures > 0 ? 1 : 0);
