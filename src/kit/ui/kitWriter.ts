import type {Format, Order, Report} from "../write/worker.js";
import type {KitContent, KitFile, Progress} from "../write/types.js";
import {files} from "../../state/data/files.js";

export type {Format} from "../write/worker.js";

/** Makes the files of a kit in a worker, which is fetched when the first file is asked for and then kept. */
export function openKitWriter(address: () => Promise<string> = files.kitWriter) {
  let worker: Promise<Worker> | null = null;
  let id = 0;
  const waiting = new Map<number, {resolve(bytes: Uint8Array): void; reject(error: Error): void; progress: Progress}>();

  async function start(): Promise<Worker> {
    const made = new Worker(await address(), {type: "module"});
    made.addEventListener("message", ({data}: MessageEvent<Report>) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      if (data.kind === "progress") return asked.progress(data.done, data.all, data.what);
      waiting.delete(data.id);
      if (data.kind === "done") asked.resolve(data.bytes);
      else asked.reject(new Error(data.why));
    });
    made.addEventListener("error", ({message}) => {
      for (const {reject} of waiting.values()) reject(new Error(message || "worker"));
      waiting.clear();
      worker = null;
    });
    return made;
  }

  return {
    async make(format: Format, content: KitContent, pictures: KitFile[], progress: Progress): Promise<Uint8Array> {
      worker ??= start();
      const ready = await worker.catch((error: unknown) => {
        worker = null;
        throw error;
      });
      return new Promise((resolve, reject) => {
        const order: Order = {id: ++id, format, content, pictures};
        waiting.set(id, {resolve, reject, progress});
        ready.postMessage(order);
      });
    },
    close: () => void worker?.then((made) => made.terminate())
  };
}
