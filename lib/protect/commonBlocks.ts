/**
 * The finest partition of 0 … `size` − 1 that holds each of these sets within one block: numbers apart from all sets stand
 * alone, sets that overlap are joined. Of what several groups of people tell of themselves in blocks of their own, and so
 * safely, each can be told in the common blocks too: these are sums of its own.
 */
export function commonBlocks(size: number, sets: readonly (readonly number[])[]): number[][] {
  const root = Array.from({length: size}, (_, i) => i);
  const rootOf = (i: number): number => (root[i] === i ? i : rootOf(root[i]!));
  for (const set of sets)
    for (const i of set) {
      const [a, b] = [rootOf(set[0]!), rootOf(i)];
      root[Math.max(a, b)] = Math.min(a, b);
    }
  const blocks = new Map<number, number[]>();
  for (let i = 0; i < size; i++) blocks.set(rootOf(i), [...(blocks.get(rootOf(i)) ?? []), i]);
  return [...blocks.values()];
}
