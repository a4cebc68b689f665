/** A text of so many letters at the most. */
export function clip(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, Math.max(0, longest - 1)).join("")}…` : text;
}
