import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {crossCounts} from "../../../lib/groups/crossCounts.js";
import type {Cross} from "../../../lib/groups/crossCounts.js";
import {crossSql} from "../../../lib/sql/crossSql.js";

const sex = {column: "jenis_kelamin", values: ["L", "P"]};
const age = {column: "kelompok_umur", values: ["muda", "tua"]};

describe("crossCounts", () => {
  const cross: Cross = {
    sel: [0, 0, 2, 2],
    n: [5, 7, 11, 13],
    values: [
      [0, 1, 0, 1],
      [0, 0, 1, 1]
    ]
  };

  it("counts everyone, and each value of each grouping, by cell", () => {
    const {everyone, groups} = crossCounts(cross, [sex, age], [12, 0, 24]);
    expect([...everyone]).toEqual([12, 0, 24]);
    expect(groups.map((values) => values.map((cells) => [...cells]))).toEqual([
      [
        [5, 0, 11],
        [7, 0, 13]
      ],
      [
        [12, 0, 0],
        [0, 0, 24]
      ]
    ]);
  });

  it("lets through the cells and the values that are wanted", () => {
    expect([...crossCounts(cross, [sex, age], [12, 0, 24], [["P"]]).everyone]).toEqual([7, 0, 13]);
    expect([...crossCounts(cross, [sex, age], [0, 0, 24], [["L"], []]).everyone]).toEqual([0, 0, 11]);
    expect([...crossCounts(cross, [sex, age], [12, 0, 24], [["L"], ["tua"]]).everyone]).toEqual([0, 0, 11]);
  });

  it("loses no one, whatever is wanted", () => {
    const entry = fc.tuple(fc.nat(3), fc.nat(1), fc.nat(1), fc.nat(50));
    fc.assert(
      fc.property(fc.array(entry), fc.subarray(["L", "P"]), fc.subarray(["muda", "tua"]), (rows, sexes, ages) => {
        const cross = {
          sel: rows.map((r) => r[0]),
          n: rows.map((r) => r[3]),
          values: [1, 2].map((k) => rows.map((r) => r[k]!))
        };
        const {everyone, groups} = crossCounts(cross, [sex, age], [1, 1, 1, 1], [sexes, ages]);
        const passes = rows.filter(
          ([, s, a]) =>
            (!sexes.length || sexes.includes(sex.values[s]!)) && (!ages.length || ages.includes(age.values[a]!))
        );
        for (let cell = 0; cell < 4; cell++) {
          const people = passes.filter(([sel]) => sel === cell).reduce((sum, [, , , n]) => sum + n, 0);
          expect(everyone[cell]).toBe(people);
          for (const values of groups) expect(values.reduce((sum, cells) => sum + cells[cell]!, 0)).toBe(people);
        }
      })
    );
  });

  it("refuses a cell or a value that is not there", () => {
    expect(() => crossCounts({...cross, sel: [0, 0, 2, 3]}, [sex, age], [1, 1, 1])).toThrow(
      new RangeError("no cell of the tally: 3, in entry 4, of 3")
    );
    expect(() =>
      crossCounts(
        {
          ...cross,
          values: [
            [0, -1, 0, 1],
            [0, 0, 1, 1]
          ]
        },
        [sex, age],
        [1, 1, 1]
      )
    ).toThrow(new RangeError("unknown jenis_kelamin: number -1, in entry 2"));
  });
});

describe("crossSql", () => {
  it("gives the place of a value, and -1 for one that is not there", () => {
    expect(crossSql([{column: 'a"b', values: ["x'y"]}], "t")).toBe(
      `SELECT sel, (CASE "a""b" WHEN 'x''y' THEN 0 ELSE -1 END)::INTEGER AS nilai_0, count(*)::INTEGER AS n\nFROM "t"\nGROUP BY ALL`
    );
  });
});
