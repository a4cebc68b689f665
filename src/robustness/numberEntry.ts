import {html} from "htl";
import {setAttribute, setText, uid} from "../ui/dom.js";

/** A number to type; `commit` gives what is wrong with it, or null. While people type, `show` leaves it alone. */
export function numberEntry(label: string, commit: (typed: string) => string | null) {
  const id = uid("number");
  const message = html`<p class="weight-message" id=${id} aria-live="polite"></p>`;
  const element = html<HTMLInputElement>`<input
    class="number-entry"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    aria-label=${label}
    aria-describedby=${id}
  />`;
  let typing = false;
  let shown = "";
  const settle = () => {
    if (!typing) return;
    typing = false;
    const problem = commit(element.value.trim());
    setText(message, problem ?? "");
    setAttribute(element, "aria-invalid", problem === null ? null : "true");
    if (problem === null) element.value = shown;
  };
  element.addEventListener("input", (event) => {
    event.stopPropagation();
    typing = true;
  });
  element.addEventListener("change", settle);
  element.addEventListener("blur", settle);
  element.addEventListener("keydown", ({key}) => {
    if (key === "Enter") settle();
    if (key !== "Escape") return;
    typing = false;
    element.value = shown;
    setText(message, "");
    setAttribute(element, "aria-invalid", null);
  });
  return {
    element,
    message,
    show(value: string) {
      const changed = value !== shown;
      shown = value;
      if (typing || (element.hasAttribute("aria-invalid") && !changed)) return;
      element.value = value;
      setAttribute(element, "aria-invalid", null);
      setText(message, "");
    }
  };
}
