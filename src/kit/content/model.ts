import {shownChange} from "../../model/rankingRow.js";
import type {KitModel} from "../write/types.js";
import {dimensions, isRanked} from "../../lib/index.js";
import {dimensionTitle} from "./sentences.js";
import type {KitContext} from "./types.js";
import {bahan} from "../messages.js";

/** What a spreadsheet computes with. */
export function modelOf({cases, request, unit: words, locale}: KitContext): KitModel {
  const t = bahan[locale];
  const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
  return {
    unit: words.title,
    dimensions: dimensions.map((id) => ({id, label: dimensionTitle(request.baseline.scheme, id, locale)})),
    baseline: {name: request.baseline.name, weights: dimensions.map((id) => request.baseline.weights[id])},
    cases: cases.map(({name, weights, units, unitsBefore, before, rows}) => ({
      name,
      weights: dimensions.map((id) => weights[id]),
      rows: rows.map(({id, label, after, ...row}) => {
        const unit = units.find((u) => u.id === id)!;
        const earlier = unitsBefore.find((u) => u.id === id);
        const was = before.find((s) => s.id === id);
        return {
          label,
          shares: isRanked(unit) ? [...unit.shares] : null,
          before: earlier && isRanked(earlier) ? [...earlier.shares] : null,
          index: finite(after.index),
          rank: finite(after.rank),
          indexBefore: finite(was?.index),
          rankBefore: finite(was?.rank),
          change: finite(shownChange(was?.index ?? NaN, after.index)),
          n: row.protected ? null : finite(row.n),
          why: row.protected ? t.table.protected : isRanked(unit) ? "" : t.table.empty
        };
      })
    }))
  };
}
