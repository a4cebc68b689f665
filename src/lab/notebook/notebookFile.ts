import {localeTags} from "../../messages/define.js";
import {z} from "../../state/schemas.js";
import {labEngine} from "../engine/messages.js";
import type {Locale} from "../../messages/define.js";
import {megabytes} from "../../files/megabytes.js";
import type {LabCell, Notebook} from "../engine/types.js";

/** A notebook is at most as long as this, in characters, and has at most so many cells. */
export const notebookLimit = 5_000_000;
export const cellLimit = 1000;

export type ReadNotebook = {notebook: Notebook} | {problem: string};

const cell = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(["sql", "js", "md"]),
  source: z.string(),
  name: z.string().min(1).max(64).nullable()
});

const schema = z.strictObject({
  format: z.literal("timbang-lab"),
  version: z.literal(1),
  title: z.string().max(500),
  cells: z.array(cell).max(cellLimit)
});

/** From each older version to the next; there is none yet, except files written before versions were numbered. */
const migrations: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {
  0: (old) => ({
    ...old,
    version: 1,
    cells: Array.isArray(old.cells)
      ? old.cells.map((cell: unknown, i) =>
          typeof cell === "object" ? {id: `sel-${i + 1}`, name: null, ...cell} : cell
        )
      : old.cells
  })
};

/** Why a file of so many bytes is no notebook, before it is read; null if it may be one. */
export function fileTooLarge(bytes: number, locale: Locale): string | null {
  // Up to three bytes a character.
  return bytes <= 3 * notebookLimit ? null : tooBig(bytes, locale);
}

function tooBig(size: number, locale: Locale): string {
  return labEngine[locale].notebook.tooBig(megabytes(size, locale), megabytes(notebookLimit, locale));
}

/** Reads a notebook of this version or an older one; all of it, or nothing and a sentence about what is wrong where. */
export function readNotebook(text: string, locale: Locale): ReadNotebook {
  const t = labEngine[locale].notebook;
  if (text.length > notebookLimit) return {problem: tooBig(text.length, locale)};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {problem: t.notJson};
  }
  if (!isRecord(value) || value.format !== "timbang-lab") return {problem: t.notNotebook};
  for (let version: unknown = value.version ?? 0; version !== 1; version = value.version) {
    if (typeof version === "number" && version > 1) return {problem: t.newer(String(version))};
    const migrate = typeof version === "number" ? migrations[version] : undefined;
    if (!migrate) return {problem: t.damaged("version", JSON.stringify(version))};
    value = migrate(value as Record<string, unknown>);
    if (!isRecord(value)) return {problem: t.notNotebook};
  }
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return {problem: t.damaged(issue!.path.map(place).join(".") || "notebook", reasonOf(issue!, locale))};
  }
  const seen = new Set<string>();
  for (const [i, {id}] of read.data.cells.entries()) {
    if (seen.has(id)) return {problem: t.damaged(`cells.${i + 1}`, t.twoIds(id))};
    seen.add(id);
  }
  return {notebook: read.data};
}

/** The notebook as the text of a file, the same for the same notebook. */
export function writeNotebook({title, cells}: Notebook): string {
  const plain = cells.map(({id, kind, name, source}: LabCell) => ({id, kind, name, source}));
  return `${JSON.stringify({format: "timbang-lab", version: 1, title, cells: plain}, null, 2)}\n`;
}

/** What is wrong with a part, in the reader's language. */
function reasonOf(issue: z.core.$ZodIssue, locale: Locale): string {
  const {wrong} = labEngine[locale].notebook;
  switch (issue.code) {
    case "invalid_value":
      return wrong.word(issue.values.map((value) => `“${String(value)}”`).join(", "));
    case "unrecognized_keys":
      return wrong.unknown(issue.keys.map((key) => `“${key}”`).join(", "));
    case "too_big":
      return wrong.tooMany(new Intl.NumberFormat(localeTags[locale]).format(Number(issue.maximum)));
    case "too_small":
      return wrong.empty;
    default:
      return wrong.kind;
  }
}

/** Cells are counted from 1 by people. */
const place = (step: PropertyKey) => (typeof step === "number" ? String(step + 1) : String(step));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
