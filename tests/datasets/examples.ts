import {coverageChart} from "../../src/datasets/coverageChart.js";
import type {Locale} from "../../src/messages/define.js";

/** How complete the records of three agencies are on two channels: shares, bounds, a small group and an empty one. */
export function coverage(locale: Locale, width = 640) {
  const data = [
    {instansi: "a", kanal: "siasn", n: 2000, complete: 1500},
    {instansi: "a", kanal: "mandiri", n: 1000, complete: 998},
    {instansi: "b", kanal: "siasn", n: 6, complete: 6},
    {instansi: "b", kanal: "mandiri", n: 3000, complete: 900},
    {instansi: "c", kanal: "siasn", n: 0, complete: 0},
    {instansi: "c", kanal: "mandiri", n: 300, complete: 4}
  ];
  return coverageChart(data, {
    locale,
    width,
    instansi: (id) => `Kota ${id.toUpperCase()}`,
    kanal: (id) => id.toUpperCase()
  });
}
