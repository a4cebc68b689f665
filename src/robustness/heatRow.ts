import {html} from "htl";
import {formats} from "../messages/format.js";
import {pictured} from "../model/agency.js";
import {keyed, setAttribute, setText} from "../ui/dom.js";
import type {View} from "../ui/dom.js";
import type {Options} from "../ui/live.js";
import type {AcceptabilityRow} from "./acceptabilityRows.js";
import {ketahanan} from "./messages.js";
import {isAll, isNone, shareText} from "../model/shareText.js";

/** One agency's row of the picture: a cell a rank, the darker the larger the share. */
export function heatRow({locale}: Options): View<AcceptabilityRow> {
  const t = ketahanan[locale].acceptability;
  const f = formats(locale);
  const name = html`<span class="heat-name"></span>`;
  const cells = html`<div class="heat-cells"></div>`;
  const element = html`<div class="heat-row">${name}</div>`;
  element.append(cells);
  const showCells = keyed<{rank: number; share: number; held: boolean; title: string}>(
    cells,
    ({rank}) => String(rank),
    () => {
      const cell = html`<span class="heat-cell"></span>`;
      return {
        element: cell,
        update({share, held, title}) {
          setText(cell, heatText(share, {locale}));
          setAttribute(cell, "title", title);
          setAttribute(cell, "data-held", held ? "" : null);
          cell.style.setProperty("--heat", isNone(share) ? "0" : (0.06 + 0.94 * Math.sqrt(share)).toFixed(3));
        }
      };
    }
  );
  return {
    element,
    update({unit, shares}) {
      setText(name, unit.label);
      showCells(
        shares.slice(0, pictured).map((share, k) => ({
          rank: k + 1,
          share,
          held: unit.rank === k + 1,
          title: t.cell(unit.label, f.count(k + 1), shareText(share, f))
        }))
      );
    }
  };
}

/** A whole percentage that says nothing of none, and 100 only of all. */
export function heatText(share: number, {locale}: Options): string {
  if (isNone(share)) return "";
  if (share < 0.005) return "<1";
  return share >= 0.995 && !isAll(share) ? ">99" : formats(locale).count(100 * share);
}
