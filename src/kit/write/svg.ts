import {dimensionColors, causeColors, palette, directionColors} from "./palette.js";
import {qrModules} from "./qr.js";
import {rankLabels} from "./rankLabels.js";
import {stampLines} from "./stampLines.js";
import type {KitContent, KitFigure, KitLink} from "./types.js";

const width = 960;
/** Of the code of a link. */
const side = 96;

/**
 * A figure as a picture that stands alone: its title above, below it its caveats and the code of the link to its scenario,
 * its alt text inside. Bare, it is only the picture, for a page that says the rest.
 */
export function figureSvg(
  figure: KitFigure,
  content: Pick<KitContent, "stamp">,
  {bare = false, link}: {bare?: boolean; link?: KitLink | undefined} = {}
): string {
  const drawing = {index: indexSvg, why: whySvg, ranks: ranksSvg, bands: bandsSvg}[figure.kind](
    figure as never
  ) as SvgDrawing;
  const top = bare ? 6 : 44;
  const marked = link && content.stamp.qr ? [content.stamp.qr] : [];
  const lines = bare
    ? []
    : [...stampLines(content), ...content.stamp.weights, ...marked].flatMap((text) => wrap(text, link ? 120 : 135));
  const code = link && !bare ? qr(link, width - side - 16, top + drawing.height + 10) : "";
  const below = Math.max(lines.length > 0 ? 22 + lines.length * 16 : 4, code ? side + 20 : 0);
  const height = Math.ceil(top + drawing.height + below);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(figure.alt)}" font-family="Arial, 'Liberation Sans', sans-serif">`,
    `<title>${escape(figure.title)}</title><desc>${escape(figure.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...(bare ? [] : [text(16, 27, figure.title, {size: 18, weight: 700})]),
    `<g transform="translate(0,${top})">${drawing.body}</g>`,
    ...lines.map((line, i) =>
      text(16, top + drawing.height + 26 + i * 16, line, {size: 11.5, fill: i === 0 ? palette.warnInk : palette.muted})
    ),
    code,
    "</svg>"
  ].join("");
}

type SvgDrawing = {body: string; height: number};
type FigureOf<K extends KitFigure["kind"]> = Extract<KitFigure, {kind: K}>;

function indexSvg({rows, series}: FigureOf<"index">): SvgDrawing {
  const [left, right, step] = [310, width - 30, 27];
  const x = (value: number) => left + ((right - left) * value) / 100;
  const bottom = rows.length * step;
  const grid = [0, 20, 40, 60, 80, 100].map(
    (value) =>
      `<path d="M${x(value)},0V${bottom + 4}" stroke="#${palette.faint}"/>${text(x(value), bottom + 19, String(value), {size: 12, anchor: "middle", fill: palette.muted})}`
  );
  const bars = rows.map(({rank, label, index, parts}, i) => {
    let from = 0;
    const y = i * step;
    const rects = parts.map((part, d) => {
      const rect = `<rect x="${round(x(from))}" y="${y + 4}" width="${round(Math.max(0, x(part) - left))}" height="${step - 8}" fill="#${dimensionColors[series[d]!.id]}"/>`;
      from += part;
      return rect;
    });
    return (
      text(26, y + 18, rank, {size: 13, anchor: "middle", weight: 700}) +
      text(44, y + 18, label, {size: 13}) +
      text(left - 10, y + 18, index, {size: 13, anchor: "end", weight: 700}) +
      rects.join("")
    );
  });
  return {
    body:
      grid.join("") +
      bars.join("") +
      legend(
        series.map(({id, label}) => [label, dimensionColors[id]]),
        bottom + 42
      ),
    height: bottom + 54
  };
}

function whySvg({rows, series}: FigureOf<"why">): SvgDrawing {
  const [left, right, step] = [250, width - 40, 44];
  const reach = Math.max(1, ...rows.map(({parts}) => parts.reduce((sum, part) => sum + Math.abs(part), 0))) * 1.05;
  const x = (value: number) => left + ((right - left) * (value + reach)) / (2 * reach);
  const bottom = rows.length * step;
  const bars = rows.map(({label, total, parts}, i) => {
    const ends = {up: 0, down: 0};
    const rects = parts.map((value, k) => {
      const side = value >= 0 ? "up" : "down";
      const [from, to] = [ends[side], ends[side] + value];
      ends[side] = to;
      return `<rect x="${round(Math.min(x(from), x(to)))}" y="${i * step + 9}" width="${round(Math.abs(x(to) - x(from)))}" height="${step - 18}" fill="#${causeColors[series[k]!.cause]}"/>`;
    });
    return (
      text(20, i * step + 27, label, {size: 14}) +
      text(left - 14, i * step + 27, total, {size: 14, anchor: "end", weight: 700}) +
      rects.join("")
    );
  });
  const zero = `<path d="M${round(x(0))},0V${bottom}" stroke="#${palette.muted}"/>`;
  return {
    body:
      bars.join("") +
      zero +
      legend(
        series.map(({cause, label}) => [label, causeColors[cause]]),
        bottom + 22
      ),
    height: bottom + 34
  };
}

/** A box for each rank; those that can be had are filled, and the rank of now has a ring. */
function bandsSvg({rows, ranks, series, now}: FigureOf<"bands">): SvgDrawing {
  const [left, right, step, top] = [330, width - 30, 27, 24];
  const box = (right - left) / ranks;
  const x = (rank: number) => left + (rank - 0.5) * box;
  const bottom = top + rows.length * step;
  const heads = Array.from({length: ranks}, (_, r) =>
    r === 0 || (r + 1) % Math.ceil(ranks / 30) === 0
      ? text(x(r + 1), 15, String(r + 1), {size: 12, anchor: "middle", fill: palette.muted})
      : ""
  );
  const bars = rows.map(({label, rank, best, worst, band}, i) => {
    const y = top + i * step;
    return (
      text(26, y + 18, String(rank), {size: 13, anchor: "middle", weight: 700}) +
      text(44, y + 18, label, {size: 13}) +
      text(left - 14, y + 18, band, {size: 13, anchor: "end", weight: 700}) +
      `<path d="M${left},${y + step}H${right}" stroke="#${palette.faint}"/>` +
      `<rect x="${round(left + (best - 1) * box + 2)}" y="${y + 5}" width="${round((worst - best + 1) * box - 4)}" height="${step - 10}" rx="4" fill="#${palette.accent}"/>` +
      `<circle cx="${round(x(rank))}" cy="${y + step / 2}" r="5.5" fill="#ffffff" stroke="#${palette.ink}" stroke-width="2"/>`
    );
  });
  const at = 110 + series.length * 7.2;
  const key =
    `<circle cx="${at}" cy="${bottom + 18}" r="5.5" fill="#ffffff" stroke="#${palette.ink}" stroke-width="2"/>` +
    text(at + 12, bottom + 22, now, {size: 12.5});
  return {
    body: heads.join("") + bars.join("") + legend([[series, palette.accent]], bottom + 22) + key,
    height: bottom + 34
  };
}

function ranksSvg({columns, lines}: FigureOf<"ranks">): SvgDrawing {
  const step = 26;
  const [left, right] = [260, width - 260];
  const ranks = lines.flatMap((line) => line.ranks.filter((rank) => rank !== null));
  const [first, last] = [Math.min(...ranks), Math.max(...ranks)];
  const x = (c: number) => left + ((right - left) * c) / Math.max(1, columns.length - 1);
  const room = columns.length > 2 ? Math.max(8, Math.floor((right - left) / (columns.length - 1) / 7)) : 34;
  const names = columns.map((name) => clipped(wrap(name, room), 3, room));
  const top = 16 + 15 * Math.max(2, ...names.map(({length}) => length));
  const y = (rank: number) => top + (rank - first) * step + 8;
  const heads = names.map((lines, c) =>
    lines.map((line, i) => text(x(c), 14 + i * 15, line, {size: 12.5, anchor: "middle", weight: 700})).join("")
  );
  const labels = rankLabels(lines);
  const drawn = lines.map(({ranks, direction}, i) => {
    const color = directionColors[direction];
    const dash = direction === "down" ? ' stroke-dasharray="7 4"' : "";
    let path = "";
    ranks.forEach((rank, c) => {
      if (rank !== null) path += `${ranks[c - 1] === null || c === 0 ? "M" : "L"}${round(x(c))},${y(rank)}`;
    });
    const dots = ranks.map((rank, c) =>
      rank === null ? "" : `<circle cx="${round(x(c))}" cy="${y(rank)}" r="4.5" fill="#${color}"/>`
    );
    const fill = direction === "same" ? palette.muted : color;
    const {left: from, right: to} = labels[i]!;
    return [
      `<path d="${path}" fill="none" stroke="#${color}" stroke-width="${direction === "same" ? 1.5 : 2.5}"${dash}/>`,
      ...dots,
      from ? text(left - 12, y(from.rank) + 4.5, from.text, {size: 13, anchor: "end", fill}) : "",
      to ? text(right + 12, y(to.rank) + 4.5, to.text, {size: 13, fill}) : ""
    ].join("");
  });
  return {body: heads.join("") + drawn.join(""), height: y(last) + 16};
}

/** The code of a link, which is also a link itself; nothing where it is too long for a code. */
function qr({label, url}: KitLink, x: number, y: number): string {
  const modules = qrModules(url);
  if (!modules) return "";
  const dark = modules.flatMap((row, r) => row.flatMap((on, c) => (on ? [`M${c},${r}h1v1h-1z`] : []))).join("");
  const scale = round(side / modules.length);
  return `<a href="${escape(url)}"><title>${escape(label)}</title><g transform="translate(${x},${round(y)}) scale(${scale})"><rect width="${modules.length}" height="${modules.length}" fill="#ffffff"/><path d="${dark}" fill="#000000"/></g></a>`;
}

function legend(entries: [string, string][], y: number): string {
  let x = 44;
  return entries
    .map(([label, color]) => {
      const entry = `<rect x="${x}" y="${y - 10}" width="12" height="12" fill="#${color}"/>${text(x + 18, y, label, {size: 12.5})}`;
      x += 46 + label.length * 7.2;
      return entry;
    })
    .join("");
}

function text(
  x: number,
  y: number,
  words: string,
  {
    size,
    anchor = "start",
    weight = 400,
    fill = palette.ink
  }: {size: number; anchor?: string; weight?: number; fill?: string}
): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" font-weight="${weight}" fill="#${fill}" xml:space="preserve">${escape(words)}</text>`;
}

/** At most so many lines; where some are left out, the last says so. */
function clipped(lines: string[], most: number, letters: number): string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  return [...lines.slice(0, most - 1), `${last.length < letters ? last : [...last].slice(0, letters - 1).join("")}…`];
}

/** Words in lines of at most so many letters; a longer word is cut. */
export function wrap(words: string, letters: number): string[] {
  const lines = [""];
  for (const word of words.split(" ").flatMap((word) => word.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [])) {
    if (`${lines.at(-1)} ${word}`.length > letters && lines.at(-1) !== "") lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

const round = (value: number) => Math.round(value * 100) / 100;

function escape(text: string): string {
  const names: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};
  return text.replace(/[&<>"]/g, (letter) => names[letter]!);
}
