import {readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";

export {opennessOf} from "./server/opennessOf.js";

/** As `smallestGroup` of the library; a test holds one to the other. */
export const least = 10;

/**
 * Notes in a built site who may open it, and takes what an open one must not hold; gives what to tell whoever built it.
 * Throws where a record, or a count of fewer than ten, would be left in an open site.
 */
export function keepOpenness(folder) {
  const data = join(folder, "_file/data");
  const named = (pattern) => readdirSync(data).filter((name) => pattern.test(name));
  const [pilot] = named(/^pilot\.[0-9a-f]+\.json$/);
  const {openness, firstRows, coverage} = JSON.parse(readFileSync(join(data, pilot), "utf8"));
  if (openness.kind === "terbuka") {
    for (const name of named(/^pilot-records\.|\.parquet$/)) rmSync(join(data, name));
    const [tally, ...others] = named(/\.(arrow|parquet)$/);
    if (others.length > 0 || !tally?.startsWith("pilot-tally."))
      throw new Error(`an open site must not hold ${others.join(", ")}`);
    const counts = tableFromIPC(readFileSync(join(data, tally)))
      .getChild("jumlah")
      .toArray();
    const small = counts.find((n) => !(n >= least));
    if (small !== undefined || firstRows.length > 0 || coverage.length > 0)
      throw new Error(`an open site must not hold a group of ${small ?? 1}`);
  }
  writeFileSync(join(folder, "openness.json"), `${JSON.stringify({kind: openness.kind})}\n`);
  return sentences[openness.kind];
}

const sentences = {
  lengkap: null,
  tertutup:
    "This site holds every record (tertutup). Serve it behind a login only: npm run serve asks for one, and docs/opening.md says how to set it up there or at a proxy.",
  terbuka: "This site holds no records and no count under ten (terbuka). Anybody may open it."
};
