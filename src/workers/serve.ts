import {describeError} from "./failure.js";

/** Where a worker hears its questions and says its answers: itself, or a port it was given. */
type ServedChannel = {
  postMessage(message: unknown, options: {transfer: Transferable[]}): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

export type ServeOptions<A> = {
  line?: ServedChannel;
  /** The answer that says of an error what it was. */
  failed?: (error: unknown) => A | {error: string};
  /** What of an answer moves instead of being copied. */
  transfer?: (answer: A) => Transferable[];
  /** Milliseconds in which progress is told at most once. */
  pause?: number;
};

/**
 * The other end of `spawn`, in the worker: says that it is there, answers each question, and tells
 * meanwhile how far it is.
 */
export function serve<Q extends object, A extends object, P extends {progress: unknown}>(
  answer: (question: Q, tell: (progress: P) => void) => A | Promise<A>,
  {line = globalThis, failed = (error) => ({error: describeError(error)}), transfer, pause = 0}: ServeOptions<A> = {}
): void {
  const post = line.postMessage.bind(line);
  const now = performance.now.bind(performance);
  post({id: 0}, {transfer: []});
  line.addEventListener("message", async ({data: {id, ...question}}: MessageEvent<Q & {id: number}>) => {
    let told = -Infinity;
    const tell = (progress: P) => {
      if (now() - told < pause) return;
      told = now();
      post({...progress, id}, {transfer: []});
    };
    try {
      const made = await answer(question as unknown as Q, tell);
      post({...made, id}, {transfer: transfer?.(made) ?? []});
    } catch (error) {
      post({...failed(error), id}, {transfer: []});
    }
  });
}
