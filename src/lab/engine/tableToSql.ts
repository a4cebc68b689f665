import type {Locale} from "../../messages/define.js";
import {megabytes} from "../../files/megabytes.js";
import {sameButCase} from "../../files/sameButCase.js";
import {outputLimit} from "../sandbox/protocol.js";
import type {Answer} from "../sandbox/protocol.js";
import type {LabDatabase} from "./database.js";
import {labEngine} from "./messages.js";
import type {Mark} from "./parsed.js";
import type {Problem} from "./types.js";

/**
 * Brings a value of JavaScript to DuckDB, unless it is among those it has `received`; gives what stands in the way.
 * `take`: asks the sandbox for it.
 */
export async function tableToSql(
  {name, line, column}: Mark,
  {db, received}: {db: Pick<LabDatabase, "receive">; received: Set<string>},
  take: (name: string) => Promise<Answer>,
  locale: Locale
): Promise<Problem | null> {
  const t = labEngine[locale];
  if (received.has(name)) return null;
  for (const other of received) if (other.toLowerCase() === name.toLowerCase()) received.delete(other);
  const cannot = async (kind: Problem["kind"], message: string): Promise<Problem> => {
    await db.receive(name, null);
    return {kind, message, line, column};
  };
  const answer = await take(name);
  if ("notTable" in answer) return cannot("sql", t.notTable(name, answer.notTable));
  if ("large" in answer)
    return cannot("too-large", t.tooLargeForSql(name, megabytes(answer.large, locale), megabytes(outputLimit, locale)));
  if ("error" in answer) return cannot("runtime", t.runtime(answer.error));
  if (!("taken" in answer)) return null;
  const twice = sameButCase(answer.columns);
  if (twice) return cannot("sql", t.columnsAlike(name, twice));
  await db.receive(name, {bytes: answer.taken, rows: answer.rows});
  received.add(name);
  return null;
}
