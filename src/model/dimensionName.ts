import type {Dimension} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {RowWords} from "../messages/rowWords.js";
import type {DimensionLabel} from "./dimensionLabel.js";

/** What words about dimensions need; `rowWords`: what is ranked, where that is no agencies. */
export type Labelling = {locale: Locale; rowWords?: RowWords | null | undefined; dimensions: readonly DimensionLabel[]};

/** What dimensions are called. */
export function dimensionName(labelled: readonly DimensionLabel[], locale: Locale): (id: Dimension) => string {
  return (id) => labelled.find((dimension) => dimension.id === id)?.label[locale] ?? id;
}
