// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {parsePercent} from "../../src/ui/parsePercent.js";

describe("parsePercent", () => {
  it.each([
    ["30", 30],
    ["30,5", 30.5],
    ["30.5", 30.5],
    [" 30 % ", 30],
    ["30,5%", 30.5],
    [",5", 0.5],
    ["+7", 7],
    ["0", 0],
    ["100", 100],
    ["100,0", 100]
  ])("reads %j as %d", (text, value) => {
    expect(parsePercent(text)).toEqual({value, rounded: false});
  });

  it("keeps one decimal and tells so", () => {
    expect(parsePercent("33,33")).toEqual({value: 33.3, rounded: true});
    expect(parsePercent("33.36")).toEqual({value: 33.4, rounded: true});
  });

  it.each(["abc", "3o", "1.000,5", "1,2,3", "1e2", "--3", ".", "%", "∞"])("tells that %j is no number", (text) => {
    const parsed = parsePercent(text);
    expect(parsed).toEqual({problem: text === "%" ? "kosong" : "bukanAngka"});
  });

  it.each(["-1", "−1", "100,1", "1000"])("tells that %j is outside 0 to 100", (text) => {
    expect(parsePercent(text)).toEqual({problem: "diLuar"});
  });

  it.each(["", "  "])("tells that %j is empty", (text) => {
    expect(parsePercent(text)).toEqual({problem: "kosong"});
  });
});
