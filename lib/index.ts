export type * from "./scheme/types.js";
export {bkn2019} from "./scheme/bkn2019.js";
export {citation} from "./scheme/citation.js";
export {configure} from "./scheme/configure.js";
export {countAs} from "./scheme/countAs.js";
export {dimensions} from "./scheme/dimensions.js";
export {kesesuaian} from "./scheme/kesesuaian.js";
export {kesesuaianJabatan} from "./scheme/kesesuaianJabatan.js";
export {chosenOptions, rules} from "./scheme/rules.js";
export type {Rules} from "./scheme/rules.js";
export {schemeById, schemes} from "./scheme/schemes.js";

export {categorize} from "./score/categorize.js";
export {checkEmployee} from "./score/checkEmployee.js";
export {coefficients} from "./score/coefficients.js";
export {explainEmployee} from "./score/explainEmployee.js";
export type {Reason} from "./score/explainEmployee.js";
export {maxima} from "./score/maxima.js";
export {scoreEmployee} from "./score/scoreEmployee.js";
export type {Score} from "./score/scoreEmployee.js";

export type * from "./tally/types.js";
export {levels} from "./tally/level.js";
export {narrow} from "./tally/narrow.js";
export {passing} from "./tally/passing.js";
export {recount} from "./tally/recount.js";
export {scoreTally} from "./tally/scoreTally.js";
export {tallyColumns} from "./tally/tallyColumns.js";
export {tallyEmployees} from "./tally/tallyEmployees.js";
export {tallyRows} from "./tally/tallyRows.js";

export {categorySql} from "./sql/categorySql.js";
export {filterSql} from "./sql/filterSql.js";
export {indexSql} from "./sql/indexSql.js";
export {crossSql} from "./sql/crossSql.js";
export {hoursSql} from "./sql/hoursSql.js";
export {placeSql} from "./sql/placeSql.js";
export {identifier, literal} from "./sql/quote.js";
export {scoreSql} from "./sql/scoreSql.js";
export {summarySql} from "./sql/summarySql.js";
export {tallySql} from "./sql/tallySql.js";
export {wordsSql} from "./sql/wordsSql.js";

export {equalWeights} from "./weights/equalWeights.js";
export {moveShare} from "./weights/moveShare.js";
export {moveWeight} from "./weights/moveWeight.js";
export {normalizeWeights} from "./weights/normalizeWeights.js";
export {roundParts, roundShares} from "./weights/roundShares.js";

export {categoryCounts} from "./summary/categoryCounts.js";
export {coverage} from "./summary/coverage.js";
export {distributions} from "./summary/distributions.js";
export type {Distribution} from "./summary/distributions.js";
export {histogram} from "./summary/histogram.js";
export {mean} from "./summary/mean.js";
export {meanPoints} from "./summary/meanPoints.js";
export {quantile} from "./summary/quantile.js";
export {shares} from "./summary/shares.js";
export {size} from "./summary/size.js";
export {summarize} from "./summary/summarize.js";
export type {Summary, SummaryOptions} from "./summary/summarize.js";
export {variance} from "./summary/variance.js";

export {bandwidth} from "./distribution/bandwidth.js";
export {boxSummary} from "./distribution/boxSummary.js";
export type {BoxSummary} from "./distribution/boxSummary.js";
export {ceilingFloor} from "./distribution/ceilingFloor.js";
export type {CeilingFloor} from "./distribution/ceilingFloor.js";
export {density} from "./distribution/density.js";
export type {Density} from "./distribution/density.js";
export {ecdf} from "./distribution/ecdf.js";
export type {Ecdf} from "./distribution/ecdf.js";
export {quantileDots} from "./distribution/quantileDots.js";
export type {QuantileDots} from "./distribution/quantileDots.js";
export {shareAbove} from "./distribution/shareAbove.js";

export {gini} from "./inequality/gini.js";
export {theil} from "./inequality/theil.js";
export {theilParts} from "./inequality/theilParts.js";
export type {TheilParts} from "./inequality/theilParts.js";
export {varianceParts} from "./inequality/varianceParts.js";
export type {VarianceParts} from "./inequality/varianceParts.js";

export {correlations} from "./effective/correlations.js";
export type {Covariances} from "./effective/covariances.js";
export {covariancesOfEmployees} from "./effective/covariancesOfEmployees.js";
export {covariancesOfUnits} from "./effective/covariancesOfUnits.js";
export {effectiveWeights} from "./effective/effectiveWeights.js";

export {kitagawa} from "./compare/kitagawa.js";
export type {Kitagawa, KitagawaPart, Stratum} from "./compare/kitagawa.js";
export {quantileDifferences} from "./compare/quantileDifferences.js";
export type {QuantileDifference} from "./compare/quantileDifferences.js";

export {comparisonIntervals} from "./precision/comparisonIntervals.js";
export type {ComparisonInterval} from "./precision/comparisonIntervals.js";
export {rankIntervals} from "./precision/rankIntervals.js";
export type {RankInterval} from "./precision/rankIntervals.js";
export {standardErrorOfMean} from "./precision/standardErrorOfMean.js";

export {hourPoints} from "./hours/hourPoints.js";
export {jumps} from "./hours/jumps.js";
export type {Jump} from "./hours/jumps.js";
export {thresholds} from "./hours/thresholds.js";
export type {HourBin, HourCount, Threshold, ThresholdOptions} from "./hours/thresholds.js";

export type * from "./groups/types.js";
export {crossCounts} from "./groups/crossCounts.js";
export type {Cross, CrossCounts} from "./groups/crossCounts.js";
export {groupByTuple} from "./groups/groupByTuple.js";
export {groupCounts} from "./groups/groupCounts.js";
export {groupDistributions} from "./groups/groupDistributions.js";
export {groupHistograms} from "./groups/groupHistograms.js";
export {groupMeans} from "./groups/groupMeans.js";
export {rangeTolerance} from "./groups/insideRange.js";
export {splitCounts} from "./groups/splitCounts.js";
export {tupleValues} from "./groups/tupleValues.js";
export {wholePoints} from "./groups/wholePoints.js";
export type {WholePoints} from "./groups/wholePoints.js";

export {competitionRanks} from "./rank/competitionRanks.js";
export {contributions} from "./rank/contributions.js";
export {isRanked, standings} from "./rank/standings.js";
export type {Standing} from "./rank/standings.js";
export {weightedScores} from "./rank/weightedScores.js";

export {averageRanks} from "./agreement/averageRanks.js";
export {kendallTauB} from "./agreement/kendallTauB.js";
export {largestMove} from "./agreement/largestMove.js";
export type {LargestMove} from "./agreement/largestMove.js";
export {rankAgreement} from "./agreement/rankAgreement.js";
export type {RankAgreement} from "./agreement/rankAgreement.js";
export {spearman} from "./agreement/spearman.js";

export {averageOverOrders} from "./change/averageOverOrders.js";
export {categoryChanges} from "./change/categoryChanges.js";
export {decomposeChange, decomposeRelativeChange} from "./change/decomposeChange.js";
export type {Effect} from "./change/decomposeChange.js";
export {joinScored} from "./change/joinScored.js";
export type {Joint} from "./change/joinScored.js";
export {moves} from "./change/moves.js";
export type {Move} from "./change/moves.js";
export {nearestTippings} from "./change/nearestTippings.js";
export type {NearestTippings, Swap} from "./change/nearestTippings.js";
export {splitChange, splitRelativeChange, splitUnitChange} from "./change/splitChange.js";
export type {Corners, Split} from "./change/splitChange.js";
export {tippingPoints} from "./change/tippingPoints.js";
export type {TippingPoint} from "./change/tippingPoints.js";
export {transitions} from "./change/transitions.js";
export type {Flow, Judgement, Transitions} from "./change/transitions.js";

export {compareEngines} from "./check/compareEngines.js";
export type {Comparison, Disagreement} from "./check/compareEngines.js";

export {isProtected} from "./protect/isProtected.js";
export {protectCounts, protectTable} from "./protect/protectCounts.js";
export {protectFiltered, protectGroupings, protectNested} from "./protect/protectNested.js";
export type {ShownCounts} from "./protect/protectNested.js";
export {isUnion, optimalBlocks, safeBlocks} from "./protect/safeBlocks.js";
export type {Block} from "./protect/safeBlocks.js";

export type * from "./dataset/types.js";
export type {Filter} from "./dataset/filter.js";
export {boundsFromTally} from "./dataset/boundsFromTally.js";
export type {TallyBounds} from "./dataset/boundsFromTally.js";
export {countedGroupings, groupings, keptGroupings} from "./dataset/groupings.js";
export type {Grouping} from "./dataset/groupings.js";
export {maskLetters} from "./dataset/maskLetters.js";
export {wordsOf} from "./dataset/wordsOf.js";
export type {Unit} from "./dataset/units.js";
export {unitsFromAggregates} from "./dataset/unitsFromAggregates.js";
export {unitsFromTally} from "./dataset/unitsFromTally.js";
export {meanOfUnits, pooledMean} from "./dataset/unitsMean.js";
export type {UnitsMean} from "./dataset/unitsMean.js";

export {bandFacts} from "./kit/bandFacts.js";
export type {BandFacts} from "./kit/bandFacts.js";
export {rankingFacts} from "./kit/rankingFacts.js";
export type {Furthest, RankingFacts} from "./kit/rankingFacts.js";

export {aggregate} from "./robustness/aggregate.js";
export type {Mean} from "./robustness/aggregate.js";
export {attainableRanks} from "./robustness/attainableRanks.js";
export type {AttainableRanks} from "./robustness/attainableRanks.js";
export {cellOf} from "./robustness/cellOf.js";
export type {CellOfWeights} from "./robustness/cellOf.js";
export {commonRankings} from "./robustness/commonRankings.js";
export type {CommonRanking, CommonRankings} from "./robustness/commonRankings.js";
export {dominance} from "./robustness/dominance.js";
export {favourability} from "./robustness/favourability.js";
export type {Favourability} from "./robustness/favourability.js";
export {EmptyWeightSet, feasibility} from "./robustness/feasibility.js";
export type {Feasibility} from "./robustness/feasibility.js";
export {leaveOneOut} from "./robustness/leaveOneOut.js";
export type {LeftOut} from "./robustness/leaveOneOut.js";
export type {Nearest} from "./robustness/nearest.js";
export {nearestSwap} from "./robustness/nearestSwap.js";
export {nearestTop} from "./robustness/nearestTop.js";
export type {NearestTop} from "./robustness/nearestTop.js";
export {nearestWhole} from "./robustness/nearestWhole.js";
export type {Goal} from "./robustness/nearestWhole.js";
export {rankAcceptability} from "./robustness/rankAcceptability.js";
export type {RankAcceptability} from "./robustness/rankAcceptability.js";
export {rankBands} from "./robustness/rankBands.js";
export type {RankBand} from "./robustness/rankBands.js";
export {rankBandsOver} from "./robustness/rankBandsOver.js";
export type {RankBandOver} from "./robustness/rankBandsOver.js";
export {rankProfile} from "./robustness/rankProfile.js";
export type {RankProfile} from "./robustness/rankProfile.js";
export {rankingCells} from "./robustness/rankingCells.js";
export type {RankingCell} from "./robustness/rankingCells.js";
export * from "./robustness/types.js";
export {weightSetShare} from "./robustness/weightSetShare.js";
export {withinPoints} from "./robustness/withinPoints.js";

export {differences} from "./scenario/differences.js";
export type {Difference} from "./scenario/differences.js";
export type * from "./scenario/types.js";
export {version} from "./version.js";
