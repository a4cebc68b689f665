import type {
  Admissible,
  Compared,
  Dimension,
  DistributionView,
  Filter,
  Ruleset,
  Scenario,
  Scheme,
  Side,
  Specification,
  Weights
} from "../../lib/index.js";
import {dimensions, groupings, maskLetters, normalizeWeights, roundShares} from "../../lib/index.js";
import {questionText, readQuestion, readStatement, statementText} from "./askedText.js";
import type {AgencyTexts} from "./askedText.js";
import {kindOf, storedWords} from "./storedWords.js";
import {tidy} from "./tidy.js";

/** What a link may refer to, here and now. */
export type LinkContext = {
  schemes: Scheme[];
  datasets: {id: string; fingerprint: string; instansi: string[]}[];
};

export type LinkProblem =
  | {
      code:
        | "unknownKey"
        | "version"
        | "dataset"
        | "scheme"
        | "weights"
        | "locked"
        | "instansi"
        | "baseline"
        | "admissible"
        | "compared"
        | "pair"
        | "distribution"
        | "sides"
        | "statement"
        | "question";
      value: string;
    }
  | {code: "fingerprint"; value: string; here: string}
  | {code: "weightsSum"; value: string; sum: number}
  | {code: "setting" | "filter"; name: string; value: string};

const version = "1";

/** More scenarios than this are not set side by side. */
export const mostCompared = 6;

/** The longest name a scenario may have, in characters. */
export const longestName = 300;

const nearby: Admissible = {kind: "around", points: 5};
/** How scores are looked at unless a scenario says otherwise. */
export const plainDistribution: DistributionView = {
  measure: "indeks",
  by: "instansi",
  picture: "histogram",
  range: null
};

/** The ways of looking at distributions. */
export const looks = {
  measure: ["indeks", ...dimensions],
  by: ["instansi", ...(Object.keys(groupings) as (keyof typeof groupings)[])],
  picture: ["histogram", "densitas", "ecdf", "titik", "kotak"]
} as const;

const isPercent = (value: number) => value >= 0 && value <= 100;
const isDimension = (name: string): name is Dimension => dimensions.some((dimension) => dimension === name);
const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  values.some((known) => known === value);

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
  const parts: [string, string][] = [
    ["v", version],
    ["data", scenario.fingerprint ? `${scenario.dataset}.${scenario.fingerprint.slice(0, 12)}` : scenario.dataset],
    ["skema", scenario.scheme],
    ["bobot", weightsText(scenario.weights)]
  ];
  const settings = pairs(scenario.settings);
  if (settings) parts.push(["aturan", settings]);
  const filter = pairs(scenario.filter);
  if (filter) parts.push(["saring", filter]);
  if (scenario.baseline) parts.push(["banding", rulingText(scenario.baseline)]);
  const admissible = admissibleText(scenario.admissible);
  if (admissible !== admissibleText(nearby)) parts.push(["terima", admissible]);
  const distribution = scenario.distribution && distributionText(scenario.distribution);
  if (distribution && distribution !== distributionText(plainDistribution)) parts.push(["sebaran", distribution]);
  if (scenario.sides) parts.push(["lawan", scenario.sides.map((side) => sideText(side, scenario, context)).join(";")]);
  const agencies = agencyTexts(scenario, context);
  if (scenario.statement) parts.push(["uji", statementText(scenario.statement, agencies)]);
  if (scenario.question) parts.push(["tanya", questionText(scenario.question, agencies)]);
  if (scenario.locked.length) parts.push(["kunci", scenario.locked.join(",")]);
  if (scenario.instansi) parts.push(["instansi", scenario.blind ? `~${masked(scenario, context)}` : scenario.instansi]);
  if (scenario.blind) parts.push(["samar", "1"]);
  if (scenario.compared) parts.push(["sanding", scenario.compared.map(comparedText).join(";")]);
  if (scenario.pair) parts.push(["pasang", scenario.pair.map((i) => i + 1).join("-")]);
  return parts.map(([key, value]) => `${key}=${escape(value)}`).join("&");
}

/** Reads a fragment; keeps what is valid and names what is not. */
export function decodeLink(fragment: string, context: LinkContext): {scenario: Scenario; problems: LinkProblem[]} {
  const scenario = initialScenario(context);
  const problems: LinkProblem[] = [];
  if (!fragment.includes("=")) return {scenario, problems};
  const given = new Map(new URLSearchParams(fragment));

  const made = given.get("v");
  if (made !== undefined && made !== version) problems.push({code: "version", value: made});

  const [id, fingerprint] = splitLast(given.get("data") ?? "", ".");
  const dataset = context.datasets.find((d) => d.id === id);
  if (dataset) {
    scenario.dataset = dataset.id;
    scenario.fingerprint = dataset.fingerprint;
    if (fingerprint && !dataset.fingerprint.startsWith(fingerprint))
      problems.push({code: "fingerprint", value: fingerprint, here: dataset.fingerprint.slice(0, 12)});
  } else if (id) problems.push({code: "dataset", value: id});

  const ruleset = readRuling(given.get("skema"), given.get("bobot"), given.get("aturan"), context.schemes, problems);
  Object.assign(scenario, ruleset);

  scenario.filter = readFilter(given.get("saring"), problems);

  const baseline = given.get("banding");
  if (baseline !== undefined) {
    const unread: LinkProblem[] = [];
    const [scheme, weights, settings] = baseline.split("~");
    const read = readRuling(scheme, weights, settings, context.schemes, unread);
    if (unread.length) problems.push({code: "baseline", value: baseline});
    else scenario.baseline = read;
  }

  const accepted = given.get("terima");
  if (accepted !== undefined) {
    const read = readAdmissible(accepted);
    if (read) scenario.admissible = read;
    else problems.push({code: "admissible", value: accepted});
  }

  const looked = given.get("sebaran");
  if (looked !== undefined) {
    const read = readDistribution(looked);
    if (read) scenario.distribution = read;
    else problems.push({code: "distribution", value: looked});
  }

  for (const value of list(given.get("kunci"))) {
    if (isDimension(value)) scenario.locked.push(value);
    else problems.push({code: "locked", value});
  }

  const instansi = given.get("instansi");
  const known = context.datasets.find((d) => d.id === scenario.dataset)!.instansi;
  if (instansi !== undefined) {
    const id = instansi.startsWith("~") ? unmasked(instansi.slice(1), known, scenario.fingerprint) : instansi;
    if (id !== undefined && known.includes(id)) scenario.instansi = id;
    else problems.push({code: "instansi", value: instansi});
  }
  scenario.blind = given.get("samar") === "1";

  const side = given.get("sanding");
  if (side !== undefined) {
    const texts = side.split(";").filter(Boolean);
    for (const text of texts.slice(mostCompared)) problems.push({code: "compared", value: text});
    scenario.compared = texts.slice(0, mostCompared).flatMap((text) => {
      const read = readCompared(text, context);
      if (!read) problems.push({code: "compared", value: text});
      return read ?? [];
    });
  }

  const sides = given.get("lawan");
  if (sides !== undefined) {
    const [a, b, ...more] = sides.split(";").map((text) => readSide(text, scenario, context));
    if (a && b && more.length === 0) scenario.sides = [a, b];
    else problems.push({code: "sides", value: sides});
  }

  const agencies = agencyTexts(scenario, context);
  const claimed = given.get("uji");
  if (claimed !== undefined) {
    const read = readStatement(claimed, agencies);
    if (read) scenario.statement = read;
    else problems.push({code: "statement", value: claimed});
  }
  const asked = given.get("tanya");
  if (asked !== undefined) {
    const read = readQuestion(asked, agencies);
    if (read) scenario.question = read;
    else problems.push({code: "question", value: asked});
  }

  const closer = given.get("pasang");
  if (closer !== undefined) {
    const [from, to] =
      /^([1-9])-([1-9])$/
        .exec(closer)
        ?.slice(1)
        .map((place) => Number(place) - 1) ?? [];
    if (from !== undefined && to! < mostCompared && from < mostCompared) scenario.pair = [from, to!];
    else problems.push({code: "pair", value: closer});
  }

  const keys = new Set([
    "v",
    "data",
    "skema",
    "bobot",
    "aturan",
    "saring",
    "banding",
    "terima",
    "sebaran",
    "lawan",
    "uji",
    "tanya",
    "kunci",
    "instansi",
    "samar",
    "sanding",
    "pasang"
  ]);
  for (const key of given.keys()) if (!keys.has(key)) problems.push({code: "unknownKey", value: key});
  return {scenario, problems};
}

function readFilter(text: string | undefined, problems: LinkProblem[]): Filter {
  const filter: Record<string, string[]> = {};
  for (const [name, value] of readPairs(text ?? "")) {
    if (Object.hasOwn(groupings, name) && isOneOf<string>(groupings[name as keyof typeof groupings].values, value))
      (filter[name] ??= []).push(value);
    else problems.push({code: "filter", name, value});
  }
  return filter;
}

/**
 * One of those compared, whole: `name~data.fingerprint~scheme~weights~settings~filter`, or the name of a preset. Equal
 * texts are the same thing under the same name.
 */
export function comparedText(compared: Compared): string {
  if ("preset" in compared) return storedWords.compared[compared.preset];
  const {dataset, fingerprint, scheme, weights, settings, filter} = compared.specification;
  // A name may hold what separates the parts.
  const name = encodeURIComponent(compared.name).replaceAll("~", "%7E");
  const data = fingerprint ? `${dataset}.${fingerprint.slice(0, 12)}` : dataset;
  return [name, data, scheme, weightsText(weights), pairs(settings), pairs(filter)].join("~").replace(/~+$/, "");
}

function readCompared(text: string, {schemes, datasets}: LinkContext): Compared | null {
  const preset = kindOf(storedWords.compared, text);
  if (preset) return {preset};
  const [encoded = "", data = "", scheme, weights, settings, filter] = text.split("~");
  const problems: LinkProblem[] = [];
  const [id, fingerprint] = data.includes(".") ? splitLast(data, ".") : [data, ""];
  const known = datasets.find((d) => d.id === id && d.fingerprint.startsWith(fingerprint));
  const given = decoded(encoded);
  const name = tidy(given ?? "", longestName);
  if (
    given === null ||
    name === "" ||
    [...given].length > longestName ||
    !id ||
    scheme === undefined ||
    weights === undefined
  )
    return null;
  const specification: Specification = {
    dataset: id,
    fingerprint: known?.fingerprint ?? (fingerprint || null),
    ...readRuling(scheme, weights, settings, schemes, problems),
    filter: readFilter(filter, problems)
  };
  return problems.length === 0 ? {name, specification} : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function readRuling(
  schemeId: string | undefined,
  weightsText: string | undefined,
  settingsText: string | undefined,
  schemes: Scheme[],
  problems: LinkProblem[]
): Ruleset {
  const scheme = schemes.find((s) => s.id === schemeId) ?? schemes[0]!;
  if (schemeId !== undefined && scheme.id !== schemeId) problems.push({code: "scheme", value: schemeId});
  return {
    scheme: scheme.id,
    settings: readSettings(settingsText, scheme, problems),
    weights: readWeights(weightsText, scheme, problems)
  };
}

function readSettings(text: string | undefined, scheme: Scheme, problems: LinkProblem[]): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of readPairs(text ?? "")) {
    const options = scheme.switches.find((s) => s.id === name)?.options;
    const index = options?.findIndex((option) => option.id === value) ?? -1;
    if (index < 0) problems.push({code: "setting", name, value});
    else if (index > 0) settings[name] = value;
  }
  return settings;
}

function readWeights(text: string | undefined, scheme: Scheme, problems: LinkProblem[]) {
  if (text === undefined) return scheme.weights;
  const read = text.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const sum = read.reduce((a, b) => a + b, 0);
  if (read.length !== dimensions.length || !read.every(isPercent) || sum === 0) {
    problems.push({code: "weights", value: text});
    return scheme.weights;
  }
  if (Math.abs(sum - 100) > 1e-6) problems.push({code: "weightsSum", value: text, sum});
  // A tenth of a percent is the finest weight there is: what is on screen is what is computed.
  const tenths = roundShares(read, 1);
  return normalizeWeights(Object.fromEntries(dimensions.map((d, i) => [d, tenths[i]!])) as Ruleset["weights"]);
}

/** `semua`, `sekitar:5`, `urutan:kompetensi.kinerja`, `batas:kinerja:20-40,disiplin:0-10` (percent). */
function admissibleText(admissible: Admissible): string {
  const word = storedWords.admissible[admissible.kind];
  switch (admissible.kind) {
    case "any":
      return word;
    case "around":
      return `${word}:${admissible.points}`;
    case "order":
      return `${word}:${admissible.order.join(".")}`;
    case "bounds": {
      const {lower, upper} = admissible;
      const bound = (share: number) => Math.round(share * 1000) / 10;
      const limits = dimensions.flatMap((d) =>
        lower[d] === undefined && upper[d] === undefined ? [] : [`${d}:${bound(lower[d] ?? 0)}-${bound(upper[d] ?? 1)}`]
      );
      return `${word}:${limits.join(",")}`;
    }
  }
}

/** A percentage in tenths as a share; dividing by 100 would not give back 0.333. */
const share = (percentage: number) => Math.round(percentage * 10) / 1000;

function readAdmissible(text: string): Admissible | null {
  const [word, rest] = splitFirst(text, ":");
  const kind = kindOf(storedWords.admissible, word);
  if (kind === "any" && rest === "") return {kind};
  if (kind === "around") {
    const points = Number(rest || NaN);
    return points > 0 && points <= 50 ? {kind, points} : null;
  }
  if (kind === "order") {
    const order = rest.split(".");
    return order.length > 1 && order.every(isDimension) && new Set(order).size === order.length ? {kind, order} : null;
  }
  if (kind !== "bounds") return null;
  const lower: Partial<Weights> = {};
  const upper: Partial<Weights> = {};
  for (const [name, range] of readPairs(rest)) {
    const [from = NaN, to = NaN] = range.split("-").map((bound) => Number(bound || NaN));
    // Bounds that clash come back as they were left, so that the page can say which.
    if (!isDimension(name) || !isPercent(from) || !isPercent(to)) return null;
    if (from > 0) lower[name] = share(from);
    if (to < 100) upper[name] = share(to);
  }
  return {kind, lower, upper};
}

/** `indeks:instansi:histogram`, `:60-80` for a range, and `:hanya` where only one agency is looked at. */
function distributionText({measure, by, picture, range, only}: DistributionView): string {
  return [measure, by, picture, ...(range ? [range.join("-")] : []), ...(only ? ["hanya"] : [])].join(":");
}

function readDistribution(text: string): DistributionView | null {
  const [measure, by, picture, ...more] = text.split(":");
  if (!isOneOf(looks.measure, measure) || !isOneOf(looks.by, by) || !isOneOf(looks.picture, picture)) return null;
  const only = more.at(-1) === "hanya";
  const [ends, ...others] = only ? more.slice(0, -1) : more;
  if (others.length > 0) return null;
  const view: DistributionView = {measure, by, picture, range: null, ...(only ? {only} : {})};
  if (ends === undefined) return view;
  const [from = NaN, to = NaN, ...rest] = ends.split("-").map((end) => Number(end || NaN));
  if (!isPercent(from) || !isPercent(to) || rest.length > 0 || from > to) return null;
  return {...view, range: [from, to]};
}

/** `:` and the group (an agency by its letter in blind mode, `:~B`), `kini`, `acuan`, or a weighing as one compared is. */
export function sideText(side: Side, scenario: Scenario, context: LinkContext): string {
  if ("preset" in side) return storedWords.side[side.preset];
  if ("specification" in side) return comparedText(side);
  return `:${agencyTexts(scenario, context).write(side.group)}`;
}

/** Names in texts of several parts: escaped, and those of agencies by their letter in blind mode. */
function agencyTexts({dataset, fingerprint, blind}: Scenario, {datasets}: LinkContext): AgencyTexts {
  const {instansi} = datasets.find(({id}) => id === dataset)!;
  const letters = maskLetters(instansi, fingerprint ?? "");
  return {
    write: (id) => (blind && letters.has(id) ? `~${letters.get(id)!}` : encodeURIComponent(id).replaceAll("~", "%7E")),
    read(text) {
      const id = text.startsWith("~") ? unmasked(text.slice(1), instansi, fingerprint) : decoded(text);
      return id && id.length <= longestName ? id : null;
    }
  };
}

function readSide(text: string, scenario: Scenario, context: LinkContext): Side | null {
  const preset = kindOf(storedWords.side, text);
  if (preset) return {preset};
  if (text.startsWith(":")) {
    const group = agencyTexts(scenario, context).read(text.slice(1));
    return group === null ? null : {group};
  }
  const read = readCompared(text, context);
  return read && "specification" in read ? read : null;
}

/** The letter of the chosen agency, so that a link made in blind mode does not name it. */
function masked({dataset, fingerprint, instansi}: Scenario, {datasets}: LinkContext): string {
  const {instansi: ids} = datasets.find((d) => d.id === dataset)!;
  return maskLetters(ids, fingerprint ?? "").get(instansi!) ?? "";
}

function unmasked(letter: string, ids: string[], fingerprint: string | null): string | undefined {
  for (const [id, given] of maskLetters(ids, fingerprint ?? "")) if (given === letter) return id;
  return undefined;
}

const weightsText = (weights: Ruleset["weights"]) =>
  dimensions.map((d) => String(Math.round(weights[d] * 1000) / 10)).join(",");

const rulingText = ({scheme, weights, settings}: Ruleset) =>
  [scheme, weightsText(weights), pairs(settings)].filter(Boolean).join("~");

function pairs(values: Record<string, string> | Filter): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((v) => `${name}:${v}`))
    .sort()
    .join(",");
}

const list = (text: string | undefined) => (text ? text.split(",").filter(Boolean) : []);
const readPairs = (text: string): [string, string][] => list(text).map((pair) => splitFirst(pair, ":"));

function splitFirst(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
}

function splitLast(text: string, at: string): [string, string] {
  const i = text.lastIndexOf(at);
  return i < 0 ? [text, ""] : [text.slice(0, i), text.slice(i + 1)];
}

/** Percent-encodes only what would end or split a fragment, so that people can read it. */
function escape(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|7E|3C|3D)/gi, (code) =>
    code.toUpperCase() === "%3C" ? code : decodeURIComponent(code)
  );
}
