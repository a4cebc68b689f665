import type {Locale} from "../../messages/define.js";
import {formats} from "../../messages/format.js";
import type {CellState} from "../engine/types.js";
import {lab} from "../messages.js";

/** In words how a cell stands that does not run. */
export function cellStatus({status, milliseconds}: Pick<CellState, "status" | "milliseconds">, locale: Locale): string {
  const t = lab[locale];
  return status === "done" && milliseconds !== null
    ? t.doneIn(formats(locale).count(Math.max(1, milliseconds)))
    : t.statuses[status];
}
