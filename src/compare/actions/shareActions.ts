import type {Scenario} from "../../lib/index.js";
import {schemes} from "../../lib/index.js";
import {givenName} from "../../model/givenName.js";
import {isUpload} from "../../state/data/uploads.js";
import {publicLink} from "../../state/site/siteAddress.js";
import {encodeLink} from "../../state/scenario/link.js";
import {asCompared} from "../comparable.js";
import {bandingkan} from "../messages.js";
import type {PanelActions} from "./panelActions.js";
import {shareDialog} from "../shareDialog.js";
import {comparedNow, withKept} from "./context.js";
import type {ActionContext} from "./context.js";

/** Links as text and as a code for the room. */
export function shareActions(context: ActionContext): Pick<PanelActions, "share" | "shareAll"> {
  const {store, entries, locale} = context.page;

  /** The link of a scenario, to the page one is on. */
  function linkOf(scenario: Scenario): () => string {
    const known = entries.some(({id}) => id === scenario.dataset);
    const fragment = encodeLink(known ? scenario : {...scenario, instansi: null}, {schemes, datasets: entries});
    return () => publicLink(fragment);
  }

  return {
    share: (id) =>
      withKept(context, id, async (kept) => {
        const {name, note, scenario} = kept;
        const blind = store.value.blind || scenario.blind;
        // Beside the regulation it stands under its name, and may be kept under it.
        const link = linkOf({...scenario, blind, compared: [{preset: "regulation"}, asCompared(kept)]});
        const named = givenName(name, scenario, locale);
        await shareDialog({name: named, link, own: isUpload(scenario.dataset), leaves: note !== ""}, {locale});
        return null;
      }),
    async shareAll() {
      const compared = [...comparedNow(context)];
      const link = linkOf({...store.value, compared});
      const own = [store.value, ...compared.flatMap((one) => ("preset" in one ? [] : [one.specification]))];
      await shareDialog(
        {name: bandingkan[locale].panel.shareAll, link, own: own.some(({dataset}) => isUpload(dataset)), leaves: false},
        {locale}
      );
      return null;
    }
  };
}
