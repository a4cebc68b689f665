import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {buildGraph, downstream, upstream} from "../../../src/lab/engine/graph.js";
import type {LabCell} from "../../../src/lab/engine/types.js";

const given = {tables: ["records", "scored"], scope: ["aq", "d3", "scenario"]};
const graph = (cells: LabCell[]) => buildGraph(cells, given, "en");
const sql = (id: string, source: string, name: string | null = null): LabCell => ({id, kind: "sql", source, name});
const js = (id: string, source: string): LabCell => ({id, kind: "js", source, name: null});

describe("who uses whom", () => {
  it("joins SQL to SQL in any case, and SQL to JavaScript by the very name", () => {
    const nodes = graph([
      js("c", "hasil.objects().length + d3.sum(x) + Hasil"),
      sql("a", "FROM records", "hasil"),
      sql("b", "SELECT * FROM HASIL, scored"),
      js("d", "const x = [1]")
    ]);
    expect(nodes.get("c")!.from.sort()).toEqual(["a", "d"]);
    expect(nodes.get("c")!.uses).toEqual(["hasil", "d3", "x"]);
    expect(nodes.get("b")!.from).toEqual(["a"]);
    expect(nodes.get("b")!.uses).toEqual(["HASIL", "scored"]);
    expect(downstream(["a"], nodes)).toEqual(["c", "a", "b"]);
    expect(upstream(["c"], nodes)).toEqual(["a", "d"]);
  });

  it("joins JavaScript to SQL in any case, after the tables of the Lab and of SQL", () => {
    const nodes = graph([
      js("a", "const baris = [], Records = [], N = 1, n = 2"),
      sql("b", "SELECT * FROM Baris, records, d3", "hasil"),
      js("c", "const Hasil = []"),
      sql("d", "FROM hasil"),
      js("e", "const N2 = [], n2 = []"),
      sql("f", "FROM n2")
    ]);
    expect(nodes.get("b")!.from).toEqual(["a"]);
    expect(nodes.get("b")!.uses).toEqual(["Baris", "records"]);
    expect(nodes.get("d")!.from).toEqual(["b"]);
    expect(nodes.get("f")!.from).toEqual(["e"]);
    expect(downstream(["a"], nodes)).toEqual(["a", "b", "d"]);
  });

  it("finds a circle through SQL and JavaScript", () => {
    const nodes = graph([js("a", "const x = [...y]"), sql("b", "FROM x", "y")]);
    expect([...nodes.values()].map(({problem}) => problem?.kind)).toEqual(["circular", "circular"]);
  });

  it("tells both cells that define one name", () => {
    const nodes = graph([sql("a", "SELECT 1", "x"), js("b", "1"), js("c", "const x = 2")]);
    expect(nodes.get("a")!.problem).toMatchObject({kind: "defined-twice"});
    expect(nodes.get("a")!.problem!.message).toContain("cell 3");
    expect(nodes.get("c")!.problem!.message).toContain("“x”");
    expect(nodes.get("b")!.problem).toBeNull();
  });

  it("refuses a word of SQL or JavaScript as the name of a result, also where a file brings it", () => {
    expect(graph([sql("a", "SELECT 1", "select")]).get("a")!.problem?.message).toContain("“select” is a word of SQL");
    expect(graph([sql("a", "SELECT 1", "pilih")]).get("a")!.problem).toBeNull();
  });

  it("keeps the names of its own tables and libraries, and wants names that can be written", () => {
    expect(graph([sql("a", "SELECT 1", "Records")]).get("a")!.problem!.kind).toBe("defined-twice");
    expect(graph([js("a", "const d3 = 1")]).get("a")!.problem!.kind).toBe("defined-twice");
    expect(graph([sql("a", "SELECT 1", "dua kata")]).get("a")!.problem!.message).toContain("dua kata");
  });

  it("tells names apart by their case in JavaScript, and not in SQL", () => {
    const apart = graph([js("a", "const n = 1, N = 2, plot = 3, D3 = 4"), sql("b", "SELECT 1", "Plot")]);
    expect([...apart.values()].map(({problem}) => problem)).toEqual([null, null]);
    const alike = graph([sql("a", "SELECT 1", "hasil"), sql("b", "SELECT 2", "HASIL")]);
    expect([...alike.values()].map(({problem}) => problem?.kind)).toEqual(["defined-twice", "defined-twice"]);
  });

  it("lets a cell that takes a name of the Lab harm itself alone", () => {
    const nodes = graph([js("a", "const d3 = 1"), js("b", "d3 = 5"), js("c", "d3.sum([1])"), sql("d", "FROM scored")]);
    expect([...nodes.values()].map(({problem}) => problem?.kind ?? null)).toEqual([
      "defined-twice",
      "syntax",
      null,
      null
    ]);
    expect(nodes.get("b")!.problem!.message).toContain("“d3”");
    expect(nodes.get("c")!.from).toEqual([]);
  });

  it("tells every cell of a circle, and none beside it", () => {
    const nodes = graph([js("a", "const x = y"), js("b", "const y = z"), js("c", "const z = x"), js("d", "x")]);
    expect([...nodes.values()].map(({problem}) => problem?.kind ?? null)).toEqual([
      "circular",
      "circular",
      "circular",
      null
    ]);
    expect(nodes.get("a")!.problem!.message).toContain("cell 2, cell 3");
  });

  it("lets nobody change another's name", () => {
    const {problem} = graph([js("a", "let x = 1"), js("b", "x = 2;")]).get("b")!;
    expect(problem).toMatchObject({kind: "syntax", line: 1, column: 1});
    expect(problem!.message).toContain("cell 1");
  });

  it("finds upstream and downstream to be each other's converse", () => {
    const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), {maxLength: 20});
    fc.assert(
      fc.property(edges, (pairs) => {
        const cells = Array.from({length: 8}, (_, i) =>
          js(
            `c${i}`,
            `const n${i} = [${pairs.filter(([from, to]) => to === i && from < i).map(([from]) => `n${from}`)}]`
          )
        );
        const nodes = graph(cells);
        for (const {id: a} of cells)
          for (const {id: b} of cells)
            if (a !== b) expect(downstream([a], nodes).includes(b)).toBe(upstream([b], nodes).includes(a));
      })
    );
  });

  it("says which cell has the name already, and which file is to be opened again", () => {
    const twice = graph([sql("a", "SELECT 1", "win"), sql("b", "SELECT 2", "win")]);
    expect(twice.get("a")!.problem).toMatchObject({message: expect.stringContaining("cell 2 (“win”)"), cells: ["b"]});
    const closed = {...given, closed: {jual: "jual kota.csv"}};
    expect(buildGraph([sql("a", "FROM Jual")], closed, "en").get("a")!.problem?.message).toContain("jual kota.csv");
    expect(
      buildGraph([sql("a", "FROM jual"), sql("b", "SELECT 1", "jual")], closed, "en").get("a")!.problem
    ).toBeNull();
  });
});
