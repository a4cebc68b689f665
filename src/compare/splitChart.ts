import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {hundredths} from "../model/rankingRow.js";
import {segments} from "../ui/choose.js";
import {uid} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {observeWidth} from "../ui/observeWidth.js";
import {bandingkan} from "./messages.js";
import type {SplitData} from "./splitLayout.js";
import {splitPicture} from "./splitPicture.js";
import {splitTable} from "./splitTable.js";

/** Why an agency moved between two scenarios: in words, as falling and rising bars, and as a table that adds up. */
export function splitChart(
  data: SplitData,
  {locale, rowWords, width = 640}: Options & {width?: number}
): Live<SplitData> {
  const t = saidOf(bandingkan[locale], rowWords, locale).split;
  const f = formats(locale);
  let by: "index" | "lead" = "index";
  const title = html`<h3></h3>`;
  const words = html`<p></p>`;
  const choice = segments(
    t.measure,
    uid("split-by"),
    [
      {value: "index", label: t.index},
      {value: "lead", label: t.lead}
    ] as const,
    (value) => {
      by = value;
      show();
    }
  );
  choice.update(by);
  const frame = html`<div class="split-frame"></div>`;
  const meaning = html`<p class="hint"></p>`;
  const table = html`<div></div>`;
  const body = html`<div>${choice.element}${frame}${table}${meaning}</div>`;
  const root = html`<section class="compare-part split">${title}${words}${body}</section>`;

  function show(): void {
    body.hidden = !data?.split;
    title.hidden = data === null;
    if (!data) {
      words.textContent = t.none;
      return;
    }
    const {name, from, to, split, waits} = data;
    title.textContent = t.title(name, from, to);
    if (!split) {
      words.textContent = waits ? t.waits[waits] : t.unranked(name);
      return;
    }
    const {start, end} = split.index;
    const [rankFrom, rankTo] = split.ranks;
    words.textContent = `${t.words(name, f.index(start), f.index(end), f.indexChange(hundredths(end - start)))} ${t.rank(f.count(rankFrom), f.count(rankTo))}`;
    frame.replaceChildren(splitPicture(split[by], {name, from, to, by}, width, {locale, rowWords}));
    table.replaceChildren(splitTable(split[by], name, {locale, rowWords}));
    meaning.textContent = by === "index" ? t.meaning : `${t.leadMeaning} ${t.meaning}`;
  }

  function update(next: SplitData): void {
    data = next;
    show();
  }

  observeWidth(root, (next) => {
    width = next;
    show();
  });
  show();
  return live<SplitData, HTMLElement>(root, update);
}
