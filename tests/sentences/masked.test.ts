import fc from "fast-check";
import {expect, it} from "vitest";
import {bkn2019, moves, standings} from "../../src/lib/index.js";
import type {Unit, Weights} from "../../src/lib/index.js";
import {bumpLayout} from "../../src/compare/bumpLayout.js";
import {bumpData, gainsSentences, placeRows} from "../../src/compare/comparison.js";
import {byLabel} from "../../src/model/byLabel.js";
import type {Evaluation} from "../../src/model/evaluation.js";
import {field, rankedUnits} from "../../src/model/robustness.js";
import {rankingRows} from "../../src/model/rankingRows.js";
import {explainMove, furthest} from "../../src/weights/explainMove.js";
import {rankingSentence} from "../../src/weights/liveRegion.js";
import {shownRankingRows} from "../../src/weights/shownRankingRows.js";
import {hasSlope} from "../../src/weights/slopeLayout.js";
import {slopeText} from "../../src/weights/slopeText.js";
import {tippings} from "../../src/weights/tippings.js";
import {whyText} from "../../src/weights/whyText.js";
import {locales, locks, twoTables, unitsOf, weights} from "./generate.js";

/** The same agencies under the same letters, with other ids and in another order of the data. */
type Masked = {before: Unit[]; after: Unit[]; label: (id: string) => string};

const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], {minLength: 7});

function maskedBy(tables: {before: Unit[]; after: Unit[]}, order: readonly number[]): Masked {
  const own = order.filter((i) => i < tables.before.length);
  const inOrder = (units: Unit[]) => own.map((i, k) => ({...units[i]!, id: `x${k}`}));
  return {
    before: inOrder(tables.before),
    after: inOrder(tables.after),
    label: (id) => `Instansi ${"GFEDCBA"[own[Number(id.slice(1))]!]}`
  };
}

/** All that is said of a change in words, lists and pictures, without ids. */
function saidOf({before, after, label}: Masked, w: readonly Weights[], locked: never[], locale: "id" | "en") {
  const [was, is] = [standings(before, w[0]!, bkn2019), standings(after, w[1]!, bkn2019)];
  const rows = rankingRows(after, was, is, label, true);
  const evaluated = [was, is, standings(before, w[2]!, bkn2019)].map((standings, k) => ({
    ...{short: `S${k + 1}`, name: "", units: k === 1 ? after : before, standings, waits: null}
  })) as unknown as Evaluation[];
  const places = placeRows(evaluated, label);
  const context = {
    ...{moved: moves(was, is), before: was, after: is, unitsBefore: before, units: after},
    ...{weightsBefore: w[0]!, weights: w[1]!}
  };
  const lines = bumpLayout(bumpData(evaluated, places, null), 900, locale).lines;
  const asked = field(rankedUnits(after, label), is, w[1]!);
  return {
    aloud: rankingSentence(rows, {locale}),
    slope: slopeText(rows.filter(hasSlope), locale),
    shown: shownRankingRows(rows).map(({label, tiedWith}) => [label, tiedWith]),
    furthest: label(furthest(rows) ?? "x9"),
    why: byLabel(after, ({id}) => label(id)).map(({id}) => {
      const why = explainMove(id, context);
      return why && whyText(why, 0, {name: label(id), label, locale});
    }),
    tips: tippings(after, w[1]!, locked, label),
    gains: gainsSentences(evaluated, label, locale),
    places: places.map(({label}) => label),
    bump: lines.map(({hue, dash, points, ends, title}) => ({hue, dash, points, ends, title})),
    robustness: {...asked, units: asked.units.map(({label, rank}) => [label, rank])}
  };
}

it("with names masked nothing follows the order of the data or the names behind the letters", () => {
  fc.assert(
    fc.property(
      twoTables,
      orders,
      fc.tuple(weights, weights, weights),
      locks,
      locales,
      (tables, order, w, locked, locale) => {
        const all = {
          before: unitsOf(tables.before.shares, tables.before.left),
          after: unitsOf(tables.after.shares, tables.after.left)
        };
        const [one, other] = [[0, 1, 2, 3, 4, 5, 6], order].map((by) =>
          saidOf(maskedBy(all, by), w, locked as never[], locale)
        );
        expect(other).toEqual(one);
      }
    ),
    {numRuns: 150}
  );
});
