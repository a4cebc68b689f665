// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {shareDialog} from "../../src/compare/shareDialog.js";
import {publicLink} from "../../src/state/site/siteAddress.js";

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = function () {
    this.dispatchEvent(new Event("close"));
  };
});

it("warns above the code of an address that others cannot open, and follows the one that is said", async () => {
  const closed = shareDialog({name: "A", link: () => publicLink("v=1"), own: false, leaves: false}, {locale: "id"});
  const dialog = document.querySelector("dialog")!;
  const shown = dialog.querySelector(".share-shown")!;
  expect(shown.firstElementChild!.textContent).toContain("hanya terbuka di komputer ini");
  expect(shown.querySelector(".share-link")!.textContent).toContain("http://localhost:3000/");
  const before = shown.querySelector(".qr path")!.getAttribute("d");
  const field = dialog.querySelector("input")!;
  field.value = "timbang.bkn.go.id";
  field.dispatchEvent(new Event("change"));
  expect(shown.querySelector(".notice")).toBe(null);
  expect(shown.querySelector(".share-link")!.textContent).toMatch(/^https:\/\/timbang\.bkn\.go\.id\/.*#v=1$/);
  expect(shown.querySelector(".qr path")!.getAttribute("d")).not.toBe(before);
  dialog.close();
  await closed;
});
