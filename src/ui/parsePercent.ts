export type ParsedPercent = {value: number; rounded: boolean} | {problem: "kosong" | "bukanAngka" | "diLuar"};

/**
 * A percentage as people type it ("30", "30,5", "30.5", "30 %"), from 0 to 100 in steps of 0.1; `rounded` tells that
 * more decimals were typed than are kept.
 */
export function parsePercent(text: string): ParsedPercent {
  const typed = text.replace(/%\s*$/, "").trim();
  if (typed === "") return {problem: "kosong"};
  if (!/^[-+−]?(\d+([.,]\d*)?|[.,]\d+)$/.test(typed)) return {problem: "bukanAngka"};
  const value = Number(typed.replace(",", ".").replace("−", "-"));
  if (value < 0 || value > 100) return {problem: "diLuar"};
  const kept = Math.round(value * 10) / 10;
  return {value: kept, rounded: kept !== value};
}
