import {existsSync, renameSync, rmSync, statSync} from "node:fs";

/** Where a site is built while another is served, and where the one served before is kept. */
export const nextOf = (folder) => `${folder}.next`;
export const previousOf = (folder) => `${folder}.previous`;

/** Puts the site that was built in the place of the one that is served. */
export function swap(folder) {
  if (existsSync(folder)) {
    rmSync(previousOf(folder), {recursive: true, force: true});
    renameSync(folder, previousOf(folder));
  }
  renameSync(nextOf(folder), folder);
}

/** What tells a folder from another that comes to stand in its place; null where there is none. */
export function identityOf(folder) {
  const stats = statSync(folder, {throwIfNoEntry: false});
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : null;
}
