import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, dimensions, moves} from "../../src/lib/index.js";
import {weightMoves} from "../../src/components/weightMoves.js";
import {formats} from "../../src/messages/format.js";
import {hundredths} from "../../src/model/rankingRow.js";
import {rankingRows} from "../../src/model/rankingRows.js";
import {explainMove} from "../../src/weights/explainMove.js";
import {rankingSentence} from "../../src/weights/liveRegion.js";
import {rankBandText} from "../../src/weights/rankBandText.js";
import {shownRankingRows} from "../../src/weights/shownRankingRows.js";
import {slopeText} from "../../src/weights/slopeText.js";
import {hasSlope} from "../../src/weights/slopeLayout.js";
import {isRankedWhy, whyNumbers} from "../../src/weights/whyNumbers.js";
import {whyText} from "../../src/weights/whyText.js";
import {isListOf, isPrinted, locales, namesIn, numberIn, partsOf, weights} from "./generate.js";
import {sides} from "./sides.js";
import type {Side} from "./sides.js";

/** Both sides of a random change, as the page has them and recounted. */
function sceneOf([from, to]: readonly [Side, Side, ...Side[]], blind: boolean) {
  const {units: units0, standings: before, counted: was, weights: w0} = from;
  const {units: units1, standings: after, counted: is, weights: w1} = to;
  const both = is.flatMap((now) => was.filter(({id}) => id === now.id).map((then) => ({id: now.id, then, now})));
  const rows = rankingRows(units1, before, after, (id) => id, blind);
  return {units0, units1, before, after, was, is, both, rows, w0, w1};
}

const gained = ({then, now}: {then: {rank: number}; now: {rank: number}}) => then.rank - now.rank;

const spoken = {
  id: {
    moved: /^(?:Tidak ada|(\d+)) dari (\d+) instansi (?:yang )?berpindah peringkat\./,
    largest: /Terbesar: (.+?)\. (?=Baru|Teratas)/,
    mover: /(u\d) (naik|turun) (\d+) \(kini ke-(\d+)\)/g,
    newly: /Baru mendapat peringkat: (.+?)\. (?=Teratas)/,
    leader: /Teratas: (.+?), indeks ([\d,]+)\.$/
  },
  en: {
    moved: /^(?:None|(\d+)) of (\d+) agenc(?:y|ies) changes? rank\./,
    largest: /Largest: (.+?)\. (?=Newly|On top)/,
    mover: /(u\d) (up|down) (\d+) \(now at (\d+)\)/g,
    newly: /Newly ranked: (.+?)\. (?=On top)/,
    leader: /On top: (.+?), index ([\d.]+)\.$/
  }
};

describe("the page Bobot", () => {
  it("rounds as it writes, whatever lies below the last decimal", () => {
    for (const value of [3.275, 60.324999999999996, 79.475, -0.005, 0.0049999, 1.005])
      expect([value, formats("en").index(value).replace("−", "-").replace("-0.00", "0.00")]).toEqual([
        value,
        hundredths(value).toFixed(2)
      ]);
  });

  it("says aloud who moved, who moved most and who is on top", () => {
    fc.assert(
      fc.property(sides, locales, fc.boolean(), (sides, locale, blind) => {
        const {is, both, rows} = sceneOf(sides, blind);
        const said = rankingSentence(rows, {locale});
        const p = spoken[locale];
        const [, moved, of] = p.moved.exec(said)!;
        const movers = both.filter((one) => gained(one) !== 0);
        expect([Number(moved ?? 0), Number(of)]).toEqual([movers.length, both.length]);
        const most = Math.max(0, ...movers.map((one) => Math.abs(gained(one))));
        const largest = p.largest.exec(said);
        expect(largest !== null).toBe(most > 0);
        if (largest) {
          const who = movers.filter((one) => Math.abs(gained(one)) === most);
          for (const [, id, way, by, rank] of largest[1]!.matchAll(p.mover)) {
            const one = who.find((some) => some.id === id)!;
            expect([Number(by), Number(rank)]).toEqual([most, one.now.rank]);
            expect(/naik|up/.test(way!)).toBe(gained(one) > 0);
          }
          const plain = largest[1]!.replaceAll(/ (?:naik|turun|up|down) \d+ \(.+?\)/g, "");
          expect(
            isListOf(
              plain,
              who.map(({id}) => id)
            )
          ).toBe(true);
        }
        const newly = is.filter(({id}) => !both.some((one) => one.id === id)).map(({id}) => id);
        const named = p.newly.exec(said);
        expect(named !== null).toBe(newly.length > 0);
        if (named) expect(isListOf(named[1]!, newly)).toBe(true);
        const leader = p.leader.exec(said);
        expect(leader !== null).toBe(is.length > 0);
        if (!leader) return;
        const first = is.filter(({rank}) => rank === 1);
        expect(
          isListOf(
            leader[1]!,
            first.map(({id}) => id)
          )
        ).toBe(true);
        expect(isPrinted(numberIn(leader[2]!, locale), first[0]!)).toBe(true);
      }),
      {numRuns: 200}
    );
  });

  it("says of its chart who rises and who falls", () => {
    fc.assert(
      fc.property(sides, locales, (sides, locale) => {
        const {both, rows} = sceneOf(sides, false);
        const said = slopeText(rows.filter(hasSlope), locale);
        const movers = both.filter((one) => gained(one) !== 0);
        const numbers = said.split(/\.|:/).slice(0, 2).join(" ").match(/\d+/g)!.map(Number);
        expect(numbers).toEqual(movers.length === 0 ? [both.length] : [both.length, movers.length]);
        const list = (pattern: RegExp) =>
          [...(pattern.exec(said)?.[1] ?? "").matchAll(/(u\d) (?:dari|from) (\d+) (?:ke|to) (\d+)/g)].map(
            ([, id, from, to]) => ({id, from: Number(from), to: Number(to)})
          );
        const expected = (way: number) =>
          movers.filter((one) => way * gained(one) > 0).map(({id, then, now}) => ({id, from: then.rank, to: now.rank}));
        expect(list(/(?:Naik|Up): (.+?)\.(?: |$)/)).toEqual(expected(1));
        expect(list(/(?:Turun|Down): (.+?)\.(?: |$)/)).toEqual(expected(-1));
      }),
      {numRuns: 150}
    );
  });

  it("says why an agency moved with numbers that are counted again, and add up", () => {
    fc.assert(
      fc.property(sides, fc.nat(6), locales, (sides, chosen, locale) => {
        const {units0, units1, before, after, was, is, both, w0, w1} = sceneOf(sides, false);
        const id = `u${chosen % units1.length}`;
        const why = explainMove(id, {
          moved: moves(before, after),
          before,
          after,
          unitsBefore: units0,
          units: units1,
          weightsBefore: w0,
          weights: w1
        });
        const one = both.find((some) => some.id === id);
        expect(why !== null && isRankedWhy(why)).toBe(one !== undefined);
        if (!why || !one) return;
        const {own, mean, relative, sums} = whyNumbers(why);
        const said = whyText(why, sums.own, {name: id, label: (other) => other, locale});
        const index =
          /(naik|turun|rises by|falls by) ([\d.,]+), (?:dari|from) ([\d.,]+) (?:menjadi|to) ([\d.,]+)\./.exec(said);
        const exact = ({score, scale}: {score: number; scale: number}) => score / scale;
        if (index) {
          const [by, from, to] = index.slice(2).map((text) => numberIn(text, locale)) as [number, number, number];
          expect([isPrinted(from, one.then), isPrinted(to, one.now)]).toEqual([true, true]);
          expect(Math.round(100 * (to - from))).toBe(Math.round(100 * by) * (/naik|rises/.test(index[1]!) ? 1 : -1));
        } else expect(Math.abs(exact(one.now) - exact(one.then))).toBeLessThan(0.01);
        const ranks =
          /(?:Peringkatnya|It) (?:naik|turun|moves up|moves down) (?:dari|from rank) (\d+) (?:ke|to) (\d+)\./.exec(
            said
          );
        const still = /(?:Peringkatnya tetap|It stays at rank) (\d+)\./.exec(said);
        if (ranks) {
          expect([Number(ranks[1]), Number(ranks[2])]).toEqual([one.then.rank, one.now.rank]);
          expect(/naik dari|up from/.test(ranks[0])).toBe(gained(one) > 0);
        } else expect([Number(still![1]), one.then.rank]).toEqual([one.now.rank, one.now.rank]);
        const passed = (way: number) =>
          both
            .filter(
              ({then, now}) =>
                way * (then.score * one.then.scale - one.then.score * then.scale) >= 0 &&
                way * (one.now.score * now.scale - now.score * one.now.scale) > 0
            )
            .map(({id}) => id);
        const names = (pattern: RegExp) => namesIn(pattern.exec(said)?.[1] ?? "");
        expect(names(/(?:Menyalip|It overtakes) (.+?)\./)).toEqual(passed(1));
        expect(names(/(?:Disalip|It is overtaken by) (.+?)\./)).toEqual(passed(-1));
        // As printed the parts add up, and the mean is that of all that are ranked.
        const cents = (parts: readonly number[]) => parts.reduce((sum, part) => sum + Math.round(100 * part), 0);
        expect([cents(own), cents(mean), cents(relative)]).toEqual(
          [sums.own, sums.mean, sums.relative].map((sum) => Math.round(100 * sum))
        );
        const average = (ranked: typeof is) => ranked.reduce((sum, some) => sum + exact(some), 0) / ranked.length;
        expect(Math.abs(sums.mean - (average(is) - average(was)))).toBeLessThanOrEqual(0.02);
      }),
      {numRuns: 200}
    );
  });

  it("says who ties, and how near neighbours are", () => {
    fc.assert(
      fc.property(sides, locales, ([, side], locale) => {
        const {is, rows} = sceneOf([side, side], false);
        const shown = shownRankingRows(rows);
        const of = new Map(is.map((one) => [one.id, one]));
        for (const row of shown) {
          const one = of.get(row.id);
          if (!one) continue;
          expect(row.after.rank).toBe(one.rank);
          expect(row.tiedWith.sort()).toEqual(
            is
              .filter((o) => o.rank === one.rank && o !== one)
              .map(({id}) => id)
              .sort()
          );
          const near = is.filter((o) => o.rank !== one.rank && Math.abs(o.score - one.score) < 0.0001 * one.scale);
          if (row.close) expect(near.length).toBeGreaterThan(0);
          // A band of one's own rank alone is said to be always so.
          const band = {best: one.rank, worst: one.rank};
          const {words} = rankBandText(row, {words: "S", of: new Map([[row.id, band]]), problem: null}, locale);
          expect(words).toBe({id: `selalu peringkat ${one.rank}, S`, en: `always rank ${one.rank}, S`}[locale]);
        }
      }),
      {numRuns: 100}
    );
  });

  it("says of a change of weights which rise, fall and stay, with numbers that add up", () => {
    fc.assert(
      fc.property(weights, weights, locales, (from, to, locale) => {
        const target = dimensions.map((d) => to[d]);
        const said = weightMoves(from, target, {locale, dimensions: bkn2019.dimensions});
        const parts = dimensions.map((_, m) => partsOf(to)[m]! - partsOf(from)[m]!);
        const names = (pick: (by: number) => boolean) =>
          bkn2019.dimensions.filter((_, m) => pick(parts[m]!)).map(({label}) => label[locale]);
        const found = said.flatMap(({text}) => {
          const move = /^(.+) (naik|turun|rises|falls) (?:dari|from) ([\d.,]+) (?:ke|to) ([\d.,]+)$/.exec(text);
          return move ? [move] : [];
        });
        expect(found.filter(([, , way]) => /naik|rises/.test(way!)).map(([, name]) => name)).toEqual(
          names((by) => by > 0)
        );
        expect(found.filter(([, , way]) => /turun|falls/.test(way!)).map(([, name]) => name)).toEqual(
          names((by) => by < 0)
        );
        const still = /(?:tetap|unchanged): (.+)$/.exec(said.at(-1)?.text ?? "")?.[1];
        expect(namesIn(still ?? "")).toEqual(names((by) => by === 0));
        for (const [, name, , was, is] of found) {
          const m = bkn2019.dimensions.findIndex(({label}) => label[locale] === name);
          const tenths = [was!, is!].map((text) => Math.round(10 * numberIn(text, locale)));
          expect(tenths).toEqual([partsOf(from)[m], partsOf(to)[m]]);
        }
      })
    );
  });
});
