import type {Weights} from "../lib/index.js";
import {saidOf} from "../messages/rowWords.js";
import {weightsAt} from "../lib/slice/index.js";
import {formats} from "../messages/format.js";
import type {Labelling} from "../model/dimensionName.js";
import type {Control} from "../ui/control.js";
import {control} from "../ui/control.js";
import {emit, setAttribute, setText, uid} from "../ui/dom.js";
import {observeWidth} from "../ui/observeWidth.js";
import {mapControls} from "./mapControls.js";
import {mapLegend} from "./mapLegend.js";
import {mapGestures} from "./mapGestures.js";
import {draggedTo, freeCorners, nudged} from "./mapMoves.js";
import {mapPanel} from "./mapPanel.js";
import {mapPicture} from "./mapPicture.js";
import {mapPictureData} from "./mapPictureData.js";
import {areEqual, fourthOf, cornersOf, holding, startState, withHeld, withPoint, withSubject} from "./mapState.js";
import type {MapState, MapSubject} from "./mapState.js";
import {mapTable} from "./mapTable.js";
import {isLimited, mapNote, namedAreas, sliceName} from "./mapText.js";
import {mapViews} from "./mapViews.js";
import {ketahanan} from "./messages.js";
import {pending} from "./pending.js";
import type {SliceView} from "./sliceView.js";

export type TernaryMapData = MapSubject | null;
export type TernaryMapValue = {weights: Weights};
export type TernaryMap = Control<TernaryMapData, TernaryMapValue>;

/**
 * A slice through the space of weights: three of them span a triangle, the fourth is held by a slider. Dragging the
 * point or pressing arrow keys changes the weights; `input` while they move, `change` when the gesture has ended.
 */
export function ternaryMap(
  data: TernaryMapData,
  {locale, rowWords, dimensions, width = 560}: Labelling & {width?: number}
): TernaryMap {
  const t = saidOf(ketahanan[locale], rowWords, locale).map;
  const words = {locale, rowWords, dimensions};
  const viewOf = mapViews(formats(locale));
  let state = startState(data?.weights);
  let subject: MapSubject | null = null;
  let view: SliceView | null = null;

  const helpId = uid("map-help");
  const controls = mapControls(
    {
      hold: (id) => show(holding(state, id)),
      colour: (colour) => show({...state, colour}),
      slide: (percent) => move(withHeld(state, percent, subject?.locked ?? [])),
      settle,
      release
    },
    {...words, helpId}
  );
  const picture = mapPicture({label: t.point, roleDescription: t.point});
  const legend = mapLegend({locale, rowWords});
  const {root, body, summary, note, twin, table} = mapPanel({controls, picture, legend, helpId}, {locale, rowWords});
  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());
  twin.addEventListener("toggle", showTable);
  setAttribute(picture.marker, "aria-describedby", helpId);
  mapGestures(picture, {
    key(event) {
      const next = nudged(event, state.weights, corners());
      if (next) move(withPoint(state, next));
      return next !== null;
    },
    drag: (point) => move(withPoint(state, draggedTo(weightsAt(point, fourthOf(state)), state.weights, corners()))),
    end: settle,
    release
  });

  function corners() {
    return cornersOf(state, subject?.locked ?? []);
  }

  function move(next: MapState): void {
    const isStill = areEqual(next.weights, state.weights);
    state = next;
    if (isStill) return;
    show(state);
    emit(root, "input");
  }

  function settle(): void {
    state = {...state, dragging: false};
    emit(root, "change");
  }

  function release(): void {
    if (state.dragging) settle();
  }

  function show(next: MapState): void {
    state = next;
    if (!subject) return;
    controls.update(subject, state);
    setAttribute(picture.marker, "aria-disabled", freeCorners(corners()).length < 2 ? "true" : null);
    picture.element.toggleAttribute("hidden", subject.units.length === 0);
    if (subject.units.length === 0) return setText(summary, saidOf(ketahanan[locale], rowWords, locale).none);
    view = viewOf(subject, state);
    const drawn = mapPictureData(view, subject, state, {...words, width});
    picture.update(drawn);
    setText(summary, drawn.summary);
    setText(note, mapNote(view, subject, {locale, rowWords}));
    legend.update({
      areas: namedAreas(view, subject, state, {locale, rowWords}),
      limited: isLimited(view),
      elsewhere: drawn.elsewhere,
      region: subject.halfspaces.length > 0 && view.region.length > 0
    });
    showTable();
  }

  function showTable(): void {
    if (!twin.open || !view || !subject) return;
    const unit = subject.units.find(({id}) => id === state.colour)?.label ?? null;
    const limited = subject.halfspaces.length > 0;
    table.replaceChildren(mapTable(view, {slice: sliceName(state, words), unit, limited}, {locale, rowWords}));
  }

  const update = pending<MapSubject>(
    root,
    body,
    (next) => {
      subject = next;
      show(withSubject(state, next));
    },
    {locale, rowWords}
  );

  observeWidth(picture.element.parentElement!, (next) => {
    width = Math.min(next, 640);
    show(state);
  });
  update(data);
  return control<TernaryMapData, TernaryMapValue>(root, {
    update,
    get: () => ({weights: {...state.weights}}),
    set: ({weights}) => show({...state, weights})
  });
}
