import {execFileSync, spawnSync} from "node:child_process";
import {accessSync, constants, existsSync} from "node:fs";
import {delimiter, join} from "node:path";

const names = ["soffice", "libreoffice", "soffice.exe"];
const places = [
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"]]
    .filter(Boolean)
    .map((folder) => join(folder, "LibreOffice/program/soffice.exe"))
];
const packages = ["libreoffice-impress", "libreoffice-writer", "libreoffice-calc", "fonts-liberation", "poppler-utils"];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find(candidates, fixed = []) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = [...candidates.flatMap((name) => folders.map((folder) => join(folder, name))), ...fixed];
  return paths.find((path) => existsSync(path) && executable(path)) ?? null;
}

/** The path of LibreOffice on this machine, or null. LIBREOFFICE, if set, must be right. */
export function findLibreOffice() {
  if (process.env.LIBREOFFICE) {
    if (!executable(process.env.LIBREOFFICE))
      throw new Error(`LIBREOFFICE is ${process.env.LIBREOFFICE}, which is not a program that can be run`);
    return process.env.LIBREOFFICE;
  }
  return find(names, places);
}

/** The path of pdftotext, which reads what LibreOffice prints, or null. */
export const findPdftotext = () => find(["pdftotext", "pdftotext.exe"]);

/** Finds LibreOffice and pdftotext, or installs Debian's packages where this account may; otherwise says what to install. */
export function ensureLibreOffice() {
  const ready = () => {
    const [office, pdftotext] = [findLibreOffice(), findPdftotext()];
    return office && pdftotext ? {office, pdftotext} : null;
  };
  const found = ready();
  if (found) return found;
  const debian = existsSync("/etc/debian_version");
  if (debian && process.getuid?.() === 0) {
    console.log("Installing LibreOffice from Debian's packages …");
    const options = {stdio: "ignore", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}};
    spawnSync("apt-get", ["update", "-qq"], options);
    try {
      execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
    } catch {
      throw new Error(
        `LibreOffice could not be installed. Run: apt-get install ${packages.join(" ")} — then npm test again`
      );
    }
    const installed = ready();
    if (installed) return installed;
  }
  throw new Error(
    debian
      ? `The tests need LibreOffice. Run: sudo apt-get install ${packages.join(" ")} — then npm test again`
      : "The tests need LibreOffice and pdftotext (Poppler). Install them, or set LIBREOFFICE to the path of soffice, then npm test again"
  );
}
