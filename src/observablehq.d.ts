declare module "observablehq:stdlib" {
  type File = {
    json<T>(): Promise<T>;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
    stream(): Promise<ReadableStream<Uint8Array>>;
    url(): Promise<string>;
  };
  export function FileAttachment(name: string): File;
  export function Mutable<T>(value: T): AsyncGenerator<T> & {value: T};
  export function resize<N extends Node>(render: (width: number, height: number) => N): HTMLElement;
  export const Generators: {
    observe<T>(initialize: (notify: (value: T) => void) => (() => void) | void): AsyncGenerator<T>;
    input<T>(element: EventTarget & {value: T}): AsyncGenerator<T>;
  };
}

/** What Framework gives to the cells of a page; no module of that name exists outside scripts/cells/. */
declare module "observablehq:cells" {
  export {FileAttachment, Generators, Mutable, resize} from "observablehq:stdlib";
  export function display<T>(value: T): T;
  export function view<T>(element: EventTarget & {value: T}): AsyncGenerator<T>;
  export const invalidation: Promise<void>;
  export function visibility<T = void>(value?: T): Promise<T>;
  export const width: number;
  export const dark: boolean;
  export const now: number;

  type Yielded<T> = T extends AsyncGenerator<infer V> | Generator<infer V> ? Awaited<V> : T;
  /** What other cells see of a name that a cell declares: what a promise resolves to, what a generator yields. */
  export type Seen<Cell extends () => Promise<unknown>, Name extends keyof Awaited<ReturnType<Cell>>> = Yielded<
    Awaited<Awaited<ReturnType<Cell>>[Name]>
  >;
}
