/**
 * A figure with ink for a dark page, as Plot draws in the ink of the page; null for one that has a ground or a black of its
 * own, which stays on white.
 */
export function darkFigure(svg: string): string | null {
  const [open] = /^<svg[^>]*>/.exec(svg) ?? [];
  if (open === undefined || !/\sfill="currentColor"/i.test(open)) return null;
  if (/\sstyle="[^"]*\b(background|color)\b/i.test(open) || black.test(svg)) return null;
  return `${open}<style>:root{color:${ink};--plot-background:${ground}}</style>${svg.slice(open.length)}`;
}

const black = /\b(fill|stroke)\s*[=:]\s*["']?\s*(black|#000(000)?)\b/i;

/** The ink and the ground of the dark theme: an image has no part in the page's own. */
export const ink = "#dfdfd6";
export const ground = "#161616";
