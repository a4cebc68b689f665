import {schemes} from "../lib/index.js";
import type {Category} from "../lib/index.js";

/** The categories of the regulation, from the highest down; every scheme has the same. */
export const categories: readonly Category[] = schemes[0]!.bands.map(({category}) => category);
