import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bkn2019, dimensions, standings} from "../../src/lib/index.js";
import type {Admissible, Dimension, SwapNorm, SwapQuery, Weights} from "../../src/lib/index.js";
import {describeAdmissible, sizeOf, toWeightSet} from "../../src/model/admissible.js";
import type {AsksRobustness} from "../../src/model/bands.js";
import {field, foundOf, nearestResult, rankedUnits, survey, verdict} from "../../src/model/robustness.js";
import {robustnessBrief} from "../../src/robustness/robustnessBrief.js";
import {swapAnswer} from "../../src/robustness/swapText.js";
import {verdictText} from "../../src/robustness/verdictText.js";
import {answers} from "../../src/state/robustness/robustnessAnswers.js";
import {overtakeAbove} from "../../src/weights/overtakeAbove.js";
import {overtakeSentence} from "../../src/weights/overtakeText.js";
import {locales, locks, namesIn, numberIn, partsOf, ranksOf, scoreOf, table, unitsOf, weights} from "./generate.js";
import type {SharesTable} from "./generate.js";
import {admissibles, gridOf, setInWords} from "./weightSets.js";

type Locale = "id" | "en";

/** The worker's answers without a worker. */
const direct = {
  ask: (kind: keyof typeof answers, question: never) => Promise.resolve({answer: answers[kind](question, () => {})})
} as unknown as AsksRobustness;

const everyone = [0, 1, 2, 3];
const labelled = (locale: Locale) => ({locale, dimensions: bkn2019.dimensions});
const words = {failed: (why: string) => why, stopped: ""};

function fieldOf(shares: SharesTable, w: Weights) {
  const units = unitsOf(shares);
  return field(
    rankedUnits(units, (id) => id),
    standings(units, w, bkn2019),
    w
  );
}

/** Weights to look at: coarse over all, and finer about the scenario. */
const candidates = (now: readonly number[], movable: readonly number[]) => [
  ...gridOf(now, movable, movable.length === 4 ? 50 : 20),
  ...gridOf(now, movable, 10, movable.length === 4 ? 50 : 100)
];

const nameOf = (locale: Locale) => (id: Dimension) => bkn2019.dimensions.find((d) => d.id === id)!.label[locale];

/** Weights that a sentence lists: "Kualifikasi 25,0 · Kompetensi 40,0 · …", in tenths. */
function weightsIn(text: string, locale: Locale): number[] | null {
  const list = bkn2019.dimensions.map(({label}) => new RegExp(`${label[locale]} ([\\d.,]*\\d)`).exec(text)?.[1]);
  return list.every((part) => part !== undefined) ? list.map((part) => Math.round(numberIn(part!, locale) * 10)) : null;
}

/** Whether what is asked for is so at weights; `surely`: also a little beyond any border. */
function reaches({rows}: SharesTable, {unit, goal}: SwapQuery, now: readonly number[], surely: boolean) {
  const u = Number(unit.slice(1));
  return (parts: readonly number[]): boolean => {
    const scores = rows.map((row) => scoreOf(row, parts));
    if (goal.kind === "overtake") return scores[u]! > scores[Number(goal.other.slice(1))]!;
    if (goal.kind === "replace") {
      const firsts = ranksOf(rows, now).flatMap((rank, i) => (rank === 1 ? [i] : []));
      return scores.some((score, i) => !firsts.includes(i) && firsts.every((first) => score > scores[first]!));
    }
    const twin = (i: number) => rows[i]!.join() === rows[u]!.join();
    const ahead = scores.filter((score, i) => score > scores[u]! || (surely && !twin(i) && score === scores[u]!));
    return ahead.length < goal.rank;
  };
}

const distances: Record<SwapNorm, (a: readonly number[], b: readonly number[]) => number> = {
  l1: (a, b) => a.reduce((sum, part, m) => sum + Math.abs(part - b[m]!), 0),
  l2: (a, b) => Math.hypot(...a.map((part, m) => part - b[m]!)),
  linf: (a, b) => Math.max(...a.map((part, m) => Math.abs(part - b[m]!)))
};

const goals = {
  id: {
    proved: /^Terbukti tidak (untuk .+?)(?:, bila hanya (.+?) yang bergeser)?\. Yang terdekat di luarnya: (.+)$/,
    moving:
      /^Terbukti tidak, seberapa jauh pun, bila hanya (.+?) yang bergeser\. Bila semua boleh bergeser, yang terdekat di antara bobot yang diterima: (.+)$/,
    either:
      /^Terbukti tidak (untuk .+?), dan tidak pula, seberapa jauh pun, bila hanya (.+?) yang bergeser\. Bila semua boleh bergeser, yang terdekat di luar bobot yang diterima: (.+)$/,
    never: /^Terbukti tidak mungkin:/,
    already: /^Sudah demikian: |^bobot skenario sendiri, sebab/,
    level: /^Kini seri: /,
    still: /, tetapi bobot skenario bukan yang diterima \((.+)\)\./
  },
  en: {
    proved: /^Proved: not (for .+?)(?:, if only (.+?) may move)?\. The nearest outside: (.+)$/,
    moving:
      /^Proved: not by any move, if only (.+?) may move\. If all may move, the nearest among the accepted weights: (.+)$/,
    either:
      /^Proved: not (for .+?), nor by any move if only (.+?) may move\. If all may move, the nearest outside the accepted weights: (.+)$/,
    never: /^Proved impossible:/,
    already: /^It is so already: |^the weights of the scenario themselves, as/,
    level: /^Level now: /,
    still: /, but the scenario's weights are not among those accepted \((.+)\)\./
  }
};

const movables = fc.oneof(
  {weight: 3, arbitrary: fc.constant<Dimension[]>([...dimensions])},
  {weight: 2, arbitrary: fc.subarray<Dimension>([...dimensions], {minLength: 2, maxLength: 3})}
);

const queries = fc.record({
  from: fc.nat(6),
  to: fc.nat(6),
  kind: fc.constantFrom("overtake" as const, "rank" as const, "replace" as const),
  norm: fc.constantFrom<SwapNorm>("l1", "l2", "linf"),
  only: movables
});

function queryOf(
  {
    from,
    to,
    kind,
    norm,
    only
  }: {from: number; to: number; kind: "overtake" | "rank" | "replace"; norm: SwapNorm; only: Dimension[]},
  count: number
): SwapQuery {
  const unit = `u${from % count}`;
  const other = `u${(from + 1 + (to % (count - 1))) % count}`;
  const goal = kind === "overtake" ? {kind, other} : kind === "rank" ? {kind, rank: 1 + (to % count)} : {kind};
  return {unit, goal, norm, only};
}

describe("what it would take", () => {
  it("proves of the weights it names only what holds there, and gives the nearest", async () => {
    await fc.assert(
      fc.asyncProperty(table, weights, admissibles, queries, locales, async (shares, w, admissible, asked, locale) => {
        if (shares.rows.length < 2) return;
        const weightSet = toWeightSet(admissible, w);
        if (sizeOf(weightSet).clash) return;
        const query = queryOf(asked, shares.rows.length);
        const now = partsOf(w);
        const about = fieldOf(shares, w);
        const {result} = await nearestResult(direct, about, weightSet, query, words);
        const accepted = describeAdmissible(admissible, labelled(locale));
        const answer = swapAnswer(
          {units: about.units, query, weights: w, admissible: accepted, locked: [], result},
          labelled(locale)
        );
        const g = goals[locale];
        const [proved, moving, either] = [g.proved, g.moving, g.either].map((pattern) => pattern.exec(answer.lead));
        const movable = query.only.map((d) => dimensions.indexOf(d));
        const named = (list: string | undefined) => (list ? namesIn(list) : dimensions.map(nameOf(locale)));
        const surely = reaches(shares, query, now, true);
        const inSet = setInWords(accepted, now, locale);
        const none = (points: number[][]) => expect(points.filter(surely)).toEqual([]);
        if (g.never.test(answer.lead)) return void none(candidates(now, everyone));
        if (proved) {
          const said = setInWords(proved[1]!, now, locale);
          expect(named(proved[2])).toEqual(query.only.map(nameOf(locale)));
          none(candidates(now, movable).filter(said));
        }
        if (moving) {
          expect(named(moving[1])).toEqual(query.only.map(nameOf(locale)));
          none(candidates(now, movable));
        }
        if (either) {
          none(candidates(now, movable));
          none(candidates(now, everyone).filter(setInWords(either[1]!, now, locale)));
        }
        // What is found, among the weights that are left.
        const found = proved?.[3] ?? moving?.[2] ?? either?.[3] ?? answer.lead;
        const isIn = proved || either ? () => true : inSet;
        const free = moving || either ? everyone : movable;
        if (g.already.test(found)) return void expect(reaches(shares, query, now, false)(now)).toBe(true);
        if (g.level.test(found)) {
          const {goal} = query;
          if (goal.kind !== "overtake") throw new Error(found);
          const [a, b] = [query.unit, goal.other].map((id) => scoreOf(shares.rows[Number(id.slice(1))]!, now));
          return void expect(a).toBe(b);
        }
        const still = g.still.exec(found);
        if (still) {
          expect(setInWords(still[1]!, now, locale)(now)).toBe(false);
          expect(reaches(shares, query, now, false)(now)).toBe(true);
        }
        if (result === null || result === "pending" || "problem" in result) throw new Error(answer.lead);
        // The distance printed is that of the moves listed, and no candidate that reaches it is nearer.
        const moves = answer.moves.flatMap(({text}) => {
          const said = /^(.+) (?:naik dari|turun dari|rises from|falls from) ([\d.,]+) (?:ke|to) ([\d.,]+)$/.exec(text);
          return said ? [said.slice(1)] : [];
        });
        const to = now.map((part, m) => {
          const said = moves.find(([name]) => name === nameOf(locale)(dimensions[m]!));
          if (said) expect(Math.abs(numberIn(said[1]!, locale) * 10 - part)).toBeLessThan(1e-6);
          return said ? numberIn(said[2]!, locale) * 10 : part;
        });
        for (const m of everyone) if (!free.includes(m)) expect(to[m]).toBe(now[m]);
        const far = distances[query.norm];
        const exact = far(
          result.weights.map((share) => 1000 * share),
          now
        );
        expect(Math.abs(far(to, now) - exact)).toBeLessThanOrEqual(0.4);
        const printed = /([\d.,]*\d) (?:poin|points)/.exec(answer.distance)![1]!;
        if (!/kurang|less/.test(answer.distance))
          expect(Math.abs(numberIn(printed, locale) * 10 - exact)).toBeLessThanOrEqual(0.5001);
        for (const point of candidates(now, free))
          if (isIn(point) && surely(point)) expect(far(point, now)).toBeGreaterThanOrEqual(exact - 1e-6);
        const tenths = weightsIn(answer.tenths, locale);
        if (tenths) {
          expect(reaches(shares, query, now, false)(tenths)).toBe(true);
          const outside = /di luar|outside/.test(answer.tenths);
          if (!outside) expect(isIn(tenths)).toBe(true);
        }
        const whole = weightsIn(answer.whole, locale);
        const wholes = candidates(now, free).filter(
          (point) => point.every((part) => part % 10 === 0) && isIn(point) && surely(point)
        );
        if (whole) {
          expect(reaches(shares, query, now, false)(whole)).toBe(true);
          expect(isIn(whole)).toBe(true);
          for (const point of wholes) expect(far(point, now)).toBeGreaterThanOrEqual(far(whole, now) - 1e-6);
        } else if (/^(Tidak ada bobot bulat|No whole weights)/.test(answer.whole)) expect(wholes).toEqual([]);
      }),
      {numRuns: 50}
    );
  });

  it("on Bobot proves nothing of locked weights but that they are locked", async () => {
    await fc.assert(
      fc.asyncProperty(table, weights, locks, fc.nat(6), locales, async (shares, w, locked, chosen, locale) => {
        const units = unitsOf(shares);
        const selected = `u${chosen % units.length}`;
        const after = standings(units, w, bkn2019);
        const data = await overtakeAbove(direct, {units, after, weights: w, locked, selected}, (id) => id);
        const said = overtakeSentence(data, labelled(locale));
        const now = partsOf(w);
        const ranks = ranksOf(shares.rows, now);
        const u = Number(selected.slice(1));
        const free = everyone.filter((m) => !locked.includes(dimensions[m]!));
        if (data.status === "first") return void expect([said.startsWith(selected), ranks[u]]).toEqual([true, 1]);
        if (data.status === "locked") return void expect(free.length).toBeLessThan(2);
        if (!("other" in data)) throw new Error(said);
        const [, name, other] = /(?:membuat |make |terdekat: |nearest: |^)(u\d) (?:menyalip|overtakes?) (u\d)/.exec(
          said
        )!;
        const o = Number(other!.slice(1));
        expect(name).toBe(selected);
        // The one just above: nobody has a rank between.
        expect(ranks[o]!).toBeLessThan(ranks[u]!);
        expect(ranks.some((rank) => rank > ranks[o]! && rank < ranks[u]!)).toBe(false);
        const ahead = (parts: readonly number[]) => scoreOf(shares.rows[u]!, parts) > scoreOf(shares.rows[o]!, parts);
        const held = /(?:selama|while) (.+?) (?:dikunci|stays locked)/.exec(said)?.[1];
        if (held) expect(namesIn(held).sort()).toEqual(locked.map(nameOf(locale)).sort());
        if (/apa pun|whatever/.test(said)) return void expect(candidates(now, everyone).filter(ahead)).toEqual([]);
        if (held) expect(candidates(now, free).filter(ahead)).toEqual([]);
        if (data.status !== "found" && data.status !== "unlocking") throw new Error(said);
        expect(data.status === "unlocking").toBe(held !== undefined);
        for (const m of everyone) if (!held && !free.includes(m)) expect(data.to[m]).toBeCloseTo(now[m]! / 1000, 9);
        for (const point of candidates(now, held ? everyone : free))
          if (ahead(point)) expect(distances.l2(point, now)).toBeGreaterThanOrEqual(1000 * data.distance - 1e-6);
        if (data.attempt) expect(ahead(data.attempt.map((share) => Math.round(1000 * share)))).toBe(true);
      }),
      {numRuns: 80}
    );
  });
});

const judgements = {
  id: {
    top: /^(u\d) selalu berada di (\d+) besar, (.+)\.$/,
    beats: /^(u\d) selalu mengungguli (u\d), (.+)\.$/,
    first: /^(u\d) selalu pertama, (.+)\.$/,
    share: /([<>]?)([\d,]+)%/,
    never: /^Tidak berlaku pada bobot mana pun yang diterima/,
    level: /^Keduanya seri pada semua bobot/
  },
  en: {
    top: /^(u\d) is always (?:in|among) the (?:top|first) (\d+), (.+)\.$/,
    beats: /^(u\d) always (?:beats|is ahead of) (u\d), (.+)\.$/,
    first: /^(u\d) is always first, (.+)\.$/,
    share: /([<>]?)([\d.]+)%/,
    never: /^(?:It holds at no|Holds at no|Not at any)/,
    level: /^(?:The two are|Both are) level/
  }
};

it("statements are proved, or denied by an example, of just the weights they name", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      weights,
      admissibles,
      queries,
      locales,
      async (shares, w, admissible: Admissible, asked, locale) => {
        if (shares.rows.length < 2) return;
        const weightSet = toWeightSet(admissible, w);
        if (sizeOf(weightSet).clash) return;
        const {unit, goal} = queryOf(asked, shares.rows.length);
        const statement =
          goal.kind === "overtake"
            ? ({kind: "beats", unit, other: goal.other} as const)
            : goal.kind === "rank"
              ? ({kind: "top", unit, k: goal.rank} as const)
              : ({kind: "first", unit} as const);
        const about = fieldOf(shares, w);
        const found = await verdict(direct, about, weightSet, statement, words);
        const accepted = describeAdmissible(admissible, labelled(locale));
        const said = verdictText(
          {units: about.units, statement, admissible: accepted, verdict: found},
          labelled(locale)
        );
        const now = partsOf(w);
        const j = judgements[locale];
        const [top, beats, first] = [j.top, j.beats, j.first].map((pattern) => pattern.exec(said.sentence));
        const claim = top ?? beats ?? first;
        if (!claim) throw new Error(said.sentence);
        const inSet = setInWords(claim.at(-1)!, now, locale);
        const u = Number(claim[1]!.slice(1));
        const o = beats ? Number(beats[2]!.slice(1)) : -1;
        const k = top ? Number(top[2]) : 1;
        /** Where it does not hold; of two, where the other is ahead, or level if `strictly`. */
        const denied = (parts: readonly number[], strictly = false) => {
          const scores = shares.rows.map((row) => scoreOf(row, parts));
          if (beats) return strictly ? scores[u]! <= scores[o]! : scores[u]! < scores[o]!;
          return scores.filter((score) => score > scores[u]!).length >= k;
        };
        const points = candidates(now, everyone).filter(inSet);
        if (said.state === "proved") expect(points.filter((point) => denied(point))).toEqual([]);
        if (said.state === "disproved") {
          const example = weightsIn(said.example, locale);
          if (example) expect([inSet(example), denied(example, true)]).toEqual([true, true]);
          if (j.never.test(said.why))
            expect(points.filter((point) => !denied(point, true) && isSure(point))).toEqual([]);
          if (j.level.test(said.why))
            expect(points.every((point) => scoreOf(shares.rows[u]!, point) === scoreOf(shares.rows[o]!, point))).toBe(
              true
            );
          // Of all weights in coarse steps about as many, by the share that is said.
          const share = j.share.exec(said.why);
          if (share && admissible.kind === "any") {
            const all = gridOf(now, everyone, 25);
            const part = (holds: (point: number[]) => boolean) => all.filter(holds).length / all.length;
            const [least, most] = [
              part((point) => !denied(point, true) && isSure(point)),
              part((point) => !denied(point))
            ];
            const value = numberIn(share[2]!, locale) / 100;
            expect(value).toBeGreaterThan(least - 0.12);
            expect(value).toBeLessThan(most + 0.12);
          }
        } else if (weightsIn(said.example, locale)) {
          // Never behind, but level there.
          const level = weightsIn(said.example, locale)!;
          expect([inSet(level), scoreOf(shares.rows[u]!, level)]).toEqual([true, scoreOf(shares.rows[o]!, level)]);
        }

        /** Whether no border runs through weights: nobody but a twin is level with the one the claim is about. */
        function isSure(parts: readonly number[]): boolean {
          const own = scoreOf(shares.rows[u]!, parts);
          return shares.rows.every((row) => row.join() === shares.rows[u]!.join() || scoreOf(row, parts) !== own);
        }
      }
    ),
    {numRuns: 80}
  );
});

it("the brief counts who keeps a rank, who can be first, and how many rankings there are", async () => {
  await fc.assert(
    fc.asyncProperty(table, weights, admissibles, locales, async (shares, w, admissible: Admissible, locale) => {
      if (shares.rows.length < 2) return;
      const weightSet = toWeightSet(admissible, w);
      if (sizeOf(weightSet).clash) return;
      const about = fieldOf(shares, w);
      const found = foundOf(await survey(direct, {dataset: "d", asked: about, weightSet}, ""), "d", (id) => id)!;
      const accepted = describeAdmissible(admissible, labelled(locale));
      const {lead, figures} = robustnessBrief(found, accepted, locale);
      const set = /(?:Dihitung|Computed) (.+?)\. /.exec(lead)![1]!;
      const now = partsOf(w);
      const inSet = setInWords(set, now, locale);
      const twins = (i: number, j: number) => shares.rows[i]!.join() === shares.rows[j]!.join();
      const isOpen = (parts: readonly number[]) => {
        const scores = shares.rows.map((row) => scoreOf(row, parts));
        return !scores.some((score, i) => scores.some((other, j) => j > i && score === other && !twins(i, j)));
      };
      const seen = candidates(now, everyone)
        .filter((point) => inSet(point) && isOpen(point))
        .map((point) => ranksOf(shares.rows, point));
      const nowRanks = ranksOf(shares.rows, now);
      const [kept, firsts] = figures;
      const [some, all] = kept!.figure.split(/ dari | of /).map(Number);
      expect(all).toBe(shares.rows.length);
      const named = /: (.+)\.$/.exec(kept!.text)?.[1] ?? "";
      const cut = /(?:lainnya|more)$/.test(named);
      const keepers = named.match(/u\d/g) ?? [];
      if (!cut) expect(keepers.length).toBe(some);
      for (const id of keepers)
        for (const ranks of seen) expect(ranks[Number(id.slice(1))]).toBe(nowRanks[Number(id.slice(1))]);
      const leaders = new Set(seen.flatMap((ranks) => ranks.flatMap((rank, i) => (rank === 1 ? [i] : []))));
      expect(leaders.size).toBeLessThanOrEqual(Number(firsts!.figure));
      const shown = (firsts!.text.match(/u\d/g) ?? []).map((id) => Number(id.slice(1)));
      if (!/(?:lainnya|more)\.?$/.test(firsts!.text)) for (const i of leaders) expect(shown).toContain(i);
      const rankings = new Set(seen.map((ranks) => ranks.join()));
      const total = /([\d.,]+) (?:urutan mungkin|rankings are|rankings can|rankings)/.exec(
        figures.map(({figure, text}) => `${text} ${figure} ${text}`).join(" ")
      );
      if (total && found.rankings.total !== null) expect(rankings.size).toBeLessThanOrEqual(found.rankings.total);
    }),
    {numRuns: 40}
  );
});
