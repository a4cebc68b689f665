import {svg} from "htl";
import {height, toTriple} from "../lib/slice/index.js";
import type {Point} from "../lib/slice/index.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {SliceView} from "./sliceView.js";

export type MapPictureData = {
  width: number;
  view: SliceView;
  /** What stands at the corners: top, left, right. */
  corners: readonly string[];
  current: Point;
  baseline: Point;
  /** The baseline is on another slice and only seen from here. */
  elsewhere: boolean;
};

type Area = SliceView["areas"][number];

const side = 30;
const top = 34;
const foot = 34;

/** The triangle with its areas, marks and the point to drag; it tells where the pointer drags to. */
export function mapPicture({label, roleDescription}: {label: string; roleDescription: string}) {
  const areas = svg`<g></g>`;
  const labels = svg`<g class="map-names" aria-hidden="true"></g>`;
  const shade = svg`<path class="map-shade" fill-rule="evenodd"></path>`;
  const border = svg`<path class="map-border"></path>`;
  const outline = svg`<path class="map-outline"></path>`;
  const corners = [0, 1, 2].map(() => svg`<text class="map-corner"></text>`);
  const baseline = svg`<path class="map-baseline" d="M0,-8L8,0L0,8L-8,0Z"></path>`;
  const marker = svg`<g
    class="map-marker"
    role="slider"
    tabindex="0"
    aria-label=${label}
    aria-roledescription=${roleDescription}
    aria-valuemin="0"
    aria-valuemax="100"
  >
    <circle class="map-grip" r="22"></circle>
    <circle class="map-dot" r="8"></circle>
  </g>`;
  const element = svg<SVGSVGElement>`<svg class="map-picture" role="group">
    ${areas}${shade}${outline}${border}${labels}${corners}${baseline}${marker}
  </svg>`;
  let size = 500;
  let full = 560;
  let shown: {view: SliceView; width: number} | null = null;
  const showAreas = keyed<Area>(areas, ({key}) => String(key), area);
  const showLabels = keyed<{id: string; x: number; y: number; text: string}>(
    labels,
    ({id}) => id,
    () => {
      const text = svg`<text text-anchor="middle" dy="0.35em"></text>`;
      return {
        element: text,
        update(next) {
          setAttribute(text, "x", next.x.toFixed(1));
          setAttribute(text, "y", next.y.toFixed(1));
          setText(text, next.text);
        }
      };
    }
  );

  function area(): View<Area> {
    const title = svg`<title></title>`;
    const path = svg`<path class="map-area">${title}</path>`;
    return {
      element: path,
      update({polygons, fill, title: words}) {
        setAttribute(path, "d", polygons.map(outlineOf).join(""));
        if (path.style.getPropertyValue("--fill") !== fill) path.style.setProperty("--fill", fill);
        setText(title, words);
      }
    };
  }

  function at([x, y]: Point): Point {
    return [side + size * x, top + size * y];
  }

  function outlineOf(polygon: readonly Point[]): string {
    if (polygon.length === 0) return "";
    return `M${polygon.map((point) => at(point).map((value) => value.toFixed(2))).join("L")}Z`;
  }

  function drawSlice({view, width}: MapPictureData): void {
    full = width;
    size = width - 2 * side;
    const tall = Math.ceil(top + size * height + foot);
    setAttribute(element, "viewBox", `0 0 ${width} ${tall}`);
    setAttribute(element, "width", width);
    setAttribute(element, "height", tall);
    showAreas(view.areas);
    const whole = outlineOf(triangle);
    setAttribute(outline, "d", whole);
    setAttribute(shade, "d", view.limited ? whole + (view.region.length > 2 ? outlineOf(view.region) : "") : null);
    setAttribute(border, "d", view.limited ? outlineOf(view.region) : null);
    const anchors = ["middle", "start", "end"];
    for (const [i, corner] of corners.entries()) {
      const [x, y] = at(triangle[i]!);
      setAttribute(corner, "text-anchor", anchors[i]!);
      setAttribute(corner, "x", i === 0 ? x : i === 1 ? 0 : width);
      setAttribute(corner, "y", i === 0 ? y - 12 : y + 24);
    }
  }

  function drawLabels({view, current, baseline}: MapPictureData): void {
    const marks = [at(current), at(baseline)];
    showLabels(
      view.areas.flatMap(({key, polygons, label}) =>
        polygons.flatMap((polygon, i) => {
          const place = labelPlace(polygon.map(at), 8 * label.length + 6, 20, marks);
          return place ? [{id: `${key}.${i}`, x: place[0], y: place[1], text: label}] : [];
        })
      )
    );
  }

  function update(data: MapPictureData): void {
    if (shown?.view !== data.view || shown.width !== data.width) drawSlice(data);
    drawLabels(data);
    shown = data;
    for (const [i, words] of data.corners.entries()) setText(corners[i]!, words);
    const place = (point: Point) => `translate(${at(point).map((value) => value.toFixed(2))})`;
    setAttribute(marker, "transform", place(data.current));
    setAttribute(baseline, "transform", place(data.baseline));
    setAttribute(baseline, "data-elsewhere", data.elsewhere ? "" : null);
  }

  /** `move` hears where the pointer drags to, in the coordinates of the triangle, and `end` when it lets go. */
  function onDrag({move, end}: {move(point: Point): void; end(): void}): void {
    let pointer: number | null = null;
    const pointOf = ({clientX, clientY}: PointerEvent): Point => {
      const box = element.getBoundingClientRect();
      const scale = box.width > 0 ? full / box.width : 1;
      return [((clientX - box.left) * scale - side) / size, ((clientY - box.top) * scale - top) / size];
    };
    element.addEventListener("pointerdown", (event) => {
      if (pointer !== null || event.button !== 0) return;
      const point = pointOf(event);
      const held = event.target instanceof Node && marker.contains(event.target);
      if (!held && toTriple(point).some((share) => share < -0.02)) return;
      pointer = event.pointerId;
      element.setPointerCapture?.(pointer);
      event.preventDefault();
      marker.focus({preventScroll: true});
      move(point);
    });
    element.addEventListener("pointermove", (event) => event.pointerId === pointer && move(pointOf(event)));
    for (const type of ["pointerup", "pointercancel"] as const) {
      element.addEventListener(type, (event) => {
        if (event.pointerId !== pointer) return;
        pointer = null;
        end();
      });
    }
  }

  return {element, marker, update, onDrag};
}

const triangle: Point[] = [
  [0.5, 0],
  [0, height],
  [1, height]
];

/** Where in a convex polygon a text of this width and height has the most room, clear of the marks; null if it has none. */
export function labelPlace(
  polygon: readonly Point[],
  width: number,
  height: number,
  marks: readonly Point[] = []
): Point | null {
  const ys = polygon.map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  let best: {x: number; y: number; room: number} | null = null;
  for (let share = 0.2; share < 0.85; share += 0.1) {
    const y = low + share * (high - low);
    const spans = [y - height / 2, y + height / 2].map((line) => chord(polygon, line));
    if (spans.some((span) => span === null)) continue;
    const left = Math.max(...spans.map((span) => span![0]));
    const right = Math.min(...spans.map((span) => span![1]));
    const x = (left + right) / 2;
    const hidden = marks.some(([mx, my]) => Math.abs(mx - x) < width / 2 + 9 && Math.abs(my - y) < height / 2 + 9);
    // Room at the sides beyond twice the text is no better than a place further in.
    const room = Math.min(right - left, 2 * width) - Math.abs(share - 0.5) * width;
    if (right - left >= width && !hidden && (best === null || room > best.room)) best = {x, y, room};
  }
  return best && [best.x, best.y];
}

/** Where a horizontal line enters and leaves a convex polygon. */
function chord(polygon: readonly Point[], y: number): [number, number] | null {
  const xs: number[] = [];
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    if (ay === by || y < Math.min(ay, by) || y > Math.max(ay, by)) continue;
    xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return xs.length < 2 ? null : [Math.min(...xs), Math.max(...xs)];
}
