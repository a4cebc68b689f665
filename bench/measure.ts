/** One line of the table: how long one call takes, and how many times the first line of its group that is. */
export type Result = {group: string; what: string; milliseconds: number; times: number; note?: string};

export type Task = {what: string; run: (i: number) => unknown; samples?: number; note?: string};

/** Median milliseconds of a call, over samples of as many calls as make 2 ms; the first calls only warm up. */
export async function measure({run, samples = 25}: Task): Promise<number> {
  let calls = 0;
  const time = async (repeat: number) => {
    const start = performance.now();
    for (let k = 0; k < repeat; k++) {
      const result = run(calls++);
      if (result instanceof Promise) await result;
    }
    return (performance.now() - start) / repeat;
  };
  let repeat = 1;
  while (repeat < 1e6 && (await time(repeat)) * repeat < 2) repeat *= 2;
  const times: number[] = [];
  for (let s = 0; s < samples; s++) times.push(await time(repeat));
  return times.sort((a, b) => a - b)[samples >> 1]!;
}

/** Measures tasks one after the other; ratios are to the first of them, within this run. */
export async function compare(group: string, tasks: Task[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const task of tasks) {
    const milliseconds = await measure(task);
    const first = results[0]?.milliseconds ?? milliseconds;
    results.push({group, what: task.what, milliseconds, times: milliseconds / first, note: task.note});
  }
  return results;
}
