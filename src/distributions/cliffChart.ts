import {html, svg} from "htl";
import type {HourBin} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {sebaran} from "./messages.js";
import {terms} from "../messages/terms.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {posts} from "./cliff.js";
import type {CliffData} from "./cliff.js";
import {figureBlock} from "./figureBlock.js";
import type {Drawing} from "./figureBlock.js";
import type {FigureFiles} from "./figureFiles.js";

type Ready = Extract<CliffData, {status: "ready"}>;

/** People by hours of training, and the points these earn: a cliff is a step that many stand just below. */
export function cliffChart(data: CliffData, {locale, files}: Options & {files: FigureFiles}): Live<CliffData> {
  const t = sebaran[locale].cliff;
  const f = formats(locale);
  const names = terms[locale].jenisJabatan;
  const sentences = html`<div role="status"></div>`;
  const figure = figureBlock<Ready>(
    {
      title: t.title,
      className: "cliff-picture",
      above: sentences,
      below: html`<p class="hint">${t.explain}</p>`,
      draw,
      table: ({bins}) => ({
        title: t.title,
        absent: t.hidden,
        columns: [
          {label: t.hours, kind: "text"},
          ...posts.map((post) => ({label: names[post], kind: "count" as const}))
        ],
        rows: () => bins.map((bin) => [range(bin), ...posts.map((post) => bin.people[post])])
      })
    },
    {locale, files}
  );
  const root = html`<div class="cliff">${figure}</div>`;

  function update(next: CliffData): void {
    figure.update(next.status === "ready" ? next : null);
    if (next.status !== "ready")
      return sentences.replaceChildren(
        html`<p class="hint">${next.status === "loading" ? t.waits : t.unavailable}</p>`
      );
    // Where nobody of a kind of post is looked at, there is nobody to speak of.
    const there = next.steps.filter(({jenisJabatan}) => next.bins.some(({people}) => people[jenisJabatan] !== 0));
    const items = there.map(({jenisJabatan, at, rise, below}) =>
      below === null
        ? t.protected(names[jenisJabatan])
        : t.sentence(f.count(below), names[jenisJabatan], f.count(next.within), f.count(at), f.index(rise))
    );
    sentences.replaceChildren(
      html`<ul class="cliff-sentences">
        ${(next.steps.length > 0 ? items : [t.noStep]).map((text) => html`<li>${text}</li>`)}
      </ul>`
    );
  }

  function range({from, to}: HourBin): string {
    if (from === null) return to === null ? t.noRecord : `${t.noRecord}–${f.count(to)}`;
    return from === to ? f.count(from) : `${f.count(from)}–${f.count(to)}`;
  }

  function spanWords(bin: HourBin): string {
    return bin.to === null ? range(bin) : t.span(range(bin));
  }

  function draw({bins, points}: Ready, width: number): Drawing {
    const shown = points[0]!.length - 1;
    const x = (hours: number) => Math.round(10 * (70 + ((width - 90) * hours) / (shown + 1))) / 10;
    const narrow = width < 480;
    const base = 240;
    const people = (bin: HourBin) => posts.reduce((sum, post) => sum + (bin.people[post] ?? 0), 0);
    const bars = bins.map((bin) => {
      const from = bin.from === null ? (bin.to === null ? -2.5 : -1) : Math.min(bin.from, shown);
      const to = bin.from === null && bin.to === null ? -1 : Math.min((bin.to ?? 0) + 1, shown + 1);
      return {from, to, n: people(bin), words: spanWords(bin)};
    });
    // Hours past the last that is drawn share one bar.
    const last = bars.filter(({from}) => from >= shown);
    const beyond = last.reduce((sum, {n}) => sum + n, 0);
    const drawn = [
      ...bars.filter(({from}) => from < shown),
      ...(beyond > 0 ? [{from: shown, to: shown + 1, n: beyond, words: t.orMore(f.count(shown))}] : [])
    ];
    const density = drawn.map(({from, to, n}) => n / (to - from));
    const most = Math.max(0, ...density);
    const tall = (n: number) => (most > 0 ? (180 * n) / most : 0);
    // Kinds of post that earn the same share a line.
    const there = posts.filter((post) => bins.some(({people}) => people[post] !== 0));
    const lines = [...new Set(there.map((post) => points[posts.indexOf(post)]!.join()))].map((key) => {
      const alike = there.filter((post) => points[posts.indexOf(post)]!.join() === key);
      return {line: points[posts.indexOf(alike[0]!)]!, label: alike.map((post) => names[post]).join(", ")};
    });
    const top = Math.max(...points.flat(), 1);
    const y = (p: number) => Math.round(10 * (base - (140 * p) / top)) / 10;
    const step = (line: number[]) =>
      line.map((p, hours) => `${hours ? "V" : "M"}${hours ? "" : `${x(0)},`}${y(p)}H${x(hours + 1)}`).join("");
    const highest = most > 0 ? drawn[density.indexOf(most)]! : null;
    const marks = [
      ...drawn.map(
        ({from, to}, i) =>
          svg`<rect class="cliff-people" x=${x(from)} width=${Math.max(1, x(to) - x(from) - 1)} y=${base - tall(density[i]!)} height=${tall(density[i]!)}></rect>`
      ),
      ...(highest
        ? [
            svg`<text x=${x((highest.from + highest.to) / 2)} y=${base - 186} text-anchor=${narrow ? "end" : "middle"}>${t.count(f.count(highest.n))}</text>`
          ]
        : []),
      ...lines.map(({line}) => svg`<path class="cliff-points" d=${step(line)}></path>`),
      ...lines.map(({line, label}) => {
        const [right, above] = [x(shown + 1), y(line.at(-1)!) - 6];
        return svg`<g class="cliff-label">
          <text x=${right} y=${above - 15} text-anchor="end">${label}</text>
          <text x=${right} y=${above} text-anchor="end">${t.earned(f.index(line.at(-1)!))}</text>
        </g>`;
      }),
      ...[0, 10, 20, 30, 40].map(
        (hours) =>
          svg`<text x=${x(hours + 0.5)} y=${base + 16} text-anchor="middle">${hours === shown ? `≥ ${hours}` : hours}</text>`
      ),
      svg`<text x="4" y=${base + 36}>${t.noRecord}</text>`,
      svg`<text x=${width - 20} y=${base + 36} text-anchor="end">${t.hours}</text>`
    ];
    const words = highest ? t.alt(highest.words, f.count(highest.n)) : "";
    return {marks, height: 282, words};
  }

  update(data);
  return live<CliffData, HTMLElement>(root, update);
}
