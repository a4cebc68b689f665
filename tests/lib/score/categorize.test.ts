import {describe, expect, it} from "vitest";
import {categorize} from "../../../lib/score/categorize.js";

describe("categorize", () => {
  it.each([
    [100, "sangat-tinggi", "sangat-tinggi"],
    [91, "sangat-tinggi", "sangat-tinggi"],
    [90.99, "tinggi", "sangat-tinggi"],
    [90.5, "tinggi", "sangat-tinggi"],
    [90.01, "tinggi", "sangat-tinggi"],
    [90, "tinggi", "tinggi"],
    [81, "tinggi", "tinggi"],
    [80.5, "sedang", "tinggi"],
    [80, "sedang", "sedang"],
    [71, "sedang", "sedang"],
    [70.5, "rendah", "sedang"],
    [70, "rendah", "rendah"],
    [61, "rendah", "rendah"],
    [60.5, "sangat-rendah", "rendah"],
    [60.01, "sangat-rendah", "rendah"],
    [60, "sangat-rendah", "sangat-rendah"],
    [3, "sangat-rendah", "sangat-rendah"],
    [0, "sangat-rendah", "sangat-rendah"]
  ] as const)("%d is %s from the lower bound and %s from the upper", (index, floor, ceil) => {
    expect(categorize(index)).toBe(floor);
    expect(categorize(index, "floor")).toBe(floor);
    expect(categorize(index, "ceil")).toBe(ceil);
  });

  it("cuts at two decimals before it decides", () => {
    expect(categorize(80.999)).toBe("sedang");
    expect(categorize(80.0099, "ceil")).toBe("sedang");
    expect(categorize(80.01, "ceil")).toBe("tinggi");
  });

  it("does not let rounding noise cost a category", () => {
    expect(categorize(81 - 1e-13)).toBe("tinggi");
    expect(categorize(80 + 1e-13, "ceil")).toBe("sedang");
  });

  it("agrees with labels that agencies have published", () => {
    expect([71.7, 78.25].map((x) => categorize(x))).toEqual(["sedang", "sedang"]);
    expect([81.16, 82.26, 85.34].map((x) => categorize(x))).toEqual(["tinggi", "tinggi", "tinggi"]);
    expect([70, 71].map((x) => categorize(x))).toEqual(["rendah", "sedang"]);
  });

  it.each([NaN, Infinity, -0.01, 100.01])("refuses %d, which is no index", (index) => {
    expect(() => categorize(index)).toThrow(new RangeError(`no category for index: ${index} (expected 0 to 100)`));
  });

  it("takes an index that rounding put just outside 0 to 100", () => {
    expect(categorize(-1e-12)).toBe("sangat-rendah");
    expect(categorize(100 + 1e-12, "ceil")).toBe("sangat-tinggi");
  });

  it("refuses an edge that is neither", () => {
    expect(() => categorize(80.5, "round" as never)).toThrow(
      new RangeError("unknown edge: round (expected floor or ceil)")
    );
  });

  it("takes the bands it is given", () => {
    const bands = [
      {category: "tinggi", floor: 50, ceil: 100},
      {category: "rendah", floor: 0, ceil: 49}
    ] as const;
    expect(categorize(49.5, "floor", bands)).toBe("rendah");
    expect(categorize(49.5, "ceil", bands)).toBe("tinggi");
    expect(() => categorize(1, "floor", [])).toThrow("at least one band");
  });
});
