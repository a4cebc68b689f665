import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";
import ts from "typescript";
import {cellModule} from "./cellModule.js";
import {placeOf} from "./place.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const src = resolve(root, "src");
const unused = new Set([6133, 6192, 6196, 6198, 6199]);
/** That a parameter has no type: readers are shown cells without any, and what it is given is checked nonetheless. */
const untyped = new Set([7006, 7019, 7031]);

/**
 * What the compiler, as strict as for every module, says of the cells of pages (their Markdown by name, as in
 * `{"bobot.md": "…"}`): the page, and the line and column in it. A name that no cell uses is told too.
 */
export function checkPages(pages) {
  const {options, fileNames} = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root
  );
  const modules = new Map(
    Object.entries(pages).map(([name, markdown]) => [
      resolve(src, `${name}.ts`),
      {name, markdown, ...cellModule(markdown)}
    ])
  );
  const settings = {...options, paths: {"/*": [`${src}/*`]}};
  const host = ts.createCompilerHost(settings, true);
  const {fileExists, readFile} = host;
  host.fileExists = (path) => modules.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => modules.get(resolve(path))?.text ?? readFile(path);
  const ambient = fileNames.filter((path) => path.endsWith(".d.ts") && resolve(path).startsWith(src));
  const program = ts.createProgram([...ambient, ...modules.keys()], settings, host);
  const checker = program.getTypeChecker();

  return [...modules].flatMap(([path, module]) => {
    const file = program.getSourceFile(path);
    const diagnostics = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    const said = diagnostics.flatMap(({code, start, messageText}) => {
      const origin = module.origin(start);
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      const name = module.names.find((declared) => declared.start === start);
      if (name && unused.has(code))
        return isUsed(name, file, checker) ? [] : [{start: origin, message: `No cell uses '${name.name}'.`}];
      if (origin === null) return unused.has(code) ? [] : [{place: placeOf(module.text, start), message}];
      return untyped.has(code) && module.isShown(origin) ? [] : [{start: origin, message}];
    });
    return [...module.problems, ...said]
      .map(({start, message, place = placeOf(module.markdown, start)}) => ({page: module.name, ...place, message}))
      .sort((a, b) => a.line - b.line || a.column - b.column);
  });
}

/** Whether the cell that declares a name uses it itself. */
function isUsed({name, cell}, file, checker) {
  const {statements} = file.statements.find((node) => ts.isFunctionDeclaration(node) && node.name.text === cell).body;
  const returned = statements.at(-1).expression.expression.properties.find((property) => property.name.text === name);
  const declared = checker.getShorthandAssignmentValueSymbol(returned);
  const uses = (node) => {
    if (ts.isIdentifier(node) && node.text === name) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(node);
      if (symbol === declared && !declared.declarations.some((declaration) => declaration.name === node)) return true;
    }
    return ts.forEachChild(node, uses) ?? false;
  };
  return statements.slice(0, -1).some(uses);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = readdirSync(src).filter((name) => name.endsWith(".md"));
  const found = checkPages(Object.fromEntries(names.map((name) => [name, readFileSync(resolve(src, name), "utf8")])));
  for (const {page, line, column, message} of found) console.error(`src/${page}:${line}:${column} ${message}`);
  process.exitCode = found.length ? 1 : 0;
}
