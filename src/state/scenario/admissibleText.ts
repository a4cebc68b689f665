import type {Admissible, Weights} from "../../lib/index.js";
import {dimensions} from "../../lib/index.js";
import {isDimension, isPercent, readPairs, splitFirst} from "./linkText.js";
import {kindOf, storedWords} from "./storedWords.js";

/** The weights that would be accepted unless a scenario says otherwise. */
export const nearby = {kind: "around", points: 5} satisfies Admissible;

/** `semua`, `sekitar:5`, `urutan:kompetensi.kinerja`, `batas:kinerja:20-40,disiplin:0-10` (percent). */
export function admissibleText(admissible: Admissible): string {
  const word = storedWords.admissible[admissible.kind];
  switch (admissible.kind) {
    case "any":
      return word;
    case "around":
      return `${word}:${admissible.points}`;
    case "order":
      return `${word}:${admissible.order.join(".")}`;
    case "bounds": {
      const {lower, upper} = admissible;
      const bound = (share: number) => Math.round(share * 1000) / 10;
      const limits = dimensions.flatMap((d) =>
        lower[d] === undefined && upper[d] === undefined ? [] : [`${d}:${bound(lower[d] ?? 0)}-${bound(upper[d] ?? 1)}`]
      );
      return `${word}:${limits.join(",")}`;
    }
  }
}

/** A percentage in tenths as a share; dividing by 100 would not give back 0.333. */
const share = (percentage: number) => Math.round(percentage * 10) / 1000;

export function readAdmissible(text: string): Admissible | null {
  const [word, rest] = splitFirst(text, ":");
  const kind = kindOf(storedWords.admissible, word);
  if (kind === "any" && rest === "") return {kind};
  if (kind === "around") {
    const points = Math.round(Number(rest || NaN) * 10) / 10;
    return points > 0 && points <= 50 ? {kind, points} : null;
  }
  if (kind === "order") {
    const order = rest.split(".");
    return order.length > 1 && order.every(isDimension) && new Set(order).size === order.length ? {kind, order} : null;
  }
  if (kind !== "bounds") return null;
  const lower: Partial<Weights> = {};
  const upper: Partial<Weights> = {};
  for (const [name, range] of readPairs(rest)) {
    const [from = NaN, to = NaN, ...more] = range.split("-").map((bound) => Number(bound || NaN));
    const isTwice = isDimension(name) && (lower[name] !== undefined || upper[name] !== undefined);
    // Bounds that clash come back as they were left, so that the page can say which.
    if (!isDimension(name) || !isPercent(from) || !isPercent(to) || more.length > 0 || isTwice) return null;
    if (from > 0) lower[name] = share(from);
    if (to < 100) upper[name] = share(to);
  }
  return {kind, lower, upper};
}

/** Whether a text that was read has finer numbers than the tenths they became. */
export function isRounded(text: string, admissible: Admissible): boolean {
  const numbers = text.split(/[:,-]/).filter((part) => /^[\d.]/.test(part));
  return (
    admissible.kind !== "order" &&
    numbers.some((part) => Math.abs(Math.round(Number(part) * 10) / 10 - Number(part)) > 1e-9)
  );
}
