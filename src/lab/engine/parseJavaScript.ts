import {parse, parseExpressionAt, tokenizer} from "acorn";
import type {Expression, Node, Options, Program} from "acorn";
import {simple} from "acorn-walk";
import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {Parsed} from "./parsed.js";
import {references} from "./references.js";
import type {CellProblem} from "./types.js";

export const syntax: Options = {
  ecmaVersion: 2024,
  sourceType: "module",
  allowAwaitOutsideFunction: true,
  locations: true
};

/**
 * Reads a JavaScript cell. A lone expression is displayed, unless it displays by itself; of a program, top-level
 * declarations are the names it defines.
 */
export function parseJavaScript(source: string, locale: Locale): Parsed {
  try {
    const lone = loneExpression(source);
    if (lone) {
      const found = references(lone);
      const own = found.uses.includes("display");
      const before = own ? `"use strict";await (` : `"use strict";display(await (`;
      const body = `${before}${source}\n)${own ? "" : ")"};return {};`;
      refuseImports(lone, locale);
      return {kind: "js", ...found, defines: [], body, indent: before.length};
    }
    const program = parse(source, syntax);
    refuseImports(program, locale);
    const found = references(program);
    const before = `"use strict";{`;
    const body = `${before}${source}\n;return {${found.defines.join(", ")}};}`;
    return {kind: "js", ...found, body, indent: before.length};
  } catch (error) {
    return {kind: "problem", problem: syntaxProblem(error, locale)};
  }
}

/** What a parser objected to, as a problem of the cell. */
export function syntaxProblem(error: unknown, locale: Locale): CellProblem {
  if (error instanceof Refused) return error.problem;
  if (!(error instanceof SyntaxError)) throw error;
  const {loc} = error as SyntaxError & {loc?: {line: number; column: number}};
  const reason = error.message.replace(/ \(\d+:\d+\)$/, "");
  return {
    kind: "syntax",
    message: labEngine[locale].syntax(reason),
    line: loc?.line ?? null,
    column: loc ? loc.column + 1 : null
  };
}

class Refused extends Error {
  constructor(readonly problem: CellProblem) {
    super(problem.message);
  }
}

/** What a cell says: a lone expression, or a program. */
export const rootOf = (source: string): Node => loneExpression(source) ?? parse(source, syntax);

function loneExpression(source: string): Expression | null {
  let expression;
  try {
    expression = parseExpressionAt(source, 0, syntax);
    if (tokenizer(source.slice(expression.end), syntax).getToken().type.label !== "eof") {
      // Parentheses around the expression are not part of it.
      const program = parse(source, syntax);
      const [only] = program.body;
      if (program.body.length !== 1 || only?.type !== "ExpressionStatement" || source.trimEnd().endsWith(";"))
        return null;
      return only.expression;
    }
  } catch {
    return null;
  }
  const declares = ["FunctionExpression", "ClassExpression"].includes(expression.type);
  return declares && (expression as {id?: unknown}).id ? null : expression;
}

function refuseImports(root: Program | Expression, locale: Locale): void {
  const refuse = (node: Node) => {
    const {line, column} = node.loc!.start;
    throw new Refused({kind: "syntax", message: labEngine[locale].noImport, line, column: column + 1});
  };
  simple(root, {
    ImportDeclaration: refuse,
    ImportExpression: refuse,
    ExportNamedDeclaration: refuse,
    ExportDefaultDeclaration: refuse,
    ExportAllDeclaration: refuse
  });
}
