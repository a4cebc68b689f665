import {createHash} from "node:crypto";
import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {transform} from "esbuild";
import {isFrame, policyOfFrame} from "./policy.js";

const isPage = (path) => path.endsWith(".html") && !path.startsWith("_");
const isPart = (path) => /^_/.test(path);
const isCode = (path) => /\.(css|html|js|svg|wasm)$/.test(path);

/** The files of a site that a browser keeps: all it consists of; where the site is closed, pages and code but no data. */
export const keptFiles = (paths, {closed}) =>
  paths
    .filter((path) => !/\.(br|gz)$/.test(path) && (isPage(path) || (isPart(path) && (!closed || isCode(path)))))
    .sort();

/** Writes the service worker of a site that is otherwise done; resolves to its path. */
export async function writeServiceWorker(folder, paths, {closed}) {
  const kept = keptFiles(paths, {closed});
  const pages = {};
  for (const path of kept.filter(isPage))
    pages[path] = createHash("sha256")
      .update(await readFile(join(folder, path)))
      .digest("base64");
  const files = kept.filter((path) => !isPage(path));
  const frame = {path: files.find(isFrame) ?? null, policy: policyOfFrame};
  const source = await readFile(new URL("serviceWorker.js", import.meta.url), "utf8");
  const told = JSON.stringify({pages, files, frame});
  const version = createHash("sha256").update(told).update(source).digest("hex").slice(0, 16);
  const whole = `const SITE = ${JSON.stringify({version, pages, files, frame})};\n${source}`;
  const {code} = await transform(whole, {minify: true, target: "es2022"});
  const path = join(folder, "sw.js");
  await writeFile(path, code);
  return path;
}
