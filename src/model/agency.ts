/** An agency as the figures on robustness know it; arrays of figures are in the order of the agencies. */
export type Agency = {
  id: string;
  label: string;
  /** Its rank under the weights of the scenario. */
  rank: number;
};

/** Positions of the agencies from the best rank now to the worst. */
export function byCurrentRank(units: readonly Agency[]): number[] {
  return [...units.keys()].sort((i, j) => units[i]!.rank - units[j]!.rank || i - j);
}

/** More agencies than this do not fit a picture of agencies by ranks. */
export const pictured = 30;
