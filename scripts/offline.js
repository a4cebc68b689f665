import {mkdirSync} from "node:fs";

/**
 * Framework asks the package registry for the version of each library it recommends, used or not, unless its cache
 * has a folder of that name with any version; an empty one will do.
 */
const recommended = [
  "react-dom",
  "@observablehq/sample-datasets",
  "lodash",
  "arquero",
  "apache-arrow",
  "d3",
  "echarts",
  "htl",
  "leaflet",
  "mapbox-gl",
  "@observablehq/plot",
  "react",
  "topojson-client",
  "d3-dsv",
  "parquet-wasm"
];

export function goOffline() {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
  for (const name of recommended) mkdirSync(`src/.observablehq/cache/_npm/${name}@0.0.0`, {recursive: true});
}
