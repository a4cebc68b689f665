import {ensureProgram, findProgramOr, programFiles} from "./program.js";

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
  ...programFiles(
    ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"],
    ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
  )
];

/** The path of a Chromium on this machine, or null. CHROMIUM, if set, must be right. */
export const findChromium = () => findProgramOr("CHROMIUM", names, places);

/** Finds Chromium, or installs Debian's package where this account may; otherwise says what to install. */
export const ensureChromium = () =>
  ensureProgram({
    name: "Chromium",
    find: findChromium,
    packages: ["chromium", "fonts-liberation"],
    elsewhere: "The tests need Chromium, Chrome or Edge. Install one, or set CHROMIUM to the path of its program"
  });
