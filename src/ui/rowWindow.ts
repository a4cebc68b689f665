/** Browsers stop counting somewhere above this many pixels: longer tables scroll by more than a row at a time. */
const tallest = 8_000_000;

export type RowWindow = {
  /** The first row in sight, the last that can be so, and how many are in sight. */
  readonly first: number;
  readonly last: number;
  readonly visible: number;
  /** Which way the reader goes: what comes next can be made ready. */
  readonly heading: 1 | -1;
  /** Brings a row to the top, or as near to it as there are rows after it. */
  show(row: number): void;
  /** Is told how many rows there are now. */
  fit(rows: number): void;
};

/**
 * Which of many rows of one height are in sight: a scroller as high as `most` of them at most, whose bar stands for all,
 * as a spacer below them makes it so long. Draws each time that others are.
 */
export function rowWindow(
  scroller: HTMLElement,
  spacer: HTMLElement,
  {rowHeight, most, draw}: {rowHeight: number; most: number; draw: () => void}
): RowWindow {
  let [first, last, visible, extra] = [0, 0, 0, 0];
  let heading: 1 | -1 = 1;

  /** Where the bar stands for a first row, and which row is first for a bar. */
  const range = () => Math.max(0, scroller.scrollHeight - scroller.clientHeight) || extra;
  const topOf = (row: number) => (last === 0 ? 0 : (row / last) * range());
  const rowOf = (top: number) => (extra === 0 ? 0 : Math.round((Math.min(top, range()) / range()) * last));

  function become(row: number): void {
    if (row !== first) heading = row < first ? -1 : 1;
    first = Math.max(0, Math.min(last, row));
  }

  scroller.addEventListener("scroll", () => {
    const row = rowOf(scroller.scrollTop);
    if (row === first || Math.abs(topOf(first) - scroller.scrollTop) < 1) return;
    become(row);
    draw();
  });

  return {
    get first() {
      return first;
    },
    get last() {
      return last;
    },
    get visible() {
      return visible;
    },
    get heading() {
      return heading;
    },
    show(row) {
      become(row);
      scroller.scrollTop = topOf(first);
      draw();
    },
    fit(rows) {
      visible = Math.min(most, rows);
      last = rows - visible;
      extra = Math.max(0, Math.min(rows * rowHeight, tallest) - visible * rowHeight);
      spacer.style.height = `${extra}px`;
      if (first <= last) return;
      first = last;
      scroller.scrollTop = topOf(first);
    }
  };
}
