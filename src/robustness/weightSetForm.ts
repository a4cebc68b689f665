import type {Admissible, Weights} from "../lib/index.js";
import type {AdmissibleOf} from "../model/admissible.js";
import type {Labelling} from "../model/dimensionName.js";

/** A form, shown while its kind of set is chosen; it keeps what was entered while another is. */
export type WeightSetForm<K extends Admissible["kind"]> = {
  element: HTMLElement;
  draft: AdmissibleOf<K>;
  show(weights: Weights): void;
};

export type WeightSetFormOptions<K extends Admissible["kind"]> = Labelling & {
  /** Hears of each valid entry. */
  choose(draft: AdmissibleOf<K>): void;
};
