import type {Admissible, Statement, SwapGoal} from "../../lib/index.js";

/** What addresses and stored scenarios call each kind. These words stay, as links and files last longer than code. */
export const storedWords: {
  admissible: Record<Admissible["kind"], string>;
  statement: Record<Statement["kind"], string>;
  goal: Record<SwapGoal["kind"], string>;
} = {
  admissible: {any: "semua", around: "sekitar", order: "urutan", bounds: "batas"},
  statement: {top: "besar", beats: "unggul", first: "pertama"},
  goal: {overtake: "salip", rank: "peringkat", replace: "ganti"}
};

/** The kind that a stored word stands for; null if none. */
export function kindOf<K extends string>(words: Record<K, string>, word: string | undefined): K | null {
  return (Object.keys(words) as K[]).find((kind) => words[kind] === word) ?? null;
}
