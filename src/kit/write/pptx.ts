import {localeTags} from "../../messages/define.js";
import pptxgen from "pptxgenjs";
import {byline} from "./byline.js";
import {clean, isRightToLeft} from "../../model/clean.js";
import {chartOf, chartParts} from "./charts.js";
import type {ChartSize} from "./charts.js";
import {mendSlides} from "./foreign/mendSlides.js";
import {linkRoom, linkText} from "./linkText.js";
import {face, palette} from "./palette.js";
import {qrPng} from "./qr.js";
import {editXml, repack} from "./repack.js";
import {isSmall, slidesOf, wordsHeight} from "./slides.js";
import type {Slide} from "./slides.js";
import {stampLines} from "./stampLines.js";
import type {KitContent, KitFigure, KitTable} from "./types.js";
import {bahan} from "../messages.js";

// Its types are those of a CommonJS file; what is imported is the module, whose default is the class.
const PptxGenJS = pptxgen as unknown as typeof pptxgen.default;
type Deck = InstanceType<typeof PptxGenJS>;
type DeckSlide = ReturnType<Deck["addSlide"]>;
type CellMargin = [number, number, number, number];

/** In inches, of a slide of 13.33 × 7.5. */
const page = {left: 0.5, width: 12.33, top: 1.2, bottom: 6.55, side: 4.5, figure: 5.2};

/** What slides are laid out by: each has the place of a title, which outlines and readers of screens go by. */
const layouts = {
  PEMBUKA: {x: 0.9, y: 1.1, w: 8.6, h: 1.9},
  ISI: {x: page.left, y: 0.3, w: page.width, h: 0.75}
};

/** Slides with native charts and tables, the method in the notes, and the caveats at the foot of each. */
export async function writePptx(content: KitContent): Promise<Uint8Array> {
  const t = bahan[content.locale];
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = content.title;
  deck.author = content.author || "Timbang";
  deck.company = "Timbang";
  deck.subject = content.stamp.data;
  deck.theme = {headFontFace: face, bodyFontFace: face};
  for (const [title, box] of Object.entries(layouts))
    deck.defineSlideMaster({
      title,
      background: {color: palette.paper},
      objects: [{placeholder: {options: {name: "judul", type: "title", align: "left", margin: 0, ...box}, text: ""}}]
    });
  const figures: {figure: KitFigure; size: ChartSize}[] = [];
  const slides = slidesOf(content, t.continued);
  titleSlide(deck, content);
  for (const [i, slide] of slides.entries())
    drawSlide(deck, {...content, stamp: slide.stamp}, slide, i + 2, slides.length + 1, figures);
  const bytes = (await deck.write({outputType: "uint8array"})) as Uint8Array;
  const charts = await chartParts(figures.map(({figure, size}) => chartOf(figure, size)));
  return repack(bytes, content.date, (parts) => {
    swapCharts(parts, charts);
    mendSlides(parts, localeTags[content.locale]);
  });
}

/**
 * Puts charts in the place of the deck's own, in their order: pptxgenjs cannot label the ends of a line, and counts its
 * charts on from one deck to the next.
 */
function swapCharts(parts: Map<string, Uint8Array>, charts: Record<string, Uint8Array>): void {
  const chart = /^ppt\/charts\/chart(\d+)\.xml$/;
  const counted = [...parts.keys()]
    .flatMap((name) => chart.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const numbered = (xml: string) =>
    xml.replace(/charts\/chart(\d+)\.xml/g, (_, n: string) => `charts/chart${counted.indexOf(n) + 1}.xml`);
  for (const name of [...parts.keys()]) {
    if (/^ppt\/(charts|embeddings)\//.test(name)) parts.delete(name);
    else if (/^ppt\/slides\/_rels\/|^\[Content_Types\]/.test(name)) editXml(parts, name, numbered);
  }
  for (const [name, part] of Object.entries(charts))
    if (/^word\/(charts|embeddings)\//.test(name)) parts.set(name.replace(/^word/, "ppt"), part);
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  editXml(parts, "[Content_Types].xml", (xml) => {
    const bare = xml.replace(/<Override PartName="\/ppt\/embeddings\/[^>]*\/>/g, "");
    return bare.includes('Extension="xlsx"')
      ? bare
      : bare.replace(/<Types[^>]*>/, `$&<Default Extension="xlsx" ContentType="${sheet}"/>`);
  });
}

function titleSlide(deck: Deck, content: KitContent): void {
  const t = bahan[content.locale];
  const slide = deck.addSlide({masterName: "PEMBUKA"});
  slide.addShape("rect", {x: 0, y: 0, w: 0.28, h: 7.5, fill: {color: palette.accent}, objectName: "garis"});
  slide.addText(content.title, {
    ...layouts.PEMBUKA,
    placeholder: "judul",
    align: "left",
    fontSize: content.title.length > 60 ? 30 : 38,
    bold: true,
    color: palette.ink,
    fontFace: face,
    valign: "bottom",
    fit: "shrink"
  });
  slide.addText(byline(content), {
    ...{x: 0.9, y: 3.1, w: 8.6, h: 0.5, margin: 0},
    ...{fontSize: 18, color: palette.muted, fontFace: face}
  });
  const stampRows = stampLines(content).reduce((sum, text) => sum + Math.ceil(text.length / 84), 0);
  slide.addText(
    stampLines(content).map((text, i) => ({
      text,
      options: {breakLine: true, bold: i === 0, color: i === 0 ? palette.warnInk : palette.ink}
    })),
    {
      x: 0.9,
      y: 4.1,
      w: 8.6,
      h: Math.min(3.25, 0.35 + 0.28 * stampRows),
      fontSize: stampRows > 10 ? Math.max(8, 130 / stampRows) : 13,
      fontFace: face,
      valign: "top",
      fill: {color: palette.warn},
      margin: 10,
      paraSpaceAfter: 4,
      fit: "shrink"
    }
  );
  const first = content.links[0];
  const code = first && qrPng(first.url);
  if (first && code)
    slide.addImage({
      data: dataUrl(code.bytes),
      x: 10.2,
      y: 1.4,
      w: 2.5,
      h: 2.5,
      altText: t.stamp.qr(first.label),
      hyperlink: {url: escapeXml(first.url), tooltip: escapeXml(t.stamp.openNamed(first.label))}
    });
  if (code && content.stamp.qr)
    slide.addText(content.stamp.qr, {
      ...{x: 9.65, y: 1.0, w: 3.6, h: 0.35, fontSize: 12, fontFace: face, color: palette.muted},
      align: "center",
      fit: "shrink"
    });
  const places = content.links.map((_, i) => i);
  const lines = content.links.reduce(
    (sum, {label}) => sum + Math.ceil((label.length + t.stamp.open.length + 2) / 38),
    0
  );
  slide.addText(linkRuns(content, places, true), {
    x: 9.65,
    y: 4.05,
    w: page.left + page.width - 9.65,
    h: 3.1,
    fontSize: lines > 14 ? 9 : 12,
    fontFace: face,
    align: "center",
    valign: "top",
    margin: 0,
    fit: "shrink"
  });
  slide.addNotes([...stampLines(content), ...content.links.map(({label, url}) => `${label}: ${url}`)].join("\n"));
}

function drawSlide(
  deck: Deck,
  content: KitContent,
  slide: Slide,
  number: number,
  all: number,
  figures: {figure: KitFigure; size: ChartSize}[]
): void {
  const t = bahan[content.locale];
  const target = deck.addSlide({masterName: "ISI"});
  target.addText(slide.title, {
    ...layouts.ISI,
    placeholder: "judul",
    align: "left",
    fontSize: slide.title.length > 60 ? 22 : 28,
    bold: true,
    color: palette.ink,
    fontFace: face,
    valign: "middle",
    margin: 0,
    fit: "shrink"
  });
  const {figure, table, sentences} = slide;
  let top = page.top;
  if (figure) {
    const under = table !== null && isSmall(table);
    const wide = sentences.length === 0 && !under;
    if (sentences.length > 0) {
      const height = under ? page.bottom - top - tableHeight(table!) - 0.2 : page.bottom - top;
      const lines = sentences.reduce((sum, text) => sum + Math.ceil(text.length / 40) + 0.4, 0);
      words(target, sentences, {
        ...{x: page.left, y: top, w: page.side, h: height},
        fontSize: lines * 0.25 > height ? 12.5 : 15,
        lead: true
      });
    }
    if (under) drawTable(target, table!, page.left, page.bottom - tableHeight(table!), page.side, 11);
    const [x, w] = wide ? [page.left, page.width] : [page.left + page.side + 0.3, page.width - page.side - 0.3];
    const size = {width: w * 96, height: (page.bottom - top) * 96, text: 12};
    figures.push({figure, size});
    target.addText(figure.title, {
      x,
      y: top,
      w,
      h: 0.32,
      fontSize: 13,
      bold: true,
      color: palette.muted,
      fontFace: face,
      margin: 0
    });
    target.addChart("bar", [{name: "a", labels: ["a"], values: [1]}], {
      x,
      y: top + 0.35,
      w,
      h: page.bottom - top - 0.35,
      altText: figure.alt,
      objectName: figure.title
    });
  } else {
    if (sentences.length > 0) {
      const height = table ? wordsHeight(sentences) : page.bottom - top;
      words(target, sentences, {x: page.left, y: top, w: page.width, h: height, fontSize: table ? 16 : 20});
      top += height + 0.05;
    }
    if (table) drawTable(target, table, page.left, top, page.width, 13);
  }
  foot(target, content, slide.cases, number, all);
  target.addNotes(
    [...slide.notes, "", ...(figure ? [figure.alt, ""] : []), ...stampLines(content)]
      .concat(
        slide.cases.flatMap((i) =>
          content.links[i] ? [t.method.link(content.links[i]!.label, content.links[i]!.url)] : []
        )
      )
      .join("\n")
  );
}

/** `lead`: the first sentence says it all, and stands out. */
function words(
  slide: DeckSlide,
  sentences: string[],
  {lead = false, fontSize, ...box}: {x: number; y: number; w: number; h: number; fontSize: number; lead?: boolean}
): void {
  slide.addText(
    sentences.map((text, i) => ({
      text,
      options: {breakLine: i < sentences.length - 1, bold: lead && i === 0 && sentences.length > 2}
    })),
    {
      ...box,
      fontSize,
      fontFace: face,
      color: palette.ink,
      valign: "top",
      margin: 0,
      paraSpaceAfter: fontSize * 0.5,
      fit: "shrink"
    }
  );
}

const rowHeight = 0.34;
const tableHeight = (table: KitTable) => (table.rows.length + 1.6) * rowHeight;

function drawTable(slide: DeckSlide, table: KitTable, x: number, y: number, w: number, fontSize: number): void {
  const total = table.columns.reduce((sum, {share}) => sum + share, 0);
  const border = {type: "solid" as const, pt: 0.75, color: palette.faint};
  const none = {type: "none" as const};
  const cell = (text: string, c: number, more: object) => ({
    text,
    options: {
      align: table.columns[c]!.numeric ? ("right" as const) : ("left" as const),
      valign: "middle" as const,
      border: [none, none, border, none] as [typeof none, typeof none, typeof border, typeof none],
      // Words beside a number to their left keep their distance.
      margin: [0.02, 0.08, 0.02, c > 0 && !table.columns[c]!.numeric ? 0.2 : 0.08] as CellMargin,
      ...more
    }
  });
  const head = table.columns.map(({label}, c) =>
    cell(label, c, {bold: true, fill: {color: palette.alt}, color: palette.ink})
  );
  const body = table.rows.map((row) => row.map(({text}, c) => cell(text, c, {})));
  const room = (table.note ? 6.15 : page.bottom) - y;
  const height = Math.min(rowHeight, room / (table.rows.length + 1));
  slide.addTable([head, ...body], {
    x,
    y,
    w,
    colW: table.columns.map(({share}) => (w * share) / total),
    rowH: height,
    fontSize: height < 0.32 ? Math.min(fontSize, 11) : fontSize,
    fontFace: face,
    color: palette.ink,
    objectName: table.caption
  });
  if (table.note)
    slide.addText(table.note, {x, y: 6.2, w, h: 0.32, fontSize: 11, color: palette.muted, fontFace: face, margin: 0});
}

function foot(slide: DeckSlide, content: KitContent, cases: number[], number: number, all: number): void {
  const t = bahan[content.locale];
  const {stamp} = content;
  slide.addShape("line", {x: page.left, y: 6.68, w: page.width, h: 0, line: {color: palette.faint, width: 1}});
  const place = cases[0] ?? 0;
  const first = content.links[place];
  const code = first && qrPng(first.url);
  const {data} = stamp;
  const rules = (stamp.qr === null ? [...stamp.scheme, ...stamp.filter] : stamp.status).join(" ");
  const origin = `${[stamp.source, stamp.made, ...(code && stamp.qr ? [stamp.qr] : [])].join(" ")} `;
  const links = linkRuns(content, cases, false);
  const end = ` ${t.page.slide(String(number), String(all))}`;
  const last = [origin, ...links.map(({text}) => text), end].join("");
  const lines = [rules, last].reduce((sum, text) => sum + Math.ceil(text.length / 180), 0);
  const small = {fontSize: lines > 6 ? 6 : lines > 3 ? 7 : 9, color: palette.muted};
  const width = code ? page.width - 0.85 : page.width;
  // In a box of its own, so that no program makes it smaller for what stands below.
  slide.addText(data, {
    ...{x: page.left, y: 6.72, w: width, h: 0.17, margin: 0, valign: "top"},
    ...{fontSize: data.length > 190 ? 8 : 9, bold: true, color: palette.warnInk, fontFace: face}
  });
  const below = data.length > 210 ? 6.99 : 6.88;
  slide.addText(
    [
      {text: rules, options: {...small, breakLine: true}},
      {text: origin, options: small},
      ...links.map((run) => ({...run, options: {...small, ...run.options}})),
      {text: end, options: small}
    ],
    {
      x: page.left,
      y: below,
      w: width,
      h: 7.42 - below,
      fontFace: face,
      valign: "top",
      margin: 0,
      fit: "shrink"
    }
  );
  if (first && code)
    slide.addImage({
      data: dataUrl(code.bytes),
      x: page.left + page.width - 0.72,
      y: 6.7,
      w: 0.74,
      h: 0.74,
      altText: t.stamp.qr(first.label),
      hyperlink: {url: escapeXml(first.url), tooltip: escapeXml(t.stamp.openNamed(first.label))}
    });
}

/**
 * `lines`: each in a line of its own. LibreOffice breaks a link within words, and puts letters of it that run from right to
 * left anywhere: names that need more than one line, or run that way, stand before their link.
 */
function linkRuns(content: KitContent, cases: number[], lines: boolean) {
  const t = bahan[content.locale];
  return cases.flatMap((i) => {
    const link = content.links[i];
    if (!link) return [];
    const options = {hyperlink: {url: link.url, tooltip: t.stamp.openNamed(link.label)}, breakLine: lines};
    const space = lines ? [] : [{text: " ", options: {breakLine: false}}];
    if (lines || (cases.length > 1 && isRightToLeft(link.label))) {
      const name = lines ? link.label : clean(link.label, linkRoom(cases));
      return [{text: `${name}: `, options: {breakLine: false}}, {text: t.stamp.open, options}, ...space];
    }
    return [{text: linkText(content, cases, i), options}, ...space];
  });
}

/** The links of pictures, unlike those of text, are written into the package as they are given. */
function escapeXml(text: string): string {
  const names: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};
  return text.replace(/[&<>"]/g, (letter) => names[letter]!);
}

function dataUrl(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(text)}`;
}
