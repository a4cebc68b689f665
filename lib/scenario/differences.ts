import type {Filter} from "../dataset/filter.js";
import {configure} from "../scheme/configure.js";
import {dimensions} from "../scheme/dimensions.js";
import {chosenOptions} from "../scheme/rules.js";
import {schemeById} from "../scheme/schemes.js";
import type {Dimension} from "../scheme/types.js";
import type {Specification} from "./types.js";

/** A setting in which weighings differ; `values` are in their order. */
export type Difference =
  | {kind: "dataset"; values: {dataset: string; fingerprint: string | null}[]}
  | {kind: "scheme"; values: string[]}
  /** The option in force; null where the scheme has no such switch. */
  | {kind: "switch"; id: string; values: (string | null)[]}
  | {kind: "weight"; dimension: Dimension; values: number[]}
  /** What the filter lets through; empty: everyone. */
  | {kind: "filter"; key: keyof Filter; values: string[][]};

/** A tenth of a percent is the finest weight there is; half of it is rounding. */
const noise = 0.0005;

const filters = Object.keys({
  jenisJabatan: true,
  status: true,
  pendidikan: true,
  jenisKelamin: true,
  kelompokUmur: true,
  kanal: true
} satisfies Record<keyof Filter, true>) as (keyof Filter)[];

/**
 * The settings in which weighings differ, and only these. A switch that a scheme does not have differs only where
 * another has it at something else than its default: that it is missing, the scheme tells.
 */
export function differences(specifications: readonly Specification[]): Difference[] {
  const found: Difference[] = [];
  const data = specifications.map(({dataset, fingerprint}) => ({dataset, fingerprint}));
  if (differ(data.map(({dataset, fingerprint}) => `${dataset} ${fingerprint ?? ""}`)))
    found.push({kind: "dataset", values: data});

  const schemeIds = specifications.map(({scheme}) => scheme);
  if (differ(schemeIds)) found.push({kind: "scheme", values: schemeIds});

  for (const dimension of dimensions) {
    const values = specifications.map(({weights}) => weights[dimension]);
    if (Math.max(...values) - Math.min(...values) >= noise) found.push({kind: "weight", dimension, values});
  }

  const configured = specifications.map(({scheme, settings}) => configure(schemeById(scheme), settings));
  const chosen = configured.map(chosenOptions);
  const defaults = specifications.map(({scheme}) => chosenOptions(schemeById(scheme)));
  for (const id of new Set(configured.flatMap(({switches}) => switches.map((s) => s.id)))) {
    const values = chosen.map((options) => options[id]?.id ?? null);
    const known = values.filter((value) => value !== null);
    const moved = values.some((value, i) => value !== null && value !== defaults[i]![id]!.id);
    if (differ(known) || (known.length < values.length && moved)) found.push({kind: "switch", id, values});
  }

  for (const key of filters) {
    const values = specifications.map(({filter}) => [...(filter[key] ?? [])].sort());
    if (differ(values.map((value) => value.join(",")))) found.push({kind: "filter", key, values});
  }
  return found;
}

function differ(values: readonly string[]): boolean {
  return new Set(values).size > 1;
}
