import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import type {WeightMove} from "../components/weightMoves.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {answerButton} from "./answerButton.js";
import {ketahanan} from "./messages.js";
import type {SwapAnswer} from "./swapText.js";

/** The answer: how each weight moves, and buttons for weights to try, which `attempt` hears of. */
export function swapAnswerView(
  attempt: (weights: number[]) => void,
  {locale, rowWords}: Options
): {element: HTMLElement; update(answer: SwapAnswer): void} {
  const t = saidOf(ketahanan[locale], rowWords, locale).swap;
  const lead = html`<p class="swap-lead"></p>`;
  const changes = html`<ul class="swap-changes"></ul>`;
  const distance = html`<p></p>`;
  const tie = html`<p class="hint"></p>`;
  const tenths = html`<p></p>`;
  const whole = html`<p></p>`;
  const tryExact = tryButton(t.tryExact);
  const tryWhole = tryButton(t.tryWhole);
  const element = html`<div class="swap-answer" role="status" tabindex="-1">
    ${lead}${changes}${distance}${tie}${tenths}${tryExact.element}${whole}${tryWhole.element}
  </div>`;
  const showMoves = keyed<WeightMove>(
    changes,
    ({id}) => id ?? "",
    ({id}) => {
      const words = html`<span></span>`;
      const element = html`<li style=${{"--dim": id ? `var(--dim-${id})` : "none"}}>
        <span class="swatch" aria-hidden="true"></span>${words}
      </li>`;
      return {
        element,
        update(next) {
          setText(words, next.text);
          setAttribute(element, "data-way", next.way);
        }
      };
    }
  );

  function tryButton(label: string) {
    let weights: readonly number[] | null = null;
    const button = answerButton(label, () => weights && attempt([...weights]));
    return {
      element: button.element,
      update(next: readonly number[] | "pending" | null) {
        weights = next === "pending" ? null : next;
        button.update(next === "pending" ? "pending" : next ? "ready" : "none", element);
      }
    };
  }

  return {
    element,
    update(answer) {
      setText(lead, answer.lead);
      showMoves(answer.moves);
      setText(distance, answer.distance);
      setText(tie, answer.tie);
      setText(tenths, answer.tenths);
      setText(whole, answer.whole);
      tryExact.update(answer.tryExact);
      tryWhole.update(answer.tryWhole);
      setAttribute(element, "data-impossible", answer.isImpossible ? "" : null);
    }
  };
}
