// @vitest-environment jsdom
import {expect, it} from "vitest";
import {stackedBar} from "../../src/components/stackedBar.js";

it("says the same to a pointer as to those who do not see it, also once it has changed", () => {
  const {element, update} = stackedBar([{id: "kinerja"}]);
  update({parts: [30], mark: null, label: "Kinerja 30"});
  expect(element.getAttribute("aria-label")).toBe("Kinerja 30");
  element.dispatchEvent(new Event("pointerenter"));
  expect(element.title).toBe("Kinerja 30");
  update({parts: [40], mark: null, label: "Kinerja 40"});
  expect(element.title).toBe("Kinerja 40");
  expect(element.getAttribute("aria-label")).toBe("Kinerja 40");
});
