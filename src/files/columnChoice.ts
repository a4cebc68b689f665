import type {CellAt, ColumnProfile} from "./columnProfile.js";
import {filledCells} from "./columnProfile.js";
import {isDated} from "./cellReading.js";
import type {DecimalMark} from "./cellReading.js";

/** What a column of text is read as: numbers (`day-month`: days as day/month/year). */
export type TextColumnType = "number" | "text" | "boolean" | "date" | "day-month" | "moment";

/**
 * Why a column with numbers in it is text: `twofold`, a mark that may part decimals or thousands; `mixed`, both marks;
 * `code`, digits that a number would lose; `shortened`, digits that a spreadsheet has lost; `dated`, a day that may have been a
 * number before a spreadsheet made it one; `word`, a cell that says none.
 */
export type TextReason = {
  why: "twofold" | "mixed" | "code" | "shortened" | "dated" | "word";
  at: CellAt;
  other?: CellAt;
};

export type ColumnReading = {type: TextColumnType; mark: DecimalMark; reason: TextReason | null};

/** The decimal mark of a table: what the columns tell whose numbers have one mark only; null where none or both do. */
export function tableMark(profiles: readonly ColumnProfile[]): DecimalMark | null {
  const tells = (mark: DecimalMark, other: DecimalMark) =>
    profiles.some(({telling}) => telling[mark] > 0 && telling[other] === 0);
  const [comma, point] = [tells(",", "."), tells(".", ",")];
  return comma === point ? null : comma ? "," : ".";
}

/** Whether a title says that its column holds codes. */
export const namesCodes = (title: string): boolean => codes.test(title);

const codes = /^(kode|code|nip|nik|npwp|nomor induk|no\.? ?rek|rekening|id)(?![a-z])|[ _](kode|code|id)$/i;

/**
 * What a column is, from what its cells may be and the mark of its table. Where numbers of the table stand without quotes
 * (`unquoted`), a column whose cells all stand in quotes that they do not need is text. A mark in a column whose title says
 * that it holds codes parts no decimals: 11.10 is another place than 11.1.
 */
export function readColumn(
  profile: ColumnProfile,
  mark: DecimalMark | null,
  {unquoted = false, title = ""}: {unquoted?: boolean; title?: string} = {}
): ColumnReading {
  const {kinds, first, numbers, telling, firstTelling, twofold, firstTwofold} = profile;
  const filled = filledCells(profile) - kinds.missing;
  const text = (reason: TextReason | null): ColumnReading => ({type: "text", mark: mark ?? ".", reason});
  if (filled === 0 || (unquoted && profile.needless > 0 && profile.quoted >= filled)) return text(null);
  const all = (count: number) => count === filled;
  if (all(kinds.boolean)) return {...text(null), type: "boolean"};
  if (all(kinds.date)) return {...text(null), type: "date"};
  if (all(kinds.date + kinds.moment)) return {...text(null), type: "moment"};
  if (all(kinds["day-month"])) return {...text(null), type: "day-month"};
  const most = Math.max(numbers[","], numbers["."]);
  const word = first.text ?? first.date ?? first.moment ?? first["day-month"] ?? first.boolean;
  const digits = kinds.whole + kinds.code + kinds.shortened + kinds.marked;
  if (digits < filled)
    return text(
      word && 2 * (digits + profile.nearly) >= filled ? {why: isDated(word.value) ? "dated" : "word", at: word} : null
    );
  if (kinds.shortened > 0 && kinds.marked === 0) return text({why: "shortened", at: first.shortened!});
  if (kinds.code > 0) return text({why: "code", at: first.code!});
  if (kinds.marked > 0 && namesCodes(title)) return text({why: "code", at: first.marked!});
  if (!all(most))
    return text({
      why: "mixed",
      at: firstTelling[","] ?? first.marked!,
      ...(firstTelling["."] && {other: firstTelling["."]})
    });
  if (twofold === 0 && numbers[","] === numbers["."]) return {type: "number", mark: mark ?? ".", reason: null};
  const own = telling[","] > 0 ? "," : telling["."] > 0 ? "." : mark;
  if (own === null) return text({why: "twofold", at: firstTwofold!});
  return all(numbers[own]) ? {type: "number", mark: own, reason: null} : text({why: "mixed", at: first.marked!});
}
