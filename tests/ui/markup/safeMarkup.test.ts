// @vitest-environment jsdom
import * as Plot from "@observablehq/plot";
import {describe, expect, it} from "vitest";
import {drawnElements} from "../../../src/ui/markup/drawnElements.js";
import type {Markup} from "../../../src/ui/markup/markup.js";
import {markupExcess} from "../../../src/ui/markup/markupExcess.js";
import {markupOf} from "../../../src/ui/markup/markupOf.js";
import {nodesOf} from "../../../src/ui/markup/nodesOf.js";
import {safeMarkup} from "../../../src/ui/markup/safeMarkup.js";
import {safeDeclarations, safeStyleSheet, safeValue} from "../../../src/ui/markup/safeStyle.js";
import {svgText} from "../../../src/ui/markup/svgText.js";

/** What is left of text that a browser read as HTML, as HTML and by its nodes. */
function left(text: string) {
  const markup = safeMarkup(markupOf(new DOMParser().parseFromString(text, "text/html").body));
  const place = document.createElement("div");
  place.append(nodesOf(markup, document));
  return place.innerHTML;
}
const drawing = (text: string) => {
  const root = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${text}</svg>`,
    "image/svg+xml"
  );
  return safeMarkup(markupOf(root.documentElement), "svg");
};
const file = (text: string) =>
  /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg">(.*)<\/svg>$/s.exec(svgText(drawing(text)))?.[1];

describe("markup of people unknown", () => {
  it.each([
    ["<script>fetch('//x')</script><p>a</p>", "<p>a</p>"],
    ["<meta http-equiv=refresh content='0;url=//x'><p>a</p>", "<p>a</p>"],
    ["<link rel=dns-prefetch href='//x'><base href='//x'><p>a</p>", "<p>a</p>"],
    ["<p onclick='x()' id=a name=body>a</p>", `<p id="a">a</p>`],
    ["<form action='//x'><input>a</form>b", "ab"],
    ["<iframe src='//x'></iframe><object data='//x'>c</object>b", "b"],
    ["<a href='https://x.test/?d=1' ping='//y' target=_top>a</a>", "<a>a (https://x.test/?d=1)</a>"],
    ["<a href='https://x.test/'>https://x.test/</a>", "<a>https://x.test/</a>"],
    ["<a href='javascript:x()'>a</a>", "<a>a</a>"],
    ["<img src='https://x.test/a.png' srcset='//x 2x' alt=a>", `<img alt="a">`],
    ["<img src='data:image/png;base64,AA==' alt=a>", `<img src="data:image/png;base64,AA==" alt="a">`],
    ["<table><tr><td colspan=2>1</table>", `<table><tbody><tr><td colspan="2">1</td></tr></tbody></table>`],
    ["<p style='color:red;background:url(//x);behavior:url(#a)'>a</p>", `<p style="color:red;">a</p>`],
    ["<i></i><style>p{color:red}@import '//x';</style>", "<i></i><style>p{color:red;}</style>"],
    ["<math><mfrac><mi>a</mi><mi href='//x'>b</mi></mfrac></math>", "<math><mfrac><mi>a</mi><mi>b</mi></mfrac></math>"],
    ["<p>a &amp; b</p>", "<p>a &amp; b</p>"]
  ])("keeps what may be shown of %s", (given, kept) => expect(left(given)).toBe(kept));

  it("keeps a drawing as it is, and what would run or fetch is not in its file", () => {
    const inner =
      '<use href="#a"/><rect fill="url(#b)"/><image href="data:image/png;base64,AA"/><text>href="x" url(y)</text>';
    expect(file(inner)).toBe(inner);
    expect(
      file(
        '<script>x()</script><g onload="x()"/><image href="https://a.test/x"/><image xlink:href="//a.test/x"/>' +
          '<a href="https://a.test"><set attributeName="href" to="//a.test"/><text>t</text></a><use href="//a.test#a"/>' +
          '<rect style="fill: url(https://a.test/f)"/><rect fill="url(//a.test#f)"/><style>a{b:url("//a.test")}</style>'
      )
    ).toBe("<g/><image/><image/><a><text>t</text></a><use/><rect/><rect/><style/>");
  });

  it("is a figure of Plot's without a change", () => {
    const plot = Plot.plot({
      ariaLabel: "a",
      marks: [
        Plot.frame(),
        Plot.dot(
          [
            [1, 2],
            [3, 4]
          ],
          {fill: "red", clip: true}
        ),
        Plot.arrow([{a: 1, b: 2}], {x1: "a", x2: "b", y1: "a", y2: "b"}),
        Plot.line(
          [
            [1, 2],
            [3, 4]
          ],
          {marker: "arrow"}
        )
      ]
    });
    const again = nodesOf(safeMarkup(markupOf(plot), "svg"), document).firstElementChild!;
    for (const style of [...plot.querySelectorAll("style"), ...again.querySelectorAll("style")])
      style.textContent = style.textContent!.replace(/\s+/g, "").replaceAll(";}", "}");
    expect(again.outerHTML).toBe(plot.outerHTML);
  });
});

describe("styles", () => {
  it.each([
    ["p{color:red;background:url(//x)}", "p{color:red;}"],
    ["p{background:u\\72l(//x)}b{top:1px}", "b{top:1px;}"],
    ["@import '//x';p{top:0}", "p{top:0;}"],
    ["@font-face{font-family:a;src:url(//x)}p{top:0}", "p{top:0;}"],
    ["@media print{p{color:red}}", "@media print{p{color:red;}}"],
    ["p{--a:url(//x);--b:1;color:var(--b)}", "p{--b:1;color:var(--b);}"],
    ["p{background:image-set('//x' 1x)}", ""],
    [`p{content:"}body{background:url(//x)}"}`, ""],
    ["p{color:red}b{content:'", "p{color:red;}"],
    [".a:where(.b,.c):not(p)>i{white-space:pre}", ".a:where(.b,.c):not(p)>i{white-space:pre;}"]
  ])("in a sheet: %s", (given, kept) => expect(safeStyleSheet(given)).toBe(kept));
  it("of one element may name what stands in the same drawing", () => {
    expect(safeDeclarations("fill: url(#a); stroke: url(a#b); color: rgb(1,2,3)")).toBe(
      "fill:url(#a);color:rgb(1,2,3);"
    );
    expect([safeValue("url(#a) red"), safeValue("url(//x)"), safeValue("\\75rl(//x)")]).toEqual([
      "url(#a) red",
      null,
      null
    ]);
  });
});

describe("how much is drawn", () => {
  const level = (i: number) => `<g id="g${i}">${`<use href="#g${i - 1}"/>`.repeat(10)}</g>`;
  const levels = (n: number) =>
    drawing(
      `<defs><rect id="g0"/>${Array.from({length: n}, (_, i) => level(i + 1)).join("")}</defs><use href="#g${n}"/>`
    );

  it("counts what is used as often as it is", () => {
    expect(drawnElements(drawing('<rect id="a"/><use href="#a"/><use href="#a"/>'))).toBe(6);
    // g1: itself, ten uses, ten rectangles; then 1 + 10 (1 + 21).
    expect(drawnElements(levels(1))).toBe(1 + 1 + 1 + 21 + 1 + 21);
    expect(drawnElements(levels(8))).toBe(Infinity);
  });
  it("counts markers by the points of what bears them, and patterns by what inherits them", () => {
    const marker = '<marker id="m"><path d="M0"/></marker>';
    expect(drawnElements(drawing(`${marker}<g marker-mid="url(#m)"><path d="M0 1 L2 3 L4 5"/></g>`))).toBeGreaterThan(
      10
    );
    expect(drawnElements(drawing('<pattern id="p"><rect/></pattern><g fill="url(#p)"><rect/><rect/></g>'))).toBe(
      1 + 2 + 3 + 6
    );
  });
  it("refuses what names itself, and what is too much, too deep or too long", () => {
    expect(drawnElements(drawing('<g id="a"><use href="#a"/></g>'))).toBe(Infinity);
    const deep: Markup = Array.from({length: 300_000}, () => ["b", []] as const);
    expect(markupExcess(deep)).toEqual({what: "depth", limit: 200});
    const flat: Markup = Array.from({length: 240_002}, (_, i) => (i % 2 === 0 ? (["b", []] as const) : null));
    expect(markupExcess(flat)).toEqual({what: "elements", limit: 120_000});
    expect(markupExcess(flat.slice(2))).toBeNull();
    expect(markupExcess(["x".repeat(1_000_001)])).toEqual({what: "text", limit: 1_000_000});
    expect(markupExcess([["style", []], "x".repeat(1_000_001), null])).toBeNull();
  });
});
