import {cellModule} from "./cellModule.js";
import {offsetOf, placeOf} from "./place.js";

const read = new Map();

/** Lets ESLint see the cells of a page as the module they make, and tells what it finds by the place in the page. */
export const cells = {
  meta: {name: "cells"},
  preprocess(markdown, filename) {
    const module = cellModule(markdown);
    read.set(filename, {markdown, ...module});
    return [{text: module.text, filename: "cells.ts"}];
  },
  postprocess([messages], filename) {
    const {markdown, text, names, origin} = read.get(filename);
    read.delete(filename);
    return messages.flatMap(({fix: _fix, suggestions: _suggestions, ...message}) => {
      const offset = offsetOf(text, message);
      const start = origin(offset);
      // Whether any cell uses a name, the compiler knows.
      if (start === null || names.some((name) => name.start === offset) || isDependency(message, markdown.slice(start)))
        return [];
      const end = message.endLine && origin(offsetOf(text, {line: message.endLine, column: message.endColumn}));
      const {line: endLine, column: endColumn} = placeOf(markdown, end || start);
      return {...message, ...placeOf(markdown, start), endLine, endColumn};
    });
  }
};

/** A name alone is how a cell says that it is to run again whenever another one has. */
function isDependency({ruleId}, code) {
  return ruleId === "@typescript-eslint/no-unused-expressions" && /^[\w$]+;/.test(code);
}
