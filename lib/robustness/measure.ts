import type {Faces} from "./splitPolytope.js";

export type VolumeMoments = {volume: number; x: number; y: number; z: number};

/**
 * Volume and centroid of a convex polytope, from the tetrahedra between one corner and the triangles of its faces.
 * `xyz` has three coordinates a corner. One too flat for its centroid to be told is put at the mean of its corners.
 */
export function measure(faces: Faces, xyz: ArrayLike<number>): VolumeMoments {
  const {volume, size, x, y, z} = moments(faces, xyz);
  return volume > 0.99 * size && volume > 1e-200
    ? {volume, x, y, z}
    : {volume: Math.max(0, volume), ...middle(faces, xyz)};
}

/** Volume, below 0 if the faces are seen from inside. */
export function signedVolume(faces: Faces, xyz: ArrayLike<number>): number {
  return moments(faces, xyz).volume;
}

function moments(faces: Faces, xyz: ArrayLike<number>): VolumeMoments & {size: number} {
  const o = 3 * faces[0]![0]!;
  const ox = xyz[o]!;
  const oy = xyz[o + 1]!;
  const oz = xyz[o + 2]!;
  let volume = 0;
  let x = 0;
  let y = 0;
  let z = 0;
  let size = 0;
  for (const face of faces) {
    const a = 3 * face[0]!;
    const ax = xyz[a]! - ox;
    const ay = xyz[a + 1]! - oy;
    const az = xyz[a + 2]! - oz;
    let b = 3 * face[1]!;
    let bx = xyz[b]! - ox;
    let by = xyz[b + 1]! - oy;
    let bz = xyz[b + 2]! - oz;
    for (let t = 2; t < face.length; t++) {
      b = 3 * face[t]!;
      const cx = xyz[b]! - ox;
      const cy = xyz[b + 1]! - oy;
      const cz = xyz[b + 2]! - oz;
      const six = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
      volume += six;
      size += Math.abs(six);
      x += six * (ax + bx + cx);
      y += six * (ay + by + cy);
      z += six * (az + bz + cz);
      bx = cx;
      by = cy;
      bz = cz;
    }
  }
  const four = 4 * volume;
  return {volume: volume / 6, size: size / 6, x: ox + x / four, y: oy + y / four, z: oz + z / four};
}

function middle(faces: Faces, xyz: ArrayLike<number>): {x: number; y: number; z: number} {
  const corners = [...new Set(faces.flat())];
  const at = (axis: number): number => corners.reduce((sum, v) => sum + xyz[3 * v + axis]!, 0) / corners.length;
  return {x: at(0), y: at(1), z: at(2)};
}
