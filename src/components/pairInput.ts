import {html} from "htl";
import {bandingkan} from "../messages/bandingkan.js";
import {choose} from "./choose.js";
import type {Choice} from "./choose.js";
import type {Column} from "./columnHead.js";
import {control} from "./control.js";
import type {Control} from "./control.js";
import {emit} from "./dom.js";
import type {Options} from "./live.js";

export type PairValue = {from: number; to: number; agency: string};
export type PairData = {columns: readonly Column[]; agencies: readonly Choice[]; agency: string};

/** Two of the compared scenarios and an agency: what is looked at more closely. */
export function pairInput(data: PairData, {locale}: Options): Control<PairData, PairValue> {
  const t = bandingkan[locale].pair;
  let from = 0;
  let to: number | null = null;
  const pick = (change: () => void) => () => {
    change();
    show();
    emit(root, "input");
  };
  const first = choose(t.from2, (value) => pick(() => (from = Number(value)))());
  const second = choose(t.to2, (value) => pick(() => (to = Number(value)))());
  const agency = choose(t.agency, (value) => pick(() => (data = {...data, agency: value}))());
  const root = html`<div class="sentence pair-input">
    <span>${t.from}</span>${first.element}<span>${t.to}</span>${second.element}<span>${t.agency}</span>${agency.element}
  </div>`;

  /** Those chosen, as far as they are still compared; else the first and the last. */
  function value(): PairValue {
    const last = Math.max(0, data.columns.length - 1);
    return {from: Math.min(from, last), to: Math.min(to ?? last, last), agency: data.agency};
  }

  function show(): void {
    const choices = data.columns.map(({short, name}, i) => ({value: String(i), label: `${short} · ${clip(name)}`}));
    const now = value();
    first.update(choices, String(now.from));
    second.update(choices, String(now.to));
    agency.update(data.agencies, data.agency);
  }

  function update(next: PairData): void {
    data = next;
    show();
  }

  show();
  return control<PairData, PairValue>(root, {
    update,
    get: value,
    set: (next) => {
      ({from, to} = next);
      data = {...data, agency: next.agency};
      show();
    }
  });
}

function clip(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text;
}
