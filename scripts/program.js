import {execFileSync, spawnSync} from "node:child_process";
import {accessSync, constants, existsSync} from "node:fs";
import {delimiter, join} from "node:path";

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first of these programs on this machine, by name in PATH or at a fixed place; null if there is none. */
export function findProgram(names, places = []) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path) && executable(path)) ?? null;
}

/** The same, unless an environment variable tells the path, which must then be right. */
export function findProgramOr(variable, names, places) {
  const told = process.env[variable];
  if (!told) return findProgram(names, places);
  if (!executable(told)) throw new Error(`${variable} is ${told}, which is not a program that can be run`);
  return told;
}

/** Places below the folders in which Windows keeps programs. */
export function programFiles(variables, paths) {
  const folders = variables.map((variable) => process.env[variable]).filter(Boolean);
  return folders.flatMap((folder) => paths.map((path) => join(folder, path)));
}

/**
 * What `find` finds; where it finds nothing, Debian's packages are installed if this account may. Otherwise an error
 * says what to install; `elsewhere` says it for other systems.
 */
export function ensureProgram({name, find, packages, elsewhere}) {
  const found = find();
  if (found) return found;
  const debian = existsSync("/etc/debian_version");
  const command = `apt-get install ${packages.join(" ")}`;
  if (debian && process.getuid?.() === 0) {
    console.log(`Installing ${name} from Debian's packages …`);
    const options = {stdio: "ignore", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}};
    spawnSync("apt-get", ["update", "-qq"], options);
    try {
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
    } catch {
      throw new Error(`${name} could not be installed. Run: ${command} — then npm test again`);
    }
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    debian ? `The tests need ${name}. Run: sudo ${command} — then npm test again` : `${elsewhere}, then npm test again`
  );
}
