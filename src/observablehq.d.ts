declare module "observablehq:stdlib" {
  type File = {
    json<T>(): Promise<T>;
    text(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
    stream(): Promise<ReadableStream<Uint8Array>>;
    url(): Promise<string>;
  };
  export function FileAttachment(name: string): File;
}
