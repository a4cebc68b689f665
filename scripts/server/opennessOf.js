import {readFileSync} from "node:fs";
import {join} from "node:path";

/** What a built site says of itself; null for one that says nothing. */
export function opennessOf(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, "openness.json"), "utf8")).kind;
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  }
}
