// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {choiceBoxes, chosenInOrder} from "../../../src/kit/ui/choiceBoxes.js";

const choices = ["a", "b", "c"].map((id) => ({id, name: id, hint: "", blocked: id === "c" ? "lain" : null}));

describe("chosenInOrder", () => {
  it("keeps the order of choosing, and what is chosen but blocked", () => {
    expect(chosenInOrder(["a", "b"], ["b"], choices)).toEqual(["b", "a"]);
    expect(chosenInOrder(["a"], ["c", "b"], choices)).toEqual(["c", "a"]);
  });
});

describe("choiceBoxes", () => {
  it("ticks what is chosen and not blocked, and keeps its boxes while the choices are the same", () => {
    const boxes = choiceBoxes();
    boxes.update(choices, ["a", "c"]);
    expect(boxes.ticked()).toEqual(["a"]);
    const [first] = boxes.element.children;
    boxes.update([...choices], ["b"]);
    expect(boxes.ticked()).toEqual(["b"]);
    expect(boxes.element.firstElementChild).toBe(first);
  });
});
