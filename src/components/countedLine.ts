import {html} from "htl";
import type {Filter} from "../lib/index.js";
import {countedMessages} from "../messages/counted.js";
import {countedWords} from "../model/counted.js";
import type {Counted} from "../model/counted.js";
import {filterWords} from "../model/filterWords.js";
import {emit, keyed, setAttribute, setText} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options, Sends} from "../ui/live.js";

export type CountedData = {
  counted: Counted;
  /** Of which scenarios this holds, where a page has several. */
  of?: string | null;
  /** Whether the filter is one's own to remove. */
  removable?: boolean;
};

/**
 * Who is counted in what stands below: a chip for each filter, and how many employees of how many. Removing a chip sends
 * `remove` with the group whose filter goes.
 */
export function countedLine(
  data: CountedData | null,
  {locale}: Options
): Sends<{remove: keyof Filter}> & Live<CountedData | null> {
  const t = countedMessages[locale];
  const chips = html`<span class="counted-chips"></span>`;
  const words = html`<span class="counted-words" tabindex="-1"></span>`;
  const root = html`<div class="counted" role="group" aria-label=${t.title}>${chips}${words}</div>`;
  const show = keyed<{group: keyof Filter; text: string}>(
    chips,
    ({group}) => group,
    ({group}) => {
      const name = html`<span></span>`;
      const element = html<HTMLButtonElement>`<button type="button" class="chip filter-chip">
        ${name}<span aria-hidden="true">✕</span>
      </button>`;
      element.addEventListener("click", () => {
        const next = (element.nextElementSibling ?? element.previousElementSibling ?? words) as HTMLElement;
        emit(root, "remove", group);
        next.focus();
      });
      return {
        element,
        update({text}) {
          setText(name, text);
          setAttribute(element, "aria-label", t.remove(text));
          setAttribute(element, "title", t.remove(text));
        }
      };
    }
  );

  function update(next: CountedData | null) {
    root.hidden = next === null;
    if (!next) return;
    const {counted, of = null, removable = true} = next;
    const groups = removable ? (Object.keys(counted.filter) as (keyof Filter)[]) : [];
    show(
      groups.flatMap((group) => {
        const text = filterWords({[group]: counted.filter[group]}, locale);
        return text === null ? [] : [{group, text}];
      })
    );
    const text = countedWords(counted, locale).join(" ");
    setText(words, of === null ? text : `${of}: ${text}`);
  }

  update(data);
  return live<CountedData | null, HTMLElement>(root, update);
}

/** A filter without that of one group. */
export function withoutGroup(filter: Filter, group: keyof Filter): Filter {
  const rest = {...filter};
  delete rest[group];
  return rest;
}
