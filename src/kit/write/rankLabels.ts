import type {KitFigure} from "./types.js";
import type {Direction} from "../../ui/direction.js";

type RankLines = Extract<KitFigure, {kind: "ranks"}>["lines"];
type RankLabel = {text: string; rank: number} | null;

const mark: Record<Direction, string> = {up: " ▲", down: " ▼", same: ""};

/** What stands at the two ends of each line. Of those that share a rank, the first names all and the others nothing. */
export function rankLabels(lines: RankLines): {left: RankLabel; right: RankLabel}[] {
  const end = (at: number, side: "left" | "right"): RankLabel[] => {
    const rank = (i: number) => lines[i]!.ranks.at(at) ?? null;
    return lines.map((_, i) => {
      const own = rank(i);
      const sharing = lines.flatMap((line, j) => (rank(j) === own ? [{line, j}] : []));
      if (own === null || sharing[0]!.j !== i) return null;
      const names = sharing.map(({line}) => line.label + (side === "right" ? mark[line.direction] : ""));
      const all = names.length > 2 ? `${names.slice(0, 2).join(", ")} +${names.length - 2}` : names.join(", ");
      return {text: side === "left" ? `${all}  ${own}` : `${own}  ${all}`, rank: own};
    });
  };
  const [left, right] = [end(0, "left"), end(-1, "right")];
  return lines.map((_, i) => ({left: left[i]!, right: right[i]!}));
}
