/** What is made when first asked for, and then kept. */
export function memo<T>(make: () => T): () => T {
  let made: {value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}
