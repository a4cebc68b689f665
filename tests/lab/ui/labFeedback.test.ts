import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {labFeedback} from "../../../src/lab/ui/labFeedback.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("what is said of what was just done", () => {
  it("goes after twelve seconds, and nothing is drawn after that", () => {
    const changed = vi.fn();
    const feedback = labFeedback(changed);
    feedback.show("Selesai.");
    vi.advanceTimersByTime(11_999);
    expect(feedback.text).toBe("Selesai.");
    vi.advanceTimersByTime(1);
    expect([feedback.text, changed.mock.calls.length]).toEqual(["", 2]);
    vi.advanceTimersByTime(60_000);
    expect(changed).toHaveBeenCalledTimes(2);
  });
  it("gives way to what is said next, which has its own time", () => {
    const feedback = labFeedback(() => {});
    feedback.show("Satu.");
    vi.advanceTimersByTime(8000);
    feedback.show("Dua.");
    vi.advanceTimersByTime(8000);
    expect(feedback.text).toBe("Dua.");
  });
  it("stays where it has to, with what can be done about it", () => {
    const feedback = labFeedback(() => {});
    const offer = {label: "Ganti", accept: () => {}};
    feedback.show("Masih dipakai.", {stays: true, offer});
    vi.advanceTimersByTime(60_000);
    expect([feedback.text, feedback.offer]).toEqual(["Masih dipakai.", offer]);
    feedback.withdraw();
    expect([feedback.text, feedback.offer]).toEqual(["Masih dipakai.", null]);
    feedback.show("Lain.", {offer});
    feedback.show("Lagi.");
    expect(feedback.offer).toBeNull();
  });
});
