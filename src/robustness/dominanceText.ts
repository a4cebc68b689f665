import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import {byCurrentRank} from "../model/agency.js";
import type {Agency} from "../model/agency.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";
import {moreButton} from "./moreButton.js";
import {pending} from "./pending.js";
import {shareText} from "../model/shareText.js";

export type DominanceData = {
  units: readonly Agency[];
  /** Pairs of positions: the first is ahead of the second at any weights. */
  dominates: readonly (readonly [number, number])[];
  /**
   * For each agency the share of the accepted weights under which its rank is worse than now, those with an equal rank
   * counted half.
   */
  favourability: readonly number[];
  /** The largest standard error of these shares where they are sampled. */
  favourabilityError?: number | null;
} | null;

type ShownDominance = NonNullable<DominanceData>;
type Favour = {unit: Agency; share: number};

/** From three quarters on, however they were rounded, weights are said to favour an agency, or (from the other end) to disfavour it. */
const clear = 0.75 - 1e-9;
const sentences = 3;

/** Who is ahead whatever the weights, and whom the weights of the scenario favour. */
export function dominanceText(data: DominanceData, {locale, rowWords}: Options): Live<DominanceData> {
  const t = saidOf(ketahanan[locale], rowWords, locale).dominance;
  const common = saidOf(ketahanan[locale], rowWords, locale);
  const f = formats(locale);
  let shown: ShownDominance | null = null;
  const again = () => shown && show(shown);
  const [moreBeaten, moreStrips] = [moreButton(again, {locale, rowWords}), moreButton(again, {locale, rowWords})];
  const method = html`<p class="hint"></p>`;
  const none = html`<p>${t.none}</p>`;
  const list = html`<ul class="dominance-list"></ul>`;
  const meaning = html`<p class="hint">${t.meaning}</p>`;
  const favours = html`<ul class="dominance-list"></ul>`;
  const strips = html`<ul class="favour-list"></ul>`;
  const body = html`<div class="pending-body dominance-columns">
    <div>
      <h3>${t.title}</h3>
      ${none}${list}${moreBeaten.element}${meaning}
    </div>
    <div>
      <h3>${t.favour}</h3>
      ${favours}
      <p class="favour-axis" aria-hidden="true">
        <span>0% ${t.worse}</span><span>50%</span><span>${t.better} 100%</span>
      </p>
      ${strips}${moreStrips.element}
      <p class="hint">${t.favourMeaning}</p>
      ${method}
    </div>
  </div>`;
  const root = html`<section class="panel dominance">${body}</section>`;
  const sentence = () => {
    const element = html`<li></li>`;
    return {element, update: ({text}: {text: string}) => setText(element, text)};
  };
  const showList = keyed<{id: string; text: string}>(list, ({id}) => id, sentence);
  const showFavours = keyed<{id: string; text: string}>(favours, ({id}) => id, sentence);
  const showStrips = keyed<Favour>(
    strips,
    ({unit}) => unit.id,
    () => {
      const name = html`<span></span>`;
      const strip = html`<span class="favour-strip" aria-hidden="true"><i></i></span>`;
      const number = html`<span class="favour-share"></span>`;
      return {
        element: html`<li>${name}${strip}${number}</li>`,
        update({unit, share}) {
          setText(name, unit.label);
          setText(number, shareText(share, f));
          strip.style.setProperty("--at", share.toFixed(4));
          setAttribute(strip, "data-way", share >= clear ? "up" : share <= 1 - clear ? "down" : "same");
        }
      };
    }
  );

  function show(next: ShownDominance): void {
    shown = next;
    const {units, dominates, favourability, favourabilityError: error = null} = next;
    setText(method, error === null ? "" : common.sampledSome(f.index(100 * error)));
    const order = byCurrentRank(units);
    const place = new Map(order.map((i, at) => [i, at]));
    const behind = units.map((): number[] => []);
    for (const [i, j] of dominates) behind[i]!.push(j);
    const lines = order.flatMap((i) => {
      const trailing = behind[i]!.sort((a, b) => place.get(a)! - place.get(b)!);
      const beaten = trailing.map((j) => units[j]!.label);
      const others = beaten.slice(0, 10).join(", ");
      const rest = beaten.length > 10 ? ` ${common.others(f.count(beaten.length - 10))}` : "";
      return beaten.length > 0 ? [{id: units[i]!.id, text: t.list(units[i]!.label, others + rest)}] : [];
    });
    showList(lines.slice(0, moreBeaten.limit(lines.length)));
    none.hidden = lines.length > 0;
    meaning.hidden = lines.length === 0;
    const sorted = order.map((i) => ({unit: units[i]!, share: favourability[i]!})).sort((a, b) => b.share - a.share);
    showStrips(sorted.slice(0, moreStrips.limit(sorted.length)));
    const favoured = sorted.filter(({share}) => share >= clear).slice(0, sentences);
    const harmed = sorted
      .filter(({share}) => share <= 1 - clear)
      .slice(-sentences)
      .reverse();
    const words = [
      ...favoured.map(({unit, share}) => ({id: unit.id, text: t.favoured(unit.label, shareText(share, f))})),
      ...harmed.map(({unit, share}) => ({id: unit.id, text: t.disfavoured(unit.label, shareText(1 - share, f))}))
    ];
    showFavours(words.length > 0 ? words : [{id: "", text: units.length === 0 ? common.none : t.even}]);
  }

  const update = pending(root, body, show, {locale, rowWords});
  update(data);
  return live<DominanceData, HTMLElement>(root, update);
}
