import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {chooseAgency} from "../components/chooseAgency.js";
import type {Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";
import {choose} from "../ui/choose.js";
import {setAttribute, setText, uid} from "../ui/dom.js";
import {keyTarget} from "../ui/keyTarget.js";
import {freeCorners} from "./mapMoves.js";
import {cornersOf, isCrowded} from "./mapState.js";
import type {MapState, MapSubject} from "./mapState.js";
import {lockText} from "./mapText.js";
import {ketahanan} from "./messages.js";

/** What people do to them. */
export type MapControlEvents = {
  hold(id: Dimension): void;
  colour(value: string): void;
  /** Gives the held dimension this many percent; `settle` when the gesture has ended, `release` where it may have. */
  slide(percent: number): void;
  settle(): void;
  release(): void;
};

/** What colours show, which dimension is held, and a slider for its weight. */
export function mapControls(
  on: MapControlEvents,
  {locale, rowWords, dimensions, helpId}: Labelling & {helpId: string}
) {
  const t = saidOf(ketahanan[locale], rowWords, locale).map;
  const f = formats(locale);
  const name = dimensionName(dimensions, locale);
  const heldChoice = choose(t.held, (value) => on.hold(value as Dimension));
  const colourChoice = chooseAgency(t.colour, on.colour);
  const blockedId = uid("map-blocked");
  let weight = 0;
  const slider = html<HTMLInputElement>`<input
    class="map-range"
    type="range"
    min="0"
    max="100"
    step="0.1"
    aria-describedby="${blockedId} ${helpId}"
  />`;
  const value = html`<output class="map-held"></output>`;
  const blocked = html`<p class="hint" id=${blockedId}></p>`;
  const element = html`<div class="map-controls">
    <label class="map-label">${t.colour} ${colourChoice.element}</label>
    <label class="map-label">${t.held} ${heldChoice.element}</label>
    <div class="map-slider">${slider}${value}</div>
  </div>`;
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    on.slide(Number(slider.value));
  });
  slider.addEventListener("keydown", (event) => {
    const percent = keyTarget(event, 100 * weight, true);
    if (percent === null) return;
    event.preventDefault();
    on.slide(percent);
  });
  slider.addEventListener("change", on.settle);
  slider.addEventListener("keyup", on.release);
  slider.addEventListener("blur", on.release);

  function update({units, locked}: MapSubject, state: MapState): void {
    const {held, colour} = state;
    weight = state.weights[held];
    heldChoice.update(
      dimensions.map(({id}) => ({value: id, label: name(id)})),
      held
    );
    const ranks = isCrowded(units) ? [] : units.map(({id, label}) => ({value: id, label: t.rankOf(label)}));
    colourChoice.update([{value: "first", label: t.first}, ...ranks], colour);
    const percent = f.weight(weight);
    if (Number(slider.value) !== 100 * weight) slider.value = String(Math.round(1000 * weight) / 10);
    setAttribute(slider, "aria-label", t.heldWeight(name(held)));
    setAttribute(slider, "aria-valuetext", percent);
    setText(value, t.corner(name(held), percent));
    slider.disabled = locked.includes(held) || freeCorners(cornersOf(state, locked)).length === 0;
    setText(blocked, lockText(state, locked, {locale, rowWords, dimensions}));
    blocked.hidden = blocked.textContent === "";
  }

  return {element, blocked, update};
}
