import {createHash} from "node:crypto";
import {readdir, readFile, stat, writeFile} from "node:fs/promises";
import {dirname, extname, join, posix, relative, resolve, sep} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";
import {build, transform} from "esbuild";
import {nameCopyButtons} from "./copyWords.js";
import {writeServiceWorker} from "./keepOffline.js";
import {headersFile} from "./headersFile.js";
import {standIn} from "./importMap.js";
import {putLicences} from "./licences.js";
import {keepOpenness, opennessOf} from "./openness.js";
import {languagePath, splitLanguages} from "./oneLanguage.js";
import {headersOf, seal} from "./seal.js";

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

async function modules(folder) {
  const found = [];
  for await (const path of files(join(folder, "_import"))) if (extname(path) === ".js") found.push(path);
  return found;
}

/**
 * The small parts of one room as one file, which an import map gives a page in their stead. What another room holds
 * stays where it is. Returns the paths of the parts, and of the file.
 */
async function bundleRoom(folder, name) {
  const room = join(folder, "_import", name);
  const asked = await readdir(room);
  const parts = asked
    .filter((file) => extname(file) === ".js" && !/^(keepHash|inView|offlineCopy)\./.test(file))
    .sort();
  const whole = join(room, `room.${createHash("sha256").update(parts.join()).digest("hex").slice(0, 8)}.js`);
  await build({
    stdin: {contents: parts.map((file) => `export * from "./${file}";`).join("\n"), resolveDir: room},
    outfile: whole,
    bundle: true,
    plugins: [
      {
        name: "other-rooms",
        setup: ({onResolve}) => onResolve({filter: /^\.\.\//}, ({path}) => ({path, external: true}))
      }
    ],
    format: "esm",
    target: "es2022",
    logLevel: "error"
  });
  return {parts: parts.map((file) => join(room, file)), whole};
}

/** Comments and white space are for readers of the source. */
async function minify(path) {
  const {code} = await transform(await readFile(path, "utf8"), {minify: true, target: "es2022", format: "esm"});
  await writeFile(path, code);
}

/**
 * What Framework leaves to do: the language of each page, the reader's right to zoom, and a sign on pages that did not
 * compile, for which it exits with 0. What is in the bundle of the library is not asked for ahead, and of the messages
 * only those in the language of the page. Resolves to the policy of the page.
 */
async function finishPage(path, folder, bundled, messages, rooms) {
  const page = await readFile(path, "utf8");
  if (page.includes("observablehq--error"))
    throw new Error(`${path}: a cell of this page did not compile; open it to see which`);
  const language = path.startsWith(join(folder, "en")) ? "en" : "id";
  const finished = page
    .replace("<html>", `<html lang="${language}">`)
    .replace(/<script>document\.documentElement\.lang = "\w+"<\/script>\n/, "")
    .replace(", maximum-scale=1", "")
    .replace(/<link rel="modulepreload" href="([^"]*)">\n/g, (link, href) =>
      bundled.has(posix.join(posix.dirname(relative(folder, path).split(sep).join("/")), href)) ? "" : link
    );
  const relativePath = (module) => {
    const way = relative(dirname(path), module).split(sep).join("/");
    return way.startsWith(".") ? way : `./${way}`;
  };
  const stands = Object.fromEntries([
    ...messages.map((module) => [relativePath(module), relativePath(languagePath(module, language))]),
    ...rooms.flatMap(({parts, whole}) => parts.map((module) => [relativePath(module), relativePath(whole)]))
  ]);
  const {sealed, policy} = seal(standIn(finished, stands));
  await writeFile(path, sealed);
  return policy;
}

const isPage = (name) => name.endsWith(".html") && !name.startsWith("_");

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

/** Finishes a built folder; gives a sentence for whoever built it, or null. */
export async function finish(folder) {
  const openness = keepOpenness(folder);
  putLicences(folder);
  await nameCopyButtons(join(folder, "_observablehq"));
  const bundled = await bundleLibrary(folder);
  const messages = await splitLanguages(await modules(folder));
  const rooms = [await bundleRoom(folder, "ui"), await bundleRoom(folder, "model")];
  for (const path of await modules(folder)) await minify(path);
  const policies = {};
  const all = [];
  for await (const path of files(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    all.push(name);
    if (isPage(name)) policies[name] = await finishPage(path, folder, bundled, messages, rooms);
    await compress(path);
  }
  await compress(await writeServiceWorker(folder, all, {closed: opennessOf(folder) === "tertutup"}));
  await writeFile(join(folder, headersFile), JSON.stringify(headersOf(policies, all)));
  return openness;
}
