/** pptxgenjs 4.0.1 calls the text of notes and of ends of paragraphs English, whatever it is told. */
export const textLanguage = (part: string, tag: string): string => part.replaceAll(' lang="en-US"', ` lang="${tag}"`);
