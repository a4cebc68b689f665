import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";
import {present, sizeOf} from "../../../src/lab/sandbox/present.js";
import type {Markup} from "../../../src/ui/markup/markup.js";
import {markupExcess} from "../../../src/ui/markup/markupExcess.js";

const {document} = parseHTML("<!doctype html><html><body></body></html>");
const read = (text: string) =>
  parseHTML(`<!doctype html><html><body>${text}</body></html>`).document.documentElement as never;
const shown = (value: unknown) => present(value, "en", read);

describe("what a cell displays", () => {
  it("is markup as data, of nodes and of text that says it is markup", () => {
    const node = document.createElement("p");
    node.innerHTML = "a &amp; <b id=x>b</b>";
    const markup = [["p", []], "a & ", ["b", ["id", "x"]], "b", null, null];
    expect(shown(node)).toEqual({kind: "html", markup});
    const inBody = [["html", []], ["body", []], ...markup, null, null];
    expect(shown({nodeType: 1, outerHTML: "<p>a &amp; <b id=x>b</b></p>"})).toEqual({kind: "html", markup: inBody});
  });

  it("is a drawing with its sides", () => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 30 40");
    expect(shown(svg)).toEqual({kind: "svg", markup: [["svg", ["viewBox", "0 0 30 40"]], null], width: 30, height: 40});
    svg.setAttribute("width", "60");
    expect(shown(svg)).toMatchObject({width: 60, height: 40});
  });

  it("is not read where it is nested 2,000 deep, and is then too deep", () => {
    const {kind, markup} = shown({nodeType: 1, outerHTML: "<b>".repeat(300_000)}) as {kind: "html"; markup: Markup};
    expect([kind, markupExcess(markup)]).toEqual(["html", {what: "depth", limit: 200}]);
    expect(
      markupExcess((shown({nodeType: 1, outerHTML: "<b>x</b>".repeat(5000)}) as {kind: "html"; markup: Markup}).markup)
    ).toBeNull();
  });

  it("is counted in bytes where it is a table", () => {
    const table = {columns: [{name: "b", type: "text" as const}], values: [["x".repeat(50_000_000)]], rows: 1};
    expect(sizeOf({kind: "table", table})).toBe(100_000_008);
  });
});
