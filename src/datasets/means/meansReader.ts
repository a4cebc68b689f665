import {endableReader} from "../../files/endableReader.js";
import type {EndableReader} from "../../files/endableReader.js";
import type {MeansAnswer} from "./means.worker.js";
import type {MeansQuestion} from "./readMeansSource.js";

/** Reads tables of means in a worker that can be ended. */
export function meansReader(): EndableReader<MeansQuestion, MeansAnswer, never> {
  return endableReader<MeansQuestion, MeansAnswer>(startWorker, async (question) => {
    const {readMeansSource} = await import("./readMeansSource.js");
    return {parsed: await readMeansSource(question)};
  });
}

function startWorker(): Worker {
  return new Worker(import.meta.resolve("./means.worker.js"), {type: "module"});
}
