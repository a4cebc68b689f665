import type {Formats} from "../messages/format.js";
import {fourthOf} from "./mapState.js";
import type {MapState, MapSubject} from "./mapState.js";
import {sliceView, winners} from "./sliceView.js";
import type {SliceView} from "./sliceView.js";

/** Cuts the slice that is looked at, once: dragging the point within it cuts nothing anew. */
export function mapViews(
  f: Formats
): (subject: MapSubject, state: Pick<MapState, "weights" | "held" | "colour">) => SliceView {
  let palette: {values: MapSubject["values"]; slots: Map<number, number>} | null = null;
  let drawn: {signature: unknown[]; view: SliceView} | null = null;
  return ({units, values, halfspaces}, state) => {
    const slice = fourthOf(state);
    const signature = [units, values, halfspaces, slice.criterion, slice.weight, state.colour];
    if (drawn && drawn.signature.every((value, i) => value === signature[i])) return drawn.view;
    if (palette?.values !== values) palette = {values, slots: winners(values)};
    const unit = units.findIndex(({id}) => id === state.colour);
    const name = (key: number) => (unit < 0 ? units[key]!.label : f.count(key));
    const {slots} = palette;
    const view = sliceView(values, slice, halfspaces, {unit: unit < 0 ? null : unit, slots, title: name, label: name});
    drawn = {signature, view};
    return view;
  };
}
