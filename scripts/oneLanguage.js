import {readFile, writeFile} from "node:fs/promises";
import {parse} from "acorn";
import {simple} from "acorn-walk";

const languages = ["id", "en"];

/** The source of a module of messages with `define(id, en)` cut down to one language; null where it defines none. */
export function inLanguage(source, language) {
  const cuts = [];
  simple(parse(source, {ecmaVersion: "latest", sourceType: "module"}), {
    CallExpression({callee, arguments: texts}) {
      if (callee.type === "Identifier" && callee.name === "define" && texts.length === 2)
        cuts.push(texts[1 - languages.indexOf(language)]);
    }
  });
  if (cuts.length === 0) return null;
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end}) => `${text.slice(0, start)}{}${text.slice(end)}`, source);
}

/** Where the module of one language lies: `messages.1f3a.js` → `messages.1f3a.id.js`. */
export const languagePath = (path, language) => path.replace(/\.js$/, `.${language}.js`);

/** Writes each module of messages once a language beside the whole one, which workers go on using; returns their paths. */
export async function splitLanguages(paths) {
  const split = [];
  for (const path of paths) {
    const source = await readFile(path, "utf8");
    if (!/\bdefine\(/.test(source)) continue;
    const texts = languages.map((language) => inLanguage(source, language));
    if (texts.includes(null)) continue;
    await Promise.all(languages.map((language, i) => writeFile(languagePath(path, language), texts[i])));
    split.push(path);
  }
  return split;
}
