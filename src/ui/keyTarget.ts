/**
 * The percentage a key leads to from another; null for a key that is no step. `ends`: also the keys that a field of text
 * needs for itself, to the sides and to the ends.
 */
export function keyTarget(event: KeyboardEvent, percent: number, ends: boolean): number | null {
  if (event.ctrlKey || event.metaKey) return null;
  const size = event.altKey ? 0.1 : event.shiftKey ? 5 : 1;
  const target = {
    ArrowUp: percent + size,
    ArrowDown: percent - size,
    ArrowRight: ends ? percent + size : null,
    ArrowLeft: ends ? percent - size : null,
    PageUp: percent + 5,
    PageDown: percent - 5,
    Home: ends ? 0 : null,
    End: ends ? 100 : null
  }[event.key];
  return target == null ? null : Math.min(100, Math.max(0, Math.round(target * 10) / 10));
}
