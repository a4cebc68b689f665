import {describe, expect, it} from "vitest";
import {renameUses} from "../../../src/lab/engine/renameUses.js";

const rename = (kind: "sql" | "js" | "md", source: string) => renameUses({kind, source}, "win", "juara");

describe("the uses of a result that has a new name", () => {
  it.each([
    ["FROM win", "FROM juara"],
    ["SELECT w.n FROM Win w JOIN win USING (n) -- win", "SELECT w.n FROM juara w JOIN juara USING (n) -- win"],
    ["SELECT win.n, 'win' AS t FROM win", "SELECT juara.n, 'win' AS t FROM juara"],
    ['SELECT x.win FROM "win" x', "SELECT x.win FROM juara x"],
    ["FROM (SELECT * FROM win), win", "FROM (SELECT * FROM juara), juara"],
    ["FROM 'win' WHERE a = 'win'", "FROM juara WHERE a = 'win'"]
  ])("are changed in SQL where the table is meant: %s", (source, expected) => {
    expect(rename("sql", source)).toBe(expected);
  });

  it.each([["SELECT 1 AS win FROM win"], ["FROM win, juara"], ["SELECT 'win'"], ["FROM 'win"]])(
    "are left alone in SQL where that is not sure: %s",
    (source) => {
      expect(rename("sql", source)).toBeNull();
    }
  );

  it("are changed in JavaScript and in the expressions of prose, by its scopes", () => {
    expect(rename("js", "const a = win.get('win'); ((win) => win)(a); f({win, win: 1}, x.win)")).toBe(
      "const a = juara.get('win'); ((win) => win)(a); f({win: juara, win: 1}, x.win)"
    );
    expect(rename("js", "{win}")).toBe("{win: juara}");
    expect(rename("js", "let juara = win")).toBeNull();
    expect(rename("js", "win +")).toBeNull();
    expect(rename("md", "win: ${win.numRows()} \\${win} ${1}")).toBe("win: ${juara.numRows()} \\${win} ${1}");
  });
});
