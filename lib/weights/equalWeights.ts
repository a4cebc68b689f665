import type {Weights} from "../scheme/types.js";

/** A quarter each. */
export const equalWeights: Readonly<Weights> = {kualifikasi: 0.25, kompetensi: 0.25, kinerja: 0.25, disiplin: 0.25};
