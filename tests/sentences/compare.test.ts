import fc from "fast-check";
import {expect, it} from "vitest";
import {agreementData, commonIds, gainsSentences} from "../../src/compare/comparison.js";
import type {Evaluation} from "../../src/model/evaluation.js";
import {locales, namesIn, numberIn} from "./generate.js";
import type {Recount} from "./generate.js";
import {sides} from "./sides.js";
import type {Side} from "./sides.js";

const patterns = {
  id: {
    moved:
      /^Dari (S\d) ke (S\d): (\d+|tidak satu pun) dari (\d+) instansi berpindah peringkat( di antara yang diperingkat pada keduanya)?\.(.*)$/,
    up: /Naik terbanyak: (.+?) \((\d+) peringkat\)\./,
    down: /Turun terbanyak: (.+?) \((\d+) peringkat\)\./,
    index: /Perubahan indeks dari ([−+\d,]+) \((.+?)\) sampai ([−+\d,]+) \((.+?)\)\./,
    widest: /^Paling bergantung pada skenario( \(peringkat di antara yang diperingkat pada semua skenario\))?: (.+)\.$/,
    range: /^(.+), peringkat (\d+) sampai (\d+)$/,
    steady: /^Tidak satu pun dari (\d+) instansi berbeda peringkatnya antarskenario( .+)?\.$/
  },
  en: {
    moved:
      /^From (S\d) to (S\d): (\d+|none) of (\d+) agenc(?:y|ies) changes? rank( among those ranked in both)?\.(.*)$/,
    up: /Furthest up: (.+?) \((\d+) places?\)\./,
    down: /Furthest down: (.+?) \((\d+) places?\)\./,
    index: /Index changes from ([−+\d.]+) \((.+?)\) to ([−+\d.]+) \((.+?)\)\./,
    widest: /^Most dependent on the scenario( \(ranks among those ranked in all scenarios\))?: (.+)\.$/,
    range: /^(.+), ranks (\d+) to (\d+)$/,
    steady: /^None of (\d+) agenc(?:y|ies) differs in rank between the scenarios( .+)?\.$/
  }
};

/** Ranks counted anew among some. */
const among = (ranked: readonly Recount[], ids: readonly string[]): Map<string, number> => {
  const some = ranked.filter(({id}) => ids.includes(id));
  return new Map(some.map(({id, score}) => [id, 1 + some.filter((other) => other.score > score).length]));
};

const evaluatedOf = (sides: readonly Side[]) =>
  sides.map(({units, standings}, k) => ({
    short: `S${k + 1}`,
    units,
    standings,
    waits: null
  })) as unknown as Evaluation[];

it("sentences of a comparison say what is counted again", () => {
  fc.assert(
    fc.property(sides, locales, (sides, locale) => {
      const evaluated = evaluatedOf(sides);
      const counts = sides.map(({counted}) => counted);
      const said = gainsSentences(evaluated, (id) => id, locale);
      const p = patterns[locale];
      const left = [...said];
      for (const k of [1, 2]) {
        const ids = counts[0]!.map(({id}) => id).filter((id) => counts[k]!.some((one) => one.id === id));
        if (ids.length === 0) continue;
        const text = left.shift()!;
        const [, from, to, moved, n, limited, rest] = p.moved.exec(text)!;
        const [was, is] = [among(counts[0]!, ids), among(counts[k]!, ids)];
        const gained = ids.map((id) => ({id, by: was.get(id)! - is.get(id)!}));
        const movers = gained.filter(({by}) => by !== 0).length;
        expect([from, to, Number(moved) || 0, Number(n)]).toEqual(["S1", `S${k + 1}`, movers, ids.length]);
        expect(limited !== undefined).toBe(counts[0]!.length > ids.length || counts[k]!.length > ids.length);
        for (const [way, pattern] of [
          [1, p.up],
          [-1, p.down]
        ] as const) {
          const most = Math.max(0, ...gained.map(({by}) => way * by));
          const found = pattern.exec(rest!);
          expect(found !== null).toBe(most > 0);
          if (!found) continue;
          expect(Number(found[2])).toBe(most);
          const who = gained.filter(({by}) => way * by === most).map(({id}) => id);
          expect(namesIn(found[1]!).sort()).toEqual(who.sort());
        }
        const change = (id: string) => {
          const [then, now] = [counts[0]!, counts[k]!].map((ranked) => ranked.find((one) => one.id === id)!);
          return now!.score / now!.scale - then!.score / then!.scale;
        };
        const index = p.index.exec(rest!);
        const spread = Math.max(...ids.map(change)) - Math.min(...ids.map(change));
        if (!index) {
          if (movers > 0) expect(spread).toBeLessThanOrEqual(0.02 + 1e-9);
          continue;
        }
        const [least, down, most, up] = index.slice(1) as [string, string, string, string];
        const changes = ids.map(change);
        // Both are differences of printed indexes.
        for (const [said, exact, names] of [
          [least, Math.min(...changes), down],
          [most, Math.max(...changes), up]
        ] as const) {
          expect(Math.abs(numberIn(said, locale) - exact)).toBeLessThanOrEqual(0.01 + 1e-9);
          for (const id of namesIn(names)) expect(Math.abs(change(id) - exact)).toBeLessThanOrEqual(0.02 + 1e-9);
        }
      }
      const common = counts[0]!
        .map(({id}) => id)
        .filter((id) => counts.every((ranked) => ranked.some((one) => one.id === id)));
      expect(commonIds(evaluated)).toEqual(common);
      const ranks = counts.map((ranked) => among(ranked, common));
      const span = (id: string) => {
        const own = ranks.map((of) => of.get(id)!);
        return {id, best: Math.min(...own), worst: Math.max(...own)};
      };
      const spans = common.map(span);
      const width = Math.max(0, ...spans.map(({best, worst}) => worst - best));
      if (common.length > 0) {
        const text = left.shift()!;
        const limited = counts.some((ranked) => ranked.length > common.length);
        if (width === 0) {
          const [, n, note] = p.steady.exec(text)!;
          expect([Number(n), note !== undefined]).toEqual([common.length, limited]);
        } else {
          const [, note, list] = p.widest.exec(text)!;
          expect(note !== undefined).toBe(limited);
          const named = list!.split("; ").flatMap((part) => {
            const [, names, best, worst] = p.range.exec(part)!;
            return namesIn(names!).map((id) => ({id, best: Number(best), worst: Number(worst)}));
          });
          const wide = spans.filter(({best, worst}) => worst - best === width);
          expect(named.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(wide);
        }
      }
      expect(left).toEqual([]);
    }),
    {numRuns: 300}
  );
});

it("agreement counts pairs that stand the same way, the other way and level", () => {
  fc.assert(
    fc.property(sides, (sides) => {
      const evaluated = evaluatedOf(sides.slice(0, 2));
      const counts = sides.map(({counted}) => counted);
      const pair = agreementData(evaluated).pairs[0]![1]!;
      if (typeof pair === "string") throw new Error(pair);
      const ids = counts[0]!.map(({id}) => id).filter((id) => counts[1]!.some((one) => one.id === id));
      const score = (k: number, id: string) => counts[k]!.find((one) => one.id === id)!.score;
      let [same, other, levelA, levelB] = [0, 0, 0, 0];
      for (const [i, a] of ids.entries())
        for (const b of ids.slice(i + 1)) {
          const [x, y] = [score(0, a) - score(0, b), score(1, a) - score(1, b)].map(Math.sign) as [number, number];
          if (x === 0) levelA++;
          if (y === 0) levelB++;
          if (x * y > 0) same++;
          if (x * y < 0) other++;
        }
      const pairs = (ids.length * (ids.length - 1)) / 2;
      const below = Math.sqrt((pairs - levelA) * (pairs - levelB));
      if (below === 0) expect(pair.tauB).toBeNull();
      else expect(pair.tauB).toBeCloseTo((same - other) / below, 9);
    }),
    {numRuns: 150}
  );
});
