import {bahan} from "./bahan.js";
import {bandingkan} from "./bandingkan.js";
import {bobot} from "./bobot.js";
import {common} from "./common.js";
import {data} from "./data.js";
import type {Locale} from "./define.js";
import {ketahanan} from "./ketahanan.js";
import {lab} from "./lab.js";
import {metode} from "./metode.js";
import {sebaran} from "./sebaran.js";

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

/** The language of the page one is on. */
export function pageLocale(): Locale {
  return document.documentElement.lang === "en" ? "en" : "id";
}
