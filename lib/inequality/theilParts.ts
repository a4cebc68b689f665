import {mean} from "../summary/mean.js";
import type {Distribution} from "../summary/types.js";
import {size} from "../summary/size.js";
import {entropy, theil} from "./theil.js";

/** A Theil index as a sum: `within` + `between`; and of `within` what each group brings. */
export type TheilParts = {total: number; within: number; between: number; groups: number[]};

/**
 * The Theil index of all groups together: within them, Σ s_g · T_g with s_g the group's share of the sum of all values,
 * and between them, Σ n_g ÷ n · (m_g ÷ m) · ln(m_g ÷ m) with their means (Shorrocks, The Class of Additively
 * Decomposable Inequality Measures, Econometrica 48, 1980). An empty group, and one where all have 0, brings nothing
 * within. NaN over no one and where all have 0.
 */
export function theilParts(distributions: readonly Distribution[]): TheilParts {
  const n = distributions.map(size);
  const people = n.reduce((a, b) => a + b, 0);
  const means = distributions.map((d, g) => (n[g] === 0 ? 0 : mean(d)));
  const center = means.reduce((sum, m, g) => sum + n[g]! * m, 0) / people;
  const groups = distributions.map((d, g) => (means[g] === 0 ? 0 : (n[g]! / people) * (means[g]! / center) * theil(d)));
  const within = center > 0 ? groups.reduce((a, b) => a + b, 0) : NaN;
  const between = means.reduce((sum, m, g) => sum + n[g]! * entropy(m / center), 0) / people;
  return {total: within + between, within, between, groups};
}
