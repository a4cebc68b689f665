/** The order of a font's properties in the schema of spreadsheets. */
const order = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme"
];

/** hucre 1.0.0 writes the properties of a font in an order of its own: the colour before the size. */
export function fontOrder(styles: string): string {
  const place = (tag: string) => order.indexOf(/^<(\w+)/.exec(tag)![1]!);
  return styles.replace(/<font>(.*?)<\/font>/g, (_, properties: string) => {
    const tags = properties.match(/<[^>]*>/g) ?? [];
    return `<font>${tags.sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}
