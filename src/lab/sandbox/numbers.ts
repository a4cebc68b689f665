import type {FormatLocaleDefinition} from "d3";
import type {Locale} from "../../messages/define.js";

/** How `d3.format`, and with it the axes of Plot, write numbers for readers of a locale. */
export const numbers: Record<Locale, FormatLocaleDefinition> = {
  id: {decimal: ",", thousands: ".", grouping: [3], currency: ["Rp", ""]},
  en: {decimal: ".", thousands: ",", grouping: [3], currency: ["Rp", ""]}
};
