import {html} from "htl";
import {saidOf} from "../messages/rowWords.js";
import {bandingkan} from "./messages.js";
import {choose} from "../ui/choose.js";
import type {Choice} from "../ui/choose.js";
import {chooseAgency} from "../components/chooseAgency.js";
import type {ScenarioColumn} from "./columnHead.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

/** Places among the compared, from 0, and the id of an agency. */
export type PairValue = {from: number; to: number; agency: string};
export type PairData = PairValue & {columns: readonly ScenarioColumn[]; agencies: readonly Choice[]};

/** Two of the compared scenarios and an agency: what is looked at more closely. */
export function pairInput(data: PairData, {locale, rowWords}: Options): Control<PairData, PairValue> {
  const t = saidOf(bandingkan[locale], rowWords, locale).pair;
  const pick = (change: (value: string) => Partial<PairValue>) => (value: string) => {
    update({...data, ...change(value)});
    emit(root, "input");
    emit(root, "change");
  };
  const first = choose(
    t.from2,
    pick((value) => ({from: Number(value)}))
  );
  const second = choose(
    t.to2,
    pick((value) => ({to: Number(value)}))
  );
  const agency = chooseAgency(
    t.agency,
    pick((value) => ({agency: value}))
  );
  const root = html`<div class="sentence pair-input">
    <span>${t.from}</span>${first.element}<span>${t.to}</span>${second.element}<span>${t.agency}</span>${agency.element}
  </div>`;

  function update(next: PairData): void {
    data = next;
    const choices = data.columns.map(({short, name}, i) => ({value: String(i), label: `${short} · ${clip(name)}`}));
    first.update(choices, String(data.from));
    second.update(choices, String(data.to));
    agency.update(data.agencies, data.agency);
  }

  update(data);
  return control<PairData, PairValue>(root, {
    update,
    get: () => ({from: data.from, to: data.to, agency: data.agency}),
    set: (next) => update({...data, ...next})
  });
}

function clip(text: string): string {
  const letters = [...text];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text;
}
