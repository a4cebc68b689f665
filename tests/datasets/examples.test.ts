// @vitest-environment jsdom
import {it} from "vitest";
import {golden} from "../golden.js";
import {coverage} from "./examples.js";

it.each(["id", "en"] as const)("coverage in %s", async (locale) => {
  await golden("tests/datasets", `coverage-${locale}`, coverage(locale));
});

it("coverage on a phone", async () => {
  await golden("tests/datasets", "coverage-phone-id", coverage("id", 360));
});
