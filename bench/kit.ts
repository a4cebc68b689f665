import {writeZip} from "../src/kit/write/zip.js";
import {kitContent} from "../src/kit/content/content.js";
import {several} from "../tests/kit/fixture.js";
import type {Result} from "./measure.js";

/** From three scenarios of the pilot to every file of a kit but the painted pictures. */
export async function kit(): Promise<Result[]> {
  const request = several();
  const times: number[] = [];
  let kilobytes = 0;
  for (let k = 0; k < 5; ++k) {
    const start = performance.now();
    const content = kitContent(request);
    kilobytes = Math.round((await writeZip(content)).length / 1000);
    times.push(performance.now() - start);
  }
  const milliseconds = times.sort((a, b) => a - b)[2]!;
  return [
    {
      group: "discussion kit, in Node",
      what: "slides, handout, workbook, CSV",
      milliseconds,
      times: 1,
      note: `3 scenarios, ${kilobytes} kB`
    }
  ];
}
