// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {changedChoices} from "../../../src/lab/ui/readingDialog.js";

describe("what a person says of how a file is read", () => {
  const before = {mark: ",", types: {0: "text", 2: "number"}} as const;
  it("is kept beside what is said anew", () => {
    expect(changedChoices(before, {place: 2, value: "text"})).toEqual({mark: ",", types: {0: "text", 2: "text"}});
    expect(changedChoices(before, {place: 0, value: ""})).toEqual({mark: ",", types: {2: "number"}});
    expect(changedChoices(before, {mark: "."})).toEqual({mark: ".", types: before.types});
    expect(changedChoices(before, {mark: null})).toEqual({mark: undefined, types: before.types});
  });
  it("is forgotten of columns where titles or separators make other ones", () => {
    expect(changedChoices(before, {header: null})).toEqual({mark: ",", types: undefined, header: null});
    expect(changedChoices(before, {separator: ";"})).toEqual({separator: ";"});
  });
});
