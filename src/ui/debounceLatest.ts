/**
 * Computes only what was asked for last, once nothing else has been asked for a while, and shows the result unless
 * something was asked for since. A cell that waits would not do: Observable computes it again only when it has ended.
 */
export function debounceLatest<T>(
  milliseconds: number,
  show: (result: T) => void
): (compute: () => T | Promise<T>) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  return (compute) => {
    const mine = ++asked;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const result = await compute();
      if (mine === asked) show(result);
    }, milliseconds);
  };
}
