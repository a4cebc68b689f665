// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {save} from "../../../src/ui/downloadButton.js";
import {kitOutputs} from "../../../src/kit/ui/kitOutputs.js";

vi.mock("../../../src/ui/downloadButton.js", () => ({save: vi.fn()}));

beforeEach(() => vi.mocked(save).mockClear());

type Make = Parameters<typeof kitOutputs>[1]["make"];
const ready = {name: "bahan", problem: null};
const made = (make: Make, data: {name: string | null; problem: string | null} = ready, print = () => {}) =>
  kitOutputs(data, {locale: "id", make, print});
const status = (root: Element) => root.querySelector("output")!.textContent;
const button = (root: Element, name: RegExp) =>
  [...root.querySelectorAll("button")].find((button) => name.test(button.textContent))!;

describe("kitOutputs", () => {
  it("saves what is made under its name, and tells how it goes and how long it took", async () => {
    let finish = (_: Uint8Array) => {};
    const outputs = made((_, tell) => {
      tell(1, 4, "bahan.docx");
      return new Promise((resolve) => (finish = resolve));
    });
    button(outputs, /ZIP/).click();
    const bar = outputs.querySelector("progress")!;
    expect([bar.hidden, bar.value, bar.max, bar.getAttribute("aria-label")]).toEqual([false, 1, 4, "Ambil bahannya"]);
    expect(status(outputs)).toBe("Membuat bahan.docx … (1 dari 4)");
    finish(Uint8Array.of(1));
    await vi.waitFor(() => expect(status(outputs)).toMatch(/^Selesai dalam \d+,\d\d detik: bahan\.zip$/));
    expect(vi.mocked(save).mock.calls[0]![0]).toBe("bahan.zip");
    expect(bar.hidden).toBe(true);
  });

  it("makes one at a time, and says so to readers of screens", () => {
    const make = vi.fn<Make>(() => new Promise(() => {}));
    const outputs = made(make);
    button(outputs, /PPTX/).click();
    button(outputs, /DOCX/).click();
    expect(make).toHaveBeenCalledTimes(1);
    expect(button(outputs, /DOCX/).hasAttribute("aria-disabled")).toBe(true);
  });

  it("makes nothing of nothing, and says what to do", () => {
    const make = vi.fn<Make>();
    const print = vi.fn();
    const problem = "Pilih sedikitnya satu skenario untuk membuat bahan.";
    const outputs = made(make, {name: null, problem}, print);
    for (const name of [/PPTX/, /PDF/]) {
      button(outputs, name).click();
      expect(status(outputs)).toBe(problem);
    }
    expect([make.mock.calls, print.mock.calls]).toEqual([[], []]);
    outputs.update(ready);
    expect(status(outputs)).toBe("");
    button(outputs, /PDF/).click();
    expect(print).toHaveBeenCalledTimes(1);
  });

  it("says why a file could not be made, and makes the next", async () => {
    const make = vi.fn<Make>().mockRejectedValueOnce(new Error("tanpa memori")).mockResolvedValueOnce(Uint8Array.of(1));
    const outputs = made(make);
    button(outputs, /XLSX/).click();
    await vi.waitFor(() => expect(status(outputs)).toContain("Berkas tidak dapat dibuat (tanpa memori)"));
    button(outputs, /XLSX/).click();
    await vi.waitFor(() => expect(status(outputs)).toContain("Selesai"));
  });
});
