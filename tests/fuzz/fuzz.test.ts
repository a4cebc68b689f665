import {describe, expect, it} from "vitest";
import {fuzzed} from "./fuzzed.js";
import {parsers} from "./parsers.js";

describe("what reads what others wrote", () => {
  it("is listed once", () => expect(new Set(parsers.map(({name}) => name)).size).toBe(parsers.length));

  it.each(parsers.map((parser) => [parser.name, parser] as const))(
    "reads or refuses 1,000 spoilt ones in time: %s",
    async (_, parser) => {
      const failed: string[] = [];
      for (let seed = 1; seed <= 1000 && failed.length < 3; ++seed) {
        const said = await fuzzed(parser, seed);
        if (said !== null) failed.push(said);
      }
      expect(failed).toEqual([]);
    }
  );

  it.each(parsers.map((parser) => [parser.name, parser] as const))(
    "takes its valid examples: %s",
    async (_, parser) => {
      for (const answer of parser.bytes
        ? parser.bytes.map((bytes) => parser.call(Uint8Array.from(bytes)))
        : parser.seeds.map((text) => parser.call(text)))
        expect(await answer).toBe(true);
    }
  );
});
