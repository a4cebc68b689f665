import {svg} from "htl";
import {keyed, setAttribute, setText, uid} from "../ui/dom.js";
import {areaNames} from "./areaNames.js";
import type {AreaName} from "./areaNames.js";
import {mapFrame, triangle} from "./mapGeometry.js";
import type {MapPictureData} from "./mapPictureData.js";
import type {SliceView} from "./sliceView.js";

type MapArea = SliceView["areas"][number];

/** The triangle with its areas, marks and the point to drag; `frame` says how it lies in the picture now. */
export function mapPicture({label, roleDescription}: {label: string; roleDescription: string}) {
  const areas = svg`<g></g>`;
  const names = svg`<g class="map-names" aria-hidden="true"></g>`;
  const hatch = uid("map-hatch");
  const shade = svg`<path class="map-shade" fill-rule="evenodd" fill=${`url(#${hatch})`}></path>`;
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
    <defs>
      <pattern id=${hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="map-hatch" y2="9"></line>
      </pattern>
    </defs>
    ${areas}${shade}${outline}${border}${names}${corners}${baseline}${marker}
  </svg>`;
  let frame = mapFrame(560);
  let shown: MapPictureData | null = null;
  const showAreas = keyed<MapArea>(
    areas,
    ({key}) => String(key),
    () => {
      const title = svg`<title></title>`;
      const path = svg`<path class="map-area">${title}</path>`;
      return {
        element: path,
        update({polygons, fill, title: words}) {
          setAttribute(path, "d", polygons.map(frame.outline).join(""));
          if (path.style.getPropertyValue("--fill") !== fill) path.style.setProperty("--fill", fill);
          setText(title, words);
        }
      };
    }
  );
  const showNames = keyed<AreaName>(
    names,
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

  function drawSlice({view, width}: MapPictureData): void {
    frame = mapFrame(width);
    setAttribute(element, "viewBox", `0 0 ${width} ${frame.height}`);
    setAttribute(element, "width", width);
    setAttribute(element, "height", frame.height);
    showAreas(view.areas);
    const whole = frame.outline(triangle);
    setAttribute(outline, "d", whole);
    setAttribute(shade, "d", view.limited ? whole + (view.region.length > 2 ? frame.outline(view.region) : "") : null);
    setAttribute(border, "d", view.limited ? frame.outline(view.region) : null);
    const anchors = ["middle", "start", "end"];
    for (const [i, corner] of corners.entries()) {
      const [x, y] = frame.at(triangle[i]!);
      setAttribute(corner, "text-anchor", anchors[i]!);
      setAttribute(corner, "x", i === 0 ? x : i === 1 ? 0 : width);
      setAttribute(corner, "y", i === 0 ? y - 12 : y + 24);
    }
  }

  return {
    element,
    marker,
    frame: () => frame,
    update(data: MapPictureData): void {
      if (shown?.view !== data.view || shown.width !== data.width) drawSlice(data);
      showNames(mapNames(data));
      shown = data;
      for (const [i, words] of data.corners.entries()) setText(corners[i]!, words);
      setAttribute(marker, "transform", frame.place(data.current));
      setAttribute(baseline, "transform", frame.place(data.baseline));
      setAttribute(baseline, "data-elsewhere", data.elsewhere ? "" : null);
      setAttribute(marker, "aria-valuetext", data.spoken);
      setAttribute(marker, "aria-valuenow", data.top.toFixed(1));
      setAttribute(element, "aria-label", data.summary);
    }
  };
}

/** Where the names of areas stand: in each area that has room for one, clear of the marks. */
export function mapNames({view, current, baseline, width}: MapPictureData): AreaName[] {
  const {at, height} = mapFrame(width);
  const areas = view.areas.map(({key, label, polygons}) => ({
    ...{key, label},
    polygons: polygons.map((polygon) => polygon.map(at))
  }));
  return areaNames(areas, {width, height}, [at(current), at(baseline)]);
}
