import {common} from "../messages/common.js";
import {html} from "htl";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

export type DatasetChoice = {id: string; title: string};
export type DatasetData = {choices: readonly DatasetChoice[]; dataset: string};

/** Which data are weighed. */
export function datasetInput(data: DatasetData, {locale}: Options): Control<DatasetData, string> {
  const t = common[locale];
  const id = uid("dataset");
  const select = html<HTMLSelectElement>`<select id=${id}></select>`;
  const root = html`<div class="dataset-input"><label for=${id}>${t.dataset}</label>${select}</div>`;

  function update({choices, dataset}: DatasetData) {
    select.replaceChildren(
      ...choices.map(({id, title}) => html`<option value=${id} selected=${id === dataset}>${title}</option>`)
    );
    select.value = dataset;
  }

  select.addEventListener("input", (event) => event.stopPropagation());
  select.addEventListener("change", (event) => {
    event.stopPropagation();
    emit(root, "input");
    emit(root, "change");
  });
  update(data);
  return control<DatasetData, string>(root, {
    update,
    get: () => select.value,
    set: (value) => {
      select.value = value;
    }
  });
}
