import {settingsMessages} from "../messages/settings.js";
import {html} from "htl";
import {configure} from "../lib/index.js";
import type {Option, Scheme, Switch} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, setAttribute, setText, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {legalWords} from "../model/legalWords.js";
import type {SettingsValue} from "../model/schemeChange.js";

export type SettingsData = {schemes: readonly Scheme[]; scheme: string; settings: Record<string, string>};
export type SettingsInput = Control<SettingsData, SettingsValue>;

type Chooser = {element: HTMLElement; show(): void};

/** The scheme, and how its switches are set. A scheme just chosen keeps the settings it knows. */
export function settingsInput(data: SettingsData, {locale, open = false}: Options & {open?: boolean}): SettingsInput {
  const t = settingsMessages[locale];
  const summary = html`<span class="settings-summary"></span>`;
  const legal = html`<p class="settings-legal"></p>`;
  const schemeWhy = html`<p class="hint"></p>`;
  const none = html`<p class="hint">${t.none}</p>`;
  const switches = html`<div class="settings-switches"></div>`;
  const reset = html<HTMLButtonElement>`<button type="button" class="plain-button">${t.reset}</button>`;
  const schemeName = uid("scheme");
  const schemeRadios = data.schemes.map((scheme) => {
    const input = html<HTMLInputElement>`<input type="radio" name=${schemeName} value=${scheme.id} />`;
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      choose(scheme.id, known(scheme, data.settings));
    });
    const badge = html`<span class="legal-badge" data-legal=${scheme.legal}>${t.legal[scheme.legal]}</span>`;
    return {input, element: html`<label class="choice">${input}<span>${scheme.title[locale]} ${badge}</span></label>`};
  });
  const root = html<HTMLDetailsElement>`<details class="panel settings-input" open=${open}>
    <summary><span class="settings-title">${t.title}</span> ${summary}</summary>
    <fieldset class="settings-scheme">
      <legend>${t.scheme}</legend>
      ${schemeRadios.map(({element}) => element)} ${legal}${schemeWhy}
    </fieldset>
    ${switches}${none}${reset}
  </details>`;
  let choosers: Chooser[] = [];
  let shown: Scheme | null = null;

  root.addEventListener("change", (event) => event.target !== root && event.stopImmediatePropagation());
  reset.addEventListener("click", () => {
    root.querySelector<HTMLInputElement>("input:checked")?.focus();
    choose(data.scheme, {});
  });

  function scheme(): Scheme {
    const found = data.schemes.find(({id}) => id === data.scheme);
    if (!found) throw new RangeError(`unknown scheme: ${data.scheme}`);
    return found;
  }

  function choose(id: string, settings: Record<string, string>): void {
    data = {...data, scheme: id, settings};
    show();
    emit(root, "input");
    emit(root, "change");
  }

  function chooser(s: Switch): Chooser {
    const name = uid(`switch-${s.id}`);
    const first = s.options[0]!;
    const why = html`<p class="hint" id=${uid("why")}></p>`;
    const mark = html`<span class="changed-mark">${t.isChanged}</span>`;
    const inputs = s.options.map((option) => {
      const input = html<HTMLInputElement>`<input
        type="radio"
        name=${name}
        value=${option.id}
        aria-describedby=${why.id}
      />`;
      input.addEventListener("input", (event) => {
        event.stopPropagation();
        choose(data.scheme, known(scheme(), {...data.settings, [s.id]: option.id}));
      });
      return input;
    });
    const element = html`<fieldset class="switch">
      <legend>${s.label[locale]} ${mark}</legend>
      <div class="segments">
        ${inputs.map((input, i) => html`<label>${input}<span>${s.options[i]!.label[locale]}</span></label>`)}
      </div>
      ${why}
    </fieldset>`;
    return {
      element,
      show() {
        const chosen = optionOf(s, data.settings);
        inputs.forEach((input, i) => (input.checked = s.options[i] === chosen));
        const changed = chosen !== first;
        mark.hidden = !changed;
        setAttribute(element, "data-changed", changed ? "" : null);
        setText(why, chosen.why[locale] + (changed ? ` ${t.defaultIs(first.label[locale])}.` : ""));
      }
    };
  }

  function show(): void {
    const current = scheme();
    if (current !== shown) {
      shown = current;
      choosers = current.switches.map(chooser);
      switches.replaceChildren(...choosers.map(({element}) => element));
    }
    for (const {show} of choosers) show();
    for (const {input} of schemeRadios) input.checked = input.value === current.id;
    const changes = Object.keys(known(current, data.settings)).length;
    setText(legal, legalWords(configure(current, known(current, data.settings)), undefined, locale));
    setAttribute(legal, "data-legal", current.legal);
    setText(schemeWhy, current.summary[locale]);
    none.hidden = current.switches.length > 0;
    reset.hidden = changes === 0;
    setText(summary, summaryText(current, changes, locale));
  }

  show();
  return control<SettingsData, SettingsValue>(root, {
    update(next) {
      data = next;
      show();
    },
    get: () => ({scheme: data.scheme, settings: known(scheme(), data.settings)}),
    set(value) {
      data = {...data, ...value};
      show();
    }
  });
}

/** The scheme, what it is in law as it is set, and how much of it is changed. */
function summaryText({title, legal}: Scheme, changes: number, locale: Locale): string {
  const t = settingsMessages[locale];
  const options = changes === 0 ? t.unchanged : t.changed(formats(locale).count(changes));
  return `${title[locale]} (${legal === "berlaku" && changes > 0 ? t.isChanged : t.legal[legal]}) · ${options}`;
}

function optionOf(s: Switch, settings: Record<string, string>): Option {
  return s.options.find(({id}) => id === settings[s.id]) ?? s.options[0]!;
}

/** The settings that this scheme has, and that differ from its defaults. */
function known({switches}: Scheme, settings: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    switches
      .map((s) => [s.id, optionOf(s, settings)] as const)
      .filter(([id, option]) => settings[id] === option.id && option !== switches.find((s) => s.id === id)!.options[0])
      .map(([id, option]) => [id, option.id])
  );
}
