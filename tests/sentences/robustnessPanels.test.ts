// @vitest-environment jsdom
import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019, dimensions, standings} from "../../src/lib/index.js";
import {describeAdmissible, toWeightSet} from "../../src/model/admissible.js";
import type {AsksRobustness} from "../../src/model/bands.js";
import {field, foundOf, leftOut, rankedUnits, survey} from "../../src/model/robustness.js";
import type {Findings} from "../../src/model/robustness.js";
import {acceptabilityChart} from "../../src/robustness/acceptabilityChart.js";
import {aggregationTable} from "../../src/robustness/aggregationTable.js";
import {dominanceText} from "../../src/robustness/dominanceText.js";
import {pairwiseTable} from "../../src/robustness/pairwiseTable.js";
import {rankBands} from "../../src/robustness/rankBands.js";
import {coverText, rankingItems, rankingsText} from "../../src/robustness/rankingItems.js";
import {robustnessBrief} from "../../src/robustness/robustnessBrief.js";
import {answers} from "../../src/state/robustness/robustnessAnswers.js";
import {isListOf, locales, namesIn, numberIn, partsOf, ranksOf, scoreOf, table, unitsOf} from "./generate.js";
import type {SharesTable} from "./generate.js";
import {admissibleOf, isShareText, segments, shareWhere, stretchesOf, weightsOfSegment} from "./segments.js";
import type {Segment, Stretch} from "./segments.js";

type Locale = "id" | "en";

const direct = {
  ask: (kind: keyof typeof answers, question: never) => Promise.resolve({answer: answers[kind](question, () => {})})
} as unknown as AsksRobustness;

/** What the page found over the segment, and the same recounted from its crossings. */
type Scene = {
  found: Findings;
  shares: SharesTable;
  segment: Segment;
  stretches: Stretch[];
  now: number[];
  /** Positions by rank now, as pages list them. */
  order: number[];
  isInside: boolean;
};

async function sceneOf(shares: SharesTable, segment: Segment, label = (id: string) => id): Promise<Scene> {
  const weights = weightsOfSegment(segment);
  const units = unitsOf(shares);
  const asked = field(rankedUnits(units, label), standings(units, weights, bkn2019), weights);
  const weightSet = toWeightSet(admissibleOf(segment), weights);
  const found = foundOf(await survey(direct, {dataset: "d", asked, weightSet}, ""), "d", label)!;
  const now = ranksOf(shares.rows, segment.parts);
  return {
    found,
    shares,
    segment,
    stretches: stretchesOf(shares, segment),
    now,
    order: [...now.keys()].sort((i, j) => now[i]! - now[j]! || i - j),
    isInside: segment.now >= segment.from && segment.now <= segment.to
  };
}

const overScenes = (check: (scene: Scene, locale: Locale) => void, numRuns = 60) =>
  fc.assert(
    fc.asyncProperty(table, segments, locales, async (shares, segment, locale) => {
      if (shares.rows.length > 1) check(await sceneOf(shares, segment), locale);
    }),
    {numRuns}
  );

const at = (id: string) => Number(id.slice(1));
const shareOfRank = ({stretches}: Scene, unit: number, rank: number) =>
  shareWhere(stretches, (ranks) => ranks[unit] === rank);
const held = ({stretches}: Scene, unit: number) => stretches.map(({ranks}) => ranks[unit]!);
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

/** Units that are level all along, as groups of two or more. */
function levelGroups({stretches, now}: Scene): number[][] {
  const key = (i: number) => stretches.map(({ranks}) => ranks[i]).join();
  const groups = new Map<string, number[]>();
  for (const i of now.keys()) groups.set(key(i), [...(groups.get(key(i)) ?? []), i]);
  return [...groups.values()].filter((group) => group.length > 1);
}

it("how often each rank is held is the length of weights that give it", async () => {
  await overScenes((scene, locale) => {
    const {found, now, order} = scene;
    const {competition, competitionError, samples, tied, precision} = found.acceptability;
    expect(competitionError).toBeNull();
    const chart = acceptabilityChart(
      {units: found.units, competition, competitionError, samples, tied, precision},
      {locale}
    );
    const label = chart.querySelector("[role=img]")!.getAttribute("aria-label")!;
    const said = [
      ...label.matchAll(/(u\d) (?:paling sering di peringkat|most often at rank) (\d+) \((.+?) (?:dari|of) /g)
    ];
    expect(said.map(([, id]) => at(id!))).toEqual(order.slice(0, 3));
    for (const [, id, rank, share] of said) {
      const own = now.map((_, k) => shareOfRank(scene, at(id!), k + 1));
      expect(own[Number(rank) - 1]).toBeGreaterThanOrEqual(Math.max(...own) - 1e-9);
      expect(isShareText(share!, own[Number(rank) - 1]!, locale)).toBe(true);
    }
    const twin = chart.querySelector("details")!;
    twin.open = true;
    twin.dispatchEvent(new Event("toggle"));
    const rows = [...twin.querySelectorAll("tbody tr")].map((row) => [...row.children].map(plain));
    expect(rows.map(([id]) => at(id!))).toEqual(order);
    for (const [id, mean, ...cells] of rows) {
      const own = now.map((_, k) => shareOfRank(scene, at(id!), k + 1));
      for (const [k, text] of cells.entries())
        expect([id, k, text, isShareText(text, own[k]!, locale)]).toEqual([id, k, text, true]);
      const expected = own.reduce((sum, share, k) => sum + share * (k + 1), 0);
      expect(Math.abs(numberIn(mean!, locale) - expected)).toBeLessThanOrEqual(0.005 + 1e-9);
    }
    for (const cell of chart.querySelectorAll(".heat-cell")) {
      const [, id, rank, share] = /^(u\d), (?:peringkat|rank) (\d+): (.+)$/.exec(cell.getAttribute("title")!)!;
      expect(isShareText(share!, shareOfRank(scene, at(id!), Number(rank)), locale)).toBe(true);
      expect(cell.hasAttribute("data-held")).toBe(now[at(id!)] === Number(rank));
    }
    const [note, method] = [...chart.querySelectorAll(".pending-body > p.hint:not(.legend)")].map(plain);
    expect(method).toMatch(/^(Dihitung tepat dari geometri|Computed exactly by geometry)/);
    const level = [...note!.matchAll(/((?:u\d[^.]*?)) (?:seri pada semua bobot|are level at all)/g)].map(([, names]) =>
      namesIn(names!).map(at).sort()
    );
    expect(level.sort()).toEqual(levelGroups(scene).sort());
  }, 30);
});

/** Ranks that remain when a twentieth of the weights is cut off at either end. */
function centralOf(scene: Scene, unit: number): [number, number][] {
  const upTo = (rank: number) => shareWhere(scene.stretches, (ranks) => ranks[unit]! <= rank);
  const ranks = scene.now.map((_, k) => k + 1);
  // Right on a twentieth either may be meant.
  return [-1e-7, 1e-7].map((slack) => [
    ranks.find((rank) => upTo(rank) > 0.05 + slack)!,
    ranks.find((rank) => upTo(rank) >= 0.95 + slack) ?? ranks.at(-1)!
  ]);
}

it("best and worst ranks are those on some length of the weights", async () => {
  await overScenes((scene, locale) => {
    const {found, now, order, isInside} = scene;
    const {competition} = found.acceptability;
    const panel = rankBands(
      {units: found.units, attainable: found.attainable, competition, inside: found.inside, sampled: false},
      {locale}
    );
    expect(found.inside).toBe(isInside);
    const rows = [...panel.querySelectorAll("tbody tr")];
    expect(rows.map((row) => at(plain(row.children[0])))).toEqual(order);
    const outside: number[] = [];
    for (const [k, row] of rows.entries()) {
      const unit = order[k]!;
      const ranks = held(scene, unit);
      const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
      expect([plain(row.children[1]), plain(row.children[3])]).toEqual([String(best), String(worst)]);
      const words = row.querySelector("[role=img]")!.getAttribute("aria-label")!;
      const fixed = /^(u\d): (?:selalu peringkat|always rank) (\d+)/.exec(words);
      const spoken = /^(u\d): (?:peringkat|rank) (\d+)(?: (?:sampai|to) (\d+))?, (?:kini|now) (\d+)/.exec(words);
      const isFixed = best === worst && best === now[unit];
      if (isFixed) expect(fixed?.slice(1)).toEqual([`u${unit}`, String(best)]);
      else {
        const [, id, from, to, is] = spoken!;
        expect([id, Number(from), Number(to ?? from), Number(is)]).toEqual([`u${unit}`, best, worst, now[unit]]);
      }
      const [, low, high] = /90% (?:tengah|at)?(?: di)? ?(\d+)(?: (?:sampai|to) (\d+))?$/.exec(words)!;
      expect(centralOf(scene, unit)).toContainEqual([Number(low), Number(high ?? low)]);
      if (now[unit]! < best || now[unit]! > worst) outside.push(unit);
    }
    const note = plain([...panel.querySelectorAll(".pending-body > p.hint")].at(-2));
    if (outside.length === 0) return void expect(note).toBe("");
    if (!isInside) return void expect(note).toMatch(/di luar bobot yang diterima|not among those accepted/);
    const [, names] = /(?:baloknya|bar shows): (.+?)\. /.exec(note)!;
    expect(namesIn(names!).map(at).sort()).toEqual(outside.sort());
    for (const unit of outside) expect(now[unit]).toBeLessThan(Math.min(...held(scene, unit)));
  }, 30);
});

it("who beats whom is the length of weights at which it does", async () => {
  await overScenes((scene, locale) => {
    const {found, stretches, now} = scene;
    const {pairwise, tied, pairwiseError} = found.acceptability;
    const panel = pairwiseTable({units: found.units, pairwise, tied, sampled: pairwiseError !== null}, {locale});
    const beats = (i: number, j: number) => shareWhere(stretches, (ranks) => ranks[i]! < ranks[j]!);
    const titles = [...panel.querySelectorAll("td[title]")].map((cell) => cell.getAttribute("title")!);
    expect(titles).toHaveLength(now.length * (now.length - 1));
    for (const title of titles) {
      const level = /^(u\d) (?:dan|and) (u\d): (?:selalu seri|always level)$/.exec(title);
      const [, row, column, words] = level ?? /^(u\d) (?:mengungguli|beats) (u\d): (.+)$/.exec(title)!;
      const [i, j] = [at(row!), at(column!)];
      expect(level !== null).toBe(beats(i, j) + beats(j, i) < 1e-9);
      if (level) continue;
      if (/^(selalu|always)$/.test(words!)) expect(beats(i, j)).toBeCloseTo(1, 9);
      else if (/^(tidak pernah|never)$/.test(words!)) expect(beats(i, j)).toBe(0);
      else expect(isShareText(words!, beats(i, j), locale)).toBe(true);
    }
    const pairs = now.flatMap((_, i) => now.flatMap((_, j) => (i < j ? [[i, j] as const] : [])));
    const isOpen = ([i, j]: readonly [number, number]) => beats(i, j) > 1e-9 && beats(j, i) > 1e-9;
    const words = plain(panel.querySelector(".pairs-words"));
    const [certain, all] = /(\d+) (?:dari|of) (\d+) (?:pasangan|pairs?)/.exec(words)!.slice(1).map(Number);
    expect([certain, all]).toEqual([pairs.filter((pair) => !isOpen(pair)).length, pairs.length]);
    const close = /(?:Paling seimbang|Most even): (u\d) (?:dan|and) (u\d) \((.+?) : (.+?)\)\./.exec(words);
    expect(close !== null).toBe(pairs.some(isOpen));
    if (!close) return;
    const [i, j] = [at(close[1]!), at(close[2]!)];
    expect([isShareText(close[3]!, beats(i, j), locale), isShareText(close[4]!, beats(j, i), locale)]).toEqual([
      true,
      true
    ]);
    const gap = (a: number, b: number) => Math.abs(beats(a, b) - beats(b, a));
    for (const [a, b] of pairs.filter(isOpen)) expect(gap(i, j)).toBeLessThanOrEqual(gap(a, b) + 1e-9);
  }, 30);
});

it("complete rankings are as many, and as common, as the stretches between crossings", async () => {
  await overScenes((scene, locale) => {
    const {found, stretches, isInside, segment, shares} = scene;
    const listed = {units: found.units, ...found.rankings, current: found.current};
    const said = rankingsText(listed, {locale});
    const bySize = stretches.map(({share}) => share).sort((a, b) => b - a);
    const only = /^(?:Hanya satu urutan|Only one ranking)/.test(said);
    const total = only ? 1 : Number(/^(\d+) /.exec(said)![1]);
    expect(total).toBe(stretches.length);
    const items = rankingItems(listed);
    for (const {cell, place, names} of items) {
      expect(cell.share).toBeCloseTo(bySize[place - 1]!, 9);
      const own = stretches.find(({ranks}) => names.every(({id, place}) => ranks[at(id)] === place))!;
      expect(cell.share).toBeCloseTo(own.share, 9);
      for (const {id, was, level, place} of names) {
        expect(was).toBe(scene.now[at(id)]);
        expect(level).toBe(own.ranks.filter((rank) => rank === place).length > 1);
      }
    }
    const cover = coverText(listed, {locale});
    const top = items.filter(({place}) => place <= 10).length;
    const covered = bySize.slice(0, 10).reduce((sum, share) => sum + share, 0);
    if (total === 1) expect(cover).toBe("");
    else {
      const share = /(?:mencakup|covers?) (.+?) (?:dari|of) /.exec(cover)![1]!;
      expect(isShareText(share, Math.min(1, covered), locale)).toBe(true);
      const count = /^(?:The first )?(\d+)/.exec(cover)?.[1] ?? "1";
      expect(Number(count)).toBe(Math.min(10, top));
    }
    if (!isInside) return void expect(said).toMatch(/di luar bobot yang diterima|outside the accepted/);
    // Weights on a crossing belong to the larger of the two that meet there.
    const scores = shares.rows.map((row) => scoreOf(row, segment.parts));
    const same = (i: number, j: number) => stretches.every(({ranks}) => ranks[i] === ranks[j]);
    const isShared = scores.some((score, i) => scores.some((other, j) => j > i && score === other && !same(i, j)));
    const shared = /(?:terbesar di antaranya berlaku pada|largest of these holds for) (.+?) (?:dari|of) /.exec(said);
    const place =
      /(?:berlaku pada|holds for) (.+?) (?:dari|of) .+?: (?:(yang paling sering)|ke-(\d+) tersering|number (\d+)) (?:dari|of) (\d+)/.exec(
        said
      );
    const meets = stretches.filter(({ranks}) =>
      scores.every((score, i) => scores.every((other, j) => score <= other || ranks[i]! < ranks[j]!))
    );
    const own = Math.max(...meets.map(({share}) => share));
    if (shared || place) expect([said, shared !== null]).toEqual([said, isShared]);
    if (shared) expect(isShareText(shared[1]!, own, locale)).toBe(true);
    if (!place) return void expect(shared !== null || total === 1).toBe(true);
    const number = place[2] ? 1 : Number(place[3] ?? place[4]);
    expect([isShareText(place[1]!, own, locale), Number(place[5])]).toEqual([true, total]);
    expect(bySize[number - 1]).toBeCloseTo(own, 9);
  });
});

it("the brief's counts are those of the stretches", async () => {
  await overScenes((scene, locale) => {
    const {found, stretches, now, isInside, segment} = scene;
    const words = describeAdmissible(admissibleOf(segment), {locale, dimensions: bkn2019.dimensions});
    const [kept, firsts, ...more] = robustnessBrief(found, words, locale).figures;
    const ids = (units: readonly number[]) => units.map((i) => `u${i}`);
    const all = [...now.keys()];
    const keepers = all.filter((i) => held(scene, i).every((rank) => rank === now[i]));
    expect(kept!.figure.split(/ dari | of /).map(Number)).toEqual([keepers.length, now.length]);
    const named = /: (.+)\.$/.exec(kept!.text)?.[1];
    expect(named !== undefined).toBe(keepers.length > 0);
    if (named) expect(isListOf(named, ids(keepers))).toBe(true);
    const leaders = all.filter((i) => held(scene, i).includes(1));
    expect(Number(firsts!.figure)).toBe(leaders.length);
    const list = /: (.+)\.$/.exec(firsts!.text)![1]!;
    for (const [, id, share] of list.matchAll(/(u\d) ([<>]?[\d.,]*\d%)/g))
      expect(isShareText(share!, shareOfRank(scene, at(id!), 1), locale)).toBe(true);
    expect(isListOf(list.replaceAll(/ [<>]?[\d.,]*\d%/g, ""), ids(leaders))).toBe(true);
    const spans = all.map((i) => ({i, best: Math.min(...held(scene, i)), worst: Math.max(...held(scene, i))}));
    const places = Math.max(...spans.map(({best, worst}) => worst - best));
    const widest = spans.filter(({best, worst}) => worst - best === places);
    const rankings = more.pop()!;
    expect(more.length).toBe(places > 0 ? 1 : 0);
    if (more[0]) {
      expect(more[0].figure).toBe(widest.length === 1 ? `${widest[0]!.best}–${widest[0]!.worst}` : String(places));
      expect(isListOf(/: (.+)\.$/.exec(more[0].text)![1]!, ids(widest.map(({i}) => i)))).toBe(true);
    }
    if (!isInside) return void expect(Number(rankings.figure)).toBe(stretches.length);
    expect(stretches.some(({share}) => isShareText(rankings.figure, share, locale))).toBe(true);
    const total = /; (\d+) (?:urutan|rankings)/.exec(rankings.text)?.[1] ?? "1";
    expect(Number(total)).toBe(stretches.length);
  });
});

it("whoever is ahead at any weights is behind in nothing, and favour counts equal ranks half", async () => {
  await overScenes((scene, locale) => {
    const {found, shares, now, stretches, order} = scene;
    const {units, dominates, favourability, favourabilityError} = found;
    const panel = dominanceText({units, dominates, favourability, favourabilityError}, {locale});
    const [lists, favours] = [...panel.querySelectorAll(".dominance-list")].map((list) =>
      [...list.children].map(plain)
    );
    const beaten = (i: number) =>
      order.filter(
        (j) =>
          shares.rows[i]!.every((value, m) => value >= shares.rows[j]![m]!) &&
          shares.rows[i]!.join() !== shares.rows[j]!.join()
      );
    const lines = lists!.map((text) => /^(u\d) (?:mengungguli|beats) (.+), (?:bagaimana|whatever)/.exec(text)!);
    expect(lines.map(([, id, names]) => [at(id!), namesIn(names!).map(at)])).toEqual(
      order.filter((i) => beaten(i).length > 0).map((i) => [i, beaten(i)])
    );
    const none = panel.querySelector<HTMLElement>(".dominance-columns p")!;
    expect(none.hidden).toBe(lines.length > 0);
    const favour = (i: number) =>
      shareWhere(stretches, (ranks) => ranks[i]! > now[i]!) + shareWhere(stretches, (ranks) => ranks[i] === now[i]) / 2;
    for (const row of panel.querySelectorAll(".favour-list li")) {
      const [id, , share] = [...row.children].map(plain);
      expect(isShareText(share!, favour(at(id!)), locale)).toBe(true);
    }
    const sure = 1e-9;
    const [up, down] = [1, -1].map((way) =>
      now.flatMap((_, i) => (way * (favour(i) - 0.5) >= 0.25 - sure ? [i] : []))
    ) as [number[], number[]];
    const said = favours!.flatMap((text) => {
      const found =
        /^(?:Bobot ini lebih|These weights) (menguntungkan|merugikan|favour|disfavour) (u\d) (?:daripada|more than) (.+?) (?:dari|of) .+ (\(.+\))\.?/.exec(
          text
        );
      return found
        ? [{isUp: /^(menguntungkan|favour)$/.test(found[1]!), unit: at(found[2]!), share: found[3]!, note: found[4]!}]
        : [];
    });
    expect(said.length).toBe(Math.min(3, up.length) + Math.min(3, down.length));
    if (said.length === 0) expect(favours!.join()).toMatch(/^(Tidak ada instansi yang jelas|These weights clearly)/);
    for (const {isUp, unit, share, note} of said) {
      expect(isUp ? up : down).toContain(unit);
      expect(isShareText(share, isUp ? favour(unit) : 1 - favour(unit), locale)).toBe(true);
      expect(note).toMatch(/separuh|half/);
    }
  });
});

it("other ways of computing give the ranks that are counted again", async () => {
  await overScenes((scene, locale) => {
    const {found, shares, now, order, segment} = scene;
    const panel = aggregationTable(
      {
        units: found.units,
        leaveOneOut: leftOut(found.leaveOneOut, found.asked.weights),
        geometric: found.geometric,
        harmonic: found.harmonic
      },
      {locale, dimensions: bkn2019.dimensions}
    );
    const parts = partsOf(weightsOfSegment(segment));
    const count = (scores: readonly number[]) =>
      scores.map((score) => 1 + scores.filter((other) => other > score * (1 + 1e-12) + 1e-300).length);
    const geometric = count(
      shares.rows.map((row) =>
        row.reduce((product, value, m) => product * (value / shares.steps) ** (parts[m]! / 1000), 1)
      )
    );
    const harmonic = count(
      shares.rows.map((row) => {
        const weighing = row.flatMap((value, m) => (parts[m]! > 0 ? [{value, part: parts[m]!}] : []));
        return weighing.some(({value}) => value === 0)
          ? 0
          : 1 / weighing.reduce((sum, {value, part}) => sum + part / value, 0);
      })
    );
    const ways = [
      geometric,
      harmonic,
      ...dimensions.map((_, d) =>
        parts[d] === 1000
          ? null
          : count(
              shares.rows.map((row) =>
                scoreOf(
                  row,
                  parts.map((part, m) => (m === d ? 0 : part))
                )
              )
            )
      )
    ];
    const heads = [...panel.querySelectorAll("thead th")].map(plain).slice(2);
    for (const [k, row] of [...panel.querySelectorAll("tbody tr")].entries()) {
      const unit = order[k]!;
      const [id, is, ...cells] = [...row.children].map(plain);
      expect([at(id!), Number(is)]).toEqual([unit, now[unit]]);
      for (const [w, text] of cells.entries()) {
        const rank = ways[w]?.[unit];
        if (rank === undefined) expect(text).toBe("–");
        else {
          expect(Number.parseInt(text, 10)).toBe(rank);
          const by = now[unit]! - rank;
          const words = /(naik|turun|up|down) (\d+)/.exec(text);
          expect(words ? Number(words[2]) * (/naik|up/.test(words[1]!) ? 1 : -1) : 0).toBe(by);
        }
      }
    }
    const moved = ways.map((ranks) => (ranks ? ranks.filter((rank, i) => rank !== now[i]).length : 0));
    const words = plain(panel.querySelector(".aggregation-words"));
    const most = /: (.+?) \((\d+) (?:instansi|agenc)/.exec(words);
    expect(most !== null).toBe(Math.max(...moved) > 0);
    if (most)
      expect([Number(most[2]), moved[heads.indexOf(most[1]!)]]).toEqual([Math.max(...moved), Math.max(...moved)]);
  });
});

/** All that is said of masked agencies. */
function maskedTexts({found}: Scene, locale: Locale): string {
  const {units, attainable, inside, dominates, favourability, favourabilityError, rankings, current} = found;
  const {competition, pairwise, tied} = found.acceptability;
  const labels = [
    ...acceptabilityChart({units, competition, competitionError: null, tied}, {locale}).querySelectorAll("[aria-label]")
  ];
  const listed = {units, ...rankings, current};
  return [
    labels.map((element) => element.getAttribute("aria-label")).join(),
    plain(rankBands({units, attainable, competition, inside}, {locale})),
    plain(pairwiseTable({units, pairwise, tied, sampled: false}, {locale})),
    plain(dominanceText({units, dominates, favourability, favourabilityError}, {locale})),
    rankingsText(listed, {locale}),
    JSON.stringify(robustnessBrief(found, "S", locale))
  ].join("\n");
}

it("masked, nothing said names an agency or follows the order of the data", async () => {
  await fc.assert(
    fc.asyncProperty(table, segments, locales, async (shares, segment, locale) => {
      if (shares.rows.length < 2) return;
      const letters = "GFEDCBA".slice(0, shares.rows.length);
      const named = (order: string) => (id: string) => `Instansi ${order[at(id)]}`;
      const turned = {...shares, rows: [...shares.rows].reverse()};
      const said = maskedTexts(await sceneOf(shares, segment, named(letters)), locale);
      expect(said).not.toMatch(/\bu\d\b/);
      expect(maskedTexts(await sceneOf(turned, segment, named([...letters].reverse().join(""))), locale)).toBe(said);
    }),
    {numRuns: 20}
  );
});
