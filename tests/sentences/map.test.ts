import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019, dimensions} from "../../src/lib/index.js";
import {formats} from "../../src/messages/format.js";
import {describeAdmissible, halfspacesOf, sizeOf, toWeightSet} from "../../src/model/admissible.js";
import {rankedUnits} from "../../src/model/robustness.js";
import {mapSummary, namedAreas} from "../../src/robustness/mapText.js";
import {startState} from "../../src/robustness/mapState.js";
import {mapViews} from "../../src/robustness/mapViews.js";
import {locales, namesIn, numberIn, partsOf, ranksOf, table, unitsOf, weights} from "./generate.js";
import {isShareText} from "./segments.js";
import {admissibles, setInWords} from "./weightSets.js";

/** Points spread evenly over a triangle whose sides are `room`, off every border. */
function spread(room: number, count = 4000): [number, number, number][] {
  return Array.from({length: count}, (_, k) => {
    let [a, b] = [(0.5 + k * 0.7548776662466927) % 1, (0.5 + k * 0.5698402909980532) % 1];
    if (a + b > 1) [a, b] = [1 - a, 1 - b];
    return [a * room, b * room, (1 - a - b) * room];
  });
}

it("the map says of its slice what points spread over it show, and of its point what is counted there", () => {
  const chosen = fc.record({held: fc.nat(3), of: fc.nat(8)});
  fc.assert(
    fc.property(table, weights, admissibles, chosen, locales, (shares, w, admissible, {held, of}, locale) => {
      const words = {locale, dimensions: bkn2019.dimensions};
      const set = toWeightSet(admissible, w);
      if (sizeOf(set).clash) return;
      const subject = {
        ...rankedUnits(unitsOf(shares), (id) => id),
        weights: w,
        locked: [],
        baseline: w,
        halfspaces: halfspacesOf(set)
      };
      const now = partsOf(w);
      const colour = of < shares.rows.length ? `u${of}` : "first";
      const state = {...startState(w), held: dimensions[held]!, colour};
      const view = mapViews(formats(locale))(subject, state);
      const [slice, here] = mapSummary(view, subject, state, words).split(/\. (?=Kini|Now)/) as [string, string];
      const inSet = setInWords(describeAdmissible(admissible, words), now, locale);
      const [, name, weight, accepted, list] =
        /^(?:Pada irisan dengan|On the slice with) (.+?)(?: at)? ([\d.,]+)(, .+?)?: (.+)$/.exec(slice)!;
      expect(name).toBe(bkn2019.dimensions[held]!.label[locale]);
      expect(Math.round(10 * numberIn(weight!, locale))).toBe(now[held]);

      const points = spread(1000 - now[held]!).map((three) => {
        const parts = [...three] as number[];
        parts.splice(held, 0, now[held]!);
        return parts;
      });
      const within = accepted ? points.filter(inSet) : points;
      const seen = within.map((parts) => ranksOf(shares.rows, parts));
      const slack = within.length < 50 ? 1 : 0.02 + 0.6 / Math.sqrt(within.length);
      const part = (holds: (ranks: readonly number[]) => boolean) =>
        seen.filter(holds).length / Math.max(1, seen.length);
      const near = (text: string, share: number) => {
        const [, sign, digits] = /^([<>]?)([\d.,]+)\s?%$/.exec(text)!;
        expect(Math.abs(numberIn(digits!, locale) / 100 - share)).toBeLessThanOrEqual(slack);
        if (sign === "" && within.length < 50)
          expect(isShareText(text, numberIn(digits!, locale) / 100, locale)).toBe(true);
      };
      let sum = 0;
      for (const text of list!.split(/, (?=u\d|peringkat|rank|dan|and)/)) {
        const rank = /^(?:u\d )?(?:has )?(?:peringkat|rank) (\d+) (?:pada|on) (.+)$/.exec(text);
        const first = /^(u\d(?: = u\d)*) (?:pertama |is first )?(?:pada|on) (.+)$/.exec(text);
        if (!rank && !first) {
          expect(text).toMatch(/^(dan \d+ lainnya|and \d+ more)$/);
          sum = NaN;
          continue;
        }
        expect(rank !== null).toBe(colour !== "first");
        const share = (rank ?? first)![2]!;
        if (rank)
          near(
            share,
            part((ranks) => ranks[of] === Number(rank[1]))
          );
        else {
          const units = first![1]!.split(" = ").map((id) => Number(id.slice(1)));
          near(
            share,
            part((ranks) => units.every((i) => ranks[i] === 1))
          );
          // Those named together are level all over.
          expect(new Set(units.map((i) => seen.map((ranks) => ranks[i]).join())).size).toBe(1);
        }
        sum += /^[<>]/.test(share) ? 0 : numberIn(share.replace("%", ""), locale);
      }
      if (!Number.isNaN(sum)) expect(Math.abs(sum - 100)).toBeLessThanOrEqual(1);
      // Nothing of any size goes without saying.
      const parts = namedAreas(view, subject, state, {locale}).reduce((all, {part}) => all + part, 0);
      expect(parts).toBeCloseTo(1, 6);

      const ranks = ranksOf(shares.rows, now);
      const firstHere = /: (?:pertama )?(.+?)(?: first)?\.$/.exec(here)![1]!;
      const rankHere = /: (u\d) (?:peringkat|at rank) (\d+)\.$/.exec(here);
      if (rankHere) expect([rankHere[1], Number(rankHere[2])]).toEqual([colour, ranks[of]]);
      else expect(namesIn(firstHere).sort()).toEqual(ranks.flatMap((rank, i) => (rank === 1 ? [`u${i}`] : [])).sort());
      expect(rankHere !== null).toBe(colour !== "first");
      const said = here.match(/[\d.,]*\d(?=,|:)/g)!.slice(0, 4);
      expect(said.map((text) => Math.round(10 * numberIn(text, locale)))).toEqual(now);
    }),
    {numRuns: 60}
  );
});
