import type {Locale} from "../messages/define.js";
import type {RowWords} from "../messages/rowWords.js";

/** An element that is made once and then shown newer data, keeping focus, scroll and identity of what it holds. */
export type Live<T> = HTMLElement & {update(data: T): void};

/** An element that sends events of its own, with what they carry in `detail`: read before those of every element. */
export type Sends<Events> = {
  addEventListener<K extends keyof Events>(type: K, listener: (event: CustomEvent<Events[K]>) => void): void;
};

/** What an element is shown by `update`. */
type ShownLater<E> = E extends {update(data: infer T): void} ? T : never;

/** What every component may be told; `rowWords`: what its rows are called, where they are no agencies. */
export type Options = {locale: Locale; rowWords?: RowWords | null | undefined};

export function live<T, E extends HTMLElement>(element: E, update: (data: T) => void): E & Live<T> {
  return Object.assign(element, {update});
}

/**
 * Lets an element that is out of sight wait until its data have been still for a moment: what nobody sees should not
 * cost what they do see a frame. In sight, or where nothing can tell, it is shown at once.
 */
export function whenVisible<T, E extends Live<T>>(element: E, {quiet = 200}: {quiet?: number} = {}): E {
  if (typeof IntersectionObserver === "undefined") return element;
  const {update} = element;
  let seen = false;
  let waiting: {data: T} | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    if (waiting) update(waiting.data);
    waiting = null;
  };
  new IntersectionObserver(
    (entries) => {
      seen = entries.at(-1)!.isIntersecting;
      if (seen) show();
    },
    {rootMargin: "100px"}
  ).observe(element);
  return Object.assign(element, {
    update(data: T) {
      clearTimeout(timer);
      waiting = {data};
      if (seen) show();
      else timer = setTimeout(show, quiet);
    }
  });
}

/** Lets an element be told how its data are made instead of the data: with `whenVisible`, nothing is made that nobody sees. */
export function lazy<E extends Live<never>>(element: E): Omit<E, "update"> & Live<() => ShownLater<E>> {
  const update = element.update as (data: ShownLater<E>) => void;
  return Object.assign(element as Omit<E, "update"> & HTMLElement, {
    update: (make: () => ShownLater<E>) => update(make())
  });
}
