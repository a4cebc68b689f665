import {savingMessages} from "../messages/saving.js";
import {html} from "htl";
import {formats} from "../messages/format.js";
import {longestName} from "../state/scenario/limits.js";
import {ask} from "../ui/dialog.js";
import {uid} from "../ui/dom.js";
import {lengthHint} from "../ui/lengthHint.js";
import type {Options} from "../ui/live.js";

/** Asks for the name and note of a scenario; null when it is not to be kept. */
export async function nameDialog(
  words: {name: string; note: string},
  {locale, title, hint = ""}: Options & {title: string; hint?: string}
): Promise<{name: string; note: string} | null> {
  const t = savingMessages[locale].dialog;
  const [nameId, noteId] = [uid("name"), uid("note")];
  const name = html<HTMLInputElement>`<input
    id=${nameId}
    type="text"
    dir="auto"
    required
    maxlength=${longestName}
    autocomplete="off"
    value=${words.name}
  />`;
  const note = html<HTMLTextAreaElement>`<textarea id=${noteId} rows="3" dir="auto" maxlength="2000"></textarea>`;
  note.value = words.note;
  const f = formats(locale);
  const lengthOf = (field: HTMLInputElement | HTMLTextAreaElement) =>
    lengthHint(field, (used, most) => t.length(f.count(used), f.count(most))).element;
  const content = html`<div class="dialog-fields">
    <label for=${nameId}>${t.name}</label>${name}${lengthOf(name)}
    <label for=${noteId}>${t.note}</label>${note}${lengthOf(note)} ${hint ? html`<p class="hint">${hint}</p>` : null}
  </div>`;
  queueMicrotask(() => name.select());
  const pressed = await ask(title, content, [
    {label: t.save, value: "save", primary: true},
    {label: t.cancel, value: ""}
  ]);
  return pressed === "save" ? {name: name.value.trim() || words.name, note: note.value} : null;
}
