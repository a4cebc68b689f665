import type {Point} from "../lib/slice/index.js";

/** An area as its convex parts, in pixels, and what it is called. */
export type NameableArea = {key: number; polygons: readonly (readonly Point[])[]; label: string};

export type AreaName = {id: string; x: number; y: number; text: string};

/** A cell of the raster in which room is looked for, in pixels. */
const cell = 4;
const letter = 8;
const lineHeight = 20;
const markRoom = 9;

/**
 * A name in each area that has room for one, where it is furthest from the borders, all its parts taken together: the
 * whole name, or, where that does not fit, a shorter one. It makes way for the marks unless that leaves it no room.
 */
export function areaNames(
  areas: readonly NameableArea[],
  {width, height}: {width: number; height: number},
  marks: readonly Point[] = []
): AreaName[] {
  const raster = ownersOf(areas, Math.ceil(width / cell), Math.ceil(height / cell));
  const names = areas.map(({label}) => textsOf(label));
  return areas.flatMap(({key}, a) => {
    const texts = names[a]!.filter((text) => !names.some((others, b) => b !== a && others.includes(text)));
    const room = roomOf(raster, a);
    for (const around of [marks, []]) {
      for (const text of texts) {
        const place = placeOf(room, letter * text.length + 6, around);
        if (place) return [{id: String(key), x: place[0], y: place[1], text}];
      }
    }
    return [];
  });
}

/** A name, the same without the kind of agency before it (Purworejo of Kab. Purworejo), and that cut, or the whole one after its kind. */
function textsOf(label: string): string[] {
  const kind = label.split(" ", 1)[0]!;
  const rest = label.slice(kind.length + 1);
  const short = rest !== "" && kind.length <= 8 ? rest : label;
  const cut = (text: string, letters: number) => (text.length > letters ? `${text.slice(0, letters - 1)}.` : text);
  const letters = [10, 7, 5];
  return [
    ...new Set([
      label,
      short,
      ...letters.map((most) => cut(short, most)),
      ...letters.filter(() => rest !== "").map((most) => cut(label, kind.length + most - 2))
    ])
  ];
}

/** Which area each cell of a raster lies in; −1: none. */
type Raster = {columns: number; rows: number; owners: Int16Array};

function ownersOf(areas: readonly NameableArea[], columns: number, rows: number): Raster {
  const owners = new Int16Array(columns * rows).fill(-1);
  for (const [a, {polygons}] of areas.entries())
    for (const polygon of polygons)
      for (let row = 0; row < rows; row++) {
        const span = chord(polygon, (row + 0.5) * cell);
        if (!span) continue;
        const last = Math.min(columns - 1, Math.floor(span[1] / cell - 0.5));
        for (let column = Math.max(0, Math.ceil(span[0] / cell - 0.5)); column <= last; column++)
          owners[row * columns + column] = a;
      }
  return {columns, rows, owners};
}

/** How far each cell of an area is from any other cell, in cells along rows, columns and diagonals; and the cells not of it, summed. */
type Room = {columns: number; rows: number; own: (column: number, row: number) => boolean; others: Int32Array};

function roomOf({columns, rows, owners}: Raster, area: number): Room {
  const others = new Int32Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      others[(row + 1) * (columns + 1) + column + 1] =
        (owners[row * columns + column] === area ? 0 : 1) +
        others[row * (columns + 1) + column + 1]! +
        others[(row + 1) * (columns + 1) + column]! -
        others[row * (columns + 1) + column]!;
  return {columns, rows, others, own: (column, row) => owners[row * columns + column] === area};
}

/** Whether a box of cells, ends included, lies in the area. */
function isInside({columns, rows, others}: Room, [left, right]: Span, [top, bottom]: Span): boolean {
  if (left < 0 || top < 0 || right >= columns || bottom >= rows) return false;
  const at = (row: number, column: number) => others[row * (columns + 1) + column]!;
  return at(bottom + 1, right + 1) - at(top, right + 1) - at(bottom + 1, left) + at(top, left) === 0;
}

type Span = readonly [from: number, to: number];

/** The middle of the box of a text that lies deepest in an area and clear of the marks; null if it has no room. */
function placeOf(room: Room, width: number, marks: readonly Point[]): Point | null {
  const [across, down] = [Math.ceil(width / 2 / cell), Math.ceil(lineHeight / 2 / cell)];
  let deepest = -1;
  let found: Point[] = [];
  for (let row = 0; row < room.rows; row++)
    for (let column = 0; column < room.columns; column++) {
      if (!room.own(column, row)) continue;
      const [x, y] = [(column + 0.5) * cell, (row + 0.5) * cell];
      const fits = (more: number) =>
        isInside(room, [column - across - more, column + across + more], [row - down - more, row + down + more]);
      if (!fits(Math.max(0, deepest))) continue;
      if (
        marks.some(
          ([mx, my]) => Math.abs(mx - x) < width / 2 + markRoom && Math.abs(my - y) < lineHeight / 2 + markRoom
        )
      )
        continue;
      let depth = Math.max(0, deepest);
      while (fits(depth + 1)) depth++;
      if (depth > deepest) [deepest, found] = [depth, []];
      found.push([x, y]);
    }
  // Of places as deep, the one in the middle of them.
  return found[Math.floor(found.length / 2)] ?? null;
}

/** Where a horizontal line enters and leaves a convex polygon. */
function chord(polygon: readonly Point[], y: number): Span | null {
  let [from, to] = [Infinity, -Infinity];
  for (const [i, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    if (ay === by || y < Math.min(ay, by) || y > Math.max(ay, by)) continue;
    const x = ax + ((y - ay) / (by - ay)) * (bx - ax);
    from = Math.min(from, x);
    to = Math.max(to, x);
  }
  return from <= to ? [from, to] : null;
}
