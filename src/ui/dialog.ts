import {html} from "htl";
import {uid} from "./dom.js";

export type DialogButton = {label: string; value: string; primary?: boolean};

/**
 * Asks something in front of the page and tells the button that was pressed; null when it was closed otherwise. The
 * focus goes back to where it was.
 */
export function ask(title: string, content: Node, buttons: readonly DialogButton[]): Promise<string | null> {
  const id = uid("dialog");
  const element = html<HTMLDialogElement>`<dialog class="dialog" aria-labelledby=${id}>
    <form method="dialog">
      <h2 id=${id}>${title}</h2>
      ${content}
      <div class="toolbar">
        ${buttons.map(
          ({label, value, primary}) =>
            html`<button
              type="submit"
              class=${primary ? "button is-primary" : "button"}
              value=${value}
              formnovalidate=${!primary}
            >
              ${label}
            </button>`
        )}
      </div>
    </form>
  </dialog>`;
  const before = document.activeElement;
  document.body.append(element);
  // A click beside the dialog closes it, as Escape does.
  element.addEventListener("click", (event) => event.target === element && element.close(""));
  element.showModal();
  return new Promise((resolve) => {
    element.addEventListener("close", () => {
      element.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(element.returnValue === "" ? null : element.returnValue);
    });
  });
}
