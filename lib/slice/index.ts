/** The face of slices, apart from the library's own: only the page that draws one loads it. */
export {height, toTriple} from "./plane.js";
export {sliceCells} from "./sliceCells.js";
export {slicePoint, weightsAt} from "./slicePoint.js";
export {sliceRegion} from "./sliceRegion.js";
export {sliceShares} from "./sliceShares.js";
export type {Fourth, Point, SliceHalfspace} from "./types.js";
