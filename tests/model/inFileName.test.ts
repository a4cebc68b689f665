import fc from "fast-check";
import {expect, it} from "vitest";
import {inFileName} from "../../src/model/inFileName.js";

it.each([
  ["Bobot 25\u00a0·\u00a030\u00a0·\u00a040\u00a0·\u00a05", "bobot-25-30-40-5"],
  ["Kompetensi 30, kinerja 40", "kompetensi-30-kinerja-40"],
  ["Bahan FGD: Perubahan Permenpan/“2026”", "bahan-fgd-perubahan-permenpan-2026"],
  ["Café", "café"],
  ["دائرة الخدمة", "دائرة-الخدمة"],
  ["../../etc/passwd\u0000", "etc-passwd"],
  ["🧑‍⚖️", ""],
  ["Usul perubahan bobot untuk rapat koordinasi nasional kepegawaian", "usul-perubahan-bobot-untuk-rapat"]
])("%s: %s", (text, name) => expect(inFileName(text)).toBe(name));

it("is fit for a file's name, whatever was written", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary", maxLength: 200}), (text) => {
      const name = inFileName(text);
      expect(name).toMatch(/^([\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*)?$/u);
      expect([...name].length).toBeLessThanOrEqual(40);
    })
  );
});
