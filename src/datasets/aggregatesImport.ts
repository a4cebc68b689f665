import {html} from "htl";
import type {AggregateUnit, Dimension} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {MeansChoices} from "./means/choices.js";
import {meansReader} from "./means/meansReader.js";
import {makeUpload, unitsSchema} from "../state/data/uploads.js";
import type {Removed, Upload, UploadStore} from "../state/data/uploads.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {emit} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {whyUnanswered} from "../files/fileReader.js";
import {importExample} from "./importExample.js";
import {importInputs} from "./importInputs.js";
import {importPreview} from "./importPreview.js";
import {importStatus} from "./importStatus.js";
import {data as messages} from "./messages.js";
import {uploadList} from "./uploadList.js";

/** `selected`: the id of the upload in use, if it is one. */
export type AggregatesImportData = {selected: string | null};
export type AggregatesImport = Control<AggregatesImportData, Upload | null>;
export type AggregatesImportOptions = Options & {
  store: UploadStore;
  maxima: Record<Dimension, number>;
  now: () => Date;
  /** When the page takes the control down. */
  invalidation?: Promise<unknown>;
};

/**
 * Brings a table of means per unit into this browser: from a file or pasted, shown before it is loaded, kept, used and
 * removed. The value is the upload in use; `input` tells when people choose, load, remove or restore one.
 */
export function aggregatesImport(
  {selected}: AggregatesImportData,
  {locale, store, maxima, now, invalidation}: AggregatesImportOptions
): AggregatesImport {
  const t = messages[locale].import;
  const status = importStatus({locale});
  const inputs = importInputs(
    {locale},
    {readFile: (file) => void open(file.name, file), readText: (text) => void open(t.pasted, text)}
  );
  const preview = importPreview({locale}, {accept, cancel, choose: (choices) => void read({...opened!, choices})});
  const reader = meansReader();
  let opened: OpenedMeans | null = null;
  const list = uploadList({locale}, {choose, remove});
  const inner = html`<div class="import-parts">
    <p>${t.intro} <strong>${t.privacy}</strong></p>
    ${inputs.element} ${importExample({locale})} ${status.elements}${preview.element}
    <h3>${t.stored}</h3>
    ${list.element}
  </div>`;
  const root = html`<section class="aggregates-import" aria-label=${t.title}>${inner}</section>`;
  for (const type of ["input", "change"]) inner.addEventListener(type, (event) => event.stopPropagation());

  const draw = () => list.update(store.list(), selected);

  function open(name: string, source: string | File) {
    if (typeof source !== "string") status.say(t.reading(name));
    return read({name, source, choices: {}});
  }

  /** Reads anew what is open, or another table; an answer that came too late is left. */
  async function read(asked: OpenedMeans) {
    opened = asked;
    const {name, source, choices} = asked;
    const answer = await reader.read({source, maxima, choices});
    if (opened !== asked) return;
    if (!("parsed" in answer)) return status.say(t.readFailed(name, whyUnanswered(answer, locale)));
    const verdict = preview.show(name, answer.parsed, choices);
    status.say("");
    status.announce(verdict);
  }

  function clear() {
    opened = null;
    preview.clear();
    status.say("");
  }

  function cancel() {
    clear();
    status.focus();
  }

  async function accept(name: string, units: AggregateUnit[]) {
    try {
      const upload = await makeUpload((await unitsSchema(maxima)).parse(units), name, now());
      status.report(store.add(upload));
      clear();
      inputs.clear();
      status.say(t.saved(name, formats(locale).count(units.length)));
      status.focus();
      choose(upload.id);
    } catch (error) {
      status.say(t.readFailed(name, reasonOf(error)));
    }
  }

  function choose(id: string | null) {
    selected = id;
    draw();
    emit(root, "input");
  }

  function remove({id}: Upload) {
    const wasSelected = id === selected;
    if (wasSelected) selected = null;
    const removed = store.remove(id);
    if (!removed) return draw();
    status.report(removed.problem);
    status.offerUndo(removed.upload.name, () => restore(removed, wasSelected));
    if (wasSelected) emit(root, "input");
  }

  function restore(removed: Removed, select: boolean) {
    status.report(store.restore(removed));
    status.say("");
    if (select) choose(removed.upload.id);
    list.focus(removed.upload.id);
  }

  let known = store.list();
  const stop = store.subscribe((uploads) => {
    const has = (list: Upload[]) => list.some(({id}) => id === selected);
    const lost = has(known) && !has(uploads);
    known = uploads;
    if (lost) choose(null);
    else draw();
  });
  void invalidation?.then(stop);
  void store.read().then(({uploads, problem}) => {
    known = uploads;
    status.report(problem);
    draw();
  });
  draw();

  return control<AggregatesImportData, Upload | null>(root, {
    get: () => store.list().find(({id}) => id === selected) ?? null,
    set: (upload) => {
      selected = upload?.id ?? null;
      draw();
    },
    update: (next) => {
      if (next.selected === selected) return;
      ({selected} = next);
      draw();
    }
  });
}

/** A table that is looked at, and what a person says of it. */
type OpenedMeans = {name: string; source: string | File; choices: MeansChoices};

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
