import type {Engines} from "./engines.js";
import {CellFailure} from "./failure.js";
import type {CellNode} from "./graph.js";
import type {Mark, Parsed} from "./parsed.js";
import type {Output, CellProblem} from "./types.js";

/** What became of a cell; `problem` if its output could not be shown although it ran. `columns`: of the tables it made, by name. */
export type CellOutcome = {output: Output; problem: CellProblem | null; columns: Record<string, string[]>};

/** Runs a cell where it runs, with what it uses of others. */
export async function runCell(
  {cell, parsed, from}: CellNode,
  nodes: ReadonlyMap<string, CellNode>,
  engines: Pick<Engines, "sql" | "code">
): Promise<CellOutcome> {
  if (parsed.kind === "problem") throw new CellFailure(parsed.problem);
  const sources = from.map((id) => nodes.get(id)).filter((node) => node !== undefined);
  if (parsed.kind === "sql") {
    const table = await engines.sql(cell, parsed, tablesOfCode(parsed, sources));
    if (!table) return {output: {kind: "nothing"}, problem: null, columns: {}};
    const columns = cell.name === null ? {} : {[cell.name]: table.columns.map(({name}) => name)};
    return {output: {kind: "table", table}, problem: null, columns};
  }
  const {inputs, tables} = inputsOf(parsed, sources);
  const {tables: columns, ...outcome} = await engines.code(cell, parsed, inputs, tables);
  return {...outcome, columns};
}

/** The tables of JavaScript that a query reads, by the names they have there: case decides only between two of them. */
export function tablesOfCode({reads}: Extract<Parsed, {kind: "sql"}>, sources: readonly CellNode[]): Mark[] {
  const code = sources.filter(({cell}) => cell.kind === "js").flatMap(({defines}) => defines);
  return reads.flatMap((mark) => {
    const folded = mark.name.toLowerCase();
    const name = code.find((name) => name === mark.name) ?? code.find((name) => name.toLowerCase() === folded);
    return name === undefined ? [] : [{...mark, name}];
  });
}

/** What code uses of other cells, and which of it are results of SQL. */
export function inputsOf(
  {uses}: Extract<Parsed, {body: string}>,
  sources: readonly CellNode[]
): {inputs: string[]; tables: string[]} {
  const owned = (node: CellNode) => uses.filter((name) => node.defines.includes(name));
  return {
    inputs: sources.flatMap(owned),
    tables: sources.filter(({cell}) => cell.kind === "sql").flatMap(owned)
  };
}
