import {data} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {readPercent} from "./means/numbers.js";
import type {MeansNotice, MeansProblem} from "./means/problems.js";
import {size} from "./datasetCard.js";

/** Where a problem is, what is wrong, and what is expected, in one sentence. */
export function problemText(problem: MeansProblem, locale: Locale): string {
  const {where} = data[locale].import;
  const {row, column} = problem;
  const place =
    row === null || isWhole(problem)
      ? where.file
      : column === null
        ? where.row(String(row))
        : where.cell(String(row), data[locale].import.columns[column]);
  return `${place}: ${whatIsWrong(problem, locale)}`;
}

/** The same without the place, for a mark that stands at it. */
export function whatIsWrong({code, column, value, expected}: MeansProblem, locale: Locale): string {
  const t = data[locale].import;
  const f = formats(locale);
  const bound =
    code === "too-large" ? size(Number(expected), locale) : typeof expected === "number" ? f.count(expected) : expected;
  return t.problem[code]({
    value:
      code === "too-large"
        ? size(Number(value), locale)
        : code === "too-many-units" || code === "too-wide" || code === "too-many-lines"
          ? f.count(Number(value))
          : shortened(value),
    column: column === null ? "" : t.columns[column],
    expected: bound ?? "",
    points: code === "percent" ? f.index(((readPercent(value) ?? NaN) / 100) * Number(expected)) : ""
  });
}

export function noticeText(notice: MeansNotice, locale: Locale): string {
  const t = data[locale].import.notice;
  switch (notice.code) {
    case "title-line":
    case "total-row":
    case "suspect-row":
    case "named-total":
    case "inner-quote":
      return t[notice.code](String(notice.row), shortened(notice.value));
    case "aside-line":
      return t["aside-line"][notice.why](String(notice.row), shortened(notice.value));
    case "invisible":
      return t.invisible(list(notice.rows));
    case "extra-column":
    case "encoding":
    case "delimiter":
      return t[notice.code](shortened(notice.value));
    case "small-units":
      return t["small-units"](notice.rows.length === 1, list(notice.rows));
    case "decimal-mark":
      return t["decimal-mark"][notice.mark];
    case "thousands-mark":
      return t["thousands-mark"](notice.example, formats(locale).count(notice.reading));
  }
}

function isWhole({code}: MeansProblem): boolean {
  return ["no-header", "one-column", "missing-column", "duplicate-column", "sum-column", "own-file"].includes(code);
}

const list = (rows: number[]) => `${rows.slice(0, 12).join(", ")}${rows.length > 12 ? ", …" : ""}`;
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
