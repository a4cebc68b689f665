import {isProtected} from "../../lib/index.js";
import type {AggregateRow} from "./problems.js";

/** Whether a row's unit is loaded and has so few people that it is neither shown nor ranked. */
export const isSmall = ({unit}: AggregateRow): boolean => unit !== null && isProtected(unit.n);
