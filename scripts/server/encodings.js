/** The ways of packing, best first, that a browser takes and files lie ready in; the last is none. */
export function encodingsOf(header) {
  const asked = new Map(
    (header ?? "").split(",").map((part) => {
      const [name, ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = parameters.find((one) => one.startsWith("q="));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))];
    })
  );
  const taken = (name) => (asked.get(name) ?? asked.get("*") ?? 0) > 0;
  return [
    ...(taken("br") ? [{name: "br", extension: ".br"}] : []),
    ...(taken("gzip") ? [{name: "gzip", extension: ".gz"}] : []),
    {name: null, extension: ""}
  ];
}
