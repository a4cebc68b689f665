import {describe, expect, it} from "vitest";
import {rangesText} from "../../src/robustness/aroundForm.js";
import {sizeText} from "../../src/robustness/weightSetInput.js";
import {dimensions, legal} from "./fixtures.js";

describe("a set of weights in words", () => {
  it("keeps ranges within 0 and 100", () => {
    expect(rangesText(legal, 0.1, {locale: "id", dimensions})).toBe(
      "Kualifikasi 15,0–35,0 · Kompetensi 30,0–50,0 · Kinerja 20,0–40,0 · Disiplin 0,0–15,0."
    );
  });

  it("tells its size, that it is computed, and nothing where there is none", () => {
    const text = (size: number | null, dimension: number | null, clash: string | null = null) =>
      sizeText({size, dimension, clash}, {locale: "id"});
    expect(text(0.0234, 3)).toBe("Himpunan ini 2,34% dari semua bobot yang mungkin.");
    expect(text(1, 3)).toBe("Himpunan ini memuat semua bobot yang mungkin.");
    expect(text(null, null)).toBe("Menghitung besar himpunan …");
    expect(text(0, 0, "clash")).toBe("");
  });
});
