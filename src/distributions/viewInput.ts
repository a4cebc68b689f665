import {html} from "htl";
import {dimensions} from "../lib/index.js";
import type {DistributionView, groupings} from "../lib/index.js";
import {sebaran} from "./messages.js";
import {choose, segments} from "../ui/choose.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit, uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";

/** What is looked at: a measure, the groups, the picture. A range of one measure means nothing in another. */
export function viewInput(view: DistributionView, {locale}: Options): Control<DistributionView, DistributionView> {
  const {view: t} = sebaran[locale];
  const entries = <K extends string>(labels: Record<K, string>, ids: readonly NoInfer<K>[]) =>
    ids.map((value: K) => ({value, label: labels[value]}));
  const measures = entries(t.measures, ["indeks", ...dimensions]);
  const groups = entries(t.groupings, [
    "instansi",
    "jenisJabatan",
    "status",
    "pendidikan",
    "jenisKelamin",
    "kelompokUmur",
    "kanal"
  ]);
  const measure = choose(t.measure, (value) => set({measure: value as DistributionView["measure"], range: null}));
  const by = choose(t.by, (value) => set({by: value as keyof typeof groupings | "instansi"}));
  const picture = segments(
    t.picture,
    uid("picture"),
    entries(t.pictures, ["histogram", "densitas", "ecdf", "titik", "kotak"]),
    (value) => set({picture: value})
  );
  const root = html`<div class="view-input" role="group" aria-label=${t.title}>
    <label>${t.measure} ${measure.element}</label>
    <label>${t.by} ${by.element}</label>
    ${picture.element}
  </div>`;

  function set(patch: Partial<DistributionView>): void {
    view = {...view, ...patch};
    show();
    emit(root, "input");
    emit(root, "change");
  }

  function show(): void {
    measure.update(measures, view.measure);
    by.update(groups, view.by);
    picture.update(view.picture);
  }

  show();
  return control<DistributionView, DistributionView>(root, {
    update(next) {
      view = next;
      show();
    },
    get: () => view,
    set(next) {
      view = next;
      show();
    }
  });
}
