import {Parser, tokTypes} from "acorn";
import ts from "typescript";

const fence = /^(`{3,}|~{3,})[ \t]*([^\n`]*)\n([\s\S]*?)^\1[ \t]*$/gm;
const live = /^(?:ts|js)(?!\S)(?!.*\brun=["']?false)/;

/** What Framework gives to every cell; a page may declare these names itself. */
const given = "display,view,Generators,Mutable,FileAttachment,resize,invalidation,visibility,width,dark,now".split(",");

/**
 * A page's cells and inline expressions as one TypeScript module in which each keeps its line. A cell becomes a function
 * in which what it declares is what it says, a promise or a generator too; below it stands what other cells see of that.
 * What Framework would refuse is told in `problems`, each with the offset in the page.
 */
export function cellModule(markdown) {
  const problems = [];
  const segments = [];
  const names = [];
  const shown = [];
  let text = "";
  let at = 0;

  /** Adds what is the page's own, so that a place in it can be told; or at another place of the page, what stands for it. */
  const copy = (start, end, from = start) => {
    segments.push({start: text.length, source: from, length: end - start});
    text += markdown.slice(start, end);
  };
  const skip = (end) => {
    text += markdown.slice(at, end).replace(/[^\n]+/g, "");
    at = end;
  };

  const blocks = [...markdown.matchAll(fence)];
  const spots = [
    ...blocks.map((block) => ({start: block.index, block})),
    ...expressions(blank(markdown, blocks)).map((expression) => ({start: expression.start, expression}))
  ].sort((a, b) => a.start - b.start);

  spots.forEach(({block, expression}, index) => {
    if (expression) {
      skip(expression.start);
      text += `async function inline_${index}() { display(await (`;
      copy(expression.start, expression.end);
      text += ")); }";
      at = expression.end;
      return;
    }
    const [whole, , info, code] = block;
    const end = block.index + whole.length;
    const start = block.index + whole.indexOf("\n") + 1;
    if (!live.test(info)) return skip(end);
    const cell = readCell(code);
    problems.push(...cell.problems.map((problem) => ({...problem, start: start + problem.start})));
    if (cell.problems.length) return skip(end);
    skip(start);
    const body = start + cell.imports;
    copy(start, body);
    text += `async function cell_${index}() {`;
    copy(body, start + code.length);
    text += `return {${cell.names.map(({name}) => name)}} as const; }`;
    for (const {name, start: place} of cell.names) {
      text += " const ";
      names.push({name, cell: `cell_${index}`, start: text.length});
      copy(start + place, start + place + name.length);
      text += `: Seen_<typeof cell_${index}, "${name}"> = null!;`;
    }
    if (/\becho\b/.test(info)) shown.push({start, end});
    at = start + code.length;
    skip(end);
  });
  skip(markdown.length);

  const ours = new Set(names.map(({name}) => name));
  const used = given.filter((name) => !ours.has(name));
  text += `\nimport {${used}} from "observablehq:cells"; import type {Seen as Seen_} from "observablehq:cells";\n`;

  return {
    text,
    problems,
    names,
    /** The offset in the page of an offset in the module; null where nobody wrote what stands there. */
    origin(offset) {
      const found = segments.find(({start, length}) => offset >= start && offset <= start + length);
      return found ? found.source + offset - found.start : null;
    },
    /** Whether readers are shown the cell in which this place of the page is. */
    isShown: (offset) => shown.some(({start, end}) => offset >= start && offset < end)
  };
}

/** What a cell declares for others, where its imports end, and what is wrong with its syntax. */
function readCell(code) {
  const {diagnostics} = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext}
  });
  const problems = diagnostics.map(({start, messageText}) => ({
    start: start ?? 0,
    message: ts.flattenDiagnosticMessageText(messageText, "\n")
  }));
  const source = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.ES2022, true);
  const {statements} = source;
  const rest = statements.findIndex((statement) => !ts.isImportDeclaration(statement));
  const imports = rest < 0 ? statements : statements.slice(0, rest);
  for (const late of rest < 0 ? [] : statements.slice(rest).filter(ts.isImportDeclaration))
    problems.push({start: late.getStart(source), message: "The imports of a cell come first."});
  const names = [];
  const declare = (name) => {
    if (ts.isIdentifier(name)) names.push({name: name.text, start: name.getStart(source)});
    else for (const element of name.elements) if (!ts.isOmittedExpression(element)) declare(element.name);
  };
  for (const statement of statements) {
    if (ts.isVariableStatement(statement)) for (const {name} of statement.declarationList.declarations) declare(name);
    else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name)
      declare(statement.name);
  }
  return {problems, names, imports: imports.at(-1)?.end ?? 0};
}

/** The page with these blocks blank, so that every offset stays. */
function blank(markdown, blocks) {
  let text = markdown;
  for (const {index, 0: whole} of blocks)
    text = text.slice(0, index) + whole.replace(/[^\n]/g, " ") + text.slice(index + whole.length);
  return text;
}

/** Where the text of a page has `${…}`, found as Framework finds it: to the brace that closes it, not in `code`. */
function expressions(text) {
  const found = [];
  const look = /\\[\s\S]|(`+)[\s\S]*?[^`]\1(?!`)|\$\{/g;
  for (let match = look.exec(text); match; match = look.exec(text)) {
    if (match[0] !== "${") continue;
    const start = look.lastIndex;
    const end = closing(text, start);
    if (end === null) continue;
    found.push({start, end});
    look.lastIndex = end + 1;
  }
  return found;
}

function closing(text, start) {
  try {
    const parser = new Parser({ecmaVersion: 13, sourceType: "module"}, text, start);
    for (let braces = 1; ;) {
      parser.nextToken();
      if (parser.type === tokTypes.eof) return null;
      if (parser.type === tokTypes.braceL || parser.type === tokTypes.dollarBraceL) ++braces;
      else if (parser.type === tokTypes.braceR && !--braces) return parser.end - 1;
    }
  } catch {
    return null;
  }
}
