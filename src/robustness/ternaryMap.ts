import {html} from "htl";
import {competitionRanks, dimensions as order, moveWeight, weightedScores} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";
import {slicePoint, weightsAt} from "../lib/slice/index.js";
import type {Fourth, SliceHalfspace} from "../lib/slice/index.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import type {Agency} from "../model/agency.js";
import {choose} from "../ui/choose.js";
import {chooseAgency} from "../components/chooseAgency.js";
import type {Control} from "../ui/control.js";
import {control} from "../ui/control.js";
import {emit, keyed, setAttribute, setText, uid} from "../ui/dom.js";
import {keyTarget} from "../ui/keyTarget.js";
import type {Options} from "../ui/live.js";
import {draggedTo, freeCorners, nudged} from "./mapMoves.js";
import type {MapFrame} from "./mapMoves.js";
import {observeWidth} from "../ui/observeWidth.js";
import {mapPicture} from "./mapPicture.js";
import {pending} from "./pending.js";
import {scrollTable} from "../ui/scrollTable.js";
import {isNone, shareText} from "./shareText.js";
import {sliceView, winners} from "./sliceView.js";
import type {SliceView} from "./sliceView.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";

export type TernaryMapData = {
  units: readonly Pick<Agency, "id" | "label">[];
  /** Shares 0…1, agencies × dimensions. */
  values: readonly (readonly number[])[];
  weights: Weights;
  /** Weights that stay as they are. */
  locked: readonly Dimension[];
  baseline: Weights;
  /** The accepted weights; none if all are. */
  halfspaces: readonly SliceHalfspace[];
} | null;
export type TernaryMapValue = {weights: Weights};
export type TernaryMap = Control<TernaryMapData, TernaryMapValue>;

type Shown = NonNullable<TernaryMapData>;

/** The rank of one agency is mapped up to here; with more the cells are too small to see. */
const mappable = 60;
const step = 0.001;

/** So many areas are told in a sentence; the rest are counted. */
const most = 6;

/** An area, and the share of what is looked at that it has. */
type Named = SliceView["areas"][number] & {part: number; name: string};

/**
 * A slice through the space of weights: three of them span a triangle, the fourth is held by a slider. Dragging the
 * point or pressing arrow keys changes the weights; `input` while they move, `change` when the gesture has ended.
 */
export function ternaryMap(
  data: TernaryMapData,
  {locale, dimensions, width = 560}: Options & {dimensions: readonly DimensionLabel[]; width?: number}
): TernaryMap {
  const t = ketahanan[locale].map;
  const common = ketahanan[locale];
  const f = formats(locale);
  const name = (id: Dimension) => dimensions.find((dimension) => dimension.id === id)!.label[locale];
  let weights: Weights = data?.weights ?? {kualifikasi: 0.25, kompetensi: 0.25, kinerja: 0.25, disiplin: 0.25};
  let held: Dimension = "disiplin";
  let chosen = false;
  let colour: "first" | string = "first";
  let dragging = false;
  let origin: Weights | null = null;
  let all: Shown | null = null;
  let palette: {values: Shown["values"]; slots: Map<number, number>} | null = null;
  let drawn: {signature: unknown[]; view: SliceView} | null = null;

  const heldChoice = choose(t.held, (value) => {
    held = value as Dimension;
    chosen = true;
    origin = null;
    show();
  });
  const colourChoice = chooseAgency(t.colour, (value) => {
    colour = value;
    show();
  });
  const helpId = uid("map-help");
  const blockedId = uid("map-blocked");
  const slider = html<HTMLInputElement>`<input
    class="map-range"
    type="range"
    min="0"
    max="100"
    step="0.1"
    aria-describedby="${blockedId} ${helpId}"
  />`;
  const sliderValue = html`<output class="map-held"></output>`;
  const picture = mapPicture({label: t.point, roleDescription: t.point});
  const help = html`<p class="hint map-help" id=${helpId}>${t.help}</p>`;
  const blocked = html`<p class="hint" id=${blockedId}></p>`;
  const words = html`<p class="map-words"></p>`;
  const note = html`<p class="hint"></p>`;
  const legend = html`<ul class="map-legend"></ul>`;
  const legendTitle = html`<p class="map-legend-title"></p>`;
  const baselineWords = html`<span></span>`;
  const regionKey = html`<span class="legend-item"
    ><span class="map-key" data-part="region"></span>${t.region}; ${t.outside}</span
  >`;
  const table = html`<div></div>`;
  const twin = html<HTMLDetailsElement>`<details class="disclosure">
    <summary>${common.table}</summary>
    ${table}
  </details>`;
  const body = html`<div class="pending-body">
    <div class="map-controls">
      <label class="map-label">${t.colour} ${colourChoice.element}</label>
      <label class="map-label">${t.held} ${heldChoice.element}</label>
      <div class="map-slider">${slider}${sliderValue}</div>
    </div>
    ${blocked}
    <div class="map-columns">
      <div class="map-frame">${picture.element}</div>
      <div class="map-side">
        ${legendTitle}${legend}
        <p class="legend hint" aria-hidden="true">
          <span class="legend-item"><span class="map-key" data-part="current"></span>${t.current}</span>
          <span class="legend-item"><span class="map-key" data-part="baseline"></span>${baselineWords}</span>
          ${regionKey}
        </p>
        ${help}${note}
      </div>
    </div>
    ${words}${twin}
  </div>`;
  const root = html`<section class="panel ternary" aria-label=${t.title}>
    <p class="hint">${t.meaning}</p>
    ${body}
  </section>`;
  const showLegend = keyed<Named>(
    legend,
    ({key}) => String(key),
    () => {
      const swatch = html`<span class="map-swatch" aria-hidden="true"></span>`;
      const label = html`<span></span>`;
      const share = html`<span class="map-share"></span>`;
      return {
        element: html`<li>${swatch}${label}${share}</li>`,
        update(area) {
          swatch.style.setProperty("--fill", area.fill);
          setText(label, area.name);
          setText(share, shareText(area.part, f));
        }
      };
    }
  );

  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());
  twin.addEventListener("toggle", showTable);
  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    hold(Number(slider.value));
  });
  slider.addEventListener("keydown", (event) => {
    const percent = keyTarget(event, 100 * weights[held], true);
    if (percent === null) return;
    event.preventDefault();
    hold(percent);
  });
  slider.addEventListener("change", settle);
  slider.addEventListener("keyup", () => dragging && settle());
  slider.addEventListener("blur", () => dragging && settle());
  setAttribute(picture.marker, "aria-describedby", helpId);
  picture.marker.addEventListener("keydown", (event) => {
    const next = nudged(event as KeyboardEvent, weights, frame());
    if (!next) return;
    event.preventDefault();
    dragging = true;
    origin = null;
    move(next);
  });
  picture.marker.addEventListener("keyup", () => dragging && settle());
  picture.marker.addEventListener("blur", () => dragging && settle());
  picture.onDrag({
    move(point) {
      dragging = true;
      origin = null;
      move(draggedTo(weightsAt(point, fourth()), weights, frame()));
    },
    end: settle
  });

  function fourth(): Fourth {
    return {criterion: order.indexOf(held), weight: weights[held]};
  }

  function frame(): MapFrame {
    const corners = order.filter((id) => id !== held) as [Dimension, Dimension, Dimension];
    return {corners, locked: all?.locked ?? []};
  }

  /** Gives the held dimension this many percent. */
  function hold(percent: number): void {
    origin ??= weights;
    dragging = true;
    move(moveWeight(origin, held, percent / 100, {step, locked: all?.locked}));
  }

  function move(next: Weights): void {
    if (order.every((id) => next[id] === weights[id])) return;
    weights = next;
    show();
    emit(root, "input");
  }

  function settle(): void {
    dragging = false;
    emit(root, "change");
  }

  function viewOf({units, values, halfspaces}: Shown): SliceView {
    const slice = fourth();
    const signature = [units, values, halfspaces, slice.criterion, slice.weight, colour];
    if (drawn && drawn.signature.every((value, i) => value === signature[i])) return drawn.view;
    if (palette?.values !== values) palette = {values, slots: winners(values)};
    const unit = units.findIndex(({id}) => id === colour);
    const view = sliceView(values, slice, halfspaces, {
      unit: unit < 0 ? null : unit,
      slots: palette.slots,
      title: (key) => (unit < 0 ? units[key]!.label : f.count(key)),
      label: (key) => (unit < 0 ? units[key]!.label : f.count(key))
    });
    drawn = {signature, view};
    return view;
  }

  function show(): void {
    if (!all) return;
    const {units, values, baseline, halfspaces} = all;
    const ids = frame().corners;
    heldChoice.update(
      dimensions.map(({id}) => ({value: id, label: name(id)})),
      held
    );
    const many = units.length > mappable;
    if (many || !units.some(({id}) => id === colour)) colour = "first";
    colourChoice.update(
      [
        {value: "first", label: t.first},
        ...(many ? [] : units.map(({id, label}) => ({value: id, label: t.rankOf(label)})))
      ],
      colour
    );
    const percent = f.weight(weights[held]);
    if (Number(slider.value) !== 100 * weights[held]) slider.value = String(Math.round(1000 * weights[held]) / 10);
    setAttribute(slider, "aria-label", t.heldWeight(name(held)));
    setAttribute(slider, "aria-valuetext", percent);
    setText(sliderValue, t.corner(name(held), percent));
    showLocks();

    if (units.length === 0) {
      setText(words, common.none);
      picture.element.toggleAttribute("hidden", true);
      return;
    }
    picture.element.toggleAttribute("hidden", false);
    const view = viewOf(all);
    const {criterion, weight} = fourth();
    const array = (some: Weights) => order.map((id) => some[id]);
    const spoken = order.map((id) => `${name(id)} ${f.weight(weights[id])}`).join(", ");
    const elsewhere = Math.abs(baseline[held] - weights[held]) > 1e-9;
    picture.update({
      width,
      view,
      corners: ids.map((id) => t.corner(name(id), f.weight(1 - weight))),
      current: slicePoint(array(weights), criterion),
      baseline: slicePoint(array(baseline), criterion),
      elsewhere
    });
    setAttribute(picture.marker, "aria-valuetext", t.pointSpoken(spoken));
    setAttribute(picture.marker, "aria-valuenow", (100 * weights[ids[0]!]).toFixed(1));
    const limited = isLimited(view);
    setText(legendTitle, limited ? t.legendRegion : t.legendSlice);
    showLegend(namedAreas(view));
    setText(baselineWords, elsewhere ? t.baselineElsewhere : t.baseline);
    regionKey.hidden = halfspaces.length === 0 || view.region.length === 0;
    setText(
      note,
      [halfspaces.length > 0 && view.region.length === 0 ? t.noRegion : "", many ? t.tooMany : ""].join(" ").trim()
    );
    const summary = `${sliceText(view)} ${hereText(units, values, spoken)}`;
    setText(words, summary);
    setAttribute(picture.element, "aria-label", summary);
    showTable();
  }

  function showLocks(): void {
    const {corners, locked} = frame();
    const free = freeCorners(frame()).length;
    const still = corners.filter((id) => locked.includes(id));
    const list = still.map(name).join(t.and);
    slider.disabled = locked.includes(held) || free === 0;
    setAttribute(picture.marker, "aria-disabled", free < 2 ? "true" : null);
    const reasons = [
      locked.includes(held) ? t.heldLocked(name(held)) : free === 0 ? t.heldAlone(name(held)) : "",
      still.length === 0 ? "" : free < 2 ? t.pinned(list) : t.alongLine(list)
    ];
    setText(blocked, reasons.join(" ").trim());
    blocked.hidden = blocked.textContent === "";
  }

  /** Whether the shares told are of the accepted part of the slice, which has an area. */
  function isLimited({limited, areas}: SliceView): boolean {
    return limited && areas.some(({inRegion}) => inRegion !== null);
  }

  function namedAreas(view: SliceView): Named[] {
    const limited = isLimited(view);
    const isRank = all!.units.some(({id}) => id === colour);
    return view.areas.map((area) => ({
      ...area,
      part: limited ? (area.inRegion ?? 0) : area.share,
      name: isRank ? t.rank(area.title) : area.title
    }));
  }

  function sliceText(view: SliceView): string {
    const unit = all!.units.find(({id}) => id === colour);
    const areas = namedAreas(view).filter(({part}) => !isNone(part));
    const bySize = [...areas].sort((a, b) => b.part - a.part);
    const told = unit ? areas.filter((area) => bySize.indexOf(area) < most) : bySize.slice(0, most);
    const parts = told.map(({title, part}, i) => {
      const amount = shareText(part, f);
      if (unit) return i === 0 ? t.rankIn(unit.label, title, amount) : t.rankToo(title, amount);
      return i === 0 ? t.firstIn(title, amount) : t.firstToo(title, amount);
    });
    if (areas.length > most) parts.push(common.others(f.count(areas.length - most)));
    const slice = t.slice(name(held), f.weight(weights[held]));
    return t.summaryFirst(isLimited(view) ? t.sliceAccepted(slice) : slice, parts.join(", "));
  }

  function hereText(units: Shown["units"], values: Shown["values"], spoken: string): string {
    const ranks = competitionRanks(
      weightedScores(
        values,
        order.map((id) => weights[id])
      )
    );
    const unit = units.findIndex(({id}) => id === colour);
    if (unit >= 0) return t.hereRank(spoken, units[unit]!.label, f.count(ranks[unit]));
    const first = units.filter((_, i) => ranks[i] === 1).map(({label}) => label);
    return t.here(spoken, f.list(first));
  }

  function showTable(): void {
    if (!twin.open || !drawn || !all) return;
    const unit = all.units.find(({id}) => id === colour);
    const limited = all.halfspaces.length > 0;
    table.replaceChildren(
      scrollTable(
        `${t.caption}. ${t.slice(name(held), f.weight(weights[held]))}`,
        html`<tr>
          <th scope="col">${unit ? `${t.key.rank}: ${unit.label}` : t.key.first}</th>
          <th scope="col" class="number">${t.ofSlice}</th>
          ${limited ? html`<th scope="col" class="number">${t.ofRegion}</th>` : ""}
        </tr>`,
        drawn.view.areas.map(
          ({title, share, inRegion}) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td class="number">${shareText(share, f)}</td>
              ${limited ? html`<td class="number">${inRegion === null ? "–" : shareText(inRegion, f)}</td>` : ""}
            </tr>`
        )
      )
    );
  }

  const told = pending<Shown>(
    root,
    body,
    (next) => {
      all = next;
      // A locked weight is best held: then all the rest can be seen to move.
      if (!chosen && next.locked.length > 0 && !next.locked.includes(held)) held = next.locked[0]!;
      if (!dragging && order.some((id) => next.weights[id] !== weights[id])) {
        weights = next.weights;
        origin = null;
      }
      show();
    },
    {locale}
  );

  observeWidth(picture.element.parentElement!, (next) => {
    width = Math.min(next, 640);
    show();
  });
  told(data);
  return control<TernaryMapData, TernaryMapValue>(root, {
    update: told,
    get: () => ({weights: {...weights}}),
    set: (value) => {
      weights = value.weights;
      show();
    }
  });
}
