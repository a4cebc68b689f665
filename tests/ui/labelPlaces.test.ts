// @vitest-environment jsdom
import {expect, it} from "vitest";
import {labelPlaces} from "../../src/ui/labelPlaces.js";

const named = [
  {id: "c", label: "Cirebon", at: 50},
  {id: "a", label: "Ambon", at: 50},
  {id: "b", label: "Bima", at: 10}
];
const at = (one: {at: number}) => one.at;

it("leaves labels where they are wanted as long as they have room", () => {
  expect(labelPlaces(named.slice(1), at, {gap: 18, low: 0, high: 100})).toEqual(
    new Map([
      ["b", 10],
      ["a", 50]
    ])
  );
});

it("keeps those at one place apart, around it and in the order of their names", () => {
  expect(labelPlaces(named, at, {gap: 18, low: 0, high: 100})).toEqual(
    new Map([
      ["b", 10],
      ["a", 41],
      ["c", 59]
    ])
  );
});
