/** Words that DuckDB does not take as the name of a table without quotes: tried, one by one, with version 1.5. */
export const sqlWords =
  "all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check " +
  "collate collation column concurrently constraint create cross default deferrable desc describe distinct do else end " +
  "except false fetch for foreign freeze from full glob group having ilike in initially inner intersect into is isnull " +
  "join lambda lateral leading left like limit natural not notnull null offset on only or order outer overlaps pivot " +
  "pivot_longer pivot_wider placing positional primary qualify references returning right select semi show similar some " +
  "summarize symmetric table tablesample then to trailing true union unique unpack unpivot using variadic verbose when " +
  "where window with";

/** Words that JavaScript does not take as the name of a value. */
const javaScript =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
  "finally for function if implements import in instanceof interface let new null package private protected public " +
  "return static super switch this throw true try typeof undefined var void while with yield";

const words = new Set(`${sqlWords} ${javaScript}`.split(" "));

/** Whether a name would have to be quoted in SQL, or could not be used in JavaScript. */
export const isKeyword = (name: string): boolean => words.has(name.toLowerCase());
