import {html} from "htl";
import {sum} from "d3-array";
import type {AggregateUnit, Dimension} from "../lib/index.js";
import {data as messages} from "./messages.js";
import {formats} from "../messages/format.js";
import {aggregateColumns, parseAggregates, readAggregatesFile} from "../state/data/aggregates.js";
import type {ParsedAggregates} from "../state/data/aggregates.js";
import {makeUpload, unitsSchema} from "../state/data/uploads.js";
import type {Removed, StoreProblem, Upload, UploadStore} from "../state/data/uploads.js";
import {aggregatesPreview} from "./aggregatesPreview.js";
import {control} from "../ui/control.js";
import type {Control} from "../ui/control.js";
import {copyButton} from "../ui/copyButton.js";
import {toCsv} from "../model/toCsv.js";
import {emit, setText, uid} from "../ui/dom.js";
import {downloadButton} from "../ui/downloadButton.js";
import type {Options} from "../ui/live.js";

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
export function aggregatesImport(data: AggregatesImportData, options: AggregatesImportOptions): AggregatesImport {
  const {locale, store, maxima, now, invalidation} = options;
  const t = messages[locale].import;
  const f = formats(locale);
  let {selected} = data;

  const status = html`<p class="import-status" role="status" tabindex="-1"></p>`;
  const announcer = html`<p class="sr-only" role="status"></p>`;
  const trouble = html`<div class="import-trouble" role="alert"></div>`;
  const preview = html`<div class="import-preview"></div>`;
  const list = html`<ul class="import-list"></ul>`;
  const file = html<HTMLInputElement>`<input
    type="file"
    class="sr-only"
    accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
  />`;
  const pasteId = uid("paste");
  const text = html<HTMLTextAreaElement>`<textarea
    id=${pasteId}
    rows="4"
    spellcheck="false"
    aria-describedby=${`${pasteId}-hint`}
  ></textarea>`;
  const zone = html`<div class="drop-zone">
    <p>${t.drop}</p>
    <label class="button">${t.choose}${file}</label>
  </div>`;
  const inner = html`<div class="import-parts">
    <p>${t.intro} <strong>${t.privacy}</strong></p>
    <div class="import-inputs">
      ${zone}
      <div class="paste-zone">
        <label for=${pasteId}>${t.paste}</label>
        ${text}
        <p class="hint" id=${`${pasteId}-hint`}>${t.pasteHint}</p>
        <button type="button" class="button" onclick=${() => void readText(t.pasted, text.value)}>
          ${t.readPaste}
        </button>
      </div>
    </div>
    ${example(options)} ${trouble}${status}${announcer}${preview}
    <h3>${t.stored}</h3>
    ${list}
  </div>`;
  const root = html`<section class="aggregates-import" aria-label=${t.title}>${inner}</section>`;

  for (const type of ["input", "change"]) inner.addEventListener(type, (event) => event.stopPropagation());
  text.addEventListener("input", (event) => {
    if ((event as InputEvent).inputType === "insertFromPaste") readText(t.pasted, text.value);
  });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) void readFile(chosen);
    file.value = "";
  });
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("is-over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("is-over");
    const dropped = event.dataTransfer?.files[0];
    if (dropped) void readFile(dropped);
    else if (event.dataTransfer) readText(t.pasted, event.dataTransfer.getData("text/plain"));
  });

  async function readFile(chosen: File) {
    say(t.reading(chosen.name));
    try {
      show(chosen.name, await readAggregatesFile(chosen, {maxima}));
    } catch (error) {
      say(t.readFailed(chosen.name, error instanceof Error ? error.message : String(error)));
    }
  }

  function readText(name: string, content: string) {
    show(name, parseAggregates(content, {maxima}));
  }

  function show(name: string, parsed: ParsedAggregates) {
    const n = f.count(parsed.units.length);
    const load = html`<button type="button" class="button is-primary" onclick=${() => void accept(name, parsed.units)}>
      ${parsed.problems.length > 0 ? t.loadGood(n) : t.load(n)}
    </button>`;
    const cancel = html`<button type="button" class="button" onclick=${() => (clear(), status.focus())}>
      ${t.cancel}
    </button>`;
    const content = aggregatesPreview(parsed, name, {locale});
    preview.replaceChildren(
      content,
      html`<div class="toolbar">${parsed.units.length > 0 ? load : null}${cancel}</div>`
    );
    say("");
    setText(announcer, content.querySelector("p")?.textContent ?? "");
  }

  function clear() {
    preview.replaceChildren();
    say("");
  }

  async function accept(name: string, units: AggregateUnit[]) {
    try {
      const upload = await makeUpload((await unitsSchema(maxima)).parse(units), name, now());
      report(store.add(upload));
      clear();
      text.value = "";
      say(t.saved(name, f.count(units.length)));
      status.focus();
      choose(upload.id);
    } catch (error) {
      say(t.readFailed(name, error instanceof Error ? error.message : String(error)));
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
    report(removed.problem);
    const undo = html`<button type="button" class="button" onclick=${() => restore(removed, wasSelected)}>
      ${t.undo}
    </button>`;
    status.replaceChildren(html`<bdi>${t.removed(removed.upload.name)}</bdi>`, " ", undo);
    undo.focus();
    if (wasSelected) emit(root, "input");
  }

  function restore(removed: Removed, select: boolean) {
    report(store.restore(removed));
    say("");
    if (select) choose(removed.upload.id);
    list.querySelector<HTMLElement>(`[data-id="${removed.upload.id}"] button`)?.focus();
  }

  function draw() {
    const uploads = store.list();
    list.replaceChildren(
      ...(uploads.length === 0 ? [html`<li class="muted">${t.none}</li>`] : uploads.map((upload) => item(upload)))
    );
  }

  function item(upload: Upload): HTMLElement {
    const {id, name, units, added} = upload;
    const used = id === selected;
    const people = f.count(sum(units, ({n}) => n));
    return html`<li data-id=${id}>
      <span class="import-item">
        <bdi>${name}</bdi> <small>${t.storedUnits(f.count(units.length), people, f.date(new Date(added)))}</small>
      </span>
      <span class="import-item-actions">
        <button
          type="button"
          class="button"
          aria-pressed=${String(used)}
          aria-label=${used ? `${t.using}: ${name}` : t.useLabel(name)}
          onclick=${() => {
            choose(id);
            list.querySelector<HTMLElement>(`[data-id="${id}"] button`)?.focus();
          }}
        >
          ${used ? t.using : t.use}
        </button>
        <button type="button" class="button" aria-label=${t.removeLabel(name)} onclick=${() => remove(upload)}>
          ${t.remove}
        </button>
      </span>
    </li>`;
  }

  function say(sentence: string) {
    setText(status, sentence);
  }

  function report(problem: StoreProblem | null) {
    trouble.replaceChildren(...(problem ? [html`<p class="notice notice--warn">${storeText(problem)}</p>`] : []));
  }

  function storeText(problem: StoreProblem): string {
    return problem.code === "corrupt" ? t.store.corrupt(problem.kept, problem.reason) : t.store[problem.code];
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
    report(problem);
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

/** A table to copy, and as a file to fill in. Names and numbers are made up. */
function example({locale}: AggregatesImportOptions): HTMLElement {
  const t = messages[locale].import;
  const rows = [
    [...aggregateColumns],
    ["Unit A", 1250, 14.75, 22.5, 25.4, 4.98],
    ["Unit B", 480, 15.2, 19.85, 26.1, 5]
  ];
  const csv = toCsv(rows, locale);
  const shown = html`<pre class="import-example" tabindex="0">${csv.replace("\ufeff", "").trimEnd()}</pre>`;
  const copy = copyButton(csv.replace("\ufeff", ""), {
    label: t.copyExample,
    copied: t.copied,
    failed: t.copyFailed,
    fallback: () => shown
  });
  const template = async () => ({name: t.templateName, blob: new Blob([csv], {type: "text/csv;charset=utf-8"})});
  return html`<details class="disclosure">
    <summary>${t.example}</summary>
    <p class="hint">${t.exampleHint}</p>
    ${shown}
    <div class="toolbar">${copy}${downloadButton(t.template, template, {locale})}</div>
  </details>`;
}
