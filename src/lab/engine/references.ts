import type * as acorn from "acorn";
import {ancestor} from "acorn-walk";
import type {AncestorVisitors} from "acorn-walk";
import type {Mark} from "./parsed.js";

/** The names a piece of JavaScript declares at its top, those it uses without declaring them, and those it assigns. */
export type References = {defines: string[]; uses: string[]; assigns: Mark[]};

type Ancestors = readonly acorn.Node[];

/** A free name where it stands; `shorthand`: as a property and its value at once. */
export type FreeName = {name: string; start: number; end: number; shorthand: boolean};

/** Finds declarations and free names, scope by scope, as JavaScript itself would. */
export function references(root: acorn.Node): References {
  const {defines, free, assigns} = scan(root);
  return {defines, uses: [...new Set(free.map(({name}) => name))], assigns};
}

/** Each place where a name stands that is not declared within. */
export const freeNames = (root: acorn.Node): FreeName[] => scan(root).free;

function scan(root: acorn.Node): {defines: string[]; free: FreeName[]; assigns: Mark[]} {
  const locals = new Map<acorn.Node, Set<string>>();

  const declare = (scope: acorn.Node, name: string) => {
    if (!locals.has(scope)) locals.set(scope, new Set());
    locals.get(scope)!.add(name);
  };
  const declarePattern = (pattern: acorn.Pattern, scope: acorn.Node): void =>
    patternNames(pattern).forEach((name) => declare(scope, name));
  const declareFunction = (node: acorn.Function | acorn.ArrowFunctionExpression) => {
    for (const parameter of node.params) declarePattern(parameter, node);
    if (node.type !== "ArrowFunctionExpression") declare(node, "arguments");
    if (node.type === "FunctionExpression" && node.id) declare(node, node.id.name);
  };

  ancestor(root, {
    VariableDeclaration(node, _, ancestors) {
      const scope = enclosing(ancestors, node.kind === "var" ? isFunctionScope : isBlockScope) ?? root;
      for (const {id} of node.declarations) declarePattern(id, scope);
    },
    FunctionDeclaration(node, _, ancestors) {
      if (node.id) declare(enclosing(ancestors.slice(0, -1), isBlockScope) ?? root, node.id.name);
      declareFunction(node);
    },
    FunctionExpression: declareFunction,
    ArrowFunctionExpression: declareFunction,
    ClassDeclaration(node, _, ancestors) {
      if (node.id) declare(enclosing(ancestors.slice(0, -1), isBlockScope) ?? root, node.id.name);
    },
    ClassExpression(node) {
      if (node.id) declare(node, node.id.name);
    },
    CatchClause(node) {
      if (node.param) declarePattern(node.param, node);
    }
  });

  const found: FreeName[] = [];
  const assigns: Mark[] = [];
  const free = (name: string, ancestors: Ancestors) => !ancestors.some((node) => locals.get(node)?.has(name));
  const assign = (pattern: acorn.Pattern, ancestors: Ancestors) => {
    for (const name of patternNames(pattern)) {
      const {line, column} = pattern.loc!.start;
      if (free(name, ancestors)) assigns.push({name, line, column: column + 1});
    }
  };
  const use = ({name, start, end}: acorn.Identifier, _: unknown, ancestors: Ancestors) => {
    const within = ancestors.at(-2) as acorn.AnyNode | undefined;
    const shorthand = within?.type === "Property" && within.shorthand;
    if (free(name, ancestors)) found.push({name, start, end, shorthand});
  };
  const visitors: AncestorVisitors<unknown> = {
    Identifier: use,
    AssignmentExpression: (node, _, ancestors) => assign(node.left, ancestors),
    UpdateExpression: (node, _, ancestors) => assign(node.argument as acorn.Pattern, ancestors),
    ForInStatement: (node, _, ancestors) => {
      if (node.left.type !== "VariableDeclaration") assign(node.left, ancestors);
    },
    ForOfStatement: (node, _, ancestors) => {
      if (node.left.type !== "VariableDeclaration") assign(node.left, ancestors);
    }
  };
  // The walker calls names that are assigned by a kind of their own, which its types do not know.
  ancestor(root, {...visitors, VariablePattern: use} as AncestorVisitors<unknown>);
  return {defines: [...(locals.get(root) ?? [])], free: found, assigns};
}

function patternNames(pattern: acorn.Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((p) => patternNames(p.type === "Property" ? p.value : p.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? patternNames(element) : []));
    case "RestElement":
      return patternNames(pattern.argument);
    case "AssignmentPattern":
      return patternNames(pattern.left);
    default:
      return [];
  }
}

function enclosing(ancestors: Ancestors, is: (node: acorn.Node) => boolean): acorn.Node | undefined {
  return [...ancestors].reverse().find(is);
}

const functionScopes = new Set(["Program", "FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const blocks = ["BlockStatement", "ForStatement", "ForInStatement", "ForOfStatement", "StaticBlock", "SwitchStatement"];
const blockScopes = new Set([...functionScopes, ...blocks]);
const isFunctionScope = ({type}: acorn.Node) => functionScopes.has(type) || type === "StaticBlock";
const isBlockScope = ({type}: acorn.Node) => blockScopes.has(type);
