import {height} from "../lib/slice/index.js";
import type {Point} from "../lib/slice/index.js";

/** Room around the triangle in a picture, in pixels. */
const side = 30;
const top = 34;
const foot = 34;

/** Its corners (top, left, right), each side 1 long. */
export const triangle: Point[] = [
  [0.5, 0],
  [0, height],
  [1, height]
];

/** How the triangle lies in a picture: its size, and where points of one are in the other. */
export type MapFrame = {
  width: number;
  height: number;
  at(point: Point): Point;
  from(pixels: Point): Point;
  /** The path of a polygon. */
  outline(polygon: readonly Point[]): string;
  /** A transform that puts a mark at a point. */
  place(point: Point): string;
};

export function mapFrame(width: number): MapFrame {
  const size = width - 2 * side;
  const at = ([x, y]: Point): Point => [side + size * x, top + size * y];
  return {
    width,
    height: Math.ceil(top + size * height + foot),
    at,
    from: ([x, y]: Point): Point => [(x - side) / size, (y - top) / size],
    outline(polygon: readonly Point[]): string {
      if (polygon.length === 0) return "";
      return `M${polygon.map((point) => pixels(at(point))).join("L")}Z`;
    },
    place: (point: Point) => `translate(${pixels(at(point))})`
  };
}

const pixels = (point: Point) => point.map((value) => value.toFixed(2)).join();
