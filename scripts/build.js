import "./node-version.js";
import {rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {writeZip} from "./carry.js";
import {opennessOf} from "./server/opennessOf.js";
import {finish} from "./finish.js";
import {linkLibrary} from "./link.js";
import {observable} from "./observable.js";
import {goOffline} from "./offline.js";
import {nextOf, swap} from "./server/releases.js";

/**
 * Builds the site beside dist/ and puts it there when it is whole; resolves to whether it went well. A server goes on with
 * the old site until then. Says little unless something is wrong.
 */
export async function build({verbose = process.argv.includes("--verbose")} = {}) {
  linkLibrary();
  goOffline();
  // Framework re-uses a loader's last output, data or page, however old it is.
  for (const folder of [nextOf("dist"), "src/.observablehq/cache/data", "src/.observablehq/cache/en"])
    rmSync(folder, {recursive: true, force: true});
  const said = [];
  process.env.TIMBANG_OUTPUT = nextOf("dist");
  const code = await observable(["build"], verbose ? undefined : (text) => said.push(text));
  if (code !== 0) {
    process.stderr.write(Buffer.concat(said));
    console.error("The build failed; the reason is above.");
    return false;
  }
  try {
    const openness = await finish(nextOf("dist"));
    // A closed site is behind a login, which a copy to carry would leave behind.
    if (opennessOf(nextOf("dist")) === "tertutup") rmSync("dist-zip", {recursive: true, force: true});
    else await writeZip("dist-zip/timbang.zip", nextOf("dist"));
    swap("dist");
    if (openness) console.log(openness);
  } catch (error) {
    console.error(error.message);
    return false;
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const done = await build();
  if (done) console.log(`dist/ built in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  process.exitCode = done ? 0 : 1;
}
