/** Tells the width of the element when it is first laid out and whenever it changes. */
export function observeWidth(element: Element, tell: (width: number) => void): void {
  if (typeof ResizeObserver === "undefined") return;
  let known = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0 && width !== known) tell((known = width));
  }).observe(element);
}
