// @vitest-environment jsdom
import {it} from "vitest";
import {golden} from "../golden.js";
import {summary} from "./examples.js";

it.each(["id", "en"] as const)("summary in %s", async (locale) => {
  await golden("tests/home", `summary-${locale}`, summary(locale));
});
