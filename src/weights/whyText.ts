import {byLabel} from "../model/byLabel.js";
import type {Locale} from "../messages/define.js";
import {formats} from "../messages/format.js";
import {whyMessages} from "../messages/why.js";
import type {Why} from "./whyNumbers.js";

/** How index and rank have changed, and whom that put the agency before and behind; `by`: the change as it is shown. */
export function whyText(
  {move, before, after}: Pick<Why, "move" | "before" | "after">,
  by: number,
  {name, label, locale}: {name: string; label: (id: string) => string; locale: Locale}
): string {
  const t = whyMessages[locale];
  const f = formats(locale);
  const [from, to] = [f.index(before.index), f.index(after.index)];
  const [rankFrom, rankTo] = [f.count(move.rankBefore), f.count(move.rankAfter)];
  const size = f.index(Math.abs(by));
  const names = (ids: readonly string[]) => byLabel(ids, label).map(label).join(", ");
  return [
    by > 0 ? t.indexUp(name, size, from, to) : by < 0 ? t.indexDown(name, size, from, to) : t.indexSame(name, to),
    move.rankChange > 0
      ? t.rankUp(rankFrom, rankTo)
      : move.rankChange < 0
        ? t.rankDown(rankFrom, rankTo)
        : t.rankSame(rankTo),
    ...(move.overtook.length > 0 ? [t.overtook(names(move.overtook))] : []),
    ...(move.overtakenBy.length > 0 ? [t.overtakenBy(names(move.overtakenBy))] : [])
  ].join(" ");
}
