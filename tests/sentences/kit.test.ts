import fc from "fast-check";
import {expect, it} from "vitest";
import {attainableRanks, bkn2019, dimensions, rankingFacts, standings} from "../../src/lib/index.js";
import type {Weights} from "../../src/lib/index.js";
import {rowMessages} from "../../src/messages/rowWords.js";
import {bandSentences, kitSentences} from "../../src/kit/content/sentences.js";
import type {SentenceSubject} from "../../src/kit/content/sentences.js";
import {terms} from "../../src/messages/terms.js";
import {rankedUnits} from "../../src/model/robustness.js";
import {
  isListOf,
  isPrinted,
  locales,
  numberIn,
  partsOf,
  recount,
  scoreOf,
  table,
  twoTables,
  unitsOf,
  weights
} from "./generate.js";
import type {Recount} from "./generate.js";

type Locale = "id" | "en";

const patterns = {
  id: {
    same: /^“X” sama dengan Y: aturan dan bobotnya tidak diubah\.$/,
    moved:
      /^(?:Dengan bobot (.+), )(?:(\d+|tidak satu pun) dari (\d+) instansi( yang mendapat peringkat di kedua sisi)? berpindah peringkat|satu-satunya instansi( yang mendapat peringkat di kedua sisi)? (tetap pada peringkatnya|berpindah peringkat))\.$/,
    nobody: /tidak ada instansi yang dapat diperingkat\.$/,
    incomparable: /tidak ada instansi yang mendapat peringkat di kedua sisi/,
    rise: /^Naik terbanyak: (.+), (masing-masing )?(\d+) peringkat\.$/,
    fall: /^Turun terbanyak: (.+), (masing-masing )?(\d+) peringkat\.$/,
    top: /^Teratas( bersama)?: (.+?), indeks ([\d,]+)(?:; semula (.+))?\.$/,
    span: /^Indeks terentang dari ([\d,]+) \((.+)\) sampai ([\d,]+)\.$/,
    change: /^Perubahan indeks antara ([−+\d,]+) dan ([−+\d,]+) poin\.$/,
    everyChange: /^Indeks setiap instansi yang dibandingkan berubah ([−+\d,]+) poin\.$/,
    noChange: /^Tidak ada indeks yang berubah\.$/,
    tiny: /^Perubahan setiap indeks kurang dari 0,01 poin\.$/,
    tie: /^(.+) seri di peringkat (\d+)\.$/,
    newly: /^Baru mendapat peringkat: (.+)\.$/,
    dropped: /^Tidak lagi mendapat peringkat: (.+)\.$/,
    unranked: /^Tanpa peringkat karena terlalu sedikit atau tidak ada yang dinilai: (.+)\.$/,
    recategorized: /^(\d+) instansi berganti kategori: (.+)\.$/,
    noneRecategorized: /^Tidak ada instansi yang berganti kategori\.$/
  },
  en: {
    same: /^“X” is the same as Y: its rules and weights are unchanged\.$/,
    moved:
      /^(?:With weights of (.+), )(?:(\d+|none) of (?:the )?(\d+) agencies( ranked on both sides)? changes? rank|the only agency( ranked on both sides)? (keeps its|changes) rank)\.$/,
    nobody: /no agency can be ranked\.$/,
    incomparable: /no agency is ranked on both sides/,
    rise: /^Up the most: (.+), (\d+) places?( each)?\.$/,
    fall: /^Down the most: (.+), (\d+) places?( each)?\.$/,
    top: /^(?:Tied at|At) the top: (.+?), index ([\d.]+)(?:; before it was (.+))?\.$/,
    span: /^Indexes range from ([\d.]+) \((.+)\) to ([\d.]+)\.$/,
    change: /^Changes of the index lie between ([−+\d.]+) and ([−+\d.]+) points\.$/,
    everyChange: /^The index of every agency compared changes by ([−+\d.]+) points\.$/,
    noChange: /^No index changes\.$/,
    tiny: /^Every index changes by less than 0\.01 points\.$/,
    tie: /^(.+) tie at rank (\d+)\.$/,
    newly: /^Newly ranked: (.+)\.$/,
    dropped: /^No longer ranked: (.+)\.$/,
    unranked: /^Without a rank, as too few or no one is scored: (.+)\.$/,
    recategorized: /^(\d+) (?:agency changes|agencies change) category: (.+)\.$/,
    noneRecategorized: /^No agency changes category\.$/
  }
};

const rowsOf = fc.constantFrom("agency" as const, "row" as const);

/** The same sentences with rows called agencies; rows of a table of one's own are never called so. */
function asAgencies(said: readonly string[], rows: "agency" | "row", locale: Locale): string[] {
  if (rows === "agency") return [...said];
  for (const text of said) expect(text).not.toMatch(/instansi|agenc(y|ies)/i);
  const {one, many} = rowMessages[locale].agency;
  return said.map((text) =>
    locale === "id" ? text.replaceAll("baris", many) : text.replaceAll(/\brows\b/g, many).replaceAll(/\brow\b/g, one)
  );
}

/** The category of an index by the regulation's own bounds, where what lies between two bands belongs to the lower. */
function categoryOf({score, scale}: Recount): string {
  const at = (bound: number) => score >= bound * scale;
  return at(91) ? "sangat-tinggi" : at(81) ? "tinggi" : at(71) ? "sedang" : at(61) ? "rendah" : "sangat-rendah";
}

/** The weights named as changed are just those that are, with both numbers. */
function checkLead(text: string, now: Weights, was: Weights, locale: Locale): void {
  const changed = dimensions.filter(
    (d) => partsOf({...now})[dimensions.indexOf(d)] !== partsOf(was)[dimensions.indexOf(d)]
  );
  const said = [...text.matchAll(/([a-z]+) ([\d.,]+)\u00a0?% \((?:semula|before) ([\d.,]+)\u00a0?%\)/g)];
  const names = bkn2019.dimensions.filter(({id}) => changed.includes(id)).map(({label}) => label[locale].toLowerCase());
  expect(said.map(([, name]) => name)).toEqual(names);
  for (const [k, [, , is, before]] of said.entries()) {
    expect(Math.round(numberIn(is!, locale) * 10)).toBe(Math.round(now[changed[k]!] * 1000));
    expect(Math.round(numberIn(before!, locale) * 10)).toBe(Math.round(was[changed[k]!] * 1000));
  }
}

it("sentences of a kit say what is counted again, each whole and true", () => {
  fc.assert(
    fc.property(
      twoTables,
      weights,
      weights,
      locales,
      fc.boolean(),
      rowsOf,
      (tables, w0, given, locale, stays, rows) => {
        const w1 = stays ? w0 : given;
        const [u0, u1] = [
          unitsOf(tables.before.shares, tables.before.left),
          unitsOf(tables.after.shares, tables.after.left)
        ];
        const [before, after] = [standings(u0, w0, bkn2019), standings(u1, w1, bkn2019)];
        const subject: SentenceSubject = {
          name: "X",
          baselineName: "Y",
          scheme: bkn2019,
          weights: w1,
          schemeBefore: bkn2019,
          weightsBefore: w0,
          before,
          after,
          label: (id) => id,
          unit: rowMessages[locale][rows],
          filter: null
        };
        const said = asAgencies(kitSentences(rankingFacts(before, after), subject, locale), rows, locale);
        const p = patterns[locale];
        const [was, is] = [
          recount(tables.before.shares, tables.before.left, w0),
          recount(tables.after.shares, tables.after.left, w1)
        ];
        const both = is.flatMap((now) => was.filter(({id}) => id === now.id).map((then) => ({id: now.id, then, now})));
        const movers = both.filter(({then, now}) => then.rank !== now.rank);
        const gained = ({then, now}: (typeof both)[number]) => then.rank - now.rank;
        const most = (way: number) => Math.max(0, ...both.map((one) => way * gained(one)));
        const used = new Set<string>();
        const match = (pattern: RegExp) => {
          const found = said.filter((text) => pattern.test(text));
          for (const text of found) used.add(text);
          return found.map((text) => pattern.exec(text)!);
        };
        const ids = (some: readonly {id: string}[]) => some.map(({id}) => id);

        const [first] = said;
        used.add(first!);
        if (partsOf(w0).join() === partsOf(w1).join()) expect(first).toMatch(p.same);
        else if (is.length === 0) expect(first).toMatch(p.nobody);
        else if (both.length === 0) expect(first).toMatch(p.incomparable);
        else {
          const [, lead, moved, of, amongMany, amongOne, only] = p.moved.exec(first!)!;
          checkLead(lead!, w1, w0, locale);
          const others = was.length > both.length || is.length > both.length;
          expect((amongMany ?? amongOne) !== undefined).toBe(others);
          if (only !== undefined) {
            expect(both.length).toBe(1);
            expect(/tetap|keeps/.test(only)).toBe(movers.length === 0);
          } else expect([Number(moved) || 0, Number(of)]).toEqual([movers.length, both.length]);
        }

        for (const [way, pattern] of [
          [1, p.rise],
          [-1, p.fall]
        ] as const) {
          const [found] = match(pattern);
          expect(found !== undefined).toBe(most(way) > 0);
          if (!found) continue;
          const who = both.filter((one) => way * gained(one) === most(way));
          const places = Number(found.slice(2).find((part) => /^\d+$/.test(part ?? "")));
          expect(places).toBe(most(way));
          expect(/masing|each/.test(found[0])).toBe(who.length > 1);
          for (const [, id, from, to] of found[1]!.matchAll(/(u\d) \((\d+) → (\d+)\)/g)) {
            const one = who.find((some) => some.id === id)!;
            expect([Number(from), Number(to)]).toEqual([one.then.rank, one.now.rank]);
          }
          expect(isListOf(found[1]!.replaceAll(/ \(.+?\)/g, ""), ids(who))).toBe(true);
        }

        const top = is.filter(({rank}) => rank === 1);
        const last = is.filter(({rank}) => rank === Math.max(...is.map((one) => one.rank)));
        const [topSaid] = match(p.top);
        expect(topSaid !== undefined).toBe(is.length > 0);
        if (topSaid) {
          const [names, index, before] = topSaid.slice(locale === "id" ? 2 : 1);
          expect(isListOf(names!, ids(top))).toBe(true);
          expect(isPrinted(numberIn(index!, locale), top[0]!)).toBe(true);
          const topBefore = ids(was.filter(({rank}) => rank === 1));
          const other = topBefore.length > 0 && topBefore.sort().join() !== ids(top).sort().join();
          expect(before !== undefined).toBe(other);
          if (before) expect(isListOf(before, topBefore)).toBe(true);
        }
        for (const [, low, names, high] of match(p.span)) {
          expect(isListOf(names!, ids(last))).toBe(true);
          expect([isPrinted(numberIn(low!, locale), last[0]!), isPrinted(numberIn(high!, locale), top[0]!)]).toEqual([
            true,
            true
          ]);
        }

        // Changes are differences of printed indexes: within one hundredth of the exact one.
        const changes = both.map(({then, now}) => now.score / now.scale - then.score / then.scale);
        const near = (text: string, value: number) =>
          expect(Math.abs(numberIn(text, locale) - value)).toBeLessThanOrEqual(0.01 + 1e-9);
        const spread = match(p.change);
        const every = match(p.everyChange);
        const none = match(p.noChange);
        const tiny = match(p.tiny);
        expect(spread.length + every.length + none.length + tiny.length).toBe(both.length > 0 ? 1 : 0);
        for (const [, least, largest] of spread) {
          near(least!, Math.min(...changes));
          near(largest!, Math.max(...changes));
        }
        for (const [, by] of every) for (const change of changes) near(by!, change);
        if (none.length > 0) expect(changes.every((change) => Math.abs(change) < 1e-9)).toBe(true);
        if (tiny.length > 0) expect(changes.every((change) => Math.abs(change) < 0.01)).toBe(true);

        const shared = is.filter((one) => is.some((other) => other.id !== one.id && other.rank === one.rank));
        const ties = match(p.tie);
        expect(ties.map(([, , rank]) => Number(rank)).sort()).toEqual(
          [...new Set(shared.map(({rank}) => rank))].sort()
        );
        for (const [, names, rank] of ties)
          expect(isListOf(names!, ids(shared.filter((one) => one.rank === Number(rank))))).toBe(true);

        const newly = ids(is.filter(({id}) => !was.some((one) => one.id === id)));
        const dropped = ids(was.filter(({id}) => !is.some((one) => one.id === id)));
        const unranked = ids(u1.filter(({id}) => !is.some((one) => one.id === id)));
        for (const [pattern, who] of [
          [p.newly, both.length > 0 ? newly : []],
          [p.dropped, dropped],
          [p.unranked, unranked]
        ] as const) {
          const [found] = match(pattern);
          expect(found !== undefined).toBe(who.length > 0);
          if (found) expect(isListOf(found[1]!, who)).toBe(true);
        }

        const moved = both.filter(({then, now}) => categoryOf(then) !== categoryOf(now));
        const [changed] = match(p.recategorized);
        expect(changed !== undefined).toBe(moved.length > 0 && both.length > 0);
        expect(match(p.noneRecategorized).length).toBe(moved.length === 0 && both.length > 0 ? 1 : 0);
        if (changed) {
          expect(Number(changed[1])).toBe(moved.length);
          const words = terms[locale].category as Record<string, string>;
          for (const [, id, from, to] of changed[2]!.matchAll(/(u\d) \((.+?) → (.+?)\)/g)) {
            const one = moved.find((some) => some.id === id)!;
            expect([from, to]).toEqual([words[categoryOf(one.then)], words[categoryOf(one.now)]]);
          }
        }
        expect(said.filter((text) => !used.has(text))).toEqual([]);
      }
    ),
    {numRuns: 400}
  );
});

const bandPatterns = {
  id: {
    all: /, semua dari (\d+) instansi tetap pada peringkatnya\.$/,
    none: /, tidak satu pun dari (\d+) instansi pasti tetap pada peringkatnya\.$/,
    some: /, (\d+) dari (\d+) instansi pasti tetap pada peringkatnya: (.+)\.$/,
    always: /^Selalu pertama: (.+)\.$/,
    first: /^Yang dapat menjadi pertama: (.+)\.$/,
    widest: /^Rentang terlebar: (.+)\.$/,
    item: /(u\d) \(peringkat (\d+)(?:–(\d+))?\)/g
  },
  en: {
    all: /, all of the (\d+) agencies keep their rank\.$/,
    none: /, none of the (\d+) agencies is sure to keep its rank\.$/,
    some: /, (\d+) of (\d+) agencies (?:is|are) sure to keep (?:its|their) rank: (.+)\.$/,
    always: /^Always first: (.+)\.$/,
    first: /^Those that can be first: (.+)\.$/,
    widest: /^Widest: (.+)\.$/,
    item: /(u\d) \(ranks (\d+)(?:–(\d+))?\)/g
  }
};

it("sentences of how sure a ranking is hold at weights drawn from those accepted", () => {
  const draws = fc.array(fc.array(fc.integer({min: 1, max: 1_000_000}), {minLength: 4, maxLength: 4}), {
    minLength: 150,
    maxLength: 150
  });
  fc.assert(
    fc.property(table, weights, locales, draws, rowsOf, (shares, w, locale, draws, rows) => {
      const units = unitsOf(shares);
      if (units.length < 2) return;
      const after = standings(units, w, bkn2019);
      const {units: ranked, values} = rankedUnits(units, (id) => id);
      const found = attainableRanks(values, {});
      const of = new Map(ranked.map(({id}, i) => [id, found[i]!]));
      const subject = {
        before: after,
        after,
        label: (id: string) => id,
        unit: rowMessages[locale][rows]
      } as unknown as SentenceSubject;
      const said = asAgencies(bandSentences({bands: {words: "S", of, problem: null}, subject}, locale), rows, locale);
      const p = bandPatterns[locale];
      const now = recount(
        shares,
        units.map(() => "ranked"),
        w
      );
      // Uneven weights meet no border: there a rank could be shared that holds nowhere else.
      const drawn = draws.map((parts) => {
        const scores = shares.rows.map((row) => scoreOf(row, parts));
        const twins = (i: number, j: number) => shares.rows[i]!.join() === shares.rows[j]!.join();
        const isLevel = scores.some((score, i) => scores.some((other, j) => j > i && score === other && !twins(i, j)));
        return isLevel ? null : scores.map((score) => 1 + scores.filter((other) => other > score).length);
      });
      const ranksOf = (id: string) => drawn.flatMap((ranks) => (ranks ? [ranks[Number(id.slice(1))]!] : []));
      const matched = (pattern: RegExp) => said.map((text) => pattern.exec(text)).find((one) => one !== null);
      const keeps = (id: string) => ranksOf(id).every((rank) => rank === now.find((one) => one.id === id)!.rank);
      const [all, none, some] = [matched(p.all), matched(p.none), matched(p.some)];
      expect([all, none, some].filter(Boolean)).toHaveLength(1);
      if (all) expect([Number(all[1]), now.every(({id}) => keeps(id))]).toEqual([units.length, true]);
      if (some) {
        expect(Number(some[2])).toBe(units.length);
        const named = some[3]!.match(/u\d/g)!;
        for (const id of named) expect(keeps(id)).toBe(true);
      }
      const always = matched(p.always);
      if (always) expect(ranksOf(always[1]!).every((rank) => rank === 1)).toBe(true);
      const first = matched(p.first);
      expect([always, first].filter(Boolean)).toHaveLength(1);
      if (first && !/\d (?:lainnya|more)$/.test(first[1]!)) {
        const named = first[1]!.match(/u\d/g)!;
        for (const {id} of now) if (!named.includes(id)) expect(ranksOf(id)).not.toContain(1);
      }
      for (const [, id, best, worst = best] of (matched(p.widest)?.[1] ?? "").matchAll(p.item))
        for (const rank of ranksOf(id!)) {
          expect(rank).toBeGreaterThanOrEqual(Number(best));
          expect(rank).toBeLessThanOrEqual(Number(worst));
        }
    }),
    {numRuns: 60}
  );
});
