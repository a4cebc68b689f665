import {expect, it} from "vitest";
import {quickChartNotes} from "../../../src/lab/ui/quickChartNotes.js";

it.each([
  [{kind: "empty", nulls: 3}, ["These columns hold no value that can be drawn."]],
  [{kind: "bins", bins: [], nulls: 0}, []],
  [
    {kind: "bars", bars: [], other: 1200, nulls: 2},
    ["1,200 other values are not drawn; the table has them all.", "2 rows without a value are not drawn."]
  ],
  [{kind: "dots", dots: [{x: 1, y: 1}], rows: 1, nulls: 0}, []],
  [{kind: "dots", dots: [{x: 1, y: 1}], rows: 4000, nulls: 0}, ["1 of 4,000 rows is drawn, evenly spaced."]]
] as const)("says what a chart leaves out: %o", (chart, notes) => {
  expect(quickChartNotes(structuredClone(chart) as Parameters<typeof quickChartNotes>[0], "en")).toEqual(notes);
});
