import type {DimensionRules, Edge, Option, Row, Scheme, Status} from "./types.js";

/** What a scheme says once its switches are set. */
export type Rules = {
  population: Status[];
  missing: "zero" | "excluded";
  edge: Edge;
  /** The four dimensions with only the rows that stand. */
  dimensions: DimensionRules[];
};

/** The option in force of each switch. */
export function chosenOptions(scheme: Scheme): Record<string, Option> {
  return Object.fromEntries(
    scheme.switches.map((s) => {
      const id = scheme.settings[s.id];
      const option = id === undefined ? s.options[0] : s.options.find((o) => o.id === id);
      if (!option) throw new RangeError(`unknown option of ${s.id}: ${id}`);
      return [s.id, option];
    })
  );
}

const resolved = new WeakMap<Scheme, Rules>();

/**
 * Resolves the switches of a scheme; what no option decides is: everyone, zero, floor. A scheme is never changed in
 * place (`configure` makes another), so that it is resolved once.
 */
export function rules(scheme: Scheme): Rules {
  const known = resolved.get(scheme);
  if (known) return known;
  const found = resolve(scheme);
  resolved.set(scheme, found);
  return found;
}

function resolve(scheme: Scheme): Rules {
  const options = chosenOptions(scheme);
  const stands = ({only = {}}: Row) => Object.entries(only).every(([id, option]) => options[id]?.id === option);
  return {
    population: ["PNS", "PPPK"],
    missing: "zero",
    edge: "floor",
    ...Object.assign({}, ...Object.values(options).map((option) => option.effect)),
    dimensions: scheme.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({...indicator, rows: indicator.rows.filter(stands)}))
    }))
  };
}
