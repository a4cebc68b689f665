import type {DistributionView} from "../../lib/index.js";
import {dimensions, groupings} from "../../lib/index.js";
import {isOneOf, isPercent} from "./linkText.js";

/** How scores are looked at unless a scenario says otherwise. */
export const plainDistribution: DistributionView = {
  measure: "indeks",
  by: "instansi",
  picture: "histogram",
  range: null
};

/** The ways of looking at distributions. */
export const looks = {
  measure: ["indeks", ...dimensions],
  by: ["instansi", ...(Object.keys(groupings) as (keyof typeof groupings)[])],
  picture: ["histogram", "densitas", "ecdf", "titik", "kotak"]
} as const;

/** `indeks:instansi:histogram`, `:60-80` for a range, and `:hanya` where only one agency is looked at. */
export function distributionText({measure, by, picture, range, only}: DistributionView): string {
  return [measure, by, picture, ...(range ? [range.join("-")] : []), ...(only ? ["hanya"] : [])].join(":");
}

export function readDistribution(text: string): DistributionView | null {
  const [measure, by, picture, ...more] = text.split(":");
  if (!isOneOf(looks.measure, measure) || !isOneOf(looks.by, by) || !isOneOf(looks.picture, picture)) return null;
  const only = more.at(-1) === "hanya";
  const [ends, ...others] = only ? more.slice(0, -1) : more;
  if (others.length > 0) return null;
  const view: DistributionView = {measure, by, picture, range: null, ...(only ? {only} : {})};
  if (ends === undefined) return view;
  const [from = NaN, to = NaN, ...rest] = ends.split("-").map((end) => Number(end || NaN));
  if (!isPercent(from) || !isPercent(to) || rest.length > 0 || from > to) return null;
  return {...view, range: [from, to]};
}
