// @vitest-environment jsdom
import {describe, it} from "vitest";
import {golden} from "../golden.js";
import {bumpExample, panelExample, splitExample} from "./examples.js";

describe.each(["id", "en"] as const)("pictures of a comparison (%s)", (locale) => {
  it.each([
    ["bump", () => bumpExample(locale)],
    ["bump-phone", () => bumpExample(locale, 358)],
    ["split", () => splitExample(locale)],
    ["split-phone", () => splitExample(locale, 358)],
    ["panel", () => panelExample(locale)]
  ])("draws %s as kept", (name, example) => golden("tests/compare", `${name}-${locale}`, example()));
});
