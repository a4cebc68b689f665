import {html} from "htl";
import {common} from "../messages/common.js";
import type {Options} from "../ui/live.js";

/** Stands where records would be shown, on a site that holds none. */
export const withheldNote = ({locale}: Options): HTMLElement => html`<p class="hint">${common[locale].withheld}</p>`;
