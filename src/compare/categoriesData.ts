import {bandingkan} from "./messages.js";
import {protectTransitions} from "../components/categoryChanges.js";
import type {CategoryData} from "../components/categoryData.js";
import type {Category} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import {waitsOf} from "./comparison.js";
import type {flowsBetween, Evaluation} from "../model/evaluation.js";

/** Who changes category between two scenarios, small groups protected; or why there is nothing to show. */
export function categoriesData(
  changed: Awaited<ReturnType<typeof flowsBetween>>,
  pair: readonly (Evaluation | undefined)[],
  categories: readonly Category[],
  label: (id: string) => string,
  blind: boolean,
  locale: Locale
): {data: CategoryData | null; note: string | null} {
  const {categories: t} = bandingkan[locale];
  const waits = waitsOf(...pair);
  if (waits) return {data: null, note: t.waits[waits]};
  if (!changed) return {data: null, note: t.otherData};
  const units = changed.units.map((unit) => (unit.protected || blind ? null : {id: unit.id, label: label(unit.id)}));
  const data = protectTransitions(changed.flows, categories, units, {whole: !changed.filtered, told: changed.told});
  const told = changed.filtered && !Number.isNaN(data.n);
  return {data, note: told ? t.both(formats(locale).count(data.n)) : null};
}
