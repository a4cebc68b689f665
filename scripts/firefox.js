import {ensureProgram, findProgramOr, programFiles} from "./program.js";

const names = ["firefox-esr", "firefox", "firefox.exe"];
const places = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  ...programFiles(["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"], ["Mozilla Firefox/firefox.exe"])
];

/** Finds Firefox (FIREFOX, if set, must be right), or installs Debian's package where this account may. */
export const ensureFirefox = () =>
  ensureProgram({
    name: "Firefox",
    find: () => findProgramOr("FIREFOX", names, places),
    packages: ["firefox-esr"],
    elsewhere: "The tests need Firefox. Install it, or set FIREFOX to the path of its program"
  });
