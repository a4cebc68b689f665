import type {Live} from "./live.js";

/** A control in the manner of Observable Inputs: `.value`, an `input` event when people change it, none on `update`. */
export type Control<T, V> = Live<T> & {value: V};

export function control<T, V>(
  element: HTMLElement,
  {update, get, set}: {update(data: T): void; get(): V; set(value: V): void}
): Control<T, V> {
  return Object.defineProperty(Object.assign(element, {update}), "value", {
    get,
    set,
    configurable: true,
    enumerable: true
  }) as Control<T, V>;
}
