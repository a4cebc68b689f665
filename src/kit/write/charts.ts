import {Document, Packer, Paragraph} from "docx";
import {ChartRun} from "docx/charts";
import type {ChartFont, ChartRunOptions} from "docx/charts";
import {unzipSync} from "fflate";
import {dimensionColors, causeColors, face, palette, directionColors} from "./palette.js";
import {editXml} from "./repack.js";
import {rankLabels} from "./rankLabels.js";
import type {KitFigure} from "./types.js";

/** Sizes in pixels (96 an inch), text in points. */
export type ChartSize = {width: number; height: number; text: number};

/** A figure as a native chart, which Office opens with its data. */
export function chartOf(figure: KitFigure, {width, height, text}: ChartSize): ChartRunOptions {
  const font = {name: face, size: text, color: palette.ink};
  const shared = {
    transformation: {width, height},
    altText: {name: figure.title, title: figure.title, description: figure.alt},
    font: {name: face, color: palette.ink},
    chartArea: {fill: "FFFFFF", border: "none" as const},
    legend: {position: "bottom" as const, font}
  };
  switch (figure.kind) {
    case "index":
      return {
        ...shared,
        type: "bar",
        stacking: "stacked",
        gapWidth: 45,
        categories: figure.rows.map(({rank, label, index}) => `${rank}  ${label}  ${index}`),
        series: figure.series.map(({id, label}, d) => ({
          name: label,
          values: figure.rows.map(({parts}) => round(parts[d]!)),
          color: dimensionColors[id]
        })),
        categoryAxis: {reverseOrder: true, font},
        valueAxis: {minimum: 0, maximum: 100, interval: 20, crossesAt: "maximum", font, numberFormat: "0"}
      };
    case "why":
      return {
        ...shared,
        type: "bar",
        stacking: "stacked",
        gapWidth: 60,
        categories: figure.rows.map(({label, total}) => `${label}  ${total}`),
        series: figure.series.map(({cause, label}, k) => ({
          name: label,
          values: figure.rows.map(({parts}) => parts[k]!),
          color: causeColors[cause]
        })),
        categoryAxis: {reverseOrder: true, font},
        valueAxis: {crossesAt: "maximum", font, numberFormat: "+0.0;-0.0;0"}
      };
    case "bands":
      return {...shared, ...bandsChart(figure, font)};
    case "ranks":
      return {...shared, ...ranksChart(figure, text)};
  }
}

/**
 * Bands of ranks, each half a rank wider than its ends, on an axis of ranks above them; the box of the present rank is a
 * series of its own and says its number. A name that ends in a space is not in the legend, and without one nothing is
 * painted: such series keep the others at their place.
 */
function bandsChart({rows, ranks, series, now}: Extract<KitFigure, {kind: "bands"}>, font: ChartFont) {
  const cuts = rows.map(({rank, best, worst}) => ({
    lead: Math.min(best, rank) - 0.5,
    before: Math.max(0, Math.min(worst + 1, rank) - best),
    gap: Math.max(0, rank - worst - 1),
    now: 1,
    gapAfter: Math.max(0, best - rank - 1),
    after: Math.max(0, worst - Math.max(rank, best - 1))
  }));
  type BandPart = keyof (typeof cuts)[number];
  const part = (name: string, key: BandPart, color: string) => ({name, values: cuts.map((cut) => cut[key]), color});
  const gap = (name: string, key: BandPart) =>
    cuts.some((cut) => cut[key] > 0) ? [part(name, key, palette.paper)] : [];
  const labels = rows.map(({rank}) => ({
    text: String(rank),
    position: "center" as const,
    font: {...font, bold: true}
  }));
  const all = [
    part(" ", "lead", palette.paper),
    part(series, "before", palette.accent),
    ...gap("  ", "gap"),
    {...part(now, "now", palette.mark), pointLabels: labels},
    ...gap("   ", "gapAfter"),
    part(`${series} `, "after", palette.accent)
  ];
  return {
    type: "bar" as const,
    stacking: "stacked" as const,
    gapWidth: 45,
    legend: {
      position: "bottom" as const,
      font,
      hiddenEntries: all.flatMap(({name}) => (name.endsWith(" ") ? name : []))
    },
    categories: rows.map(({label, band}) => `${label}  ${band}`),
    series: all,
    categoryAxis: {reverseOrder: true, font},
    valueAxis: {
      minimum: 0,
      maximum: ranks + 0.5,
      interval: Math.ceil(ranks / 30),
      gridlines: true,
      font,
      numberFormat: '[<1]"";0'
    }
  };
}

/** Lines of ranks, named at both ends: two columns without values, left and right, make room for the names. */
function ranksChart({columns, lines}: Extract<KitFigure, {kind: "ranks"}>, text: number) {
  const labels = rankLabels(lines);
  const font = {name: face, size: text, color: palette.ink};
  const ranks = lines.flatMap((line) => line.ranks.filter((rank) => rank !== null));
  const room = columns.length > 3 ? 2 : 1;
  const blank = Array.from({length: room}, () => null);
  const empty = Array.from({length: room}, (_, i) => " ".repeat(i + 1));
  return {
    type: "line" as const,
    legend: false as const,
    categories: [...empty, ...columns, ...empty.map((text) => text + "  ")],
    series: lines.map((line, i) => {
      const color = directionColors[line.direction];
      const label = (end: {text: string} | null, position: "left" | "right") =>
        end
          ? {text: end.text, position, font: {...font, color: line.direction === "same" ? palette.muted : color}}
          : (false as const);
      const inner = line.ranks.slice(1, -1).map(() => false as const);
      const points =
        line.ranks.length > 1 ? [label(labels[i]!.left, "left"), ...inner, label(labels[i]!.right, "right")] : [];
      return {
        name: line.label,
        values: [...blank, ...line.ranks, ...blank],
        color,
        line: {
          color,
          width: line.direction === "same" ? 1.5 : 3,
          dash: line.direction === "down" ? ("dash" as const) : ("solid" as const)
        },
        markers: {shape: "circle" as const, size: 7},
        pointLabels: [...blank.map(() => false as const), ...points, ...blank.map(() => false as const)]
      };
    }),
    categoryAxis: {font: {...font, bold: true}, labelRotation: 0},
    valueAxis: {
      reverseOrder: true,
      visible: false,
      gridlines: false,
      minimum: 0,
      maximum: Math.max(...ranks) + 1,
      crossesAt: "maximum" as const
    },
    emptyValues: "gap" as const
  };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** Native charts in the order given, taken out of a document made for them. */
export async function chartParts(charts: ChartRunOptions[]): Promise<Record<string, Uint8Array>> {
  const document = new Document({
    sections: [{children: charts.map((options) => new Paragraph({children: [new ChartRun(options)]}))}]
  });
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))));
  finishCharts(parts);
  return Object.fromEntries(parts);
}

/** What charts cannot be told: names of bars stand beside all of them, some bars are not painted, labels of lines do not wrap. */
export function finishCharts(parts: Map<string, Uint8Array>): void {
  for (const name of [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name)))
    editXml(parts, name, (xml) =>
      xml.includes("<c:barChart>")
        ? xml
            .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (axis) => axis.replace(/(<c:tickLblPos val=")[^"]*/, "$1low"))
            .replace(/(<c:v> +<\/c:v>(?:<\/[^>]*>)+<c:spPr>)<a:solidFill>[\s\S]*?<\/a:solidFill>/g, "$1<a:noFill/>")
        : xml.replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/g, (labels) => labels.replaceAll('wrap="square"', 'wrap="none"'))
    );
}
