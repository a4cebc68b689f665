import type {Dimension, Bilingual} from "../lib/index.js";

export type DimensionLabel = {id: Dimension; label: Bilingual};
