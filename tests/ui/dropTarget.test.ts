// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {dropTarget} from "../../src/ui/dropTarget.js";

function event(type: string, types: string[], files: unknown[] = []) {
  return Object.assign(new Event(type, {bubbles: true, cancelable: true}), {dataTransfer: {types, files}});
}

it("takes a file before what is in it does, and leaves dragged text alone", () => {
  const element = document.createElement("div");
  const inner = element.appendChild(document.createElement("div"));
  const read = vi.fn();
  const inside = vi.fn();
  dropTarget(element, read);
  inner.addEventListener("drop", inside);

  const over = event("dragover", ["Files"]);
  inner.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  expect(element.className).toBe("is-over");
  const drop = event("drop", ["Files"], ["berkas"]);
  inner.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(read).toHaveBeenCalledExactlyOnceWith("berkas");
  expect(inside).not.toHaveBeenCalled();
  expect(element.className).toBe("");

  const text = event("drop", ["text/plain"]);
  inner.dispatchEvent(text);
  expect(text.defaultPrevented).toBe(false);
  expect(inside).toHaveBeenCalledOnce();
});
