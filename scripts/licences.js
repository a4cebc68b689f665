import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";

/** Packages that a build or a test runs and no page does. */
const buildOnly = new Set(["@duckdb/node-api", "esbuild"]);

/** Of the site's framework, pages hold its own client code and not what it builds with. */
const aloneOf = new Set(["@observablehq/framework"]);

const read = (folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The folder of a package as one in `from` would find it. */
function resolved(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(at) === at) throw new Error(`${name}, which ${from} needs, is not installed`);
  }
}

function textOf(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)\b/i.test(name));
  return names
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").trim())
    .join("\n\n");
}

/** Every package of which the site holds code: name, version, licence by its SPDX name, and the texts it comes with. */
export function packagesOf(root) {
  const found = new Map();
  const waiting = Object.keys(read(root).dependencies)
    .filter((name) => !buildOnly.has(name))
    .map((name) => resolved(name, root));
  for (let folder; (folder = waiting.pop());) {
    const {name, version, license, licenses, dependencies = {}, author} = read(folder);
    const key = `${name} ${version}`;
    if (found.has(key)) continue;
    const by = typeof author === "string" ? author : author?.name;
    found.set(key, {name, version, licence: license ?? licenses?.[0]?.type, by: by ?? null, text: textOf(folder)});
    if (!aloneOf.has(name)) waiting.push(...Object.keys(dependencies).map((needed) => resolved(needed, folder)));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Writes the list into a built site. Throws where the site holds a package that is not in it. */
export function putLicences(folder, root = ".") {
  const packages = packagesOf(resolve(root));
  const listed = new Set(packages.map(({name, version}) => `${name}@${version}`));
  const modules = join(folder, "_node");
  const held = readdirSync(modules).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name]
  );
  const missing = held.filter((name) => !listed.has(name));
  if (missing.length > 0) throw new Error(`the list of licences lacks ${missing.join(", ")}; see scripts/licences.js`);
  writeFileSync(join(folder, "lisensi.txt"), licenceList(packages));
}

/** The list as a text that the site carries, so that it can be read without a network. */
export function licenceList(packages) {
  const lines = packages.map(({name, version, licence}) => `${name} ${version}: ${licence}`);
  const texts = packages.map(({name, version, licence, by, text}) => {
    const own = text || `${licence}, as its package.json says${by ? `; by ${by}` : ""}`;
    return `${"=".repeat(72)}\n${name} ${version}\n${"=".repeat(72)}\n\n${own}\n`;
  });
  const head = `Timbang memakai ${packages.length} paket ini / Timbang uses these ${packages.length} packages\n`;
  return `${head}\n${lines.join("\n")}\n\n${texts.join("\n")}`;
}
