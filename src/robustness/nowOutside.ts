import {formats} from "../messages/format.js";
import {saidOf} from "../messages/rowWords.js";
import {ketahanan} from "./messages.js";
import type {Agency} from "../model/agency.js";
import type {Options} from "../ui/live.js";

export type RankRange = {best: number; worst: number};

/**
 * Why marks of the ranks now lie outside the bands, or nothing where none does. `inside`: the weights of the scenario are
 * among those of the bands. Then ties alone can bring that about, unless bands are only what a sample showed.
 */
export function nowOutside(
  bands: readonly (RankRange & {unit: Agency})[],
  {inside, sampled}: {inside: boolean; sampled: boolean},
  {locale, rowWords}: Options
): string {
  const t = saidOf(ketahanan[locale], rowWords, locale).bands;
  const outside = bands.filter(({unit: {rank}, best, worst}) => rank < best || rank > worst);
  if (outside.length === 0) return "";
  if (!inside) return t.outsideNow;
  return sampled ? "" : t.tiedNow(formats(locale).list(outside.map(({unit}) => unit.label)));
}
