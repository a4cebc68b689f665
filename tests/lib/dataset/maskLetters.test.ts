import {expect, it} from "vitest";
import {maskLetters} from "../../../lib/dataset/maskLetters.js";

const ids = ["kab-batang", "kota-batam", "klhk"];

it("gives each unit its own letter, from A on", () => {
  expect([...maskLetters(ids, "f00d").values()].sort()).toEqual(["A", "B", "C"]);
});

it("does not depend on the order the units come in", () => {
  const there = maskLetters(ids, "f00d");
  const back = maskLetters([...ids].reverse(), "f00d");
  for (const id of ids) expect(back.get(id)).toBe(there.get(id));
});

it("shuffles anew for other data", () => {
  const orders = ["a", "b", "c", "d", "e"].map((f) => [...maskLetters(ids, f).keys()].join());
  expect(new Set(orders).size).toBeGreaterThan(1);
});

it("goes on with AA after Z", () => {
  const many = Array.from({length: 703}, (_, i) => `u${i}`);
  const found = new Set(maskLetters(many, "f00d").values());
  expect(found.size).toBe(703);
  expect(found.has("Z") && found.has("AA") && found.has("ZZ") && found.has("AAA")).toBe(true);
});

it("has nothing to say of no units", () => {
  expect(maskLetters([], "f00d").size).toBe(0);
});
