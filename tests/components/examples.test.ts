// @vitest-environment jsdom
import {describe, it} from "vitest";
import {golden} from "../golden.js";
import {categories, indexBar, weights} from "./examples.js";

const pictures = {weights, categories};

describe.each(["id", "en"] as const)("pictures that pages share, in %s", (locale) => {
  it.each(Object.entries(pictures))("%s", async (name, draw) => {
    await golden("tests/components", `${name}-${locale}`, draw(locale));
  });
});

it("indexBar", async () => {
  await golden("tests/components", "indexBar", indexBar());
});
