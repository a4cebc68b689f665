const longest = 40;

/** What a person called something, as a part of a file's name: letters and digits of any script, with hyphens between. */
export function inFileName(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}\p{M}])\p{M}+|[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
  const letters = [...plain];
  if (letters.length <= longest) return plain;
  return letters
    .slice(0, longest)
    .join("")
    .replace(/-[^-]*$/, "");
}
