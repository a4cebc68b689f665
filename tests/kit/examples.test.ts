// @vitest-environment jsdom
import {it} from "vitest";
import {golden} from "../golden.js";
import {bands, file, index, ranksOfOne, ranksOfSeveral, why} from "./examples.js";

it.each(Object.entries({index, why, ranksOfOne, ranksOfSeveral, bands, file}))("%s", async (name, draw) => {
  await golden("tests/kit", name, draw());
});
