import {mutatedBytes, mutatedText, numbersOf} from "./mutated.js";
import type {FuzzedParser} from "./parsers.js";

/** No input takes longer than this, in milliseconds. */
const longest = 1000;

/** What one seed did to a parser; null if it answered in time with what it should. */
export async function fuzzed(parser: FuzzedParser, seed: number): Promise<string | null> {
  const which = (count: number) => Math.floor(numbersOf(seed ^ 0x5bd1e995)() * count);
  const call = parser.bytes
    ? () => parser.call(mutatedBytes(parser.bytes[which(parser.bytes.length)]!, seed))
    : () => parser.call(mutatedText(parser.seeds[which(parser.seeds.length)]!, seed));
  const told = (what: string) => `${parser.name}, seed ${seed}: ${what}`;
  let quickest = Infinity;
  // The computer may be busy with other things.
  for (let i = 0; i < 3 && quickest > longest; ++i) {
    const start = performance.now();
    try {
      if (!(await call())) return told("an answer of another kind");
    } catch (error) {
      return told(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest > longest ? told(`${Math.round(quickest)} ms`) : null;
}
