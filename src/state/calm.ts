/** Waits until it has not been called for a while; only the last of a run of calls goes on, the others never do. */
export function calm(milliseconds: number): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    return new Promise((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
  };
}
