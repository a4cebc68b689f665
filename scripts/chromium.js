import {execFileSync, spawnSync} from "node:child_process";
import {accessSync, constants, existsSync} from "node:fs";
import {delimiter, join} from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "chrome.exe",
  "msedge.exe"
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe")
    ])
];

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium on this machine, or null. CHROMIUM, if set, must be right. */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (!executable(process.env.CHROMIUM))
      throw new Error(`CHROMIUM is ${process.env.CHROMIUM}, which is not a program that can be run`);
    return process.env.CHROMIUM;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path) && executable(path)) ?? null;
}

/** Finds Chromium, or installs Debian's package where this account may; otherwise says what to install. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const debian = existsSync("/etc/debian_version");
  if (debian && process.getuid?.() === 0) {
    console.log("Installing Chromium from Debian's packages …");
    const options = {stdio: "ignore", env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}};
    spawnSync("apt-get", ["update", "-qq"], options);
    try {
      execFileSync(
        "apt-get",
        ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"],
        options
      );
    } catch {
      throw new Error("Chromium could not be installed. Run: apt-get install chromium — then npm test again");
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    debian
      ? "The tests need Chromium. Run: sudo apt-get install chromium — then npm test again"
      : "The tests need Chromium, Chrome or Edge. Install one, or set CHROMIUM to the path of its program, then npm test again"
  );
}
