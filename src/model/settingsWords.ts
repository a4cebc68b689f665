import type {Scheme} from "../lib/index.js";
import type {Locale} from "../messages/define.js";

/** The options of a configured scheme that are not at their default; empty where all are. */
export function settingsWords({switches, settings}: Scheme, locale: Locale): string {
  return switches
    .flatMap(({id, label, options}) => {
      const option = options.find((o) => o.id === settings[id]);
      return option && option !== options[0] ? [`${label[locale]}: ${option.label[locale]}`] : [];
    })
    .join("; ");
}
