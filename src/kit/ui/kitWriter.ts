import type {KitContent, KitFile, KitFormat, KitProgress} from "../write/types.js";
import type {KitMade, KitMaking, KitOrder} from "../write/worker.js";
import {files} from "../../state/data/files.js";
import type {Locale} from "../../messages/define.js";
import {workerFailure} from "../../messages/workerFailure.js";
import {failureOfError} from "../../workers/failure.js";
import {spawn} from "../../workers/spawn.js";

/** Makes the files of a kit in a worker, which is fetched when the first file is asked for and then kept. */
export function openKitWriter(locale: Locale, address: () => Promise<string> = files.kitWriter) {
  const worker = spawn<KitOrder, KitMade, KitMaking>(async () => new Worker(await address(), {type: "module"}));
  return {
    async make(
      format: KitFormat,
      content: KitContent,
      pictures: KitFile[],
      progress: KitProgress
    ): Promise<Uint8Array> {
      const made = await worker.ask(
        {format, content, pictures},
        {onProgress: ({progress: {done, all, what}}) => progress(done, all, what)}
      );
      if ("bytes" in made) return made.bytes;
      if ("stopped" in made) throw new Error(made.stopped);
      const {kind, reason} = "error" in made ? failureOfError(made.error) : made.failure;
      throw new Error(workerFailure[locale][kind](reason));
    },
    close: () => worker.stop()
  };
}
