import {readdir, readFile, stat, writeFile} from "node:fs/promises";
import {extname, join, posix, relative, resolve, sep} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {build} from "esbuild";

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
 * The library's face with all that is behind it: one file instead of some 190, which a browser would ask for one by
 * one. Workers go on importing the few files they need. Returns the paths of what needs no fetching of its own.
 */
async function bundleLibrary(folder) {
  const library = join(folder, "_import/lib");
  const face = (await readdir(library)).find((name) => /^index\.[0-9a-f]+\.js$/.test(name));
  const path = join(library, face);
  const {metafile} = await build({
    entryPoints: [path],
    outfile: path,
    allowOverwrite: true,
    bundle: true,
    external: [resolve(folder, "_node/*")],
    format: "esm",
    target: "es2022",
    minify: true,
    metafile: true,
    logLevel: "error"
  });
  const bundled = Object.keys(metafile.inputs).map((input) => relative(folder, input).split(sep).join("/"));
  return new Set(bundled.filter((input) => posix.basename(input) !== face));
}

/**
 * What Framework leaves to do: the language of each page, the reader's right to zoom, and a sign on pages that did not
 * compile, for which it exits with 0. What is in the bundle of the library is not asked for ahead.
 */
async function finishPage(path, folder, bundled) {
  const page = await readFile(path, "utf8");
  if (page.includes("observablehq--error"))
    throw new Error(`${path}: a cell of this page did not compile; open it to see which`);
  const language = path.startsWith(join(folder, "en")) ? "en" : "id";
  const finished = page
    .replace("<html>", `<html lang="${language}">`)
    .replace(", maximum-scale=1", "")
    .replace(/<link rel="modulepreload" href="([^"]*)">\n/g, (link, href) =>
      bundled.has(posix.join(posix.dirname(relative(folder, path).split(sep).join("/")), href)) ? "" : link
    );
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
  const bundled = await bundleLibrary(folder);
  for await (const path of files(folder)) {
    if (extname(path) === ".html") await finishPage(path, folder, bundled);
    await compress(path);
  }
}
