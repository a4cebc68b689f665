import type {Format, Made, Making, Order} from "../write/worker.js";
import type {KitContent, KitFile, Progress} from "../write/types.js";
import {files} from "../../state/data/files.js";
import {spawn} from "../../workers/spawn.js";

export type {Format} from "../write/worker.js";

/** Makes the files of a kit in a worker, which is fetched when the first file is asked for and then kept. */
export function openKitWriter(address: () => Promise<string> = files.kitWriter) {
  const worker = spawn<Order, Made, Making>(async () => new Worker(await address(), {type: "module"}));
  return {
    async make(format: Format, content: KitContent, pictures: KitFile[], progress: Progress): Promise<Uint8Array> {
      const made = await worker.ask(
        {format, content, pictures},
        {onProgress: ({progress: {done, all, what}}) => progress(done, all, what)}
      );
      if ("bytes" in made) return made.bytes;
      throw new Error("error" in made ? made.error : "failure" in made ? made.failure.reason : made.stopped);
    },
    close: () => worker.stop()
  };
}
