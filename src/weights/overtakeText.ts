import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {dimensions as order} from "../lib/index.js";
import type {Dimension, Weights} from "../lib/index.js";
import {bobot} from "./messages.js";
import {formats} from "../messages/format.js";
import {emit, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Sends} from "../ui/live.js";
import {weightMoves} from "../components/weightMoves.js";
import {dimensionName} from "../model/dimensionName.js";
import type {Labelling} from "../model/dimensionName.js";

/** The smallest change of all weights by which an agency overtakes the one above it. */
export type OvertakeData =
  | {status: "choose" | "pending" | "locked"}
  | {status: "first"; name: string}
  | {status: "impossible"; name: string; other: string}
  | {status: "failed"; why: string}
  | (OvertakeMove & {status: "found"})
  /** None with these weights locked, but with all free. */
  | (OvertakeMove & {status: "unlocking"; locked: readonly Dimension[]});

type OvertakeMove = {
  name: string;
  other: string;
  weights: Weights;
  /** On the border, in the order of the dimensions. */
  to: readonly number[];
  distance: number;
  /** Weights in tenths of a percent at which it has truly overtaken; null if there are none near. */
  attempt: readonly number[] | null;
};

/** Says it in words, with a button that sends `try` with the weights in `detail`. */
export function overtakeText(
  data: OvertakeData,
  {locale, rowWords, dimensions}: Labelling
): Sends<{try: {weights: number[]}}> & Live<OvertakeData> {
  const t = saidOf(bobot[locale], rowWords, locale).overtake;
  const f = formats(locale);
  const words = html`<span></span>`;
  const moves = html`<ul class="overtake-moves"></ul>`;
  const distance = html`<span></span>`;
  const button = html<HTMLButtonElement>`<button type="button" class="plain-button"></button>`;
  const rest = html`<p class="overtake-rest">${distance} ${button}</p>`;
  const root = html`<section class="panel tipping overtake">
    <h3>${t.title}</h3>
    <p class="hint">${t.lead}</p>
    <div role="status">
      <p>${words}</p>
      ${moves}${rest}
    </div>
  </section>`;
  let attempt: readonly number[] | null = null;
  button.addEventListener("click", () => attempt && emit(root, "try", {weights: [...attempt]}));

  function update(next: OvertakeData): void {
    data = next;
    const found = data.status === "found" || data.status === "unlocking" ? data : null;
    attempt = found?.attempt ?? null;
    setText(words, overtakeSentence(data, {locale, rowWords, dimensions}));
    const rows = found ? weightMoves(found.weights, found.to, {locale, dimensions}) : [];
    moves.replaceChildren(
      ...rows.map(
        ({id, text}) =>
          html`<li style=${{"--dim": id ? `var(--dim-${id})` : "none"}}>
            <span class="swatch" aria-hidden="true"></span>${text}
          </li>`
      )
    );
    rest.hidden = !found;
    if (!found) return;
    const why = attempt ? "" : ` ${found.status === "found" ? t.noTry : t.unlock}`;
    setText(distance, t.distance(f.index(100 * found.distance)) + why);
    button.hidden = attempt === null;
    setText(button, attempt ? t.try(order.map((_, i) => f.weight(attempt![i]!)).join(" · ")) : "");
  }

  update(data);
  return live<OvertakeData, HTMLElement>(root, update);
}

/** The answer without how each weight moves. */
export function overtakeSentence(data: OvertakeData, {locale, rowWords, dimensions}: Labelling): string {
  const t = saidOf(bobot[locale], rowWords, locale).overtake;
  switch (data.status) {
    case "choose":
    case "pending":
    case "locked":
      return t[data.status];
    case "first":
      return t.first(data.name);
    case "impossible":
      return t.impossible(data.name, data.other);
    case "failed":
      return t.failed(data.why);
    case "found":
      return t.found(data.name, data.other);
    case "unlocking": {
      const held = order.filter((id) => data.locked.includes(id)).map(dimensionName(dimensions, locale));
      return t.unlocking(formats(locale).list(held), t.found(data.name, data.other));
    }
  }
}
