/** Steps of a weight that people set, from 0 to 1: tenths of a percent, so that what is shown to one decimal is what is computed. */
export const weightSteps = 1000;
export const weightStep = 1 / weightSteps;

/** The nearest step. */
export const toWeightStep = (weight: number): number => Math.round(weight * weightSteps) / weightSteps;

/** Whether a weight, or a sum of weights, is a step but for rounding. */
export const isWeightStep = (weight: number): boolean =>
  Math.abs(weight * weightSteps - Math.round(weight * weightSteps)) < 1e-6;
