/** A running time of less than this is not shown, in milliseconds. */
const moment = 500;

/** Shows for how many seconds something has been running, `every` so many milliseconds once it takes longer than a moment. */
export function runClock(show: (seconds: number) => void, {every}: {every: number}): {run(running: boolean): void} {
  let timer: ReturnType<typeof setInterval> | undefined;
  return {
    run(running) {
      if (running === (timer !== undefined)) return;
      clearInterval(timer);
      timer = undefined;
      if (!running) return;
      const started = performance.now();
      timer = setInterval(() => {
        const passed = performance.now() - started;
        if (passed >= moment) show(Math.round(passed / 1000));
      }, every);
    }
  };
}
