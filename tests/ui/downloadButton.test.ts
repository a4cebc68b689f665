// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {downloadButton, passing} from "../../src/ui/downloadButton.js";
import {text} from "../datasets/fixture.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function saving() {
  const saved: {href: string; download: string}[] = [];
  URL.createObjectURL = vi.fn(() => "blob:1");
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({href: this.href, download: this.download});
  });
  return saved;
}

describe("downloadButton", () => {
  it("is a plain link for a file that lies at an address", () => {
    const link = downloadButton("Unduh", {name: "a.parquet", url: "/a.parquet"}, {locale: "id"}) as HTMLAnchorElement;
    expect([link.tagName, link.getAttribute("href"), link.download]).toEqual(["A", "/a.parquet", "a.parquet"]);
  });
  it("makes the file when asked, says so, and makes it once however often it is pressed", async () => {
    const saved = saving();
    const make = vi.fn(async () => ({name: "a.csv", blob: new Blob(["a"])}));
    const element = downloadButton("Unduh", make, {locale: "id"});
    const button = element.querySelector("button")!;
    button.click();
    button.click();
    expect(text(element.querySelector("[role=status]"))).toBe("Menyiapkan …");
    await vi.waitFor(() => expect(text(element.querySelector("[role=status]"))).toBe("a.csv diunduh."));
    expect(make).toHaveBeenCalledTimes(1);
    expect(saved).toEqual([{href: "blob:1", download: "a.csv"}]);
  });
  it("lets go of what it said once the file has long been saved", async () => {
    vi.useFakeTimers();
    saving();
    const element = downloadButton("Unduh", async () => ({name: "a.csv", blob: new Blob(["a"])}), {locale: "id"});
    const status = () => text(element.querySelector("[role=status]"));
    element.querySelector("button")!.click();
    await vi.advanceTimersByTimeAsync(passing - 1);
    expect(status()).toBe("a.csv diunduh.");
    await vi.advanceTimersByTimeAsync(1);
    expect(status()).toBe("");
  });
  it("keeps what went wrong in sight", async () => {
    vi.useFakeTimers();
    const element = downloadButton("Unduh", () => Promise.reject(new Error("kuota")), {locale: "id"});
    element.querySelector("button")!.click();
    await vi.advanceTimersByTimeAsync(2 * passing);
    expect(text(element.querySelector("[role=status]"))).toContain("kuota");
  });
  it("explains instead of saving while it is blocked", async () => {
    const saved = saving();
    let reason: string | null = "Saringan belum diterapkan.";
    const make = vi.fn(async () => ({name: "a.csv", blob: new Blob(["a"])}));
    const element = downloadButton("Unduh", make, {locale: "id", blocked: () => reason});
    const status = () => text(element.querySelector("[role=status]"));
    element.querySelector("button")!.click();
    expect(status()).toBe("Saringan belum diterapkan.");
    expect(make).not.toHaveBeenCalled();
    reason = null;
    element.querySelector("button")!.click();
    await vi.waitFor(() => expect(status()).toBe("a.csv diunduh."));
    expect(saved.length).toBe(1);
  });
  it("says why a file could not be made, and can be pressed again", async () => {
    const saved = saving();
    const make = vi
      .fn()
      .mockRejectedValueOnce(new Error("out of memory"))
      .mockResolvedValue({name: "a", blob: new Blob()});
    const element = downloadButton("Download", make, {locale: "en"});
    const status = () => text(element.querySelector("[role=status]"));
    element.querySelector("button")!.click();
    await vi.waitFor(() => expect(status()).toBe("The file could not be prepared: out of memory. Please try again."));
    element.querySelector("button")!.click();
    await vi.waitFor(() => expect(status()).toBe("a was downloaded."));
    expect(saved.length).toBe(1);
  });
});
