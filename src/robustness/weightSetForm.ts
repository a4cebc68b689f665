import type {Admissible} from "../lib/index.js";
import type {Weights} from "../lib/index.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import type {Options} from "../ui/live.js";

export type AdmissibleOf<K extends Admissible["kind"]> = Extract<Admissible, {kind: K}>;

/** A form, shown while its kind of set is chosen; it keeps what was entered while another is. */
export type WeightSetForm<K extends Admissible["kind"]> = {
  element: HTMLElement;
  draft: AdmissibleOf<K>;
  show(weights: Weights): void;
};

export type WeightSetFormOptions<K extends Admissible["kind"]> = Options & {
  dimensions: readonly DimensionLabel[];
  /** Hears of each valid entry. */
  choose(draft: AdmissibleOf<K>): void;
};
