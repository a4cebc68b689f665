import type {Locale} from "../../messages/define.js";
import {megabytes} from "../../files/megabytes.js";
import {sameButCase} from "../../files/sameButCase.js";
import {outputLimit} from "../sandbox/protocol.js";
import type {SandboxAnswer} from "../sandbox/protocol.js";
import type {LabDatabase} from "./database.js";
import {labEngine} from "./messages.js";
import type {Mark} from "./parsed.js";
import type {CellProblem} from "./types.js";

/**
 * Brings a value of JavaScript to DuckDB, unless DuckDB has `received` it before; gives what stands in the way.
 * `ask`: asks the sandbox for it.
 */
export async function tableToSql(
  {name, line, column}: Mark,
  {db, received}: {db: Pick<LabDatabase, "importArrow">; received: Set<string>},
  ask: (name: string) => Promise<SandboxAnswer>,
  locale: Locale
): Promise<CellProblem | null> {
  const t = labEngine[locale];
  if (received.has(name)) return null;
  for (const other of received) if (other.toLowerCase() === name.toLowerCase()) received.delete(other);
  const cannot = async (kind: CellProblem["kind"], message: string): Promise<CellProblem> => {
    await db.importArrow(name, null);
    return {kind, message, line, column};
  };
  const answer = await ask(name);
  if ("notTable" in answer) return cannot("sql", t.notTable(name, answer.notTable));
  if ("large" in answer)
    return cannot("too-large", t.tooLargeForSql(name, megabytes(answer.large, locale), megabytes(outputLimit, locale)));
  if ("error" in answer) return cannot("runtime", t.runtime(answer.error));
  if (!("exported" in answer)) return null;
  const twice = sameButCase(answer.columns);
  if (twice) return cannot("sql", t.columnsAlike(name, twice));
  await db.importArrow(name, {bytes: answer.exported, rows: answer.rows});
  received.add(name);
  return null;
}
