import {html} from "htl";
import {uid} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import {data} from "./messages.js";

/** The ways in for a table: a file, chosen or dropped, or text, pasted or dropped. */
export function importInputs(
  {locale}: Options,
  {readFile, readText}: {readFile(file: File): void; readText(text: string): void}
): {element: HTMLElement; clear(): void} {
  const t = data[locale].import;
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
  const element = html`<div class="import-inputs">
    ${zone}
    <div class="paste-zone">
      <label for=${pasteId}>${t.paste}</label>
      ${text}
      <p class="hint" id=${`${pasteId}-hint`}>${t.pasteHint}</p>
      <button type="button" class="button" ${{onclick: () => readText(text.value)}}>${t.readPaste}</button>
    </div>
  </div>`;

  text.addEventListener("input", (event) => {
    if ((event as InputEvent).inputType === "insertFromPaste") readText(text.value);
  });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) readFile(chosen);
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
    if (dropped) readFile(dropped);
    else if (event.dataTransfer) readText(event.dataTransfer.getData("text/plain"));
  });

  return {
    element,
    clear() {
      text.value = "";
    }
  };
}
