// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {saveButton} from "../../src/weights/saveButton.js";

it("says what came of saving, with what may be done about it", async () => {
  const retry = vi.fn(async () => ({text: "Tersimpan."}));
  const full = {text: "Penuh.", warning: true, offers: [{label: "Coba simpan lagi", act: retry}]};
  const root = saveButton(async () => full, {locale: "id"});
  const button = root.querySelector("button")!;
  expect(button.getAttribute("aria-label")).toBe("Simpan skenario …");
  button.click();
  const status = root.querySelector("[role=status]")!;
  await vi.waitFor(() => expect(status.textContent).toContain("Penuh."));
  status.querySelector("button")!.click();
  await vi.waitFor(() => expect(status.textContent!.trim()).toBe("Tersimpan."));
  expect(status.querySelector("button")).toBeNull();
});

it("says nothing where it was called off", async () => {
  const save = vi.fn(async () => null);
  const root = saveButton(save, {locale: "en"});
  root.querySelector("button")!.click();
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  expect(root.querySelector("[role=status]")!.textContent).toBe("");
});
