/**
 * What of a ranking survives other weights. `values` are alternatives × criteria (higher is better), weights are at least
 * 0 and add up to 1, and a `WeightSet` says which of them are admissible; without one, all are.
 *
 * Two alternatives tie on a plane, and these planes cut the admissible weights into convex cells in each of which the
 * ranking is constant. Up to four criteria the cells are cut out, so shares, ranks, central weights and their witnesses
 * are exact but for rounding; the result says `method: "exact"`. With more criteria, or so many alternatives that there
 * would be too many cells, the same figures come from a seeded uniform sample, each with its standard error, and the
 * result says `"sampled"`. The smallest changes (`nearestSwap`, `nearestTop`, `nearestWhole`) and `dominance` are exact
 * for any number of criteria: null is a proof that there is none.
 *
 * ```ts
 * const values = [[1, 0], [0, 0.6], [0.3, 0.3]];
 * rankAcceptability(values).acceptability[0]; // [0.625, 0.075, 0.3]: first from a first weight of 3/8 up
 * attainableRanks(values, withinPoints([0.5, 0.5], 5))[0]; // {best: 1, worst: 1, …}: first whatever the weights
 * nearestSwap(values, [0.5, 0.5], 1, 0); // {weights: [0.375, 0.625], distance: 0.1768}: where the second draws level
 * ```
 */
export {aggregate} from "./aggregate.js";
export type {Mean} from "./aggregate.js";
export {attainableRanks} from "./attainableRanks.js";
export type {AttainableRanks} from "./attainableRanks.js";
export {cellOf} from "./cellOf.js";
export type {CellOfWeights} from "./cellOf.js";
export {commonRankings} from "./commonRankings.js";
export type {CommonRanking, CommonRankings} from "./commonRankings.js";
export {dominance} from "./dominance.js";
export {favourability} from "./favourability.js";
export type {Favourability} from "./favourability.js";
export {EmptyWeightSet, feasibility} from "./feasibility.js";
export type {Feasibility} from "./feasibility.js";
export {leaveOneOut} from "./leaveOneOut.js";
export type {LeftOut} from "./leaveOneOut.js";
export type {Nearest} from "./nearest.js";
export {nearestSwap} from "./nearestSwap.js";
export {nearestTop} from "./nearestTop.js";
export type {NearestTop} from "./nearestTop.js";
export {nearestWhole} from "./nearestWhole.js";
export type {Goal} from "./nearestWhole.js";
export {rankAcceptability} from "./rankAcceptability.js";
export type {RankAcceptability} from "./rankAcceptability.js";
export {rankBands, rankBandsOver} from "./rankBands.js";
export type {RankBand, RankBandOver} from "./rankBands.js";
export {rankingCells} from "./rankingCells.js";
export type {RankingCell} from "./rankingCells.js";
export * from "./types.js";
export {weightSetShare} from "./weightSetShare.js";
export {withinPoints} from "./withinPoints.js";
