import {CodecError} from "./codecError.js";

/** `current`: the version here; `migrations`: from each older one to the next. */
export type EnvelopeForm = {
  current: number;
  migrations?: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>>;
};

/** A value as JSON that begins with the version of its form. */
export function writeEnvelope(value: Record<string, unknown> & {v?: never}, {current}: EnvelopeForm): string {
  return JSON.stringify({v: current, ...value});
}

/** What is in an envelope of this version or an older one, as it is in this; what it holds is still to be checked. */
export function readEnvelope(text: string, {current, migrations = {}}: EnvelopeForm): Record<string, unknown> {
  const {v, ...rest} = parse(text);
  if (!Number.isSafeInteger(v) || (v as number) < 0) throw new CodecError("no-version", String(v));
  if ((v as number) > current) throw new CodecError("newer", `${v}, here ${current}`);
  let value: Record<string, unknown> = rest;
  for (let version = v as number; version < current; ++version) {
    const migrate = migrations[version];
    if (!migrate) throw new CodecError("no-version", `${v}`);
    value = migrate(value);
  }
  return value;
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CodecError("not-json", `${text.length} characters`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new CodecError("no-version", "not an object");
  return value as Record<string, unknown>;
}
