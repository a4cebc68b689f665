import {lstatSync, realpathSync, rmSync, symlinkSync} from "node:fs";
import {fileURLToPath} from "node:url";

function leadsTo(link, target) {
  try {
    return realpathSync(link) === realpathSync(target);
  } catch {
    return false;
  }
}

/**
 * Lets pages reach the library: Framework serves only what lies under src/. A junction on Windows, where a link in the
 * repository would break; made here rather than committed.
 */
export function linkLibrary() {
  const link = fileURLToPath(new URL("../src/lib", import.meta.url));
  const target = fileURLToPath(new URL("../lib", import.meta.url));
  const found = lstatSync(link, {throwIfNoEntry: false});
  // One that is right is left alone: others may be reading through it.
  if (found?.isSymbolicLink() && leadsTo(link, target)) return;
  if (found?.isSymbolicLink()) rmSync(link);
  else if (found) throw new Error(`${link} should be a link to ${target}, made by this script; move it away first`);
  if (process.platform === "win32") symlinkSync(target, link, "junction");
  else symlinkSync("../lib", link, "dir");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) linkLibrary();
