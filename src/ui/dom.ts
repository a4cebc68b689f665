let count = 0;

/** An id no other element of the page has, for `aria-describedby` and the like. */
export function uid(prefix: string): string {
  return `${prefix}-${++count}`;
}

/** Writes text only where it differs, into the text node that is there: a new one would be styled and laid out anew. */
export function setText(node: Node, text: string): void {
  const only = node.firstChild;
  if (only instanceof Text && only === node.lastChild && text !== "") {
    if (only.data !== text) only.data = text;
  } else if (node.textContent !== text) node.textContent = text;
}

/** Writes an attribute only where it differs; null takes it away. */
export function setAttribute(element: Element, name: string, value: string | number | null): void {
  const next = value === null ? null : String(value);
  if (element.getAttribute(name) === next) return;
  if (next === null) element.removeAttribute(name);
  else element.setAttribute(name, next);
}

/** What shows one datum: made once for its key, then told of newer data. */
export type View<T> = {element: Element; update(datum: T): void};

/**
 * Shows data as the children of an element, one view a key, in the order given. Views are kept and moved, never made
 * anew, and the focus stays where it is.
 */
export function keyed<T>(parent: Element, key: (datum: T) => string, create: (datum: T) => View<T>) {
  const views = new Map<string, View<T>>();
  return (data: readonly T[]): ReadonlyMap<string, View<T>> => {
    const present = new Set(data.map(key));
    for (const [id, view] of views) {
      if (present.has(id)) continue;
      view.element.remove();
      views.delete(id);
    }
    let next = parent.firstElementChild;
    for (const datum of data) {
      const id = key(datum);
      const view = views.get(id) ?? create(datum);
      views.set(id, view);
      view.update(datum);
      if (view.element === next) next = next.nextElementSibling;
      else place(parent, view.element, next);
    }
    return views;
  };
}

type Movable = Element & {moveBefore?(node: Element, child: Element | null): void};

/** Puts a child before another; one that holds the focus keeps it, also where `moveBefore` is unknown. */
function place(parent: Movable, child: Element, before: Element | null): void {
  if (parent.moveBefore && child.parentNode === parent && parent.isConnected) return parent.moveBefore(child, before);
  const active = child.ownerDocument.activeElement;
  const focused = active instanceof HTMLElement && child.contains(active) ? active : null;
  parent.insertBefore(child, before);
  focused?.focus({preventScroll: true});
}

/** Tells those who listen to the element, as a control of its own. */
export function emit(element: Element, type: string, detail?: unknown): void {
  element.dispatchEvent(
    detail === undefined ? new Event(type, {bubbles: true}) : new CustomEvent(type, {bubbles: true, detail})
  );
}

/** Whether the reader asked the system for less motion. */
export function stillness(): boolean {
  return globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
