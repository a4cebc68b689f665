import {toTriple} from "../lib/slice/index.js";
import type {Point} from "../lib/slice/index.js";
import type {MapFrame} from "./mapGeometry.js";
import {pictureDrag} from "./pictureDrag.js";

/**
 * Lets keys and the pointer move the point of a map. `key` says whether it takes a key for a step; `drag` hears where the
 * pointer is, in the coordinates of the triangle, and `end` when it lets go; `release` when a key may have been let go.
 */
export function mapGestures(
  {element, marker, frame}: {element: SVGSVGElement; marker: SVGElement; frame(): MapFrame},
  {
    key,
    drag,
    end,
    release
  }: {key(event: KeyboardEvent): boolean; drag(point: Point): void; end(): void; release(): void}
): void {
  marker.addEventListener("keydown", (event) => key(event) && event.preventDefault());
  marker.addEventListener("keyup", release);
  marker.addEventListener("blur", release);
  pictureDrag(element, {
    width: () => frame().width,
    grip(point, target) {
      const held = target instanceof Node && marker.contains(target);
      const taken = held || toTriple(frame().from(point)).every((share) => share >= -0.02);
      if (taken) marker.focus({preventScroll: true});
      return taken;
    },
    move: (point) => drag(frame().from(point)),
    end
  });
}
