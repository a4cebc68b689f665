// @vitest-environment jsdom
import {html} from "htl";
import {expect, it} from "vitest";
import {replaceKeepingFocus} from "../../src/ui/replaceKeepingFocus.js";

it("leaves the focus on the field of the same name or place", () => {
  const element = document.createElement("div");
  document.body.replaceChildren(element);
  const select = (label: string | null) => html<HTMLElement>`<select aria-label=${label}></select>`;
  element.replaceChildren(select(null), select("a"), select("b"));
  const focused = () => [...element.children].indexOf(document.activeElement!);
  (element.children[2] as HTMLElement).focus();
  replaceKeepingFocus(element, select(null), select("b"), select("c"));
  expect(focused()).toBe(1);
  (element.children[0] as HTMLElement).focus();
  replaceKeepingFocus(element, select(null), select("b"));
  expect(focused()).toBe(0);
  (document.activeElement as HTMLElement).blur();
  replaceKeepingFocus(element, select("x"));
  expect(document.activeElement).toBe(document.body);
});
