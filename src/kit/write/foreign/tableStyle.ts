/** pptxgenjs 4.0.1 says of no table that its first row is a head, which readers of screens go by. */
export const tableStyle = (slide: string): string =>
  slide.replace(/<a:tblPr\s*\/>|<a:tblPr>\s*<\/a:tblPr>/g, '<a:tblPr firstRow="1" bandRow="1"/>');
