import {z} from "../schemas.js";
import {dimensions, groupings, isWeightStep, schemes, toWeightStep, version, weightsFrom} from "../../lib/index.js";
import type {DistributionView, Scenario, Bilingual, Specification, Weights} from "../../lib/index.js";
import {looks, plainDistribution} from "./distributionText.js";
import {longestName} from "./limits.js";
import {kindOf, storedWords} from "./storedWords.js";
import {tidy} from "./tidy.js";

/** A scenario kept under a name. */
export type SavedScenario = {
  id: string;
  name: string;
  note: string;
  scenario: Scenario;
  /** What the data it was made for are called; their fingerprint is in the scenario. */
  title: Bilingual;
  /** The version of the tool it was made with. */
  tool: string;
  /** ISO 8601, UTC. */
  created: string;
  changed: string;
  /** Counts the changes, so that one made elsewhere is seen before it is lost. */
  revision: number;
};

export type Draft = Pick<SavedScenario, "name" | "note" | "scenario" | "title">;

export const longestNote = 2000;

/** A draft as it is kept: without what is at its default, and without what it is compared with. */
export function saved(draft: Draft, id: string, now: Date): SavedScenario {
  return {
    id,
    name: tidy(draft.name, longestName),
    note: tidy(draft.note, longestNote),
    scenario: ownSettings(draft.scenario),
    title: draft.title,
    tool: version,
    created: now.toISOString(),
    changed: now.toISOString(),
    revision: 1
  };
}

/** What a page sets side by side, tests or asks at the moment is no part of a scenario that is kept. */
const passing = ["compared", "pair", "sides", "statement", "question"] as const;

function ownSettings(scenario: Scenario): Scenario {
  const own = {...scenario, settings: withoutDefaults(scenario)};
  for (const key of passing) delete own[key];
  if (!own.distribution || isPlain(own.distribution)) delete own.distribution;
  return own;
}

const isPlain = (view: DistributionView) =>
  view.range === null &&
  !view.only &&
  (["measure", "by", "picture"] as const).every((key) => view[key] === plainDistribution[key]);

/** Settings with only what is not at its default, so that equal scenarios are written alike. */
export function withoutDefaults({
  scheme,
  settings
}: Pick<Specification, "scheme" | "settings">): Record<string, string> {
  const switches = schemes.find(({id}) => id === scheme)?.switches ?? [];
  return Object.fromEntries(
    Object.entries(settings).filter(([id, option]) => switches.find((s) => s.id === id)?.options[0]!.id !== option)
  );
}

const dimension = z.enum(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);
const share = z.number().min(0).max(1);
const some = <T extends string>({values}: {values: readonly T[]}) => z.array(z.enum(values)).optional();
/** Names that were kept before marks of direction were taken out may have some. */
const isName = (name: string) =>
  tidy(name, longestName) !== "" && [...name].length <= longestName && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);

const weights = z
  .strictObject({kualifikasi: share, kompetensi: share, kinerja: share, disiplin: share})
  .refine((w) => Math.abs(dimensions.reduce((sum, d) => sum + w[d], 0) - 1) < 1e-6, {params: {must: "weightsSum"}});

const ruleset = {
  scheme: z.enum(schemes.map(({id}) => id)),
  settings: z.record(z.string(), z.string()),
  weights
};

type SavedRules = {scheme: string; settings: Record<string, string>};

/** Every setting is an option of a switch of the scheme. */
function known({scheme, settings}: SavedRules, context: z.core.$RefinementCtx<SavedRules>): void {
  const switches = schemes.find(({id}) => id === scheme)!.switches;
  for (const [id, option] of Object.entries(settings)) {
    if (switches.find((s) => s.id === id)?.options.some((o) => o.id === option)) continue;
    context.addIssue({code: "custom", path: ["settings", id], params: {must: "setting", value: option}});
  }
}

const bounds = z.partialRecord(dimension, share);
const admissible = z.discriminatedUnion("kind", [
  z.strictObject({kind: z.literal("semua")}),
  z.strictObject({kind: z.literal("sekitar"), points: z.number().gt(0).max(50)}),
  z.strictObject({kind: z.literal("urutan"), order: z.array(dimension).min(2).max(4)}),
  z.strictObject({kind: z.literal("batas"), lower: bounds, upper: bounds})
]);

const percent = z.number().min(0).max(100);
const distribution = z.strictObject({
  measure: z.enum(looks.measure),
  by: z.enum(looks.by),
  picture: z.enum(looks.picture),
  range: z
    .tuple([percent, percent])
    .refine(([from, to]) => from <= to, {params: {must: "form"}})
    .nullable(),
  only: z.boolean().optional()
});

const scenario = z
  .strictObject({
    ...ruleset,
    dataset: z.string().min(1).max(200),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    filter: z.strictObject({
      jenisJabatan: some(groupings.jenisJabatan),
      status: some(groupings.status),
      pendidikan: some(groupings.pendidikan),
      jenisKelamin: some(groupings.jenisKelamin),
      kelompokUmur: some(groupings.kelompokUmur),
      kanal: some(groupings.kanal)
    }),
    baseline: z.strictObject(ruleset).superRefine(known).nullable(),
    admissible,
    distribution: distribution.optional(),
    locked: z.array(dimension).max(4),
    instansi: z.string().max(longestName).nullable(),
    blind: z.boolean()
  })
  .superRefine(known);

const title = z.string().max(2 * longestName);

/** What is read from storage and from files, where anything may be written. */
export const savedSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-z-]{1,64}$/),
  name: z.string().refine(isName, {params: {must: "name"}}),
  note: z.string().max(2 * longestNote),
  scenario,
  title: z.strictObject({id: title, en: title}),
  tool: z.string().max(40),
  created: z.iso.datetime(),
  changed: z.iso.datetime(),
  revision: z.int().positive()
});

type StoredScenario = z.infer<typeof savedSchema>;

/** A record as it may be used; its words and its scenario are written as equal ones are. */
export function checked(record: StoredScenario): SavedScenario {
  const {admissible} = record.scenario;
  const kind = kindOf(storedWords.admissible, admissible.kind);
  return {
    ...record,
    name: tidy(record.name, longestName),
    note: tidy(record.note, longestNote),
    scenario: ownSettings(inTenths({...record.scenario, admissible: {...admissible, kind}} as Scenario))
  };
}

/** The scenario with weights and limits as people set and links carry them. */
function inTenths(scenario: Scenario): Scenario {
  const own = <T extends {weights: Weights}>(of: T): T => ({
    ...of,
    weights: weightsFrom(dimensions.map((d) => of.weights[d]))
  });
  const limits = (bounds: Partial<Weights>) =>
    Object.fromEntries(Object.entries(bounds).map(([d, bound]) => [d, toWeightStep(bound)])) as Partial<Weights>;
  const {admissible, baseline} = scenario;
  return own({
    ...scenario,
    baseline: baseline && own(baseline),
    admissible:
      admissible.kind === "bounds"
        ? {...admissible, lower: limits(admissible.lower), upper: limits(admissible.upper)}
        : admissible.kind === "around"
          ? {...admissible, points: Math.max(0.1, Math.round(admissible.points * 10) / 10)}
          : admissible
  });
}

/** Whether a record holds finer weights or limits than are kept. */
export function isFinerThanKept(record: StoredScenario): boolean {
  const {weights, baseline, admissible} = record.scenario;
  const shares = [
    ...Object.values(weights),
    ...Object.values(baseline?.weights ?? {}),
    ...(admissible.kind === "batas" ? [...Object.values(admissible.lower), ...Object.values(admissible.upper)] : []),
    ...(admissible.kind === "sekitar" ? [admissible.points / 100] : [])
  ];
  return !shares.every(isWeightStep);
}

/** A record as it is stored and written to files. */
export function toStored(record: SavedScenario): StoredScenario {
  const {admissible} = record.scenario;
  const kind = storedWords.admissible[admissible.kind];
  return {...record, scenario: {...record.scenario, admissible: {...admissible, kind}}} as StoredScenario;
}
