// @vitest-environment jsdom
import {describe, it} from "vitest";
import {golden} from "../golden.js";
import {overtaking, ranking, slopesByIndex, slopesByRank, tippings, why} from "./examples.js";

const pictures = {ranking, slopesByRank, slopesByIndex, why, tippings, overtaking};

describe.each(["id", "en"] as const)("pictures of weights in %s", (locale) => {
  it.each(Object.entries(pictures))("%s", async (name, draw) => {
    await golden("tests/weights", `${name}-${locale}`, draw(locale));
  });
});
