import {mean} from "../summary/mean.js";
import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {variance} from "../summary/variance.js";

/** A variance as a sum: `within` + `between`; and of each what a group brings. */
export type VarianceParts = {
  total: number;
  within: number;
  between: number;
  groups: {within: number; between: number}[];
};

/**
 * The variance of all groups together by the law of total variance: within them, Σ n_g ÷ n · variance_g, and between
 * them, Σ n_g ÷ n · (m_g − m)². `between ÷ total` is η², the share of the differences between people that is one
 * between groups. An empty group brings nothing; NaN over no one.
 */
export function varianceParts(distributions: readonly Distribution[]): VarianceParts {
  const n = distributions.map(size);
  const people = n.reduce((a, b) => a + b, 0);
  const means = distributions.map((d, g) => (n[g] === 0 ? 0 : mean(d)));
  const center = means.reduce((sum, m, g) => sum + n[g]! * m, 0) / people;
  const groups = distributions.map((d, g) => ({
    within: n[g] === 0 ? 0 : (n[g]! / people) * variance(d),
    between: n[g] === 0 ? 0 : (n[g]! / people) * (means[g]! - center) ** 2
  }));
  const sum = (part: "within" | "between") => (people > 0 ? groups.reduce((total, g) => total + g[part], 0) : NaN);
  const [within, between] = [sum("within"), sum("between")];
  return {total: within + between, within, between, groups};
}
