import {html} from "htl";
import {siteMessages} from "../messages/siteAddress.js";
import type {SiteAddress} from "../state/site/siteAddress.js";
import {setSiteAddress} from "../state/site/siteAddress.js";
import type {Locale} from "../messages/define.js";
import {setAttribute, setText, uid} from "../ui/dom.js";
import {live} from "../ui/live.js";
import type {Live, Options} from "../ui/live.js";

/** What must be said of an address that not everybody can open; empty where everybody can. */
export function reachWords({root, reach}: SiteAddress, locale: Locale): string {
  return reach === "anyone" ? "" : siteMessages[locale].reach[reach](root);
}

/**
 * Where others find this site. What a person says is kept, and every link and code follows. `warns`: whether it says that
 * not everybody can open the address, where its place does not.
 */
export function siteAddressInput(
  data: SiteAddress,
  {locale, warns = true}: Options & {warns?: boolean}
): Live<SiteAddress> {
  const t = siteMessages[locale];
  const id = uid("site");
  const field = html<HTMLInputElement>`<input
    type="text"
    inputmode="url"
    spellcheck="false"
    autocapitalize="off"
    aria-describedby=${id}
    ${{onchange: () => keep()}}
    ${{
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== "Enter") return;
        // In a form this would press its first button.
        event.preventDefault();
        keep();
      }
    }}
  />`;
  const fault = html<HTMLElement>`<p class="notice notice--warn" role="alert" hidden></p>`;
  const warning = html<HTMLElement>`<p class="notice notice--warn" role="status" hidden></p>`;
  const root = html<HTMLElement>`<div class="site-address">
    <label>${t.label}${field}</label>
    <p class="hint" id=${id}>${t.hint}</p>
    ${fault}${warning}
  </div>`;

  function keep(): void {
    const fits = setSiteAddress(field.value);
    setAttribute(field, "aria-invalid", fits ? null : "true");
    setText(fault, fits ? "" : t.invalid);
    fault.hidden = fits;
  }

  function update(next: SiteAddress): void {
    field.placeholder = next.root;
    if (field.getAttribute("aria-invalid") === null) field.value = next.from === "person" ? next.root : "";
    const words = warns ? reachWords(next, locale) : "";
    setText(warning, words);
    warning.hidden = words === "";
  }

  update(data);
  return live<SiteAddress, HTMLElement>(root, update);
}
