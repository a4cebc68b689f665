/** What a person opens or asks for is seen: the page scrolls as far as it takes, and no further. */

/**
 * How far to scroll, down or (negative) up, so that something between `top` and `bottom` is seen between `from` and
 * `to`; of what is larger than the room there is, the beginning.
 */
export function scrollNeeded(
  {top, bottom}: {top: number; bottom: number},
  {from, to}: {from: number; to: number}
): number {
  if (top < from) return top - from;
  return bottom > to ? Math.min(bottom - to, top - from) : 0;
}

/**
 * Scrolls an element into sight, once what is opened or written now has been laid out; together with what it belongs to
 * above it, where there is room for both.
 */
export function reveal(element: Element, {below = element}: {below?: Element} = {}): void {
  requestAnimationFrame(() => {
    const header = document.getElementById("observablehq-header")?.getBoundingClientRect().bottom ?? 0;
    const room = {from: Math.max(0, header) + 8, to: innerHeight - 8};
    const {top, bottom} = element.getBoundingClientRect();
    const first = below.getBoundingClientRect().top;
    const by = scrollNeeded({top: bottom - first > room.to - room.from ? top : first, bottom}, room);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    if (Math.abs(by) >= 1) scrollBy({top: by, behavior: still ? "instant" : "smooth"});
  });
}

function opened({target}: Event): void {
  const details = (target as Element).closest?.("summary")?.parentElement;
  if (details instanceof HTMLDetailsElement && !details.open) reveal(details);
}

/** Columns that stay in sight while the page scrolls stop where their end is seen, however tall they have become. */
function fitColumns(): void {
  const observer = new ResizeObserver((entries) => {
    for (const {target} of entries)
      (target as HTMLElement).style.setProperty("--column-height", `${target.getBoundingClientRect().height}px`);
  });
  for (const column of document.querySelectorAll(".workbench > *")) observer.observe(column);
}

addEventListener("click", opened);
if (document.readyState === "loading") addEventListener("DOMContentLoaded", fitColumns);
else fitColumns();
