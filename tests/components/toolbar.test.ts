// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {toolbar} from "../../src/components/toolbar.js";
import {text} from "../datasets/fixture.js";

afterEach(() => void vi.unstubAllGlobals());

const link = "https://example.org/bobot#v=1";
const still = () => {};
const data = {canUndo: false, canRedo: false, blind: false, ownBaseline: false, changed: false};

/** What the toolbar says when the link is copied. */
async function said(own: boolean, locale: "id" | "en", writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", {clipboard: {writeText}});
  const actions = {undo: still, redo: still, reset: still, baseline: still, blind: still, link: () => link};
  const root = toolbar({...data, own}, {locale, ...actions});
  [...root.querySelectorAll("button")].at(-1)!.click();
  await vi.waitFor(() => expect(text(root.querySelector("output"))).not.toBe(""));
  return text(root.querySelector("output"));
}

it("says that a copied link shows the same scenario", async () => {
  const write = vi.fn(async () => {});
  expect(await said(false, "id", write)).toBe("Tautan tersalin. Siapa pun yang membukanya melihat skenario yang sama.");
  expect(write).toHaveBeenCalledWith(link);
});

it("says that a table of one's own does not travel with the link", async () => {
  expect(await said(true, "id", async () => {})).toBe(
    "Tautan tersalin. Tautan membawa aturan dan bobot, tetapi tidak tabel Anda; penerima perlu membuka tabel yang sama."
  );
});

it("says so also where the browser does not allow copying", async () => {
  const sentence = await said(true, "en", () => Promise.reject(new Error("denied")));
  expect(sentence).toContain("but not your table");
  expect(sentence).toContain(link);
});

it("keeps the focus on a button that has nothing more to do, and does nothing there", () => {
  const undo = vi.fn();
  const actions = {undo, redo: still, reset: still, baseline: still, blind: still, link: () => link};
  const root = toolbar({...data, own: false, canUndo: true}, {locale: "id", ...actions});
  document.body.append(root);
  const button = root.querySelector("button")!;
  button.focus();
  button.click();
  expect(undo).toHaveBeenCalledTimes(1);
  root.update({...data, own: false});
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute("aria-disabled")).toBe("true");
  button.click();
  expect(undo).toHaveBeenCalledTimes(1);
  root.remove();
});

it("says where a copied link does not lead", async () => {
  vi.stubGlobal("navigator", {clipboard: {writeText: async () => {}}});
  const site = () => ({root: "http://127.0.0.1:3000", from: "here", reach: "computer"}) as const;
  const actions = {undo: still, redo: still, reset: still, baseline: still, blind: still, link: () => link, site};
  const root = toolbar({...data, own: false}, {locale: "en", ...actions});
  [...root.querySelectorAll("button")].at(-1)!.click();
  await vi.waitFor(() => expect(text(root.querySelector("output"))).toContain("opens on this computer only"));
});
