import type {ScoreSpan} from "./rangeFields.js";

/** What is dragged over ends before the number it stops at; 100 has no number after it. */
export function draggedSpan(from: number, to: number): ScoreSpan {
  const [low, high] = from < to ? [from, to] : [to, from];
  return [low, high === 100 ? 100 : Math.max(low, high - 1)];
}

/** Lets a range be dragged over a picture; a press that does not move clears it. */
export function dragRange(
  picture: SVGSVGElement,
  {
    scoreAt,
    move,
    paint,
    drop
  }: {
    /** The score at a place of the window; null where nothing is drawn. */
    scoreAt(clientX: number): number | null;
    /** At once, and once a frame: one answer a frame is all a person can see. */
    move(range: ScoreSpan): void;
    paint(): void;
    drop(moved: boolean): void;
  }
): {isDragging(): boolean} {
  let drag: {from: number; moved: boolean} | null = null;
  let frame = 0;
  picture.addEventListener("pointerdown", (event) => {
    const from = event.button === 0 ? scoreAt(event.clientX) : null;
    if (from === null) return;
    drag = {from, moved: false};
    picture.setPointerCapture?.(event.pointerId);
    event.preventDefault();
  });
  picture.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const here = scoreAt(event.clientX) ?? 0;
    if (here === drag.from && !drag.moved) return;
    drag.moved = true;
    move(draggedSpan(drag.from, here));
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  });
  const end = () => {
    if (!drag) return;
    cancelAnimationFrame(frame);
    const {moved} = drag;
    drag = null;
    drop(moved);
  };
  picture.addEventListener("pointerup", end);
  picture.addEventListener("pointercancel", end);
  return {isDragging: () => drag !== null};
}
