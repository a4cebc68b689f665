import type {Dimension, Text} from "../lib/index.js";

export type DimensionLabel = {id: Dimension; label: Text};
