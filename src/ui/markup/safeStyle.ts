type StyleToken = {kind: "space" | "string" | "open" | "url" | "at" | "escape" | "broken" | "word"; text: string};

const token =
  /(?<space>(?:\s|\/\*[^]*?\*\/)+)|(?<string>"(?:[^"\\\n\r\f]|\\[^])*"|'(?:[^'\\\n\r\f]|\\[^])*')|(?<url>url\([^)]*\)?)|(?<open>[-\w\u0080-\uffff]*\()|(?<at>@[-\w]+)|(?<word>[-\w\u0080-\uffff#.%]+|[^"'\\<@])|(?<escape>\\|<|@)|(?<broken>["'])/giy;

const functions = new Set(
  `abs acos asin atan atan2 blur brightness calc circle clamp color color-mix conic-gradient contrast cos counter counters
  cubic-bezier drop-shadow ellipse exp fit-content grayscale hsl hsla hue-rotate hwb hypot inset invert lab lch light-dark
  linear-gradient log matrix matrix3d max min minmax mod oklab oklch opacity path perspective polygon pow radial-gradient
  rect rem repeat repeating-conic-gradient repeating-linear-gradient repeating-radial-gradient rgb rgba rotate rotate3d
  rotatex rotatey rotatez round saturate scale scale3d scalex scaley scalez sepia sign sin skew skewx skewy sqrt steps tan
  translate translate3d translatex translatey translatez var xywh`.split(/\s+/)
);

const properties =
  /^(--[-\w]+|(align|background|border|flex|fill|font|grid|inset|justify|list-style|margin|marker|max|min|outline|overflow|padding|place|scroll-margin|stop|stroke|text|transform)(-[a-z-]+)?|accent-color|alignment-baseline|aspect-ratio|baseline-shift|block-size|bottom|box-shadow|box-sizing|break-(after|before|inside)|caption-side|clear|clip-path|clip-rule|color(-interpolation|-scheme)?|column-gap|content|counter-(increment|reset|set)|cx|cy|d|direction|display|dominant-baseline|empty-cells|filter|float|gap|height|hyphens|image-rendering|inline-size|isolation|left|letter-spacing|line-height|mask|mix-blend-mode|object-(fit|position)|opacity|order|paint-order|pointer-events|position|quotes|r|right|rotate|row-gap|rx|ry|scale|shape-rendering|tab-size|table-layout|top|translate|unicode-bidi|user-select|vector-effect|vertical-align|visibility|white-space(-collapse)?|width|word-(break|spacing|wrap)|writing-mode|x|y|z-index|print-color-adjust|border-collapse|border-spacing)$/i;

const atRules = new Set(["@media", "@supports", "@container", "@layer"]);

/** Rules within rules beyond this depth are left out. */
const deepest = 8;

/** What is left of a style sheet when it can fetch nothing: known properties, known functions, no other files. */
export function safeStyleSheet(css: string): string {
  const tokens = tokensOf(css);
  let at = 0;
  const items = (depth: number): string => {
    let out = "";
    while (at < tokens.length) {
      const from = at;
      const end = endOfItem(tokens, at);
      const item = tokens.slice(from, end);
      const mark = tokens[end]?.text;
      at = end + 1;
      if (mark === "{") {
        const inner = items(depth + 1);
        const first = item.find(({kind}) => kind !== "space");
        const known = first?.kind === "at" ? atRules.has(first.text.toLowerCase()) : first !== undefined;
        if (known && depth < deepest && inner !== "" && item.slice(item.indexOf(first!) + 1).every(isPlain))
          out += `${textOf(item)}{${inner}}`;
      } else {
        if (depth > 0) out += safeDeclaration(item, false);
        if (mark === "}" && depth > 0) return out;
      }
    }
    return out;
  };
  return certain(items(0));
}

/** The same of the declarations of one element, which may also name what stands in the same drawing. */
export function safeDeclarations(css: string): string {
  const tokens = tokensOf(css);
  let out = "";
  for (let at = 0; at < tokens.length;) {
    const end = endOfItem(tokens, at);
    out += safeDeclaration(tokens.slice(at, end), true);
    if (tokens[end]?.text === "{" || tokens[end]?.text === "}") break;
    at = end + 1;
  }
  return certain(out);
}

/** A value as it is, if it fetches nothing; null if it might. */
export function safeValue(value: string): string | null {
  return tokensOf(value).every((token) => isSafe(token, true)) && certain(value) === value ? value : null;
}

function tokensOf(css: string): StyleToken[] {
  const tokens: StyleToken[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(css); found !== null; found = token.exec(css)) {
    const [kind, text] = Object.entries(found.groups!).find(([, text]) => text !== undefined) as [
      StyleToken["kind"],
      string
    ];
    tokens.push({kind, text: kind === "space" ? " " : text});
    // What follows an open quote is read differently by every program.
    if (kind === "broken") break;
  }
  return tokens;
}

/** Where an item ends: at its semicolon, or at the brace that opens its block or closes that around it. */
function endOfItem(tokens: readonly StyleToken[], from: number): number {
  let open = 0;
  for (let at = from; at < tokens.length; ++at) {
    const {kind, text} = tokens[at]!;
    if (kind === "open" || text === "[") ++open;
    else if (text === ")" || text === "]") open = Math.max(0, open - 1);
    else if (kind === "word" && (text === "{" || text === "}" || (text === ";" && open === 0))) return at;
  }
  return tokens.length;
}

function safeDeclaration(item: readonly StyleToken[], within: boolean): string {
  const [name, ...rest] = item.filter(({kind}, i) => kind !== "space" || i > 0);
  const colon = rest.findIndex(({kind}) => kind !== "space");
  if (!name || rest[colon]?.text !== ":" || !properties.test(name.text)) return "";
  const value = rest.slice(colon + 1);
  return value.every((token) => isSafe(token, within)) ? `${name.text}:${textOf(value).trim()};` : "";
}

const textOf = (tokens: readonly StyleToken[]) => tokens.map(({text}) => text).join("");

const isPlain = ({kind}: StyleToken) => !["escape", "broken", "url", "at"].includes(kind);

function isSafe({kind, text}: StyleToken, within: boolean): boolean {
  if (kind === "url") return within && /^url\(\s*(["']?)#[-\w.:]+\1\s*\)$/i.test(text);
  if (kind === "open") return text === "(" || functions.has(text.slice(0, -1).toLowerCase());
  if (kind === "string") return !/[<\\]|\/\//.test(text) || /^.\\[0-9a-f]{1,6}.$/i.test(text);
  return kind === "space" || kind === "word";
}

/** Nothing rather than what could still fetch, should a browser read it otherwise than this file does. */
function certain(css: string): string {
  const left = css.replace(/url\(\s*(["']?)#[-\w.:]+\1\s*\)/gi, "");
  return /url\s*\(|image-set|@import|@font-face|\bsrc\s*\(|expression|javascript:/i.test(left) ? "" : css;
}
