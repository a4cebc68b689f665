import {localeTags} from "../../messages/define.js";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalPositionRelativeFrom,
  WidthType
} from "docx";
import {ChartRun} from "docx/charts";
import {byline} from "./byline.js";
import {chartOf, finishCharts} from "./charts.js";
import {linkText} from "./linkText.js";
import {face, palette} from "./palette.js";
import {qrPng} from "./qr.js";
import {repack} from "./repack.js";
import {stampLines} from "./stampLines.js";
import type {KitContent, KitFigure, KitSection, KitTable} from "./types.js";
import {bahan} from "../messages.js";

/** Of an A4 page with margins of 2 cm, in twentieths of a point; and the width of a figure in pixels. */
const page = {width: 11906, height: 16838, margin: 1134, inner: 9638, pixels: 640};

/** A handout with native charts, tables whose head is repeated, and the caveats at the head and foot of each page. */
export async function writeDocx(content: KitContent): Promise<Uint8Array> {
  const document = new Document({
    title: content.title,
    creator: content.author || "Timbang",
    lastModifiedBy: content.author || "Timbang",
    subject: content.stamp.data,
    description: stampLines(content).join(" "),
    styles: {
      default: {
        document: {
          run: {
            font: face,
            size: 21,
            color: palette.ink,
            language: {value: localeTags[content.locale]}
          }
        },
        title: {run: {size: 44, bold: true}, paragraph: {spacing: {after: 80}}},
        heading1: {
          run: {size: 30, bold: true, color: palette.ink},
          paragraph: {spacing: {before: 400, after: 120}, keepNext: true}
        },
        heading2: {
          run: {size: 22, bold: true, color: palette.muted},
          paragraph: {spacing: {before: 240, after: 80}, keepNext: true}
        }
      }
    },
    sections: [
      {
        properties: {
          page: {
            size: {width: page.width, height: page.height},
            margin: {
              top: page.margin + 200,
              bottom: page.margin + 500,
              left: page.margin,
              right: page.margin,
              header: 560,
              footer: 480
            }
          }
        },
        headers: {default: header(content)},
        footers: {default: footer(content)},
        children: [
          new Paragraph({text: content.title, heading: HeadingLevel.TITLE}),
          new Paragraph({
            children: [
              new TextRun({
                text: byline(content),
                color: palette.muted,
                size: 24
              })
            ],
            spacing: {after: 200}
          }),
          ...stampLines(content).map((text, i) => boxed(text, i === 0)),
          ...linkParagraphs(content),
          ...content.sections.flatMap((section) => sectionOf(section))
        ]
      }
    ]
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return repack(bytes, content.date, finishCharts);
}

/** The caveats, and the code of the first scenario: those of the others stand at the beginning. */
function header(content: KitContent): Header {
  const t = bahan[content.locale];
  const first = content.links[0];
  const code = first && qrPng(first.url);
  const side = 54;
  const picture =
    first && code
      ? [
          new ImageRun({
            type: "png",
            data: code.bytes,
            transformation: {width: side, height: side},
            altText: {
              name: t.stamp.qr(first.label),
              title: t.stamp.qr(first.label),
              description: t.stamp.qr(first.label)
            },
            floating: {
              horizontalPosition: {
                relative: HorizontalPositionRelativeFrom.RIGHT_MARGIN,
                align: HorizontalPositionAlign.CENTER
              },
              verticalPosition: {relative: VerticalPositionRelativeFrom.PAGE, offset: 300_000}
            }
          })
        ]
      : [];
  return new Header({
    children: [
      new Paragraph({
        children: [
          ...picture,
          new TextRun({text: content.stamp.data, bold: true, size: 16, color: palette.warnInk}),
          new TextRun({
            text: [" ", content.title, ...(code && content.stamp.qr ? [". ", content.stamp.qr] : [])].join(""),
            size: 16,
            color: palette.muted
          })
        ],
        border: {bottom: {style: BorderStyle.SINGLE, size: 4, color: palette.faint, space: 4}}
      })
    ]
  });
}

function footer(content: KitContent): Footer {
  const t = bahan[content.locale];
  const {stamp} = content;
  const small = {size: 15, color: palette.muted};
  const line = (children: (TextRun | ExternalHyperlink)[]) => new Paragraph({children, spacing: {after: 0}});
  const all = content.links.map((_, i) => i);
  const links = content.links.flatMap(({url}, i) => [
    new ExternalHyperlink({children: [linkRun(linkText(content, all, i), 15)], link: url}),
    new TextRun({text: " ", ...small})
  ]);
  return new Footer({
    children: [
      line([new TextRun({text: [...stamp.scheme, ...stamp.filter].join(" "), ...small})]),
      line([new TextRun({text: `${stamp.source} ${stamp.made} `, ...small}), ...links]),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${t.stamp.page} `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
            ...small
          })
        ]
      })
    ]
  });
}

function boxed(text: string, strong: boolean): Paragraph {
  return new Paragraph({
    children: [new TextRun({text, bold: strong, color: strong ? palette.warnInk : palette.ink, size: 20})],
    shading: {type: ShadingType.CLEAR, fill: palette.warn, color: "auto"},
    spacing: {before: 0, after: 0, line: 300},
    indent: {left: 60, right: 60}
  });
}

/** Each scenario's link in full, with its code for a phone. */
function linkParagraphs(content: KitContent): (Paragraph | Table)[] {
  const t = bahan[content.locale];
  const none = {style: BorderStyle.NONE, size: 0, color: "auto"};
  const borders = {top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none};
  const rows = content.links.map(({label, url}) => {
    const code = qrPng(url);
    const picture = code
      ? [
          new ImageRun({
            type: "png",
            data: code.bytes,
            transformation: {width: 88, height: 88},
            altText: {name: t.stamp.qr(label), title: t.stamp.qr(label), description: t.stamp.qr(label)}
          })
        ]
      : [new TextRun({text: t.stamp.qrTooLong, size: 18})];
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({width: {size: 1600, type: WidthType.DXA}, children: [new Paragraph({children: picture})]}),
        new TableCell({
          width: {size: page.inner - 1600, type: WidthType.DXA},
          verticalAlign: "center",
          children: [
            new Paragraph({
              children: [new ExternalHyperlink({children: [linkRun(t.stamp.openNamed(label), 21)], link: url})]
            }),
            new Paragraph({children: [new TextRun({text: url, size: 15, color: palette.muted})]})
          ]
        })
      ]
    });
  });
  const table = new Table({
    rows,
    borders,
    layout: TableLayoutType.FIXED,
    columnWidths: [1600, page.inner - 1600],
    width: {size: page.inner, type: WidthType.DXA}
  });
  return rows.length > 0 ? [new Paragraph({spacing: {after: 60}}), table] : [];
}

const linkRun = (text: string, size: number) => new TextRun({text, size, color: palette.accent, underline: {}});

/** Tables of so many rows stay on one page; with a figure and so few, all of its section does. */
const whole = {table: 15, section: 6};

function sectionOf(section: KitSection): (Paragraph | Table)[] {
  const questions = section.id === "pertanyaan";
  const rows = section.tables.reduce((sum, {rows}) => sum + rows.length, 0);
  const together = section.figure !== null && rows > 0 && rows <= whole.section;
  const shown = section.figure !== null || section.tables.length > 0;
  return [
    headingOf(section.title, HeadingLevel.HEADING_1),
    ...section.sentences.map(
      (text, i) =>
        new Paragraph({
          text,
          spacing: {after: questions ? 700 : 80, line: 290},
          ...(questions ? {} : {bullet: {level: 0}}),
          keepLines: true,
          keepNext: i === section.sentences.length - 1 && !shown && section.notes.length > 0
        })
    ),
    ...(section.figure ? figureOf(section.figure, together || (rows === 0 && section.notes.length > 0)) : []),
    ...section.tables.flatMap((table, i) =>
      tableOf(table, {together, followed: i < section.tables.length - 1 ? together : section.notes.length > 0})
    ),
    ...section.notes.map(
      (text, i) =>
        new Paragraph({
          children: [new TextRun({text, italics: true, size: 18, color: palette.muted})],
          spacing: {before: 160, after: 80},
          keepLines: true,
          keepNext: i < section.notes.length - 1
        })
    )
  ];
}

/** No heading stands at the foot of a page without what it is of; LibreOffice does not always hold a longer chain. */
const headingOf = (text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({text, heading, keepNext: true, keepLines: true});

/** The title and the picture are one paragraph, which LibreOffice keeps together where it would part two. */
function figureOf(figure: KitFigure, keepNext: boolean): Paragraph[] {
  const rows = figure.kind === "ranks" ? figure.lines.length : figure.rows.length;
  const height = Math.round(80 + rows * (figure.kind === "why" ? 24 : 19.5));
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new TextRun(figure.title),
        new TextRun({break: 1, children: []}),
        new ChartRun(chartOf(figure, {width: page.pixels, height, text: 9}))
      ],
      keepLines: true,
      keepNext
    })
  ];
}

/** `together`: on one page; `followed`: by a note or the like on that page, too, as no page begins with one. */
function tableOf(table: KitTable, {together, followed}: {together: boolean; followed: boolean}): (Paragraph | Table)[] {
  const last = table.rows.length - 1;
  const total = table.columns.reduce((sum, {share}) => sum + share, 0);
  const widths = table.columns.map(({share}) => Math.floor((page.inner * share) / total));
  const line = {style: BorderStyle.SINGLE, size: 4, color: palette.faint};
  const none = {style: BorderStyle.NONE, size: 0, color: "auto"};
  const inRow = (k: number) =>
    k < last ? k < 0 || together || table.rows.length <= whole.table : followed || table.note !== null;
  const cell = (text: string, c: number, k: number) =>
    new TableCell({
      width: {size: widths[c]!, type: WidthType.DXA},
      margins: {top: 50, bottom: 50, left: c > 0 && !table.columns[c]!.numeric ? 220 : 90, right: 90},
      verticalAlign: "center",
      ...(k < 0 ? {shading: {type: ShadingType.CLEAR, fill: palette.alt, color: "auto"}} : {}),
      children: [
        new Paragraph({
          alignment: table.columns[c]!.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({text, bold: k < 0, size: 19})],
          keepNext: inRow(k)
        })
      ]
    });
  return [
    headingOf(table.caption, HeadingLevel.HEADING_2),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: {size: page.inner, type: WidthType.DXA},
      borders: {top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line},
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: table.columns.map(({label}, c) => cell(label, c, -1))
        }),
        ...table.rows.map(
          (row, k) => new TableRow({cantSplit: true, children: row.map(({text}, c) => cell(text, c, k))})
        )
      ]
    }),
    ...(table.note
      ? [
          new Paragraph({
            children: [new TextRun({text: table.note, size: 18, color: palette.muted})],
            keepNext: followed
          })
        ]
      : [])
  ];
}
