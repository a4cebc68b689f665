/** pptxgenjs 4.0.1 gives tables numbers that other shapes of the slide have. */
export function shapeNumbers(slide: string): string {
  let shapes = 0;
  return slide.replace(/(<p:cNvPr id=")\d+/g, (_, start: string) => `${start}${++shapes}`);
}
