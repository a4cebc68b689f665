import {visible} from "../../files/invisible.js";
import type {DecimalMark} from "../../files/cellReading.js";

const plainNumber = (text: string) =>
  visible(text)
    .replace(/[\s\u00a0\u2009\u202f]/g, "")
    .replace(/^[−–]/, "-");

const written: Record<DecimalMark | "any", RegExp> = {
  any: /^[-+]?(\d+([.,]\d*)?|[.,]\d+|\d{1,3}(\.\d{3})+,\d*|\d{1,3}(,\d{3})+\.\d*)$/,
  ",": /^[-+]?(\d+(,\d*)?|,\d+|\d{1,3}(\.\d{3})+(,\d*)?)$/,
  ".": /^[-+]?(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d*)?)$/
};

/** A mean is far below a thousand, so its last mark is the decimal one, whichever it is, unless a person says which. */
export function readMean(text: string, decimal: DecimalMark | null = null): number {
  const number = plainNumber(text);
  if (!written[decimal ?? "any"].test(number)) return NaN;
  const mark = decimal ? number.indexOf(decimal) : Math.max(number.lastIndexOf(","), number.lastIndexOf("."));
  const whole = (mark < 0 ? number : number.slice(0, mark)).replace(/[.,]/g, "");
  return Number(mark < 0 ? whole : `${whole}.${number.slice(mark + 1)}`);
}

/** The decimal mark of a mean, if it has one. */
export const meanMark = (text: string): DecimalMark | null =>
  (/[.,](?=\d*$)/.exec(plainNumber(text))?.[0] ?? null) as DecimalMark | null;

/** 0…100 of a number followed by a per cent sign; null for any other text. */
export function readPercent(text: string): number | null {
  const number = /^(.*\d.*)%$/.exec(plainNumber(text))?.[1];
  const percent = number === undefined ? NaN : readMean(number);
  return percent >= 0 && percent <= 100 ? percent : null;
}

/** A head-count is whole: 3.252 and 3,252 are thousands, unless the column as a whole reads better otherwise. */
export function readCount(text: string, decimal: DecimalMark | null): number {
  const number = plainNumber(text);
  if (/^[-+]?\d+$/.test(number)) return Number(number);
  const [whole, fraction = ""] = decimal === null ? [number] : number.split(decimal, 2);
  if (!/^[-+]?\d{1,3}([.,]\d{3})*$|^[-+]?\d+$/.test(whole ?? "") || !/^\d*$/.test(fraction)) return NaN;
  return Number(`${(whole ?? "").replace(/[.,]/g, "")}.${fraction || "0"}`);
}

/** The decimal mark of head-counts under which most of them are whole; none when it makes no difference. */
export function countMark(counts: readonly string[]): DecimalMark | null {
  const whole = (decimal: DecimalMark | null) => counts.filter((text) => isCount(readCount(text, decimal))).length;
  const readings = ([null, ",", "."] as const).map((decimal) => ({decimal, whole: whole(decimal)}));
  return readings.reduce((a, b) => (b.whole > a.whole ? b : a)).decimal;
}

export const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;
