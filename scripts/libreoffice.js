import {ensureProgram, findProgram, findProgramOr, programFiles} from "./program.js";

const names = ["soffice", "libreoffice", "soffice.exe"];
const places = [
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  ...programFiles(["PROGRAMFILES", "PROGRAMFILES(X86)"], ["LibreOffice/program/soffice.exe"])
];

/** The path of LibreOffice on this machine, or null. LIBREOFFICE, if set, must be right. */
export const findLibreOffice = () => findProgramOr("LIBREOFFICE", names, places);

/** The path of pdftotext, which reads what LibreOffice prints, or null. */
export const findPdftotext = () => findProgram(["pdftotext", "pdftotext.exe"]);

/** Finds LibreOffice and pdftotext, or installs Debian's packages where this account may; otherwise says what to install. */
export const ensureLibreOffice = () =>
  ensureProgram({
    name: "LibreOffice",
    find() {
      const [office, pdftotext] = [findLibreOffice(), findPdftotext()];
      return office && pdftotext ? {office, pdftotext} : null;
    },
    packages: ["libreoffice-impress", "libreoffice-writer", "libreoffice-calc", "fonts-liberation", "poppler-utils"],
    elsewhere:
      "The tests need LibreOffice and pdftotext (Poppler). Install them, or set LIBREOFFICE to the path of soffice"
  });
