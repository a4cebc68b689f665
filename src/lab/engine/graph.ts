import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import {isKeyword} from "./keywords.js";
import {parseJavaScript} from "./parseJavaScript.js";
import {parseMarkdown} from "./parseMarkdown.js";
import type {Parsed} from "./parsed.js";
import {parseSql} from "./parseSql.js";
import type {LabCell, ClosedFiles, CellProblem} from "./types.js";

/** A cell among the others: the cells whose results it uses (`from`), and what keeps it from being run. */
export type CellNode = {
  cell: LabCell;
  parsed: Parsed;
  defines: string[];
  /** Names of other cells' results, and of things the Lab itself has, that it uses. */
  uses: string[];
  from: string[];
  problem: CellProblem | null;
};

/**
 * Names that are there without any cell: tables for SQL, and what is in scope for JavaScript. `withheld`: tables whose
 * names are kept but that are not there, because their records are of real people. `closed`: tables of files that have to
 * be opened again.
 */
export type GivenNames = {
  tables: readonly string[];
  scope: readonly string[];
  withheld?: readonly string[];
  closed?: ClosedFiles;
};

export function parseCell({kind, source, name}: LabCell, locale: Locale): Parsed {
  if (kind === "sql") return parseSql(source, name, locale);
  return kind === "js" ? parseJavaScript(source, locale) : parseMarkdown(source, locale);
}

/**
 * Who uses whom. SQL names are the same in any case, JavaScript's are not. SQL takes a table of the Lab's or of an SQL cell
 * before one that JavaScript made. A cell cannot own a name of the Lab's, so one that tries harms no other.
 */
export function buildGraph(
  cells: readonly LabCell[],
  given: GivenNames,
  locale: Locale,
  parse = parseCell
): Map<string, CellNode> {
  const t = labEngine[locale];
  const called = (id: string) => {
    const place = cells.findIndex((cell) => cell.id === id);
    return t.cell(cells[place]!.name, place + 1);
  };
  const nodes = new Map<string, CellNode>(
    cells.map((cell) => {
      const parsed = parse(cell, locale);
      const defines = parsed.kind === "problem" ? (cell.name === null ? [] : [cell.name]) : parsed.defines;
      const problem = parsed.kind === "problem" ? parsed.problem : null;
      return [cell.id, {cell, parsed, defines, uses: [], from: [], problem}];
    })
  );

  const closed = new Map(Object.entries(given.closed ?? {}).map(([name, file]) => [fold(name), file]));
  const withheld = given.withheld ?? [];
  const reserved = (name: string, kind: LabCell["kind"]) =>
    given.scope.includes(name) || [...given.tables, ...withheld].some((table) => alike(table, kind, name, kind));
  const owners = new Map<string, {id: string; kind: LabCell["kind"]; name: string}[]>();
  for (const {cell, defines} of nodes.values())
    for (const name of defines)
      if (!reserved(name, cell.kind))
        owners.set(fold(name), [...(owners.get(fold(name)) ?? []), {id: cell.id, kind: cell.kind, name}]);

  for (const node of nodes.values()) {
    for (const name of node.defines) {
      const {id, kind} = node.cell;
      const same = (owners.get(fold(name)) ?? []).filter((owner) => alike(owner.name, owner.kind, name, kind));
      const others = [...new Set(same.map((owner) => owner.id))].filter((other) => other !== id);
      const twice = same.filter((owner) => owner.id === id).length > 1;
      if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && node.cell.kind === "sql")
        node.problem ??= graphProblem("sql", t.badName(name));
      else if (name === node.cell.name && isKeyword(name)) node.problem ??= graphProblem("sql", t.keyword(name));
      else if (reserved(name, kind)) node.problem ??= graphProblem("defined-twice", t.reserved(name));
      else if (others.length > 0 || twice)
        node.problem ??= graphProblem(
          "defined-twice",
          t.definedTwice(name, (others.length > 0 ? others : [id]).map(called).join(", ")),
          others
        );
    }
    if (node.parsed.kind === "problem") continue;
    for (const name of node.parsed.uses) {
      const sql = node.cell.kind === "sql";
      const ours = sql && given.tables.some((table) => fold(table) === fold(name));
      const others = (owners.get(fold(name)) ?? []).filter(({id}) => id !== node.cell.id);
      const exact = others.find((other) => other.name === name);
      const found = sql ? (others.find(({kind}) => kind === "sql") ?? exact ?? others[0]) : exact;
      const owner = found && !ours ? nodes.get(found.id) : undefined;
      if (sql && withheld.some((table) => fold(table) === fold(name)))
        node.problem ??= graphProblem("sql", t.noRecords);
      const file = sql && !owner && !ours ? closed.get(fold(name)) : undefined;
      if (file !== undefined) node.problem ??= graphProblem("sql", t.openAgain(name, file));
      if (owner) node.from.push(owner.cell.id);
      if (owner || (sql ? ours : given.scope.includes(name))) node.uses.push(name);
      const own = !sql && given.scope.includes(name);
      const assigned =
        (owner || own) && "assigns" in node.parsed && node.parsed.assigns.find((mark) => mark.name === name);
      if (assigned)
        node.problem ??= {
          ...graphProblem("syntax", own ? t.reserved(name) : t.assigned(name, called(owner!.cell.id))),
          ...(owner ? {cells: [owner.cell.id]} : {}),
          line: assigned.line,
          column: assigned.column
        };
    }
    node.from = [...new Set(node.from)];
  }
  for (const node of nodes.values()) {
    const round = circle(node, nodes);
    if (round) {
      const others = round.filter((id) => id !== node.cell.id);
      node.problem = graphProblem(
        "circular",
        t.circular(others.map(called).join(", ") || called(node.cell.id)),
        others
      );
    }
  }
  return nodes;
}

/** The cells that use these, directly or not, and these themselves; in the order of the notebook. */
export function downstream(ids: Iterable<string>, nodes: ReadonlyMap<string, CellNode>): string[] {
  const reached = new Set(ids);
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const [id, {from}] of nodes) if (from.some((source) => reached.has(source))) reached.add(id);
  }
  return [...nodes.keys()].filter((id) => reached.has(id));
}

/** The cells whose results these use, directly or not, without these themselves. */
export function upstream(ids: Iterable<string>, nodes: ReadonlyMap<string, CellNode>): string[] {
  const start = new Set(ids);
  const reached = new Set(start);
  for (const id of reached) for (const source of nodes.get(id)?.from ?? []) reached.add(source);
  return [...nodes.keys()].filter((id) => reached.has(id) && !start.has(id));
}

const fold = (name: string) => name.toLowerCase();

/** Whether two names cannot stand side by side: in SQL case does not tell them apart, in JavaScript it does. */
function alike(a: string, kindOfA: LabCell["kind"], b: string, kindOfB: LabCell["kind"]): boolean {
  return kindOfA === "sql" && kindOfB === "sql" ? fold(a) === fold(b) : a === b;
}

function graphProblem(kind: CellProblem["kind"], message: string, cells: string[] = []): CellProblem {
  return {kind, message, line: null, column: null, ...(cells.length > 0 ? {cells} : {})};
}

/** The cells on a way from this one back to itself, or null if there is none. */
function circle(node: CellNode, nodes: ReadonlyMap<string, CellNode>): string[] | null {
  const walk = (id: string, path: string[]): string[] | null => {
    for (const source of nodes.get(id)!.from) {
      if (source === node.cell.id) return [...path, id];
      if (seen.has(source)) continue;
      seen.add(source);
      const found = walk(source, [...path, id]);
      if (found) return found;
    }
    return null;
  };
  const seen = new Set<string>();
  return walk(node.cell.id, []);
}
