import {parseExpressionAt, tokenizer, tokTypes} from "acorn";
import type {Expression} from "acorn";
import {labEngine} from "./messages.js";
import type {Locale} from "../../messages/define.js";
import type {Mark, Parsed} from "./parsed.js";
import {syntax, syntaxProblem} from "./parseJavaScript.js";
import {references} from "./references.js";

/**
 * Reads a Markdown cell: text in which `${expression}` stands for a value. The body returns the pieces, texts and values
 * in turn. A backslash before the dollar sign keeps it as text.
 */
export function parseMarkdown(source: string, locale: Locale): Parsed {
  const uses = new Set<string>();
  const assigns: Mark[] = [];
  const parts: string[] = [];
  let text = "";
  try {
    for (let i = 0; i < source.length;) {
      if (source.startsWith("\\${", i)) {
        text += "${";
        i += 3;
      } else if (source.startsWith("${", i)) {
        const expression = parseExpressionAt(source, i + 2, syntax);
        const close = tokenAfter(source, expression.end);
        if (close === null) return {kind: "problem", problem: unclosed(source, i, locale)};
        const found = references(expression);
        for (const name of found.uses) uses.add(name);
        assigns.push(...found.assigns);
        parts.push(JSON.stringify(text), `await (${source.slice(expression.start, expression.end)}\n)`);
        text = "";
        i = close;
      } else text += source[i++];
    }
  } catch (error) {
    return {kind: "problem", problem: syntaxProblem(error, locale)};
  }
  const body = `"use strict";return [${[...parts, JSON.stringify(text)].join(", ")}];`;
  return {kind: "md", defines: [], uses: [...uses], assigns, body, indent: 0};
}

/** The expressions within a text, where they stand. */
export function expressionsIn(source: string): Expression[] {
  const found: Expression[] = [];
  for (let i = 0; i < source.length; ++i) {
    if (source.startsWith("\\${", i)) i += 2;
    else if (source.startsWith("${", i)) {
      const expression = parseExpressionAt(source, i + 2, syntax);
      found.push(expression);
      i = expression.end;
    }
  }
  return found;
}

/** The place after the closing brace, or null if something else follows the expression. */
function tokenAfter(source: string, end: number): number | null {
  const rest = /^[\s)]*\}/.exec(source.slice(end));
  if (rest) return end + rest[0].length;
  const token = tokenizer(source.slice(end), syntax).getToken();
  return token.type === tokTypes.braceR ? end + token.end : null;
}

function unclosed(source: string, at: number, locale: Locale) {
  const before = source.slice(0, at).split("\n");
  return {
    kind: "syntax" as const,
    message: labEngine[locale].markdownOpen,
    line: before.length,
    column: before.at(-1)!.length + 1
  };
}
