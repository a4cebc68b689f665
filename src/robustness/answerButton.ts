import {html} from "htl";
import {setAttribute} from "../ui/dom.js";

/**
 * A button below an answer, for acting upon it. While the answer is found anew the button stays where it is, and with it
 * the focus; if the new one gives nothing to act upon, the focus goes to the answer.
 */
export function answerButton(label: string, press: () => void) {
  const button = html<HTMLButtonElement>`<button type="button" class="plain-button">${label}</button>`;
  const element = html<HTMLParagraphElement>`<p hidden>${button}</p>`;
  button.addEventListener("click", () => !button.hasAttribute("aria-disabled") && press());
  return {
    element,
    update(state: "ready" | "pending" | "none", answer: HTMLElement): void {
      const gone = state === "none" || (state === "pending" && element.hidden);
      if (gone && button === document.activeElement) answer.focus({preventScroll: true});
      element.hidden = gone;
      setAttribute(button, "aria-disabled", state === "pending" ? "true" : null);
    }
  };
}
