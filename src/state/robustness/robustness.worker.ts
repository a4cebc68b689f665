import {EmptyWeightSet} from "../../lib/index.js";
import type {Ask, Message, Questions} from "./robustness.js";
import {answers} from "./robustnessAnswers.js";

function answer<K extends keyof Questions>({id, kind, question}: Ask<K>): Message {
  let told = -Infinity;
  try {
    return {
      id,
      answer: answers[kind](question, (part, progress) => {
        const now = performance.now();
        if (now - told < 100) return;
        told = now;
        postMessage({id, part, progress} satisfies Message);
      })
    };
  } catch (error) {
    if (error instanceof EmptyWeightSet) return {id, clash: error.clash};
    return {id, error: error instanceof Error ? error.message : String(error)};
  }
}

addEventListener("message", ({data}: MessageEvent<Ask>) => postMessage(answer(data)));
