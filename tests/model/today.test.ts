import {execFileSync} from "node:child_process";
import {expect, it} from "vitest";
import {today} from "../../src/model/today.js";

const source = `(${today.toString()})(new Date("2026-11-23T20:30:00Z"))`;

it.each([
  ["Asia/Jakarta", "2026-11-24"],
  ["Asia/Jayapura", "2026-11-24"],
  ["UTC", "2026-11-23"]
])("is the day in %s", (TZ, day) => {
  expect(execFileSync(process.execPath, ["-p", source], {env: {...process.env, TZ}, encoding: "utf8"}).trim()).toBe(
    day
  );
});
