import {expect, it} from "vitest";
import {cellStatus} from "../../../src/lab/ui/cellStatus.js";

it.each([
  ["idle", null, "not run yet"],
  ["stale", 5, "needs to be run again"],
  ["done", null, "done"],
  ["done", 0.2, "done in 1 ms"],
  ["done", 1234, "done in 1,234 ms"],
  ["error", 5, "error"]
] as const)("a cell that is %s after %s ms is “%s”", (status, milliseconds, text) => {
  expect(cellStatus({status, milliseconds}, "en")).toBe(text);
});
