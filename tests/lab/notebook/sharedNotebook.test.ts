import {JSDOM} from "jsdom";
import {describe, expect, it, vi} from "vitest";
import {sharedLink, extractShared, watchShared} from "../../../src/lab/notebook/sharedNotebook.js";

const at = (hash: string) => new JSDOM("", {url: `https://timbang.test/lab${hash}`}).window as unknown as Window;

describe("a notebook in a link", () => {
  it("is taken out of the address, which keeps the scenario", () => {
    const win = at("#v=1&lab=abc-_1&bobot=30,30,30,10");
    expect(extractShared(win)).toBe("lab=abc-_1");
    expect(win.location.href).toBe("https://timbang.test/lab#v=1&bobot=30,30,30,10");
    expect(extractShared(win)).toBeNull();
  });
  it("leaves no empty fragment, and an address without one alone", () => {
    const win = at("#lab=abc");
    expect(extractShared(win)).toBe("lab=abc");
    expect(win.location.href).toBe("https://timbang.test/lab");
    const plain = at("#v=1&label=lab");
    expect(extractShared(plain)).toBeNull();
    expect(plain.location.hash).toBe("#v=1&label=lab");
  });
  it("is told of when opened on the page itself", () => {
    const win = at("");
    const listener = vi.fn();
    watchShared(listener, win);
    win.history.replaceState(null, "", "#lab=xyz");
    win.dispatchEvent(new (win as unknown as {PopStateEvent: typeof PopStateEvent}).PopStateEvent("popstate"));
    expect(listener).toHaveBeenCalledWith("lab=xyz");
    expect(win.location.hash).toBe("");
  });
  it("joins the scenario of a link", () => {
    expect(sharedLink("https://timbang.test/lab#v=1", "lab=abc")).toBe("https://timbang.test/lab#v=1&lab=abc");
    expect(sharedLink("https://timbang.test/lab", "lab=abc")).toBe("https://timbang.test/lab#lab=abc");
  });
});
