import {expect, it} from "vitest";
import {fontOrder} from "../../src/kit/write/foreign/fontOrder.js";
import {notesMaster} from "../../src/kit/write/foreign/notesMaster.js";
import {paragraphProperties} from "../../src/kit/write/foreign/paragraphProperties.js";
import {pictureSize} from "../../src/kit/write/foreign/pictureSize.js";

it("puts the properties of fonts in order, and leaves what is in order", () => {
  const right = '<fonts><font><b/><u/><sz val="9"/><color rgb="FF"/><name val="Arial"/></font><font/></fonts>';
  expect(
    fontOrder('<fonts><font><b/><u/><color rgb="FF"/><name val="Arial"/><sz val="9"/></font><font/></fonts>')
  ).toBe(right);
  expect(fontOrder(right)).toBe(right);
});

it("anchors a picture at one cell, in its own size", () => {
  const from = "<xdr:from><xdr:col>0</xdr:col></xdr:from>";
  const picture = '<xdr:pic><a:xfrm><a:ext cx="5" cy="6"/></a:xfrm></xdr:pic><xdr:clientData/>';
  expect(
    pictureSize(`<xdr:twoCellAnchor>${from}<xdr:to><xdr:col>3</xdr:col></xdr:to>${picture}</xdr:twoCellAnchor>`)
  ).toBe(`<xdr:oneCellAnchor>${from}<xdr:ext cx="5" cy="6"/>${picture}</xdr:oneCellAnchor>`);
});

it("lists the master of notes before the slides, once", () => {
  const [slides, notes] = ["<p:sldIdLst><p:sldId/></p:sldIdLst>", "<p:notesMasterIdLst><p:n/></p:notesMasterIdLst>"];
  expect(notesMaster(`<p>${slides}${notes}</p>`)).toBe(`<p>${notes}${slides}</p>`);
  expect(notesMaster(`<p>${notes}${slides}</p>`)).toBe(`<p>${notes}${slides}</p>`);
});

it("leaves one set of properties a paragraph, at its start", () => {
  const [own, run] = ['<a:pPr algn="ctr"><a:buNone/></a:pPr>', "<a:r><a:t>x</a:t></a:r>"];
  expect(paragraphProperties(`<a:p>${own}${run}${own}${run}</a:p><a:p>${run}</a:p>`)).toBe(
    `<a:p>${own}${run}${run}</a:p><a:p>${run}</a:p>`
  );
  expect(paragraphProperties(`<a:p>${run}<a:pPr indent="0"/>${run}</a:p>`)).toBe(
    `<a:p><a:pPr indent="0"/>${run}${run}</a:p>`
  );
});
