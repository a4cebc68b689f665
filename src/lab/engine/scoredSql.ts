import {categorySql, configure, indexSql, maxima, rules, schemeById, scoreSql} from "../../lib/index.js";
import type {Manifest, Scenario} from "../../lib/index.js";

/**
 * The view `scored`: the records of the scenario's population, all of them, with their points, `lengkap`, the index at the
 * scenario's weights (`indeks`, NULL where the scheme leaves a person with a missing record out) and its category
 * (`kategori`). The scenario's filter is not applied.
 */
export function scoredSql({scheme: id, settings, weights}: Pick<Scenario, "scheme" | "settings" | "weights">): string {
  const scheme = configure(schemeById(id), settings);
  const {missing, edge} = rules(scheme);
  const terms = scheme.dimensions.map((d) => `p_${d.id}`);
  const index = indexSql(terms, weights, maxima(scheme));
  const counted = missing === "excluded" ? `CASE WHEN lengkap THEN ${index} END` : index;
  return `SELECT *, CASE WHEN indeks IS NOT NULL THEN ${categorySql("indeks", edge, scheme.bands)} END AS kategori
FROM (SELECT *, ${counted} AS indeks FROM (${scoreSql(scheme, "records")}))`;
}

/** The columns of `records` and of `scored`. */
export function recordTables({codeBook}: Manifest, {scheme}: Pick<Scenario, "scheme">): Record<string, string[]> {
  const records = codeBook.map(({column}) => column);
  const points = schemeById(scheme).dimensions.map(({id}) => `p_${id}`);
  return {records, scored: [...records, ...points, "lengkap", "indeks", "kategori"]};
}
