import {z} from "../schemas.js";
import {jsonFault} from "./jsonFault.js";
import {checked, isFinerThanKept, savedSchema, toStored} from "./savedScenario.js";
import type {SavedScenario} from "./savedScenario.js";

/** What is wrong with a file, and where; then none of it is used. */
export type FileProblem =
  | {code: "tooLarge"; bytes: number}
  /** It could not be read at all. */
  | {code: "unread"}
  /** Where it stops being JSON, counted from 1, and the character there; "" where it ends too early. */
  | {code: "notJson"; line: number; column: number; found: string}
  | {code: "foreign"}
  | {code: "newer"; version: number}
  | {code: "none"}
  | {code: "tooMany"; count: number}
  /** `at` counts the scenarios from 1; `path` is within it; null: of the file itself. */
  | {code: "invalid"; at: number | null; name: string; path: string; fault: Fault};

export type Fault =
  | {must: "type"; expected: string}
  | {must: "range"; minimum?: number; maximum?: number}
  | {must: "oneOf"; values: string[]}
  | {must: "unknownKey"; keys: string[]}
  | {must: "weightsSum"}
  | {must: "setting"; value: string}
  | {must: "name"}
  | {must: "twice"}
  | {must: "form"};

export const format = "timbang-skenario";
export const fileLimits = {bytes: 2_000_000, scenarios: 500};
const current = 3;

const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(current),
  tool: z.string().max(40),
  scenarios: z.array(savedSchema)
});

type Loose = {scenarios: unknown[]} & Record<string, unknown>;

/** Brings a file of a version to the next one. */
const migrations = new Map<unknown, (file: Loose) => Loose>([
  // Before version 2 a scenario did not say which weights would be accepted.
  [
    1,
    (file) => ({
      ...file,
      version: 2,
      scenarios: file.scenarios.map((record) =>
        isObject(record) && isObject(record.scenario)
          ? {...record, scenario: {admissible: {kind: "sekitar", points: 5}, ...record.scenario}}
          : record
      )
    })
  ],
  // Before version 3 a scenario did not carry how scores are looked at; without it they are as they are by themselves.
  [2, (file) => ({...file, version: 3})]
]);

/** Scenarios as a file: JSON that people can read. */
export function writeScenarioFile(scenarios: readonly SavedScenario[], tool: string): string {
  return JSON.stringify({format, version: current, tool, scenarios: scenarios.map(toStored)}, null, 2) + "\n";
}

/** The scenarios of a file, and the names of those whose weights or limits were finer than are kept, and so rounded. */
export type ReadFile = {scenarios: SavedScenario[]; rounded: string[]};

/** Reads a file of this or an older version. Either all of its scenarios can be used, or it says what is wrong. */
export function readScenarioFile(text: string): ReadFile | {problem: FileProblem} {
  if (text.length > fileLimits.bytes) return {problem: {code: "tooLarge", bytes: text.length}};
  const plain = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return {problem: {code: "notJson", ...jsonFault(plain)!}};
  }
  if (!isObject(value) || value.format !== format) return {problem: {code: "foreign"}};
  if (typeof value.version === "number" && value.version > current)
    return {problem: {code: "newer", version: value.version}};
  if (Array.isArray(value.scenarios)) {
    if (value.scenarios.length === 0) return {problem: {code: "none"}};
    if (value.scenarios.length > fileLimits.scenarios)
      return {problem: {code: "tooMany", count: value.scenarios.length}};
  }
  let file: Record<string, unknown> = value;
  if (Array.isArray(file.scenarios)) for (let step; (step = migrations.get(file.version));) file = step(file as Loose);
  const read = fileSchema.safeParse(file);
  if (!read.success) return {problem: describe(read.error.issues[0]!, file)};
  const ids = read.data.scenarios.map(({id}) => id);
  const twice = ids.findIndex((id, i) => ids.indexOf(id) < i);
  if (twice >= 0) return {problem: invalid(["scenarios", twice, "id"], {must: "twice"}, file)};
  const rounded = read.data.scenarios.filter(isFinerThanKept).map(({name}) => name);
  return {scenarios: read.data.scenarios.map(checked), rounded};
}

/** Reads a dropped or chosen file; its size is looked at before its bytes. */
export async function openScenarioFile(file: Pick<Blob, "size" | "text">): Promise<ReadFile | {problem: FileProblem}> {
  if (file.size > fileLimits.bytes) return {problem: {code: "tooLarge", bytes: file.size}};
  const text = await file.text().catch(() => null);
  return text === null ? {problem: {code: "unread"}} : readScenarioFile(text);
}

function describe(issue: z.core.$ZodIssue, file: Record<string, unknown>): FileProblem {
  return invalid(issue.path, fault(issue), file);
}

function invalid(path: readonly PropertyKey[], found: Fault, {scenarios}: Record<string, unknown>): FileProblem {
  const at = path[0] === "scenarios" && typeof path[1] === "number" ? path[1] : null;
  const record: unknown = at === null ? null : (scenarios as unknown[])[at];
  return {
    code: "invalid",
    at: at === null ? null : at + 1,
    name: isObject(record) && typeof record.name === "string" ? record.name : "",
    path: (at === null ? path : path.slice(2)).map(String).join("."),
    fault: found
  };
}

function fault(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case "invalid_type":
      return {must: "type", expected: issue.expected};
    case "too_small":
      return {must: "range", minimum: Number(issue.minimum)};
    case "too_big":
      return {must: "range", maximum: Number(issue.maximum)};
    case "invalid_value":
      return {must: "oneOf", values: issue.values.map(String)};
    case "unrecognized_keys":
      return {must: "unknownKey", keys: issue.keys};
    case "custom":
      return (issue.params as Fault | undefined) ?? {must: "form"};
    default:
      return {must: "form"};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
