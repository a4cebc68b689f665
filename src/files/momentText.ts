import type {MomentUnit} from "./column.js";
import {floorDivide} from "./exactParts.js";

const places = {ms: 3, us: 6, ns: 9};
const dayLength = 86_400n;

/**
 * A moment as DuckDB spells it, to the last digit of its unit: on no clock but its own, or in UTC where it is one the
 * world over (`zone`). `day`: without a time. Years before the first are counted back from it.
 */
export function momentText(
  moment: bigint,
  unit: MomentUnit | "ms",
  {day = false, zone = false}: {day?: boolean; zone?: boolean} = {}
): string {
  const second = 10n ** BigInt(places[unit]);
  const seconds = floorDivide(moment, second);
  const fraction = moment - seconds * second;
  const date = new Date(Number(floorDivide(seconds, dayLength) * dayLength) * 1000);
  const year = date.getUTCFullYear();
  const shown = String(year > 0 ? year : 1 - year).padStart(4, "0");
  const [month, ofMonth] = [date.getUTCMonth() + 1, date.getUTCDate()].map(two);
  const written = `${shown}-${month}-${ofMonth}${year > 0 ? "" : " (BC)"}`;
  if (day) return written;
  const left = Number(seconds - floorDivide(seconds, dayLength) * dayLength);
  const clock = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60].map(two).join(":");
  const digits = fraction === 0n ? "" : `.${String(fraction).padStart(places[unit], "0")}`;
  return `${written} ${clock}${digits}${zone ? "+00" : ""}`;
}

const two = (n: number) => String(n).padStart(2, "0");
