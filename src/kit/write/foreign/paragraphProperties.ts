/** pptxgenjs 4.0.1 writes the properties of a paragraph again before a run with a link; they stand once, at its start. */
export const paragraphProperties = (slide: string): string =>
  slide.replace(/<a:p>(.*?)<\/a:p>/gs, (_, content: string) => {
    const properties = /<a:pPr\b[^>]*?(?:\/>|>.*?<\/a:pPr>)/gs;
    const first = content.match(properties)?.[0] ?? "";
    return `<a:p>${first}${content.replace(properties, "")}</a:p>`;
  });
