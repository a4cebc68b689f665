import type {KeyFigure, KeyFiguresData} from "./keyFigures.js";
import {saidOf} from "../messages/rowWords.js";
import type {RowWords} from "../messages/rowWords.js";
import {shareText} from "../model/shareText.js";
import {bandFacts} from "../lib/index.js";
import {formats} from "../messages/format.js";
import {ketahanan} from "./messages.js";
import type {Locale} from "../messages/define.js";
import {nameList} from "../model/nameList.js";
import type {Findings} from "../model/robustness.js";

/** What is left of the ranking in a few figures; `accepted` says under which weights. */
export function robustnessBrief(
  found: Findings,
  accepted: string,
  locale: Locale,
  rowWords?: RowWords | null
): KeyFiguresData {
  const words = saidOf(ketahanan[locale], rowWords, locale);
  const t = words.brief;
  const f = formats(locale);
  const {units, attainable, acceptability, rankings, current} = found;
  const at = new Map(units.map(({id}, i) => [id, i]));
  const bands = new Map(
    attainable.map(({best, worst}, i) => [units[i]!.id, {best: best.rank, worst: worst.rank}] as const)
  );
  const {ranked, kept, firsts, widest} = bandFacts([], units, bands);
  const label = (id: string) => units[at.get(id)!]!.label;
  const list = (ids: readonly string[]) => nameList(ids.map(label), locale);
  const first = (id: string) => t.firstFor(label(id), shareText(acceptability.competition[at.get(id)!]![0]!, f));
  const figures: KeyFigure[] = [
    {figure: t.of(f.count(kept.length), f.count(ranked)), text: t.kept(kept.length, list(kept))},
    {
      figure: f.count(firsts.length),
      text: firsts.length === 1 ? t.firstAlways(label(firsts[0]!)) : t.firsts(nameList(firsts.map(first), locale))
    }
  ];
  if (widest) {
    const band = bands.get(widest.ids[0]!)!;
    figures.push(
      widest.ids.length === 1
        ? {figure: `${f.count(band.best)}–${f.count(band.worst)}`, text: t.widest(list(widest.ids))}
        : {figure: f.count(widest.places), text: t.widestSeveral(list(widest.ids))}
    );
  }
  if (rankings.total !== null) {
    figures.push(
      current === null
        ? {figure: f.count(rankings.total), text: t.outside}
        : {figure: shareText(current.share, f), text: t.ranking(f.count(rankings.total), current.shared)}
    );
  }
  const sampled = attainable.some(({method}) => method === "sampled");
  return {lead: t.lead(accepted), figures, note: sampled ? words.bands.sampled : null};
}
