import {expect} from "vitest";

/** What comes of something that takes less than a second; three tries, since the computer may be busy with other things. */
export async function inASecond<T>(run: () => Promise<T>): Promise<T> {
  let quickest = Infinity;
  for (let i = 0; ; ++i) {
    const start = performance.now();
    const answer = await run();
    quickest = Math.min(quickest, performance.now() - start);
    if (quickest < 1000) return answer;
    if (i === 2) expect(quickest).toBeLessThan(1000);
  }
}
