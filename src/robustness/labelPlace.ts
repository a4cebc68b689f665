import type {Point} from "../lib/slice/index.js";

/** Where in a convex polygon a text of this width and height has the most room, clear of the marks; null if it has none. */
export function labelPlace(
  polygon: readonly Point[],
  width: number,
  height: number,
  marks: readonly Point[] = []
): Point | null {
  const ys = polygon.map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  let best: {x: number; y: number; room: number} | null = null;
  for (let share = 0.2; share < 0.85; share += 0.1) {
    const y = low + share * (high - low);
    const spans = [y - height / 2, y + height / 2].map((line) => chord(polygon, line));
    if (spans.some((span) => span === null)) continue;
    const left = Math.max(...spans.map((span) => span![0]));
    const right = Math.min(...spans.map((span) => span![1]));
    const x = (left + right) / 2;
    const hidden = marks.some(([mx, my]) => Math.abs(mx - x) < width / 2 + 9 && Math.abs(my - y) < height / 2 + 9);
    // Room at the sides beyond twice the text is no better than a place further in.
    const room = Math.min(right - left, 2 * width) - Math.abs(share - 0.5) * width;
    if (right - left >= width && !hidden && (best === null || room > best.room)) best = {x, y, room};
  }
  return best && [best.x, best.y];
}

/** Where a horizontal line enters and leaves a convex polygon. */
function chord(polygon: readonly Point[], y: number): [number, number] | null {
  const xs: number[] = [];
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    if (ay === by || y < Math.min(ay, by) || y > Math.max(ay, by)) continue;
    xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return xs.length < 2 ? null : [Math.min(...xs), Math.max(...xs)];
}
