// @vitest-environment jsdom
import {expect, it} from "vitest";
import {darkFigure} from "../../../src/lab/ui/darkFigure.js";

it("gives a figure of Plot's ink for a dark page, and leaves one with colours of its own on white", () => {
  const plot = '<svg class="plot" fill="currentColor"><path stroke="currentColor"/></svg>';
  expect(darkFigure(plot)).toMatch(/^<svg class="plot" fill="currentColor"><style>:root\{color:#dfdfd6;/);
  expect(darkFigure('<svg><circle r="2"/></svg>')).toBeNull();
  expect(darkFigure(plot.replace("<svg", '<svg style="background: white"'))).toBeNull();
  expect(darkFigure(plot.replace('stroke="currentColor"/', 'stroke="black"/'))).toBeNull();
});
