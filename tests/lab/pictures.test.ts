// @vitest-environment jsdom
import {describe, it} from "vitest";
import {golden} from "../golden.js";
import {barExample, barsExample, binsExample, cellsExample, dotsExample, listExample} from "./examples.js";

describe.each(["id", "en"] as const)("the Lab (%s)", (locale) => {
  it.each([
    ["bars", barsExample],
    ["bins", binsExample],
    ["dots", dotsExample],
    ["bar", barExample],
    ["list", listExample],
    ["cells", cellsExample]
  ])("draws %s as kept", (name, example) => golden("tests/lab", `${name}-${locale}`, example(locale)));
});
