import {expect, it} from "vitest";
import {labEngine} from "../../../src/lab/engine/messages.js";
import {lab} from "../../../src/lab/messages.js";
import {nameProblem} from "../../../src/lab/ui/nameField.js";

it.each([
  ["", null],
  ["hasil_2", null],
  ["_x", null],
  ["x".repeat(63), null],
  ["x".repeat(64), lab.en.badName("x".repeat(64))],
  ["2x", lab.en.badName("2x")],
  ["dua kata", lab.en.badName("dua kata")],
  ["é", lab.en.badName("é")],
  ["Select", labEngine.en.keyword("Select")]
])("a result may be called “%s”, or it is said why not", (name, problem) => {
  expect(nameProblem(name, "en")).toBe(problem);
});
