import type {SafeMarkup} from "./markup.js";
import {spaces} from "./spaces.js";

/** A drawing as a file of XML. */
export function svgText(markup: SafeMarkup): string {
  const open: {name: string; space: string; empty: boolean}[] = [];
  let out = "";
  const begun = () => {
    const last = open.at(-1);
    if (last?.empty) out += ">";
    if (last) last.empty = false;
  };
  for (const token of markup) {
    if (token === null) {
      const last = open.pop();
      if (last) out += last.empty ? "/>" : `</${last.name}>`;
    } else if (typeof token === "string") {
      if (token === "") continue;
      begun();
      out += escape(token);
    } else {
      begun();
      const [space, name, attributes] = token;
      out += `<${name}`;
      if (open.at(-1)?.space !== space) out += ` xmlns="${spaces[space]}"`;
      for (let i = 0; i < attributes.length; i += 2) out += ` ${attributes[i]}="${escape(attributes[i + 1]!, true)}"`;
      open.push({name, space, empty: true});
    }
  }
  return out;
}

const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;"
};

function escape(text: string, quoted = false): string {
  return text.replace(quoted ? /[&<>"\n\t]/g : /[&<>]/g, (sign) => signs[sign]!).replaceAll("\r", "&#13;");
}
