import {dimensions as order, moveWeight, weightStep} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";
import type {Fourth, SliceHalfspace} from "../lib/slice/index.js";
import type {Agency} from "../model/agency.js";
import type {MapCorners} from "./mapMoves.js";

/** What is mapped. */
export type MapSubject = {
  units: readonly Pick<Agency, "id" | "label">[];
  /** Shares 0…1, agencies × dimensions. */
  values: readonly (readonly number[])[];
  weights: Weights;
  /** Weights that stay as they are. */
  locked: readonly Dimension[];
  baseline: Weights;
  /** The accepted weights; none if all are. */
  halfspaces: readonly SliceHalfspace[];
};

/** What a person has chosen of the map and does with it. */
export type MapState = {
  weights: Weights;
  /** The dimension of the slider; the others span the triangle. */
  held: Dimension;
  /** Whether a person chose it. */
  chosen: boolean;
  /** What colours show: who is first, or the rank of the agency of this id. */
  colour: "first" | string;
  /** Whether a gesture goes on. */
  dragging: boolean;
  /** Where the slider set out from, so that moving it back undoes all of it. */
  origin: Weights | null;
};

/** The rank of one agency is mapped up to here; with more the cells are too small to see. */
const mappable = 60;

export function startState(weights: Weights | undefined): MapState {
  return {
    weights: weights ?? {kualifikasi: 0.25, kompetensi: 0.25, kinerja: 0.25, disiplin: 0.25},
    held: "disiplin",
    chosen: false,
    colour: "first",
    dragging: false,
    origin: null
  };
}

/** Follows what the page gives; weights only while no gesture goes on. */
export function withSubject(state: MapState, {units, weights, locked}: MapSubject): MapState {
  // A locked weight is best held: then all the rest can be seen to move.
  const held = !state.chosen && locked.length > 0 && !locked.includes(state.held) ? locked[0]! : state.held;
  const colour = isCrowded(units) || !units.some(({id}) => id === state.colour) ? "first" : state.colour;
  const follows = !state.dragging && !areEqual(weights, state.weights);
  return {...state, held, colour, ...(follows ? {weights, origin: null} : {})};
}

/** Holds another dimension. */
export function holding(state: MapState, held: Dimension): MapState {
  return {...state, held, chosen: true, origin: null};
}

/** Gives the held dimension this many percent. */
export function withHeld(state: MapState, percent: number, locked: readonly Dimension[]): MapState {
  const origin = state.origin ?? state.weights;
  return {
    ...state,
    dragging: true,
    origin,
    weights: moveWeight(origin, state.held, percent / 100, {step: weightStep, locked})
  };
}

/** The point taken to other weights. */
export function withPoint(state: MapState, weights: Weights): MapState {
  return {...state, dragging: true, origin: null, weights};
}

export function fourthOf({weights, held}: Pick<MapState, "weights" | "held">): Fourth {
  return {criterion: order.indexOf(held), weight: weights[held]};
}

export function cornersOf({held}: Pick<MapState, "held">, locked: readonly Dimension[]): MapCorners {
  return {corners: order.filter((id) => id !== held) as [Dimension, Dimension, Dimension], locked};
}

export function areEqual(a: Weights, b: Weights): boolean {
  return order.every((id) => a[id] === b[id]);
}

/** Whether there are too many agencies to map the rank of one. */
export function isCrowded(units: readonly unknown[]): boolean {
  return units.length > mappable;
}
