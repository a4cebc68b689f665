import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {sql, SQLDialect} from "@codemirror/lang-sql";
import type {Extension} from "@codemirror/state";
import {sqlWords} from "../engine/keywords.js";

const more =
  "alias by columns cume_dist dense_rank exclude filter first_value following inner interval lag last_value lead " +
  "nth_value ntile nulls over partition percent_rank preceding range rank recursive replace row_number rows sample set " +
  "temp temporary unbounded values view within without ordinality ignore respect last first";

const functions =
  "abs any_value approx_quantile arg_max arg_min array_agg avg bool_and bool_or ceil coalesce concat concat_ws corr count " +
  "count_if covar_pop covar_samp current_date date_diff date_part date_trunc entropy epoch exp extract floor geomean " +
  "greatest histogram if ifnull kurtosis least left length list ln log lower mad max median min mode nullif quantile_cont " +
  "quantile_disc regexp_extract regexp_matches regexp_replace regr_intercept regr_r2 regr_slope replace right round " +
  "sem skewness split_part sqrt stddev_pop stddev_samp strftime string_agg strptime substr sum trim try_cast typeof " +
  "unnest upper var_pop var_samp year";

const types =
  "bigint blob boolean date decimal double enum float hugeint integer map real smallint struct text time timestamp " +
  "timestamptz tinyint ubigint uinteger usmallint utinyint uuid varchar";

/** The SQL of DuckDB, as far as an editor has to know it. */
const duckdb = SQLDialect.define({
  keywords: `${sqlWords} ${more}`,
  builtin: functions,
  types,
  doubleDollarQuotedStrings: true,
  operatorChars: "+-*/<>=~!@#%^&|`?:",
  caseInsensitiveIdentifiers: true
});

/** DuckDB's SQL, with completion of tables, of their columns, and below these of keywords. */
export function sqlCompletion(tables: Record<string, string[]>): Extension {
  const columns = (context: CompletionContext) => columnCompletion(tables, context);
  return [
    sql({dialect: duckdb, schema: tables, upperCaseKeywords: true}),
    duckdb.language.data.of({autocomplete: columns})
  ];
}

const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** The columns of the tables that are named in the text, or of all while none is. */
export function columnCompletion(
  tables: Record<string, string[]>,
  context: CompletionContext
): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*$/u);
  const from = word?.from ?? context.pos;
  if (!word && !context.explicit) return null;
  if (/[.'"]$/.test(context.state.sliceDoc(Math.max(0, from - 1), from))) return null;
  const words = new Set(
    `${context.state.sliceDoc(0, from)} ${context.state.sliceDoc(context.pos)}`
      .toLowerCase()
      .match(/[\p{L}_][\p{L}\p{N}_]*/gu)
  );
  const named = Object.keys(tables).filter((table) => words.has(table.toLowerCase()));
  const of = new Map<string, string[]>();
  for (const table of named.length > 0 ? named : Object.keys(tables))
    for (const column of tables[table]!) of.set(column, [...(of.get(column) ?? []), table]);
  const options = [...of].map(([column, within]): Completion => ({
    label: column,
    type: "property",
    detail: within.join(", "),
    boost: 50,
    ...(plain.test(column) ? {} : {apply: `"${column.replaceAll('"', '""')}"`})
  }));
  return options.length === 0 ? null : {from, options, validFor: /^[\p{L}\p{N}_]*$/u};
}
