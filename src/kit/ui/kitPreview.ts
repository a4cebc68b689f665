import {html} from "htl";
import {byline} from "../write/byline.js";
import {palette} from "../write/palette.js";
import {qrModules} from "../write/qr.js";
import {slidesOf} from "../write/slides.js";
import type {Slide} from "../write/slides.js";
import {shortStamp, stampLines} from "../write/stampLines.js";
import {figureSvg} from "../write/svg.js";
import type {KitContent, KitFigure, KitLink, KitTable} from "../write/types.js";
import {uid} from "../../ui/dom.js";
import {kitFiles} from "./kitFiles.js";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import {bahan} from "../messages.js";

export type KitPreviewData = {content: KitContent | null; problem: string | null};

/** The kit as it will be: a handout on paper, which is also what is printed, or slides. */
export function kitPreview(
  data: KitPreviewData,
  {locale}: Options
): Live<KitPreviewData> & {print(name: string): void} {
  const t = bahan[locale];
  let as: "handout" | "slides" = "handout";
  const name = uid("kit-as");
  const inputs = (["handout", "slides"] as const).map((id) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${name} checked=${id === as} />`;
    input.addEventListener("change", () => {
      as = id;
      show();
    });
    return {id, input, label: html`<label>${input}<span>${t.page[id]}</span></label>`};
  });
  const paper = html<HTMLElement>`<div class="kit-paper"></div>`;
  const root = html<HTMLElement>`<section class="kit-preview">
    <div class="segments" role="radiogroup" aria-label=${t.page.as}>${inputs.map(({label}) => label)}</div>
    ${paper}
  </section>`;

  function show(): void {
    const {content, problem} = data;
    paper.dataset["as"] = as;
    if (!content) return paper.replaceChildren(html`<p class="kit-problem">${problem ?? t.page.waiting}</p>`);
    paper.replaceChildren(as === "handout" ? handout(content, locale) : deck(content, locale));
  }

  /** Whoever prints gets the handout, whatever is shown. */
  function printed(): void {
    if (!root.isConnected) return removeEventListener("beforeprint", printed);
    if (as === "handout") return;
    as = "handout";
    show();
    addEventListener("afterprint", unprinted, {once: true});
  }

  function unprinted(): void {
    as = inputs.find(({input}) => input.checked)!.id;
    show();
  }

  addEventListener("beforeprint", printed);
  show();
  return Object.assign(
    live<KitPreviewData, HTMLElement>(root, (next) => {
      data = next;
      show();
    }),
    {
      /** The handout on paper; browsers call a file of it by the title of the page. */
      print(name: string) {
        const {title} = document;
        document.title = name;
        addEventListener("afterprint", () => (document.title = title), {once: true});
        window.print();
      }
    }
  );
}

/** In one table whose head every printed page repeats: the caveats. The number of a page stands at its foot. */
function handout(content: KitContent, locale: Options["locale"]): HTMLElement {
  const t = bahan[locale];
  const {stamp, links} = content;
  const first = links[0] && qrOf(links[0], locale);
  const all = links.map((_, i) => i);
  const [caveat, ...rest] = shortStamp(content);
  return html<HTMLElement>`<table class="kit-handout" role="presentation">
    <thead>
      <tr>
        <td class="kit-head">
          ${first ?? null}
          <p>
            <strong>${caveat}</strong> ${rest.join(" ")} ${first && stamp.qr}
            ${links.slice(0, 1).map(({url, label}) => html`<a href=${url}>${t.stamp.openNamed(label)}</a>`)}
            ${all.length > 1 ? t.stamp.firstPage : null}
          </p>
        </td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td>
          ${pageNumbers(t.stamp.page)}
          <h2 class="kit-title">${content.title}</h2>
          <p class="kit-byline">${byline(content)}</p>
          ${
            all.length > 1
              ? html`<div class="kit-caveats">
                  ${[...stamp.scheme, ...stamp.filter].map((text) => html`<p>${text}</p>`)}
                </div>`
              : null
          }
          <div class="kit-links">${links.map((link) => linkCard(link, locale))}</div>
          ${content.sections.map(
            (section) =>
              html`<section class="kit-section" data-section=${section.id}>
                <h3>${section.title}</h3>
                ${
                  section.sentences.length > 0
                    ? html`<ul>
                        ${section.sentences.map((text) => html`<li>${text}</li>`)}
                      </ul>`
                    : null
                }
                ${section.figure ? figure(section.figure, content) : null} ${section.tables.map(table)}
                ${kitFiles(section, content, {locale})}
                ${section.notes.map((text) => html`<p class="kit-note">${text}</p>`)}
              </section>`
          )}
        </td>
      </tr>
    </tbody>
  </table>`;
}

/** Only a margin box knows the number of its page, and only a sheet can fill it. */
function pageNumbers(word: string): HTMLElement {
  const style = document.createElement("style");
  const content = `${JSON.stringify(`${word} `)} counter(page) " / " counter(pages)`;
  style.textContent = `@page {@bottom-right {content: ${content}; font: 8pt sans-serif; color: #${palette.muted}}}`;
  return style;
}

function linkCard({label, url}: KitLink, locale: Options["locale"]): HTMLElement {
  const {stamp: t} = bahan[locale];
  return html<HTMLElement>`<div class="kit-link">
    ${qrOf({label, url}, locale) ?? html`<p>${t.qrTooLong}</p>`}
    <p><a href=${url}>${t.openNamed(label)}</a><br /><small>${url}</small></p>
  </div>`;
}

function qrOf({label, url}: KitLink, locale: Options["locale"]): Element | null {
  const modules = qrModules(url);
  return modules && qr(modules, bahan[locale].stamp.qr(label));
}

function qr(modules: boolean[][], label: string): Element {
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : []))).join("");
  const n = modules.length;
  return parsed(
    `<svg xmlns="http://www.w3.org/2000/svg" class="kit-qr" role="img" viewBox="0 0 ${n} ${n}"><rect width="${n}" height="${n}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`,
    label
  );
}

function deck(content: KitContent, locale: Options["locale"]): HTMLElement {
  const t = bahan[locale];
  const slides = slidesOf(content, t.continued);
  const all = String(slides.length + 1);
  const foot = (of: Pick<KitContent, "stamp">) =>
    html`<footer><strong>${of.stamp.data}</strong> ${stampLines(of).slice(1).join(" ")}</footer>`;
  const card = (number: number, inside: unknown[], of: Pick<KitContent, "stamp">) =>
    html`<li class="kit-slide" aria-label=${t.page.slide(String(number), all)}>${inside}${foot(of)}</li>`;
  return html<HTMLElement>`<ol class="kit-slides">
    ${card(1, [html`<h2>${content.title}</h2>`, html`<p>${byline(content)}</p>`], content)}
    ${slides.map((slide, i) => card(i + 2, slideParts(slide, content), slide))}
  </ol>`;
}

function slideParts({title, sentences, figure: shown, table: tabular}: Slide, content: KitContent): unknown[] {
  const words = sentences.map((text) => html`<p>${text}</p>`);
  const heading = html`<h3>${title}</h3>`;
  if (!shown) return [heading, ...words, tabular ? table(tabular) : null];
  if (words.length === 0 && !tabular) return [heading, figure(shown, content)];
  return [
    heading,
    html`<div class="kit-columns">
      <div>${words}${tabular ? table(tabular) : null}</div>
      ${figure(shown, content)}
    </div>`
  ];
}

function figure(data: KitFigure, content: KitContent): HTMLElement {
  return html<HTMLElement>`<figure class="kit-figure">
    <figcaption>${data.title}</figcaption>
    <div class="kit-scroll" role="group" tabindex="0" aria-label=${data.title}>
      ${parsed(figureSvg(data, content, {bare: true}), data.alt)}
    </div>
  </figure>`;
}

function table({caption, columns, rows, note}: KitTable): HTMLElement {
  const total = columns.reduce((sum, {share}) => sum + share, 0);
  return html<HTMLElement>`<div
    class="kit-table"
    role="group"
    tabindex="0"
    aria-label=${caption}
    data-short=${rows.length <= 20 ? "" : null}
    data-wide=${columns.length > 5 ? "" : null}
  >
    <table>
      <caption>
        ${caption}
      </caption>
      <colgroup>
        ${columns.map(({share}) => html`<col style=${{width: `${Math.round((100 * share) / total)}%`}} />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map(({label, numeric}) => html`<th scope="col" data-numeric=${numeric ? "" : null}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(({text}, c) => html`<td data-numeric=${columns[c]!.numeric ? "" : null}>${text}</td>`)}
            </tr>`
        )}
      </tbody>
    </table>
    ${note ? html`<p class="kit-note">${note}</p>` : null}
  </div>`;
}

/** A drawing read as XML, so that no text in it can become anything but text. */
function parsed(svg: string, label: string): Element {
  const element = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  element.setAttribute("aria-label", label);
  element.querySelector("title")?.remove();
  return element;
}
