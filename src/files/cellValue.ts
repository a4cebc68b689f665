import {cellNumber} from "./cellReading.js";
import type {DecimalMark} from "./cellReading.js";
import type {TextColumnType} from "./columnChoice.js";
import {visible} from "./invisible.js";

/** A moment as the whole seconds of a clock without a zone since 1970, and the digits after them. */
export type WallClock = {seconds: number; fraction: string};

/** What a cell holds as its column is read: null where nothing is in it, undefined where it is not of the type. */
export function cellValue(
  cell: string,
  type: TextColumnType,
  mark: DecimalMark
): string | number | bigint | boolean | WallClock | null | undefined {
  if (type === "text") return cell;
  const text = visible(cell);
  if (text === "") return null;
  if (type === "number") return cellNumber(text, mark) ?? undefined;
  if (type === "boolean") return {true: true, false: false}[text.toLowerCase()];
  return wallClock(text, type) ?? undefined;
}

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?$/;
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function wallClock(text: string, type: "date" | "moment" | "day-month"): WallClock | null {
  const short = type === "day-month" ? dayFirst.exec(text) : null;
  const [, y, m, d, hour = "0", minute = "0", second = "0", fraction = ""] = short
    ? ["", short[3], short[2], short[1]]
    : (iso.exec(text) ?? []);
  if (y === undefined || (type !== "moment" && hour !== "0")) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
  if (date.getUTCMonth() !== Number(m) - 1 || date.getUTCDate() !== Number(d)) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return {
    seconds: date.getTime() / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second),
    fraction: fraction.replace(/0+$/, "")
  };
}
