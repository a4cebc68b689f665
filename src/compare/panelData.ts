import {bandingkan} from "./messages.js";
import {comparedMessages} from "../messages/compared.js";
import {configure, schemeById, version} from "../lib/index.js";
import type {Compared, Specification} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import {comparedText} from "../state/scenario/comparedText.js";
import {mostCompared} from "../state/scenario/limits.js";
import type {DatasetEntry} from "../state/page.js";
import type {SavedScenario} from "../state/scenario/savedScenario.js";
import {dataTitle} from "./comparison.js";
import {givenName} from "../model/givenName.js";
import {filterWords} from "../model/filterWords.js";
import {asCompared} from "./comparable.js";
import {weightsWords} from "../model/weightsWords.js";
import {settingsWords} from "../model/settingsWords.js";
import {entryFor, usualCompared, specificationUnder} from "../model/evaluation.js";

/** A scenario one may compare. */
export type PanelItem = {
  key: string;
  name: string;
  note: string;
  detail: string;
  warning: string | null;
  /** Why it cannot be compared beside the others; null where it can. */
  full: string | null;
  /** S1, S2, … where it is compared; null where it is not. */
  order: string | null;
  /** The id it is kept under; null where it is not kept. */
  saved: string | null;
};

export type PanelData = {
  presets: readonly PanelItem[];
  linked: readonly PanelItem[];
  saved: readonly PanelItem[];
  most: number;
};

/** The scenarios there are, as the panel shows them. */
export function panelData(
  {
    compared,
    saved,
    unticked,
    present,
    entries,
    blind
  }: {
    compared: readonly Compared[];
    saved: readonly SavedScenario[];
    /** Those not kept that were compared here before, by `comparedText`. */
    unticked: ReadonlyMap<string, Compared>;
    present: Specification;
    entries: readonly DatasetEntry[];
    blind: boolean;
  },
  locale: Locale
): PanelData {
  const t = bandingkan[locale];
  const f = formats(locale);
  const keys = compared.map(comparedText);
  const order = (key: string) => (keys.includes(key) ? comparedMessages[locale].short(keys.indexOf(key) + 1) : null);

  function item(one: Compared, more: Partial<PanelItem>): PanelItem {
    const key = comparedText(one);
    const specification = specificationUnder(one, present);
    const {entry, madeFor} = entryFor(specification, entries, present.dataset);
    const scheme = configure(schemeById(specification.scheme), specification.settings);
    const settings = settingsWords(scheme, locale);
    const filter = filterWords(specification.filter, locale);
    const sidik = (madeFor ?? entry.fingerprint).slice(0, 8);
    const title = madeFor === null ? entry.title[locale] : null;
    const hidden = title === null || (blind && entry.manifest?.kind !== "sintetis");
    return {
      key,
      name: "preset" in one ? comparedMessages[locale][one.preset].name : givenName(one.name, specification, locale),
      note: "preset" in one ? comparedMessages[locale][one.preset].note : "",
      detail: [
        scheme.title[locale],
        ...(settings ? [settings] : []),
        t.detail.weights(weightsWords(specification.weights, locale)),
        ...(filter ? [filter] : []),
        ...("preset" in one
          ? []
          : [hidden ? t.detail.masked(sidik) : t.detail.data(dataTitle(entry, locale, blind), sidik)])
      ].join("; "),
      warning: madeFor === null ? null : t.detail.elsewhere,
      full: keys.length >= mostCompared && !keys.includes(key) ? t.panel.full(f.count(mostCompared)) : null,
      order: order(key),
      saved: null,
      ...more
    };
  }

  const kept = saved.map((one) => {
    const made = item(asCompared(one), {});
    const when = t.detail.made(f.date(new Date(one.created)), one.tool || version);
    return {...made, note: one.note, detail: `${made.detail}; ${when}`, saved: one.id};
  });
  const known = new Set([...usualCompared.map(comparedText), ...kept.map(({key}) => key)]);
  const others = new Map([...compared.map((one) => [comparedText(one), one] as const), ...unticked]);
  return {
    presets: usualCompared.map((one) => item(one, {})),
    linked: [...others].filter(([key]) => !known.has(key)).map(([, one]) => item(one, {})),
    saved: kept,
    most: mostCompared
  };
}
