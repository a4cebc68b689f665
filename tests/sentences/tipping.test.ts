import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019, dimensions} from "../../src/lib/index.js";
import type {Dimension} from "../../src/lib/index.js";
import {tippingSentences} from "../../src/weights/tippingSentences.js";
import {tippings} from "../../src/weights/tippings.js";
import {leftOut, locales, locks, namesIn, numberIn, partsOf, table, unitsOf, weights} from "./generate.js";
import type {Fraction} from "./generate.js";

/**
 * Scores along the line of one weight, in whole numbers: at t tenths of a percent the free others share what is left in
 * the proportions they have. Everything is recounted with these, by fractions of any size.
 */
function sweepOf(rows: readonly number[][], parts: readonly number[], k: number, locked: readonly number[]) {
  const free = [0, 1, 2, 3].filter((m) => m !== k && !locked.includes(m));
  const room = 1000 - locked.reduce((sum, m) => sum + parts[m]!, 0);
  const all = free.reduce((sum, m) => sum + parts[m]!, 0);
  const ratio = (m: number) => BigInt(all > 0 ? parts[m]! : 1);
  const whole = BigInt(all > 0 ? all : free.length);
  const score = (i: number, {n, d}: Fraction): bigint => {
    const value = (m: number) => BigInt(rows[i]![m]!);
    const held = locked.reduce((sum, m) => sum + BigInt(parts[m]!) * value(m), 0n);
    const mix = free.reduce((sum, m) => sum + ratio(m) * value(m), 0n);
    return whole * n * value(k) + (BigInt(room) * d - n) * mix + whole * d * held;
  };
  const lead = (i: number, j: number, at: Fraction) => Number(sign(score(i, at) - score(j, at)));
  return {free, room, score, lead};
}

const sign = (value: bigint) => (value > 0n ? 1n : value < 0n ? -1n : 0n);
const whole = (t: number): Fraction => ({n: BigInt(t), d: 1n});
const below = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
const halfway = (a: Fraction, b: Fraction): Fraction => ({n: a.n * b.d + b.n * a.d, d: 2n * a.d * b.d});

const words = {
  id: {
    swap: /^Bila (.+) (turun di bawah|naik di atas) ([\d.,]+): (\S+) menyalip (\S+) \(peringkat (\d+)\)\.$/,
    none: /^(Menurunkan|Menaikkan) (.+?) sampai ([\d,]+)(?:, yang tertinggi selama (.+) dikunci,)? tidak menukar satu instansi pun\.$/,
    end: /^(.+?) sudah ([\d,]+)(?:, yang tertinggi selama (.+) dikunci)?: tidak dapat (turun|naik) lagi\.$/,
    locked: /^(.+) dikunci pada ([\d,]+), maka tidak digeser\.$/,
    last: /^(.+) tetap ([\d,]+): tiga bobot lain dikunci, maka tidak dapat digeser\.$/,
    part: /^Begitu (.+) (turun|naik) dari ([\d,]+), yang kini seri berpisah: (.+)\.$/,
    ahead: /^(\S+) di atas (\S+)$/,
    more: /^dan (\d+) pasangan lagi$/
  },
  en: {
    swap: /^If (.+) (falls below|rises above) ([\d.,]+): (\S+) overtakes (\S+) \(rank (\d+)\)\.$/,
    none: /^(Lowering|Raising) (.+?) (?:down|up) to ([\d.]+)(?:, the most while (.+) stays locked,)? makes no two agencies change places\.$/,
    end: /^(.+?) is ([\d.]+) already(?:, the most while (.+) stays locked,)? and cannot (fall|rise)\.$/,
    locked: /^(.+) is locked at ([\d.]+), so it is not moved\.$/,
    last: /^(.+) stays ([\d.]+): the other three weights are locked, so it cannot be moved\.$/,
    part: /^As soon as (.+) (falls|rises) from ([\d.]+), those level now come apart: (.+)\.$/,
    ahead: /^(\S+) above (\S+)$/,
    more: /^and (\d+) more pairs?$/
  }
};

it("tipping points are the first on the way, or none up to the end a weight can reach", () => {
  fc.assert(
    fc.property(table, leftOut, weights, locks, locales, (shares, left, weights, locked, locale) => {
      const units = unitsOf(shares, left);
      const {tips} = tippings(units, weights, locked, (id) => id);
      const ranked = units.flatMap(({id, n, protected: hidden}, i) =>
        n > 0 && !hidden ? [{id, row: shares.rows[i]!}] : []
      );
      const parts = partsOf(weights);
      const held = locked.map((d) => dimensions.indexOf(d));
      const w = words[locale];
      const label = (d: Dimension) => bkn2019.dimensions.find(({id}) => id === d)!.label[locale];
      for (const tip of tips) {
        const k = dimensions.indexOf(tip.dimension);
        const now = parts[k]!;
        const tenthsIn = (text: string) => Math.round(numberIn(text, locale) * 10);
        const said = tippingSentences(tip, {weights, locked}, {locale, dimensions: bkn2019.dimensions}).map(
          ({text}) => text
        );
        const name = label(tip.dimension);
        if (locked.includes(tip.dimension)) {
          const [, who, at] = w.locked.exec(said[0]!)!;
          expect([said.length, who, tenthsIn(at!)]).toEqual([1, name, now]);
          continue;
        }
        const {free, room, lead} = sweepOf(
          ranked.map(({row}) => row),
          parts,
          k,
          held
        );
        if (free.length === 0) {
          const [, who, at] = w.last.exec(said[0]!)!;
          expect([said.length, who, tenthsIn(at!)]).toEqual([1, name, now]);
          continue;
        }
        const pairs = ranked.flatMap((_, i) => ranked.flatMap((_, j) => (i !== j ? [[i, j] as const] : [])));
        const left = [...said];
        for (const way of [-1, 1]) {
          const end = way < 0 ? 0 : room;
          /** Where the one behind now draws level, for those that are ahead at the end. */
          const points = pairs.flatMap(([i, j]) => {
            if (lead(i, j, whole(now)) >= 0 || lead(i, j, whole(end)) <= 0) return [];
            const {score} = sweepOf(
              ranked.map(({row}) => row),
              parts,
              k,
              held
            );
            const [from, to] = [whole(now), whole(end)].map((at) => score(i, at) - score(j, at));
            const [a, b] = [from! < 0n ? -from! : from!, to! < 0n ? -to! : to!];
            return [{i, j, at: {n: BigInt(now) * b + BigInt(end) * a, d: a + b}}];
          });
          const nearest = points.reduce<Fraction | null>(
            (best, {at}) => (best === null || (way < 0 ? below(best, at) : below(at, best)) ? at : best),
            null
          );
          const level =
            now === end ? [] : pairs.filter(([i, j]) => lead(i, j, whole(now)) === 0 && lead(i, j, whole(end)) > 0);
          if (level.length > 0) {
            const [, who, , from, list] = w.part.exec(left.shift()!)!;
            expect([who, tenthsIn(from!)]).toEqual([name, now]);
            const items = list!.split("; ");
            const more = w.more.exec(items.at(-1)!)?.[1];
            const named = items
              .filter((item) => w.ahead.test(item))
              .map((item) => w.ahead.exec(item)!.slice(1).join(">"));
            const expected = level.map(([i, j]) => `${ranked[i]!.id}>${ranked[j]!.id}`);
            expect(expected).toEqual(expect.arrayContaining(named));
            expect(named.length + Number(more ?? 0)).toBe(expected.length);
          }
          if (nearest === null) {
            const text = left.shift()!;
            const [, x, y, z, v] = (now === end ? w.end : w.none).exec(text) ?? [];
            const [who, at, while_] = now === end ? [x, y, z] : [y, z, v];
            expect([text, who, tenthsIn(at!)]).toEqual([text, name, end]);
            const reason = way > 0 ? held.map((m) => label(dimensions[m]!)).sort() : [];
            expect(namesIn(while_ ?? "").sort()).toEqual(reason);
            // Nobody ahead now is behind anywhere up to the end.
            for (const [i, j] of pairs)
              if (lead(i, j, whole(now)) > 0) expect(lead(i, j, whole(end))).toBeGreaterThanOrEqual(0);
            continue;
          }
          const same = points.filter(({at}) => !below(at, nearest) && !below(nearest, at));
          const between = halfway(whole(now), nearest);
          const swaps = same.map(() => {
            const [, who, , at, rises, falls, rank] = w.swap.exec(left.shift()!)!;
            const threshold = tenthsIn(at!);
            const [up, down] = [rises, falls].map((id) => ranked.findIndex((one) => one.id === id)) as [number, number];
            expect(who).toBe(name);
            // Beyond the number said, a tenth further, one is ahead; at it, not yet.
            expect(lead(up, down, whole(threshold))).toBeLessThanOrEqual(0);
            expect(lead(up, down, whole(threshold + way))).toBe(1);
            // No one else has changed places by then.
            for (const [i, j] of pairs)
              if (lead(i, j, whole(now)) > 0) expect(lead(i, j, nearest)).toBeGreaterThanOrEqual(0);
            const ahead = ranked.filter((_, i) => lead(i, down, between) > 0).length;
            expect(Number(rank)).toBe(1 + ahead);
            return `${up}>${down}`;
          });
          expect(swaps.sort()).toEqual(same.map(({i, j}) => `${i}>${j}`).sort());
        }
        expect(left).toEqual([]);
      }
    }),
    {numRuns: 300}
  );
});
