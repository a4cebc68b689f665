import {constants} from "node:fs";
import {open, realpath, stat} from "node:fs/promises";
import {join} from "node:path";

const missing = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "EACCES", "EPERM", "EISDIR"]);

const unlessMissing = (error) => {
  if (missing.has(error.code)) return null;
  throw error;
};

/** The parts of a path that is asked for; null for what no file of a site is called. */
export function partsOf(target) {
  const [path] = target.split(/[?#]/, 1);
  if (!path.startsWith("/")) return null;
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f\\]/.test(decoded)) return null;
  const parts = decoded.slice(1).split("/");
  const named = parts.at(-1) === "" ? parts.slice(0, -1) : parts;
  return named.every((part) => part !== "" && !part.startsWith(".")) ? parts : null;
}

/**
 * Opens a file within a folder; null where there is none. Links lead nowhere, and what is no plain file, such as a pipe, is
 * none. What is opened stays readable whatever becomes of its name.
 */
export async function openFile(folder, parts) {
  const root = await realpath(folder).catch(unlessMissing);
  if (root === null) return null;
  const path = join(root, ...parts);
  if ((await realpath(path).catch(unlessMissing)) !== path) return null;
  if (!(await stat(path).catch(unlessMissing))?.isFile()) return null;
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(unlessMissing);
  if (!handle) return null;
  try {
    const {size, mtimeMs} = await handle.stat();
    return {handle, size, mtimeMs};
  } catch (error) {
    await handle.close();
    throw error;
  }
}

export const isFolder = async (folder, parts) =>
  (await stat(join(folder, ...parts)).catch(unlessMissing))?.isDirectory() ?? false;
