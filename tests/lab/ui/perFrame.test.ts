// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {perFrame} from "../../../src/lab/ui/perFrame.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("draws once a frame, however often it is asked to", () => {
  const draw = vi.fn();
  const drawing = perFrame(draw);
  drawing.soon();
  drawing.soon();
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersToNextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
  drawing.soon();
  vi.advanceTimersToNextFrame();
  expect(draw).toHaveBeenCalledTimes(2);
});

it("draws at once where it must, and not again for what was asked before", () => {
  const draw = vi.fn();
  const drawing = perFrame(draw);
  drawing.soon();
  drawing.now();
  vi.advanceTimersToNextFrame();
  expect(draw).toHaveBeenCalledTimes(1);
});
