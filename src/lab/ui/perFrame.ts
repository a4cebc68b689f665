/** Draws at most once a frame, or at once where it is asked to. */
export function perFrame(draw: () => void): {soon(): void; now(): void} {
  let frame = 0;
  function now() {
    cancelAnimationFrame(frame);
    frame = 0;
    draw();
  }
  return {
    soon: () => void (frame ||= requestAnimationFrame(now)),
    now
  };
}
