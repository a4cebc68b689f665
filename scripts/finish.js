import {readdir, readFile, stat, writeFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

const brotli = promisify(brotliCompress);
const compressible = new Set([".html", ".js", ".css", ".json", ".svg", ".wasm", ".arrow", ".csv", ".txt"]);

async function* files(folder) {
  for (const entry of await readdir(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/**
 * What Framework leaves to do: the language of each page, the reader's right to zoom, and a sign on pages that did not
 * compile, for which it exits with 0.
 */
async function finishPage(path, folder) {
  const page = await readFile(path, "utf8");
  if (page.includes("observablehq--error"))
    throw new Error(`${path}: a cell of this page did not compile; open it to see which`);
  const language = path.startsWith(join(folder, "en")) ? "en" : "id";
  const finished = page.replace("<html>", `<html lang="${language}">`).replace(", maximum-scale=1", "");
  if (finished !== page) await writeFile(path, finished);
}

/** A precompressed copy beside each file that gains by it. Quality 9 of brotli for text; 5 for large binaries, in a tenth of the time. */
async function compress(path) {
  if (!compressible.has(extname(path))) return;
  const {size} = await stat(path);
  if (size < 1024) return;
  const bytes = await readFile(path);
  const quality = size > 4_000_000 ? 5 : 9;
  const params = {[constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: size};
  await Promise.all([
    brotli(bytes, {params}).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes).then((packed) => writeFile(`${path}.gz`, packed))
  ]);
}

export async function finish(folder = "dist") {
  for await (const path of files(folder)) {
    if (extname(path) === ".html") await finishPage(path, folder);
    await compress(path);
  }
}
