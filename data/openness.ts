import {createHash} from "node:crypto";
import type {Manifest, Openness} from "../lib/dataset/types.js";

/** What whoever builds a site says of it; data about real people are not served before it is said. */
export function opennessOf(kind: Manifest["kind"], {TIMBANG_OPENNESS: said = ""} = process.env): Openness["kind"] {
  if (said === "tertutup" || said === "terbuka") return said;
  if (said !== "" && said !== "lengkap")
    throw new RangeError(`TIMBANG_OPENNESS is ${said}; it should be tertutup or terbuka`);
  if (kind === "sintetis") return "lengkap";
  throw new RangeError(
    "These data are about real people. Say who may open the site: TIMBANG_OPENNESS=tertutup (everything, behind a " +
      "login) or TIMBANG_OPENNESS=terbuka (no records, counts of ten or more only); see docs/opening.md"
  );
}

/** The least of these steps that a number does not exceed; what is told is rounded so that it tells nothing of people. */
const steps = [0.1, 0.2, 0.5, 1, 2];

/** How far an index may be off, as it is said; a RangeError where that is more than a reader should put up with. */
export function toldShift({own, any}: {own: number; any: number}): {own: number; any: number} {
  const told = (shift: number, most: number) => {
    const step = steps.find((step) => shift <= step);
    if (step === undefined || step > most)
      throw new RangeError(
        `counts of ten or more would move an index by ${shift.toFixed(2)} points, more than ${most}`
      );
    return step;
  };
  return {own: told(own, 0.5), any: told(any, 2)};
}

/** The manifest of what an open site holds: its own fingerprint and title, since its numbers are not those of the file. */
export function openManifest(manifest: Manifest, tally: Uint8Array): Manifest {
  return {
    ...manifest,
    title: {id: `${manifest.title.id} (terbuka)`, en: `${manifest.title.en} (open)`},
    file: {
      ...manifest.file,
      sha256: createHash("sha256").update(tally).digest("hex"),
      bytes: tally.length
    }
  };
}
