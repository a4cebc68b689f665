import {dimensions, schemes} from "../../lib/index.js";
import type {Locale} from "../../messages/define.js";
import type {Robustness} from "../../state/robustness/robustness.js";
import {bandsUnder} from "../../model/bands.js";
import type {Bands} from "../../model/bandsNow.js";

export {openRobustness} from "../../state/robustness/robustness.js";

type BandsQuestion = Pick<Bands, "units" | "weights" | "admissible">;
export type BandsOf = (asked: BandsQuestion) => Promise<Bands | null>;

/** Asks for the bands of one scenario after the other, and of each only once: a newer question would end an older. */
export function openKitBands(robustness: Pick<Robustness, "ask">, locale: Locale): BandsOf {
  const labelled = schemes[0]!.dimensions;
  const known = new Map<string, Promise<Bands | null>>();
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const {units, weights, admissible} = asked;
    const shares = units.map(({id, n, shares}) => [id, n, ...shares]);
    const key = JSON.stringify([shares, admissible, dimensions.map((d) => weights[d])]);
    const found = known.get(key);
    if (found) return found;
    const answer = last.then(() => bandsUnder(robustness, asked, {locale, dimensions: labelled}));
    known.set(key, answer);
    last = answer.then(
      (bands) => (bands && !bands.problem ? null : known.delete(key)),
      () => known.delete(key)
    );
    return answer;
  };
}
