// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {notebookBar} from "../../../src/lab/ui/notebookBar.js";

afterEach(() => vi.useRealTimers());

it("says that DuckDB is opening while cells wait for it, and then that they run", () => {
  vi.useFakeTimers();
  let opening = true;
  const nothing = () => {};
  const bar = notebookBar(
    {title: "", running: true, canUndo: false, canRedo: false, status: "saved", feedback: "", offer: null},
    {
      locale: "id",
      rename: nothing,
      runAll: nothing,
      stop: nothing,
      opening: () => opening,
      undo: nothing,
      redo: nothing,
      share: nothing,
      download: nothing
    }
  );
  const progress = bar.querySelector(".lab-progress")!;
  expect(progress.textContent).toBe("");
  vi.advanceTimersByTime(1000);
  expect(progress.textContent).toBe("DuckDB sedang dibuka; sel SQL menunggunya. 1 detik …");
  opening = false;
  vi.advanceTimersByTime(1000);
  expect(progress.textContent).toBe("Berjalan 2 detik …");
});
