import {bahan} from "../kit/messages.js";
import {bandingkan} from "../compare/messages.js";
import {bobot} from "../weights/messages.js";
import {common} from "./common.js";
import {data} from "../datasets/messages.js";
import type {Locale} from "./define.js";
import {ketahanan} from "../robustness/messages.js";
import {lab} from "../lab/messages.js";
import {metode} from "../method/messages.js";
import {sebaran} from "../distributions/messages.js";

export type {Locale} from "./define.js";
export {formats} from "./format.js";
export type {Formats} from "./format.js";

/** Everything the site says, in one language. */
export function messages(locale: Locale) {
  return {
    common: common[locale],
    bahan: bahan[locale],
    bobot: bobot[locale],
    data: data[locale],
    metode: metode[locale],
    sebaran: sebaran[locale],
    ketahanan: ketahanan[locale],
    lab: lab[locale],
    bandingkan: bandingkan[locale]
  };
}
