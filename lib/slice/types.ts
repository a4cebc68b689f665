/** Barycentric coordinates: the shares of three criteria in what the fourth leaves, adding up to 1. */
export type Triple = readonly [number, number, number];

/** A point of the picture: corners (0.5, 0), (0, √¾) and (1, √¾), for the criteria in order; y grows downwards. */
export type Point = [number, number];

/** The criterion that is held, and at which weight (0…1). */
export type Fourth = {criterion: number; weight: number};

/** Cells by who is first, or by the rank of one unit. */
export type Colour = {kind: "first"} | {kind: "rank"; unit: number};

/** A convex part of the triangle in which the key is constant. */
export type SliceCell = {
  polygon: Point[];
  /** The unit that is first (the smallest index of several that are level throughout), or the rank. */
  key: number;
  /** Area, as a share of the triangle. */
  share: number;
  /** Units level with the one that is first, or with the one ranked, everywhere in the slice. */
  tied: number[];
};

/** Weights w with coefficients · w ≥ atLeast. */
export type SliceHalfspace = {coefficients: readonly number[]; atLeast: number};
