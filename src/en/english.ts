const fence = /^```[^\n]*\n[\s\S]*?^```$/gm;
const block = /(?:^|\n\n)((?:(?!\n\n)[\s\S])+)\n\n<!-- en\n([\s\S]*?)\n-->/g;

/** Whether a block of Markdown says anything: what is left of it without tags, comments and expressions has letters. */
const isText = (markdown: string) => /\p{L}/u.test(markdown.replace(/<[^>]*>|\$\{[^}]*\}/g, ""));

/**
 * The English of a page: its source with every text replaced by the comment `<!-- en … -->` that follows it. Throws a
 * RangeError, with the text, where one has no English.
 */
export function english(source: string): string {
  const untranslated = source
    .replace(block, "")
    .replace(fence, "")
    .split(/\n{2,}/)
    .find(isText);
  if (untranslated) throw new RangeError(`no English (<!-- en … -->) follows: ${untranslated.trim().slice(0, 200)}`);
  return source.replace(block, (whole, _id, en) => (whole.startsWith("\n\n") ? "\n\n" : "") + en);
}
