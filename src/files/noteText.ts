import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import {noteWords} from "./noteMessages.js";
import type {TextNote} from "./textNotes.js";

/** A note in a sentence or several. */
export function noteText(note: TextNote, locale: Locale): string {
  const t = noteWords[locale];
  const {count} = formats(locale);
  switch (note.code) {
    case "aside":
      return t.aside[note.line.why](String(note.line.line), clipped(note.line.text));
    case "torn":
      return note.quotes
        .slice(0, most)
        .map(({line, field, closed}) => (closed ? t.torn.inside : t.torn.open)(String(line), clipped(field)))
        .concat(note.quotes.length > most ? t.more(count(note.quotes.length - most)) : [])
        .join(" ");
    case "encoding":
      return t.encoding(note.encoding.startsWith("utf-16") ? "UTF-16" : note.encoding);
    case "as-text":
      return t.asText[note.reason.why](note.column, String(note.reason.at.line), clipped(note.reason.at.value));
    case "grouped":
      return t.grouped(note.column, note.at.value, plain(note.value, locale));
    case "marks":
      return t.marks(formats(locale).list(note.comma), formats(locale).list(note.point));
    case "percent":
      return t.percent(note.column, clipped(note.at.value));
    case "some-percent":
      return t.somePercent(note.column, clipped(note.at.value), String(note.at.line));
    case "shortened":
      return t.asText.shortened(note.column, String(note.at.line), clipped(note.at.value));
    case "missing":
      return t.missing(note.column, count(note.cells), clipped(note.at.value));
    case "rounded":
      return t.rounded(note.column, count(note.cells), String(note.at.line), clipped(note.at.value));
    case "day-month":
      return t.dayMonth(note.column, note.at.value);
    case "unread": {
      const {column, cells, first} = note.cells;
      return t.unread(column, count(cells), String(first.line), clipped(first.value));
    }
    case "invisible":
      return t.invisible(note.column, count(note.cells), String(note.at.line));
    case "renamed":
      return t.renamed(note.title, note.name);
    case "unparted":
      return note.unparted.by === "named" ? t.unparted.named(note.unparted.mark) : t.unparted[note.unparted.by];
    case "no-rows":
      return t.noRows(clipped(note.titles));
    case "own-empty":
      return t.ownEmpty;
    case "untitled":
      return t.untitled[note.all ? "all" : "some"](formats(locale).list(note.names.slice(0, 12)));
  }
}

const most = 3;

/** Notes as one text: the first of them, and how many there are besides. */
export function notesText(notes: readonly TextNote[], locale: Locale, shown = 6): string | null {
  if (notes.length === 0) return null;
  const rest = notes.length - shown;
  const sentences = notes.slice(0, shown).map((note) => noteText(note, locale));
  return [...sentences, ...(rest > 0 ? [noteWords[locale].more(formats(locale).count(rest))] : [])].join(" ");
}

/** A number in full, with the decimal mark of the locale. */
function plain(value: number, locale: Locale): string {
  return locale === "id" ? String(value).replace(".", ",") : String(value);
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
