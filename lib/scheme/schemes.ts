import {bkn2019} from "./bkn2019.js";
import {kesesuaianJabatan} from "./kesesuaianJabatan.js";
import type {Scheme} from "./types.js";

/** Every scheme there is; the first is the regulation in force. */
export const schemes: [Scheme, ...Scheme[]] = [bkn2019, kesesuaianJabatan];

export function schemeById(id: string): Scheme {
  const scheme = schemes.find((s) => s.id === id);
  if (!scheme) throw new RangeError(`unknown scheme: ${id} (known: ${schemes.map((s) => s.id).join(", ")})`);
  return scheme;
}
