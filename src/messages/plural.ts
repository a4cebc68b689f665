/** A count with what is counted in English: `1 group`, `2 groups`. */
export function plural(count: string | number, one: string, many = `${one}s`): string {
  return `${count} ${String(count) === "1" ? one : many}`;
}
