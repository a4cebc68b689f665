import {describe, expect, it} from "vitest";
import {categoryLines} from "../../src/distributions/chart/axis.js";
import {draggedSpan} from "../../src/distributions/chart/dragRange.js";
import {chartFrame, nearestEnd, scoreX} from "../../src/distributions/chart/frame.js";
import {typedSpan} from "../../src/distributions/chart/rangeFields.js";
import {chartScale, distributionRows} from "../../src/distributions/chart/rows.js";
import {binTable, quantileTable} from "../../src/distributions/chart/tables.js";
import {
  distributionCautions,
  distributionExplanation,
  distributionSummary,
  rangeText
} from "../../src/distributions/chart/texts.js";
import {bin, distribution, shape} from "./examples.js";

describe("the frame", () => {
  it("leaves names of a line their room, and puts them above the rows where it is narrow", () => {
    expect(chartFrame(760, distribution)).toEqual({
      width: 760,
      height: 148,
      narrow: false,
      left: 67,
      top: 32,
      rowHeight: 46
    });
    expect(chartFrame(358, distribution)).toEqual({
      width: 358,
      height: 190,
      narrow: true,
      left: 4,
      top: 50,
      rowHeight: 58
    });
    expect(chartFrame(760, {shapes: [shape("x".repeat(50))], edges: []})).toMatchObject({
      left: 210,
      top: 0,
      height: 70
    });
  });

  it("places scores between its left end and ten before its right", () => {
    const frame = chartFrame(760, distribution);
    expect([0, 50, 100].map((score) => scoreX(frame, score))).toEqual([67, 408.5, 750]);
    expect([0, 480, 515, 1000].map((x) => nearestEnd(frame, [0, 61, 71, 100], x))).toEqual([0, 61, 61, 100]);
    expect(nearestEnd(frame, [], 480)).toBe(0);
  });
});

describe("a range", () => {
  it.each([
    ["", "", {range: null}],
    ["0", "100", {range: null}],
    ["62,5", "", {range: [62, 100]}],
    ["80", "71", {range: [71, 80]}],
    ["banyak", "x", {wrong: "from"}],
    ["1", "x", {wrong: "to"}]
  ])("typed as %j and %j", (from, to, read) => expect(typedSpan(from, to)).toEqual(read));

  it.each([
    [61, 100, [61, 100]],
    [71, 61, [61, 70]],
    [61, 61, [61, 61]]
  ])("dragged from %i to %i", (from, to, range) => expect(draggedSpan(from, to)).toEqual(range));
});

describe("the rows", () => {
  it("share a scale no more than twice as high as the highest group", () => {
    const low = shape("S1", {bins: [bin(0, 100, 1)]});
    expect(chartScale({...distribution, shapes: [low], everyone: shape("")})).toEqual({
      most: 0.02,
      smoothing: 1,
      cropped: true
    });
    expect(chartScale(distribution)).toEqual({most: 0.5, smoothing: 1, cropped: false});
    expect(chartScale({...distribution, shapes: [], everyone: null})).toMatchObject({most: 1e-9, cropped: false});
  });

  it("stand one below another, with the outline of everyone but over dots and boxes", () => {
    const frame = chartFrame(760, distribution);
    const rows = distributionRows(distribution, frame, chartScale(distribution));
    expect(rows.map(({id, base, height, selected, closed}) => [id, base, height, selected, closed])).toEqual([
      ["S1", 76, 36, true, false],
      ["D3", 122, 36, false, false]
    ]);
    expect(rows[0]!.sure).toBe("M476.8,76V40H483.6V76ZM613.4,76V40H620.2V76Z");
    expect(rows[1]!.loose).toBe("M620.2,122V116.6H688.5V122Z");
    expect(rows[1]!.outline).toBe("M476.8,122V86H483.6V122ZM613.4,122V86H620.2V122Z");
    const boxes = {...distribution, view: {...distribution.view, picture: "kotak" as const}};
    expect(distributionRows(boxes, frame, chartScale(boxes)).map(({outline}) => outline)).toEqual(["", ""]);
  });
});

it("names a category in two lines where one would run into the next, and upright on a phone", () => {
  const frame = chartFrame(760, distribution);
  expect(categoryLines("Sangat tinggi", [91, 100], frame).map(({text, y}) => [text, y])).toEqual([
    ["Sangat", 12],
    ["tinggi", 26]
  ]);
  expect(categoryLines("Sangat rendah", [0, 61], frame)).toMatchObject([{text: "Sangat rendah", y: 26}]);
  const phone = categoryLines("Sangat tinggi", [91, 100], chartFrame(358, distribution));
  expect(phone.map(({text, y, upright}) => [text, y, upright])).toEqual([
    ["Sangat", 46, true],
    ["tinggi", 46, true]
  ]);
});

describe("the words", () => {
  it("say where the lowest and highest mean are, or why nothing is drawn", () => {
    expect(distributionSummary(distribution, "en")).toBe(
      "Distribution of the index by education. 2 groups. The lowest mean is that of D3 (69.25), the highest that of S1 (70.50)."
    );
    const none = {...distribution, shapes: [], reason: "Nobody is scored."};
    expect(distributionSummary(none, "en")).toBe("Distribution of the index by education. Nobody is scored.");
    expect(distributionExplanation(none, {cropped: false}, "en")).toBe("Nobody is scored.");
    expect(distributionCautions(none, {closed: true, minimum: 10}, "en")).toBe("");
    expect(rangeText(none, "en")).toBe("");
  });

  it("say what is cropped and what is closed", () => {
    const explain = (cropped: boolean) => distributionExplanation(distribution, {cropped}, "id");
    expect(explain(true)).toContain("dipotong di tepi atas");
    expect(explain(false)).not.toContain("dipotong");
    expect(distributionCautions(distribution, {closed: false, minimum: 12}, "en")).toContain("fewer than 12 people");
  });

  it("count those in the range, unless that is protected or masked", () => {
    expect(rangeText(distribution, "en")).toBe("20 of 80 employees (25.0%) lie in this range.");
    expect(rangeText({...distribution, inside: {n: null, of: 80}}, "en")).toContain("protected");
    expect(rangeText({...distribution, inside: {n: NaN, of: NaN}}, "en")).toBe("");
    const all = {...distribution, view: {...distribution.view, range: null}, inside: {n: 80, of: 80}};
    expect(rangeText({...all, everyone: null}, "en")).toBe("");
  });
});

describe("the tables", () => {
  it("give quantiles as the ends between which they lie", () => {
    const table = quantileTable(distribution, "id")!;
    expect(table.rows()[1]).toEqual(["D3", 40, 69.25, 10, "0–41", "60–79", "81–91", "81–91", "81–91"]);
    expect(quantileTable({...distribution, shapes: []}, "id")).toBeNull();
  });

  it("give the people of each number, and only beside bars", () => {
    expect(binTable(distribution, "id")!.rows()).toEqual([
      ["S1", "60", 20, 0.5],
      ["S1", "80", 20, 0.5],
      ["D3", "0–40", 10, 0.25],
      ["D3", "81–90", 30, 0.75]
    ]);
    const ecdf = {...distribution, view: {...distribution.view, picture: "ecdf" as const}};
    expect(binTable(ecdf, "id")).toBeNull();
  });
});
