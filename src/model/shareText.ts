import type {Formats} from "../messages/format.js";

/** What exact areas and volumes may be off by. */
const noise = 1e-9;

/** A share as a percentage that says 0% and 100% only of nothing and all. */
export function shareText(share: number, f: Formats): string {
  if (isNone(share) || isAll(share)) return f.percentWhole(isAll(share) ? 1 : 0);
  if (share < 0.001) return `<${f.percent(0.001)}`;
  if (share > 0.999) return `>${f.percent(0.999)}`;
  return f.percent(share);
}

export function isNone(share: number): boolean {
  return share <= noise;
}

export function isAll(share: number): boolean {
  return share >= 1 - noise;
}
