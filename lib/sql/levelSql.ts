import type {Scheme} from "../scheme/types.js";
import {levels, skpGap} from "../tally/level.js";
import {nilai, predikat, skpError, skpOutside} from "./columns.js";
import {double} from "./quote.js";

/** The columns of a tally and, over the records, the level each is at: what these schemes can tell apart. */
export function levelSql(schemes: readonly Scheme[]): {column: string; sql: string}[] {
  const {jpCap, skpCuts} = levels(schemes);
  const asIs = (column: string) => ({column, sql: column});
  return [
    ...["instansi", "status", "jenis_jabatan", "pendidikan", "syarat_pendidikan", "diklat_jabatan"].map(asIs),
    {column: "bebas_diklat", sql: "coalesce(bebas_diklat, FALSE)"},
    {column: "jp_teknis", sql: `CASE WHEN jp_teknis > ${jpCap} THEN ${jpCap} ELSE jp_teknis END`},
    asIs("seminar"),
    {
      column: "skala_kinerja",
      sql: `CASE WHEN (${nilai}) IS NOT NULL THEN 'pp46' WHEN (${predikat}) IS NOT NULL THEN 'predikat' END`
    },
    {column: "nilai_skp", sql: skpLevelSql(skpCuts)},
    {column: "predikat", sql: predikat},
    asIs("hukdis")
  ];
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
