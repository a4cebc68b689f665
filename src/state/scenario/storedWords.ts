import type {Admissible, Compared, Side, Statement, SwapGoal} from "../../lib/index.js";

/** What addresses and stored scenarios call each kind and preset. These words stay, as links and files last longer than code. */
export const storedWords: {
  admissible: Record<Admissible["kind"], string>;
  statement: Record<Statement["kind"], string>;
  goal: Record<SwapGoal["kind"], string>;
  compared: Record<Extract<Compared, {preset: string}>["preset"], string>;
  side: Record<Extract<Side, {preset: string}>["preset"], string>;
} = {
  admissible: {any: "semua", around: "sekitar", order: "urutan", bounds: "batas"},
  statement: {top: "besar", beats: "unggul", first: "pertama"},
  goal: {overtake: "salip", rank: "peringkat", replace: "ganti"},
  compared: {present: "kini", regulation: "peraturan", equal: "rata"},
  side: {present: "kini", baseline: "acuan"}
};

/** The kind that a stored word stands for; null if none. */
export function kindOf<K extends string>(words: Record<K, string>, word: string | undefined): K | null {
  return (Object.keys(words) as K[]).find((kind) => words[kind] === word) ?? null;
}
