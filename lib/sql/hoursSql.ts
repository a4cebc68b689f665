import type {Filter} from "../dataset/filter.js";
import {rules} from "../scheme/rules.js";
import type {Scheme} from "../scheme/types.js";
import {scoreSql} from "./scoreSql.js";

/**
 * A query that counts the people the scheme scores by agency, kind of post and hours of technical training as recorded
 * (`instansi, jenis_jabatan, jp_teknis, n`; NULL hours: no record), which a tally does not know above the cap. It gives
 * bare counts: `thresholds` merges them so that no small group is shown.
 */
export function hoursSql(scheme: Scheme, source: string, filter: Filter = {}): string {
  return `WITH nilai AS (
${scoreSql(scheme, source, filter)}
)
SELECT instansi, jenis_jabatan, jp_teknis::INTEGER AS jp_teknis, count(*)::INTEGER AS n
FROM nilai
WHERE ${rules(scheme).missing === "excluded" ? "lengkap" : "TRUE"}
GROUP BY ALL
ORDER BY ALL`;
}
