import {common} from "../messages/common.js";
import {html} from "htl";
import {live} from "../ui/live.js";
import type {Options} from "../ui/live.js";
import type {Notice} from "../state/notice.js";

export function notices(data: Notice[], {locale}: Options) {
  const t = common[locale];
  const element = html`<div class="notices" role="status"></div>`;

  function draw(list: Notice[]) {
    element.replaceChildren(
      ...list.map(
        ({kind, mark, text, items, retry}) =>
          html`<div class=${`notice notice--${kind}`}>
            ${mark ? html`<strong>${mark}.</strong> ` : null}${text}
            ${
              items
                ? html`<ul>
                    ${items.map((item) => html`<li>${item}</li>`)}
                  </ul>`
                : null
            }
            ${retry ? html`<button class="button" ${{onclick: () => location.reload()}}>${t.retry}</button>` : null}
          </div>`
      )
    );
  }

  draw(data);
  let shown = JSON.stringify(data);
  return live<Notice[], HTMLElement>(element, (list) => {
    const text = JSON.stringify(list);
    if (text !== shown) draw(list);
    shown = text;
  });
}
