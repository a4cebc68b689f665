import {indexOfShares} from "../rank/contributions.js";
import type {Band, Edge, Weights} from "../scheme/types.js";
import type {ScoredTally} from "../tally/types.js";
import {categoryCounts} from "./categoryCounts.js";
import {coverage} from "./coverage.js";
import {distributions} from "./distributions.js";
import {histogram} from "./histogram.js";
import {meanPoints} from "./meanPoints.js";
import {quantile} from "./quantile.js";
import {shares} from "./shares.js";
import {variance} from "./variance.js";

/** What is published of an agency. Means, variance and quantiles are NaN if no one is scored. */
export type Summary = {
  instansi: string;
  /** People scored, of the population, and those of the population with every record. */
  n: number;
  population: number;
  complete: number;
  /** complete ÷ population. */
  coverage: number;
  /** Mean points, and these ÷ maximum, per dimension. */
  points: number[];
  shares: number[];
  /** Mean index; the same number the agency has in `standings`. */
  index: number;
  variance: number;
  /** As asked for in the options. */
  quantiles: number[];
  /** People in equal parts of 0…100. */
  histogram: number[];
  /** People per band, from the highest down. */
  categories: number[];
};

export type SummaryOptions = {edge: Edge; bands: Band[]; quantiles?: number[]; bins?: number};

/** Summaries of all agencies, in the order of `scored.groups`. */
export function summarize(
  scored: ScoredTally,
  weights: Weights,
  {edge, bands, quantiles = [0.05, 0.25, 0.5, 0.75, 0.95], bins = 100}: SummaryOptions
): Summary[] {
  return distributions(scored, weights).map((distribution, g) => ({
    instansi: scored.groups[g]!,
    n: scored.n[g]!,
    population: scored.population[g]!,
    complete: scored.complete[g]!,
    coverage: coverage(scored, g),
    points: meanPoints(scored, g),
    shares: shares(scored, g),
    index: indexOfShares(shares(scored, g), weights),
    variance: variance(distribution),
    quantiles: quantiles.map((p) => quantile(distribution, p)),
    histogram: histogram(distribution, bins),
    categories: categoryCounts(distribution, edge, bands)
  }));
}
