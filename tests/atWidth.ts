/** Makes an element as it is laid out in a given width: jsdom lays nothing out, so that no observer is called there. */
export function atWidth<E extends Element>(width: number, make: () => E): E {
  const known = globalThis.ResizeObserver;
  const laidOut: (() => void)[] = [];
  globalThis.ResizeObserver = class {
    constructor(private readonly seen: ResizeObserverCallback) {}
    observe() {
      laidOut.push(() => this.seen([{contentRect: {width} as DOMRectReadOnly} as ResizeObserverEntry], this));
    }
    unobserve() {}
    disconnect() {}
  };
  try {
    const element = make();
    for (const notify of laidOut) notify();
    return element;
  } finally {
    globalThis.ResizeObserver = known;
  }
}
