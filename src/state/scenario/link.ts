import type {Scenario} from "../../lib/index.js";
import {nearby} from "./admissibleText.js";
import type {LinkContext, LinkProblem} from "./linkContext.js";
import {linkKeys} from "./linkKeys.js";

export function initialScenario({schemes, datasets}: LinkContext): Scenario {
  const scheme = schemes[0]!;
  const dataset = datasets[0]!;
  return {
    dataset: dataset.id,
    fingerprint: dataset.fingerprint,
    scheme: scheme.id,
    settings: {},
    weights: scheme.weights,
    filter: {},
    baseline: null,
    admissible: nearby,
    locked: [],
    instansi: null,
    blind: false
  };
}

/** The scenario as the fragment of an address, without `#`; what is at its default is left out. */
export function encodeLink(scenario: Scenario, context: LinkContext): string {
  return linkKeys
    .flatMap(({key, write}) => {
      const value = write(scenario, context);
      return value === null ? [] : [`${key}=${escape(value)}`];
    })
    .join("&");
}

/** Reads a fragment; keeps what is valid and names what is not. */
export function decodeLink(fragment: string, context: LinkContext): {scenario: Scenario; problems: LinkProblem[]} {
  const scenario = initialScenario(context);
  const problems: LinkProblem[] = [];
  if (!fragment.includes("=")) return {scenario, problems};
  const given = new Map(new URLSearchParams(fragment));
  const early = linkKeys.filter(({late}) => !late);
  const late = linkKeys.filter(({late}) => late);
  for (const {key, read} of [...early, ...late]) read?.({text: given.get(key), given, scenario, context, problems});
  const known = new Set(linkKeys.map(({key}) => key));
  const keys = [...new URLSearchParams(fragment).keys()];
  for (const key of given.keys())
    if (keys.indexOf(key) < keys.lastIndexOf(key)) problems.push({code: "repeated", value: key});
  for (const key of given.keys()) if (!known.has(key)) problems.push({code: "unknownKey", value: key});
  return {scenario, problems};
}

/** Percent-encodes only what would end or split a fragment, so that people can read it. */
function escape(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|7E|3C|3D)/gi, (code) =>
    code.toUpperCase() === "%3C" ? code : decodeURIComponent(code)
  );
}
