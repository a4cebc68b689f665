import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {policyOf} from "../policy.js";
import {headersFile} from "../headersFile.js";

/** The policy of a file of a built site, as the build wrote it down; without that, one by which no inline script runs. */
export async function policyIn(folder, parts) {
  if (!parts.at(-1).endsWith(".html")) return policyOf();
  try {
    const {policies} = JSON.parse(await readFile(join(folder, headersFile), "utf8"));
    return policies[parts.join("/")] ?? policyOf();
  } catch (error) {
    if (error.code === "ENOENT") return policyOf();
    throw error;
  }
}
