import {html, svg} from "htl";
import type {HourBin, JenisJabatan, Threshold} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {sebaran} from "../../messages/sebaran.js";
import {terms} from "../../messages/terms.js";
import {setAttribute, setText} from "../dom.js";
import {live} from "../live.js";
import type {Live, Options} from "../live.js";
import {observeWidth} from "../observeWidth.js";
import {dataTable} from "./dataTable.js";
import type {FigureFiles} from "./figureFiles.js";

export type CliffData =
  | {status: "loading" | "unavailable"}
  | {
      status: "ready";
      bins: HourBin[];
      steps: Threshold[];
      /** How far below a jump people are counted, in hours. */
      within: number;
      /** Points earned at 0, 1, 2 … hours, per kind of post. */
      points: number[][];
    };

const posts: JenisJabatan[] = ["struktural", "fungsional", "pelaksana"];

/** People by hours of training, and the points these earn: a cliff is a step that many stand just below. */
export function cliffChart(data: CliffData, {locale, files}: Options & {files: FigureFiles}): Live<CliffData> {
  const t = sebaran[locale].cliff;
  const f = formats(locale);
  const names = terms[locale].jenisJabatan;
  let width = 640;
  const sentences = html`<div role="status"></div>`;
  const chart = svg<SVGSVGElement>`<svg class="cliff-picture" role="img"></svg>`;
  const table = dataTable(null, {locale, files, figure: () => chart});
  const explain = html`<p class="hint">${t.explain}</p>`;
  const root = html`<figure class="cliff">
    <h3>${t.title}</h3>
    ${sentences} ${chart} ${explain} ${table}
  </figure>`;

  function update(next: CliffData): void {
    data = next;
    const ready = next.status === "ready";
    chart.toggleAttribute("hidden", !ready);
    explain.hidden = !ready;
    if (next.status !== "ready") {
      table.update(null);
      sentences.replaceChildren(html`<p class="hint">${next.status === "loading" ? t.waits : t.unavailable}</p>`);
      return;
    }
    const {bins, steps, within} = next;
    const told = steps.map(({jenisJabatan, at, rise, below}) =>
      below === null
        ? t.protected(names[jenisJabatan])
        : t.sentence(f.count(below), names[jenisJabatan], f.count(within), f.count(at), f.index(rise))
    );
    sentences.replaceChildren(...(told.length > 0 ? told : [t.noStep]).map((text) => html`<p>${text}</p>`));
    draw(next);
    table.update({
      title: t.title,
      absent: t.hidden,
      columns: [{label: t.hours, kind: "text"}, ...posts.map((post) => ({label: names[post], kind: "count" as const}))],
      rows: () => bins.map((bin) => [range(bin), ...posts.map((post) => bin.people[post])])
    });
  }

  function range({from, to}: HourBin): string {
    if (from === null) return to === null ? t.noRecord : `${t.noRecord}–${f.count(to)}`;
    return from === to ? f.count(from) : `${f.count(from)}–${f.count(to)}`;
  }

  function draw({bins, points}: Extract<CliffData, {status: "ready"}>): void {
    const shown = points[0]!.length - 1;
    const x = (hours: number) => Math.round(10 * (70 + ((width - 130) * hours) / (shown + 1))) / 10;
    setAttribute(chart, "viewBox", `0 0 ${width} 240`);
    const base = 200;
    const people = (bin: HourBin) => posts.reduce((sum, post) => sum + (bin.people[post] ?? 0), 0);
    const bars = bins.map((bin) => {
      const from = bin.from === null ? (bin.to === null ? -2.5 : -1) : Math.min(bin.from, shown);
      const to = bin.from === null && bin.to === null ? -1 : Math.min((bin.to ?? 0) + 1, shown + 1);
      return {bin, from, to, n: people(bin)};
    });
    // Hours past the last that is drawn share one bar.
    const last = bars.filter(({from}) => from >= shown);
    const beyond = last.reduce((sum, {n}) => sum + n, 0);
    const drawn = [
      ...bars.filter(({from}) => from < shown),
      ...(beyond > 0 ? [{from: shown, to: shown + 1, n: beyond}] : [])
    ];
    const density = drawn.map(({from, to, n}) => n / (to - from));
    const most = Math.max(0, ...density);
    const tall = (n: number) => (most > 0 ? (180 * n) / most : 0);
    const lines = new Map(points.map((line) => [line.join(), line]));
    const top = Math.max(...points.flat(), 1);
    const y = (p: number) => base - (170 * p) / top;
    const step = (line: number[]) =>
      line.map((p, hours) => `${hours ? "V" : "M"}${hours ? "" : `${x(0)},`}${y(p)}H${x(hours + 1)}`).join("");
    chart.replaceChildren(
      ...drawn.map(
        ({from, to}, i) =>
          svg`<rect class="cliff-people" x=${x(from)} width=${Math.max(1, x(to) - x(from) - 1)} y=${base - tall(density[i]!)} height=${tall(density[i]!)}></rect>`
      ),
      ...[...lines.values()].map((line) => svg`<path class="cliff-points" d=${step(line)}></path>`),
      ...[...lines.values()].map(
        (line) => svg`<text x=${x(shown + 1) + 6} y=${y(line.at(-1)!) + 4}>${f.index(line.at(-1)!)}</text>`
      ),
      ...[0, 10, 20, 30, 40].map(
        (hours) =>
          svg`<text x=${x(hours)} y="216" text-anchor="middle">${hours === shown ? `≥ ${hours}` : hours}</text>`
      ),
      svg`<text x="4" y="234">${t.noRecord}</text>`,
      svg`<text x=${70 + (width - 130) / 2} y="236" text-anchor="middle">${t.hours}</text>`
    );
    const highest = most > 0 ? drawn[density.indexOf(most)] : null;
    const words = highest ? t.alt(highest.from < 0 ? t.noRecord : f.count(highest.from)) : "";
    setAttribute(chart, "aria-label", [t.title, words].filter(Boolean).join(". "));
  }

  observeWidth(chart, (next) => {
    width = next;
    if (data.status === "ready") draw(data);
  });
  setText(root.querySelector("h3")!, t.title);
  update(data);
  return live<CliffData, HTMLElement>(root, update);
}
