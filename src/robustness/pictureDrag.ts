import type {Point} from "../lib/slice/index.js";

/**
 * Lets the pointer drag over a picture. `grip` says whether a press there takes hold; `move` hears where the pointer is,
 * in the coordinates of the picture's view box (`width` wide), and `end` when it lets go.
 */
export function pictureDrag(
  picture: SVGSVGElement,
  {
    width,
    grip,
    move,
    end
  }: {
    width(): number;
    grip(point: Point, target: EventTarget | null): boolean;
    move(point: Point): void;
    end(): void;
  }
): void {
  let pointer: number | null = null;
  const pointOf = ({clientX, clientY}: PointerEvent): Point => {
    const box = picture.getBoundingClientRect();
    const scale = box.width > 0 ? width() / box.width : 1;
    return [(clientX - box.left) * scale, (clientY - box.top) * scale];
  };
  picture.addEventListener("pointerdown", (event) => {
    if (pointer !== null || event.button !== 0) return;
    const point = pointOf(event);
    if (!grip(point, event.target)) return;
    pointer = event.pointerId;
    picture.setPointerCapture?.(pointer);
    event.preventDefault();
    move(point);
  });
  picture.addEventListener("pointermove", (event) => event.pointerId === pointer && move(pointOf(event)));
  for (const type of ["pointerup", "pointercancel"] as const) {
    picture.addEventListener(type, (event) => {
      if (event.pointerId !== pointer) return;
      pointer = null;
      end();
    });
  }
}
