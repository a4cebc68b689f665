/** A convex polytope: its faces, each the indexes of its corners, counter-clockwise as seen from outside. */
export type Faces = number[][];

/**
 * The two parts of a polytope on either side of a plane. `sign` tells where a corner lies (1, 0 on the plane, −1) and
 * `cut` makes the corner where the plane meets an edge; corners from `fresh` on are those that `cut` makes.
 *
 * Only signs are looked at, never coordinates: every face goes to one side or is cut in two, and the edge between the
 * sides, wherever rounding has it run, bounds the new face of both parts. So no volume is lost or counted twice. Null if
 * that edge is not one closed line, as only corners all but on the plane can bring about.
 */
export function splitPolytope(
  faces: Faces,
  sign: (corner: number) => number,
  cut: (a: number, b: number) => number,
  fresh: number
): {above: Faces; below: Faces} | null {
  const edges: number[] = [];
  const cutOnce = (a: number, b: number): number => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    for (let e = 0; e < edges.length; e += 3) if (edges[e] === low && edges[e + 1] === high) return edges[e + 2]!;
    const corner = cut(low, high);
    edges.push(low, high, corner);
    return corner;
  };
  const above: Faces = [];
  const below: Faces = [];
  for (const face of faces) {
    let isUp = false;
    let isDown = false;
    for (const corner of face) {
      const side = sign(corner);
      if (side > 0) isUp = true;
      else if (side < 0) isDown = true;
    }
    if (isUp && isDown) {
      if (!splitFace(face, sign, cutOnce, above, below)) return null;
    } else (isDown ? below : above).push(face);
  }
  const cap = cycle(rim(above, (corner) => corner >= fresh || sign(corner) === 0));
  if (!cap) return null;
  above.push(cap);
  below.push([...cap].reverse());
  return {above, below};
}

/** Cuts a face in two; false if the signs of its corners change more than twice around it. */
function splitFace(
  face: readonly number[],
  sign: (corner: number) => number,
  cut: (a: number, b: number) => number,
  above: Faces,
  below: Faces
): boolean {
  const n = face.length;
  // Start where a side begins, so that each side is one stretch.
  let start = 0;
  let side = 0;
  for (let t = 0; t < n; t++) {
    const s = sign(face[t]!);
    if (s === 0) continue;
    if (side !== 0 && s !== side) {
      start = t;
      break;
    }
    side = s;
  }
  const own: number[] = [];
  const other: number[] = [];
  let on: number[] = [];
  side = sign(face[start]!);
  const first = side;
  let last = face[start]!;
  let changes = 0;
  for (let t = 0; t <= n; t++) {
    const corner = face[(start + t) % n]!;
    const s = sign(corner);
    if (s === 0) {
      on.push(corner);
      continue;
    }
    if (s !== side) {
      if (++changes > 2) return false;
      if (on.length === 0) on.push(cut(last, corner));
      // Of several corners on the plane in a row one divides the sides; the others stay with the one that comes.
      (side === first ? own : other).push(on[0]!);
      side = s;
    }
    if (t < n) for (const onPlane of on) (s === first ? own : other).push(onPlane);
    else own.unshift(...on);
    if (t < n) (s === first ? own : other).push(corner);
    on = [];
    last = corner;
  }
  (first > 0 ? above : below).push(own);
  (first > 0 ? below : above).push(other);
  return true;
}

/** Edges of faces that no face has the other way round, turned, as from, to, from, to, …; those on the plane only. */
function rim(faces: Faces, isOn: (corner: number) => boolean): number[] {
  const edges: number[] = [];
  for (const face of faces) {
    let a = face[face.length - 1]!;
    let wasOn = isOn(a);
    for (const b of face) {
      const on = isOn(b);
      if (wasOn && on) toggle(edges, a, b);
      a = b;
      wasOn = on;
    }
  }
  return edges;
}

/** Takes the edge from b to a out again, or puts it in for the one from a to b. */
function toggle(edges: number[], a: number, b: number): void {
  for (let e = 0; e < edges.length; e += 2) {
    if (edges[e] !== a || edges[e + 1] !== b) continue;
    edges[e] = edges[edges.length - 2]!;
    edges[e + 1] = edges[edges.length - 1]!;
    edges.length -= 2;
    return;
  }
  edges.push(b, a);
}

/** The edges as one closed walk, or null. */
function cycle(edges: readonly number[]): number[] | null {
  const length = edges.length / 2;
  if (length < 3) return null;
  const walk: number[] = [];
  let corner = edges[0]!;
  do {
    walk.push(corner);
    let next = -1;
    for (let e = 0; e < edges.length; e += 2) {
      if (edges[e] !== corner) continue;
      if (next >= 0) return null;
      next = edges[e + 1]!;
    }
    if (next < 0 || walk.length > length) return null;
    corner = next;
  } while (corner !== edges[0]);
  return walk.length === length ? walk : null;
}
