import {visible} from "./invisible.js";

export type DecimalMark = "," | ".";

/**
 * What a cell may be. `whole`: digits alone. `marked`: a number with a mark: `point` and `comma` say whether it is one
 * if that is the decimal mark (`1.234` is 1.234 or 1,234). `code`: digits that are no quantity, with zeros in front or
 * more of them than a double holds. `shortened`: a long number of which a spreadsheet kept the first digits.
 */
export type TextCellKind =
  | "empty"
  | "missing"
  | "whole"
  | "marked"
  | "code"
  | "shortened"
  | "boolean"
  | "date"
  | "moment"
  | "day-month"
  | "text";

export type CellReading = {kind: TextCellKind; point: boolean; comma: boolean; percent: boolean};

const number = {
  ".": /^[-+]?(?:\d+(?:\.\d*)?|\.\d+|[1-9]\d{0,2}(?:[, ]\d{3})+(?:\.\d*)?)(?:[eE][-+]?\d{1,3})?$/,
  ",": /^[-+]?(?:\d+(?:,\d*)?|,\d+|[1-9]\d{0,2}(?:[. ]\d{3})+(?:,\d*)?)(?:[eE][-+]?\d{1,3})?$/
};
const digits = /^[-+]?\d+$/;
const none = new Set([
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "#n/a",
  "null",
  "#div/0!",
  "#ref!",
  "#value!",
  "#name?",
  "#null!",
  "#num!"
]);
const day = /^(\d{4})-(\d\d)-(\d\d)$/;
const moment = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?$/;
const dayMonth = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** As a spreadsheet shows what has more than eleven digits. */
const shortened = /^\d(?:[.,]\d{1,5})?[eE]\+(\d\d)$/;

/** What a cell may be, from its letters alone. */
export function cellReading(cell: string): CellReading {
  const text = visible(cell);
  if (text === "") return plain("empty");
  const code = text.charCodeAt(0);
  if (text.length < 16 && code !== 0x30 && digits.test(text)) return {...plain("whole"), point: true, comma: true};
  const shown = spaced(text);
  const percent = shown.endsWith("%");
  const bare = percent ? shown.slice(0, -1).trimEnd() : shown;
  if (digits.test(bare)) {
    const long = /^[-+]?0\d/.test(bare) || bare.replace(/^[-+]/, "").length > 15;
    return {kind: long ? "code" : "whole", point: true, comma: true, percent};
  }
  const point = number["."].test(bare) && isHeld(bare);
  const comma = number[","].test(bare) && isHeld(bare);
  if (point || comma) {
    const cut = Number(shortened.exec(bare)?.[1] ?? 0) >= 11;
    return {kind: cut ? "shortened" : "marked", point, comma, percent};
  }
  return plain(words(text));
}

/** Whether a double holds a number of this size, which it does up to 1e308 and down to 1e-308. */
function isHeld(bare: string): boolean {
  if (bare.length < 300 && !/e/i.test(bare)) return true;
  const value = Math.abs(
    Number(
      bare
        .replace(/(?<=\d)[., ](?=\d{3}.*[.,])/g, "")
        .replace(/ /g, "")
        .replace(",", ".")
    )
  );
  return Number.isFinite(value) && (value >= 2.3e-308 || !/[1-9]/.test(bare.replace(/e.*$/i, "")));
}

function words(text: string): TextCellKind {
  const low = text.toLowerCase();
  if (low === "true" || low === "false") return "boolean";
  if (none.has(low)) return "missing";
  const found = day.exec(text) ?? moment.exec(text);
  if (found) return isMoment(found) ? (found.length > 4 ? "moment" : "date") : "text";
  const [, d, m, y] = dayMonth.exec(text) ?? [];
  return y !== undefined && isDay(Number(y), Number(m), Number(d)) ? "day-month" : "text";
}

function isMoment([, y, m, d, hour = "0", minute = "0", second = "0"]: readonly (string | undefined)[]): boolean {
  return isDay(Number(y), Number(m), Number(d)) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const plain = (kind: TextCellKind): CellReading => ({kind, point: false, comma: false, percent: false});

/** Whether a cell is a day as a spreadsheet makes one of a number: 20.3 becomes 20-Mar, or 20/03/2025. */
export function isDated(cell: string): boolean {
  const text = visible(cell);
  return (
    dated.test(text) ||
    ["date", "moment", "day-month"].includes(words(text)) ||
    /^\d{1,2}[/.]\d{1,2}[/.]\d{2}$/.test(text)
  );
}

const months = "jan feb mar apr ma[iy] jun jul agu aug agt ags sep okt oct nov nop des dec".split(" ").join("|");
const dated = new RegExp(`^(\\d{1,2}[-/. ](${months})([-/. ]\\d{2,4})?|(${months})[-/. ]\\d{1,4})$`, "i");

/** Spaces of any kind as one, minus signs as a hyphen. */
const spaced = (text: string) => text.replace(/[\s\u00a0\u2007\u2009\u202f]/g, " ").replace(/^[−–](?=[\d.,])/, "-");

/** The number a cell says under a decimal mark, without a sign of per cent; null where it says none. */
export function cellNumber(cell: string, mark: DecimalMark): number | bigint | null {
  const shown = spaced(visible(cell));
  const bare = shown.endsWith("%") ? shown.slice(0, -1).trimEnd() : shown;
  if (digits.test(bare)) {
    const value = Number(bare);
    return Number.isSafeInteger(value) ? value : BigInt(bare.replace("+", ""));
  }
  if (!number[mark].test(bare)) return null;
  const group = mark === "," ? /[. ]/g : /[, ]/g;
  return Number(bare.replace(group, "").replace(",", "."));
}

/** Whether a double holds every digit that is written. */
export function isExact(cell: string, value: number | bigint): boolean {
  if (typeof value === "bigint" || cell.length < 16) return true;
  const significant = (text: string) =>
    text
      .replace(/[eE].*$/, "")
      .replace(/\D/g, "")
      .replace(/^0+|0+$/g, "");
  return significant(String(value)) === significant(cell);
}
