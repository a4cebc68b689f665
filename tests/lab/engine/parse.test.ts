import {describe, expect, it} from "vitest";
import {parseJavaScript} from "../../../src/lab/engine/parseJavaScript.js";
import {parseMarkdown} from "../../../src/lab/engine/parseMarkdown.js";
import type {Parsed} from "../../../src/lab/engine/parsed.js";
import {parseSql} from "../../../src/lab/engine/parseSql.js";

const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (...values: number[]) => Promise<string[]>;

const js = (source: string) => parseJavaScript(source, "en");
const sql = (source: string, name: string | null = null) => parseSql(source, name, "en");
const uses = (parsed: Parsed) => (parsed.kind === "problem" ? parsed.problem.message : parsed.uses);
const defines = (parsed: Parsed) => (parsed.kind === "problem" ? parsed.problem.message : parsed.defines);
const problem = (parsed: Parsed) => (parsed.kind === "problem" ? parsed.problem : null);

describe("a JavaScript cell", () => {
  it("defines what it declares at its top, also by taking apart", () => {
    const cell = js(
      "const a = 1, {b, c: [d, ...e]} = x;\nlet f;\nfunction g(h) {}\nclass I {}\nif (a) { var j; const k = 2; }"
    );
    expect(defines(cell)).toEqual(["a", "b", "d", "e", "f", "g", "I", "j"]);
    expect(uses(cell)).toEqual(["x"]);
  });

  it("uses what no scope of its own declares", () => {
    expect(uses(js("rows.map((row) => row.a + limit)"))).toEqual(["rows", "limit"]);
    expect(uses(js("const f = ({a = z}) => { try { return a; } catch (e) { return e + y; } };"))).toEqual(["z", "y"]);
    expect(uses(js("for (const i of n) { const m = i; m; }\nm;"))).toEqual(["n", "m"]);
    expect(uses(js("(function g() { return g + arguments.length; })"))).toEqual([]);
    expect(uses(js("o.p + o['q'] + {r: s}.r"))).toEqual(["o", "s"]);
  });

  it("says which names of others it would change, and where", () => {
    const cell = js("let a = 0;\na = 1;\n  b = 2;\nc++;\n[d] = [1];");
    expect(cell.kind === "js" && cell.assigns).toEqual([
      {name: "b", line: 3, column: 3},
      {name: "c", line: 4, column: 1},
      {name: "d", line: 5, column: 1}
    ]);
  });

  it("displays a lone expression, but no program, and nothing twice", () => {
    const body = (source: string) => {
      const cell = js(source);
      return cell.kind === "js" ? cell.body : cell.kind;
    };
    expect(body("1 + 1")).toBe('"use strict";display(await (1 + 1\n));return {};');
    expect(body("(a, b)")).toContain("display(await (");
    expect(body("{a: 1}")).toContain("display(await (");
    expect(body("await f() // note")).toContain("display(await (await f() // note\n))");
    expect(body("display(1)")).not.toContain("display(await");
    expect(body("1 + 1;")).toBe('"use strict";{1 + 1;\n;return {};}');
    expect(body("function f() {}")).toContain("return {f};");
    expect(defines(js("(x) => x"))).toEqual([]);
  });

  it("points at what it cannot read", () => {
    expect(problem(js("const a = 1;\nconst b = = 2;"))).toMatchObject({kind: "syntax", line: 2, column: 11});
    expect(problem(js("const a = 1;\nconst a = 2;"))).toMatchObject({kind: "syntax", line: 2});
    expect(problem(js("const x = 1;\nimport y from 'y';"))).toMatchObject({kind: "syntax", line: 2, column: 1});
    expect(problem(js("import('https://example.org/x.js')"))?.message).toContain("network");
  });
});

describe("a Markdown cell", () => {
  it("returns texts and values in turn", async () => {
    const cell = parseMarkdown("Mean **${mean.toFixed(1)}** of ${`${n}` + `}`} \\${x} `code`", "en");
    if (cell.kind !== "md") throw new Error(cell.kind);
    expect(cell.uses).toEqual(["mean", "n"]);
    const run = new AsyncFunction("mean", "n", cell.body);
    expect(await run(71.26, 11)).toEqual(["Mean **", "71.3", "** of ", "11}", " ${x} `code`"]);
  });

  it("says where an expression is not closed", () => {
    expect(problem(parseMarkdown("one\n two ${a b}", "en"))).toMatchObject({kind: "syntax", line: 2, column: 6});
    expect(problem(parseMarkdown("one ${", "en"))).toMatchObject({kind: "syntax", line: 1});
  });
});

describe("an SQL cell", () => {
  it("uses the tables it reads, and not those it names itself", () => {
    expect(uses(sql("SELECT * FROM records r, hasil AS h JOIN main.kota k ON k.a = r.a WHERE records2 > 1"))).toEqual([
      "records",
      "hasil",
      "kota"
    ]);
    expect(uses(sql("WITH a AS (SELECT * FROM x), b(c) AS MATERIALIZED (FROM a) SELECT * FROM a, b, y"))).toEqual([
      "x",
      "y"
    ]);
    expect(
      uses(sql('FROM (SELECT 1) s, range(10) t WHERE extract(year FROM d) > (SELECT max(q) FROM "Tabel Dua")'))
    ).toEqual(["Tabel Dua"]);
    expect(uses(sql("SELECT a IS DISTINCT FROM b FROM c -- FROM d\n/* FROM /* e */ f */"))).toEqual(["c"]);
    expect(uses(sql("SELECT 'FROM x; -- ' || $$ FROM y $$"))).toEqual([]);
    expect(uses(sql("SELECT * FROM (a JOIN b USING (k)) ORDER BY x DESC, y"))).toEqual(["a", "b"]);
    expect(uses(sql("DESCRIBE records"))).toEqual(["records"]);
    expect(uses(sql("PIVOT records ON a USING sum(b)"))).toEqual(["records"]);
  });

  it("knows where it first names each table", () => {
    const cell = sql('SELECT 1 FROM a;\nSELECT * FROM a,\n  "B c"');
    expect(cell.kind === "sql" && cell.reads).toEqual([
      {name: "a", line: 1, column: 15},
      {name: "B c", line: 3, column: 3}
    ]);
  });

  it("cuts statements where they end, and keeps their places", () => {
    const cell = sql("CREATE TABLE t AS\n  SELECT ';' AS a;\n\n  SELECT * FROM t;", "hasil");
    expect(cell).toEqual({
      kind: "sql",
      defines: ["hasil", "t"],
      uses: [],
      reads: [],
      statements: [
        {text: "CREATE TABLE t AS\n  SELECT ';' AS a", line: 1, column: 1, returns: false},
        {text: "SELECT * FROM t", line: 4, column: 3, returns: true}
      ]
    });
  });

  it.each([
    ["COPY records TO 'x.csv'", "COPY"],
    ["ATTACH 'x.db'", "ATTACH"],
    ["INSTALL httpfs", "INSTALL"],
    ["SELECT 1;\nLOAD json", "LOAD"],
    ["SET enable_external_access = true", "SET"],
    ["PRAGMA version", "PRAGMA"],
    ["DROP TABLE records", "DROP"],
    ["UPDATE records SET a = 1", "UPDATE"],
    ["WITH a AS (SELECT 1) DELETE FROM records", "DELETE"],
    ["WITH a AS (SELECT 1) INSERT INTO records FROM a", "INSERT"],
    ["CREATE MACRO f(x) AS x", "CREATE TABLE name AS"],
    ["SELECT * FROM 'https://example.org/x.parquet'", "https://example.org/x.parquet"],
    ["SELECT * FROM read_csv('https://example.org/x.csv')", "read_csv()"],
    ["SELECT * FROM a, 'b.csv'", "'b.csv'"]
  ])("refuses %s", (source, word) => {
    expect(problem(sql(source))).toMatchObject({kind: "sql"});
    expect(problem(sql(source))?.message).toContain(word);
  });

  it("says where a quote or comment was opened that never closes", () => {
    expect(problem(sql("SELECT\n 'abc"))).toMatchObject({line: 2, column: 2});
    expect(problem(sql("SELECT 1 /* a"))).toMatchObject({line: 1, column: 10});
    expect(problem(sql("  "))?.message).toContain("no statement");
  });
});
