// @vitest-environment jsdom
import {describe, it} from "vitest";
import {golden} from "../golden.js";
import {
  behindExample,
  cliffExample,
  compareExample,
  distributionExample,
  groupBarsExample,
  nothingExample,
  precisionExample
} from "./examples.js";

describe.each(["id", "en"] as const)("pictures of distributions (%s)", (locale) => {
  it.each([
    ["distribution-nothing", () => nothingExample(locale)],
    ["distribution-histogram", () => distributionExample(locale, "histogram")],
    ["compare", () => compareExample(locale)],
    ["behind", () => behindExample(locale)],
    ["cliff", () => cliffExample(locale)],
    ["precision", () => precisionExample(locale)],
    ["group-bars", () => groupBarsExample(locale)]
  ])("draws %s as kept", (name, example) => golden("tests/distributions", `${name}-${locale}`, example()));
});

describe("pictures of distributions", () => {
  it.each(["densitas", "ecdf", "titik", "kotak"] as const)("draws scores as %s as kept", (picture) =>
    golden("tests/distributions", `distribution-${picture}-id`, distributionExample("id", picture))
  );

  it.each([
    ["distribution", () => distributionExample("id", "histogram", 358)],
    ["compare", () => compareExample("id", 358)],
    ["behind", () => behindExample("id", 358)],
    ["cliff", () => cliffExample("id", 358)],
    ["precision", () => precisionExample("id", 358)]
  ])("draws %s on a phone as kept", (name, example) => golden("tests/distributions", `${name}-phone-id`, example()));
});
