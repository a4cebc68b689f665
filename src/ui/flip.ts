import {stillness} from "./dom.js";

type Glide = {animation: Animation; by: number};

/**
 * Lets the children of an element, one below the other, move from where they are seen to where a change of order puts
 * them. Places are added up from heights that the browser has told: to ask it for them would lay the page out twice in
 * a frame.
 */
export function flip(parent: HTMLElement): {watch(child: Element): void; around(reorder: () => void): void} {
  const heights = new WeakMap<Element, number>();
  const glides = new WeakMap<Element, Glide>();
  const observer =
    typeof ResizeObserver === "undefined"
      ? null
      : new ResizeObserver((entries) => {
          for (const {target, borderBoxSize} of entries) heights.set(target, borderBoxSize[0]!.blockSize);
        });

  function places(): Map<Element, number> {
    let at = 0;
    return new Map(
      Array.from(parent.children, (child) => {
        const place = at;
        at += heights.get(child) ?? NaN;
        return [child, place];
      })
    );
  }

  /** How far a child that is still on its way is from its place. */
  function lag(child: Element): number {
    const gliding = glides.get(child);
    const progress = gliding?.animation.effect?.getComputedTiming().progress;
    return gliding && progress != null ? gliding.by * (1 - progress) : 0;
  }

  return {
    watch: (child) => observer?.observe(child),
    around(reorder) {
      if (!observer || !parent.isConnected || stillness()) return reorder();
      const before = places();
      reorder();
      for (const [child, at] of places()) {
        const by = before.get(child)! + lag(child) - at;
        if (before.get(child) === at) continue;
        glides.get(child)?.animation.cancel();
        glides.delete(child);
        if (!(Math.abs(by) >= 1)) continue;
        const frames = [{transform: `translateY(${by}px)`}, {transform: "none"}];
        const animation = child.animate(frames, {duration: 180, easing: "cubic-bezier(0.2, 0, 0.1, 1)"});
        glides.set(child, {by, animation});
      }
    }
  };
}
