import type {Scheme, Source} from "../lib/index.js";

/** Every source a scheme rests on, in the order it is met. */
export function sourcesOf(scheme: Scheme): Source[] {
  return [
    ...scheme.basis,
    ...scheme.dimensions.flatMap(({source, basis, indicators}) => [
      source,
      basis,
      ...indicators.flatMap(({rows}) => rows.map((row) => row.source))
    ]),
    ...scheme.switches.flatMap(({options}) => options.map((option) => option.source)),
    ...scheme.ambiguities.map((ambiguity) => ambiguity.source)
  ];
}
