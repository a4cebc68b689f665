import type {Locale} from "../messages/define.js";

/** An element that is made once and then shown newer data, keeping focus, scroll and identity of what it holds. */
export type Live<T> = HTMLElement & {update(data: T): void};

/** What every component may be told. */
export type Options = {locale: Locale};

export function live<T, E extends HTMLElement>(element: E, update: (data: T) => void): E & Live<T> {
  return Object.assign(element, {update});
}
