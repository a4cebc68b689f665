import type {Dimension} from "./types.js";

/** The four dimensions in the order of the regulation; every array over dimensions is in this order. */
export const dimensions: readonly Dimension[] = ["kualifikasi", "kompetensi", "kinerja", "disiplin"];
