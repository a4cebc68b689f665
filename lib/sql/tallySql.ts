import type {Filter} from "../dataset/filter.js";
import type {Scheme} from "../scheme/types.js";
import {levels, skpGap} from "../tally/level.js";
import {nilai, predikat, skpError, skpOutside} from "./columns.js";
import {filterSql} from "./filterSql.js";
import {double, identifier} from "./quote.js";

/**
 * A query that counts the records (`jumlah`) per agency and combination of the levels these schemes can tell apart, in
 * a fixed order: what `tallyColumns` reads. `source` is a table, view or file.
 */
export function tallySql(schemes: readonly Scheme[], source: string, filter: Filter = {}): string {
  const {jpCap, skpCuts} = levels(schemes);
  return `SELECT instansi, status, jenis_jabatan, pendidikan, syarat_pendidikan, diklat_jabatan,
  coalesce(bebas_diklat, FALSE) AS bebas_diklat,
  CASE WHEN jp_teknis > ${jpCap} THEN ${jpCap} ELSE jp_teknis END AS jp_teknis,
  seminar,
  CASE WHEN (${nilai}) IS NOT NULL THEN 'pp46' WHEN (${predikat}) IS NOT NULL THEN 'predikat' END AS skala_kinerja,
  ${skpLevelSql(skpCuts)} AS nilai_skp,
  ${predikat} AS predikat,
  hukdis,
  count(*)::INTEGER AS jumlah
FROM ${identifier(source)}
WHERE ${filterSql(filter)}
GROUP BY ALL
ORDER BY ALL`;
}

function skpLevelSql(cuts: readonly number[]): string {
  const cases = cuts.flatMap((cut, i) => [
    `WHEN nilai_skp = ${double(cut)} THEN ${double(cut)}`,
    `WHEN nilai_skp < ${double(cut)} THEN ${double(skpGap(cuts, i))}`
  ]);
  return (
    `CASE WHEN ${skpOutside} THEN ${skpError} WHEN (${nilai}) IS NULL THEN NULL ` +
    `${cases.join(" ")} ELSE ${double(skpGap(cuts, cuts.length))} END`
  );
}
