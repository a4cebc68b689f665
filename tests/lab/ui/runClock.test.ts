import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {runClock} from "../../../src/lab/ui/runClock.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("shows seconds once something takes longer than a moment, until it ends", () => {
  const show = vi.fn();
  const clock = runClock(show, {every: 250});
  clock.run(false);
  clock.run(true);
  vi.advanceTimersByTime(499);
  expect(show).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1001);
  clock.run(true);
  vi.advanceTimersByTime(250);
  clock.run(false);
  vi.advanceTimersByTime(1000);
  expect(show.mock.calls.flat()).toEqual([1, 1, 1, 1, 2, 2]);
  clock.run(true);
  vi.advanceTimersByTime(500);
  expect(show).toHaveBeenLastCalledWith(1);
});
