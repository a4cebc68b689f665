import type {Band, Edge} from "../scheme/types.js";
import {cutTolerance} from "../score/categorize.js";
import {double, literal} from "./quote.js";

/** The category of an index expression, as `categorize` decides it. */
export function categorySql(index: string, edge: Edge, bands: readonly Band[]): string {
  const hundredths = `floor((${index}) * 100e0 + ${double(cutTolerance)})`;
  const cases =
    edge === "floor"
      ? bands.slice(0, -1).map((b) => `WHEN ${hundredths} >= ${double(100 * b.floor)} THEN ${literal(b.category)}`)
      : bands
          .slice(1)
          .reverse()
          .map((b) => `WHEN ${hundredths} <= ${double(100 * b.ceil)} THEN ${literal(b.category)}`);
  const last = edge === "floor" ? bands.at(-1) : bands[0];
  if (!last) throw new RangeError("a scheme needs at least one band");
  return cases.length > 0 ? `CASE ${cases.join(" ")} ELSE ${literal(last.category)} END` : literal(last.category);
}
