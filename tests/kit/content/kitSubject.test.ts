import {expect, it} from "vitest";
import {kitSubject} from "../../../src/kit/content/kitSubject.js";

const cases = (...names: string[]) => names.map((name) => ({name}));

it("tells kits apart by their title and their scenarios", () => {
  const subject = (title: string | null, ...names: string[]) => kitSubject(title, cases(...names), "id").join("-");
  expect(subject(null, "Usul A")).toBe("usul-a");
  expect(subject("Rapat 3", "Usul A")).toBe("rapat-3-usul-a");
  expect(subject(null, "Usul A", "Usul B", "Usul C")).toBe("usul-a-dan-2-lain");
  expect(kitSubject(null, cases("A", "B"), "en").join("-")).toBe("a-and-1-more");
});

it("says nothing of what is called by signs alone", () => {
  expect(kitSubject("!!!", cases("=+"), "id")).toEqual([]);
});
