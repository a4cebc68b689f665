import {mkdir, readdir, readFile, rename, writeFile} from "node:fs/promises";
import {basename, dirname, join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {Zip, ZipDeflate} from "fflate";

const scripts = dirname(fileURLToPath(import.meta.url));

/** What goes beside the site: a way to start it on Windows, and with Node or Python elsewhere; from → to. */
const starters = {
  "carry/BACA SAYA.txt": "BACA SAYA.txt",
  "carry/Mulai Timbang.cmd": "Mulai Timbang.cmd",
  "carry/mulai.sh": "mulai.sh",
  "carry/layani.ps1": "server/layani.ps1",
  "carry/layani.py": "server/layani.py"
};
const nodeServer = ["serve.js", "node-version.js", "policy.js", "headersFile.js"];

const isWindows = (name) => /\.(cmd|ps1|txt)$/.test(name);

async function starterFiles() {
  const read = (from) => readFile(join(scripts, from), "utf8");
  const beside = Object.entries(starters).map(async ([from, to]) => [
    to,
    isWindows(to) ? (await read(from)).replaceAll("\n", "\r\n") : await read(from)
  ]);
  const within = (await readdir(join(scripts, "server"))).map((name) => `server/${name}`);
  const server = [...nodeServer, ...within].map(async (from) => [`server/${from}`, await read(from)]);
  return [...(await Promise.all([...beside, ...server])), ["server/package.json", '{"type": "module"}\n']];
}

/** A file that lies packed by gzip already, which packs as a ZIP does: eighteen bytes around it are its own. */
function packed(filename, bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8);
  return {
    entry: {filename, compression: 8, crc: view.getUint32(0, true), size: view.getUint32(4, true)},
    body: bytes.subarray(10, -8)
  };
}

async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) =>
      relative(folder, join(parentPath ?? path, name))
        .split(sep)
        .join("/")
    )
    .sort();
}

/** The whole site of a folder, and what starts it, as the bytes of a ZIP. */
export async function zipOf(folder) {
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const pack = (name, bytes) => {
    const entry = new ZipDeflate(`Timbang/${name}`, {level: 6});
    if (name.endsWith(".sh")) Object.assign(entry, {os: 3, attrs: 0o755 << 16});
    zip.add(entry);
    entry.push(bytes, true);
  };
  for (const [name, text] of await starterFiles()) pack(name, new TextEncoder().encode(text));
  const paths = await filesIn(folder);
  const ready = new Set(paths);
  for (const path of paths.filter((one) => !/\.(br|gz)$/.test(one))) {
    if (!ready.has(`${path}.gz`)) pack(`dist/${path}`, new Uint8Array(await readFile(join(folder, path))));
    else {
      const {entry, body} = packed(`Timbang/dist/${path}`, await readFile(join(folder, `${path}.gz`)));
      zip.add(entry);
      entry.ondata(null, body, true);
    }
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Writes that ZIP where nobody finds half of it. */
export async function writeZip(path, folder) {
  await mkdir(dirname(path), {recursive: true});
  const half = join(dirname(path), `.${basename(path)}.tmp`);
  await writeFile(half, await zipOf(folder));
  await rename(half, path);
}
