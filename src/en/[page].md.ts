import {readFileSync} from "node:fs";
import {parseArgs} from "node:util";
import {sitemap} from "../site.js";
import {english} from "./english.js";

const {values} = parseArgs({options: {page: {type: "string"}}});
const path = `/en/${values.page === "index" ? "" : values.page}`;
const place = sitemap.find((some) => some.path.en === path);
if (!place) throw new Error(`no page ${path} in the sitemap`);
process.stdout.write(
  english(readFileSync(`src/${place.path.id === "/" ? "index" : place.path.id.slice(1)}.md`, "utf8"))
);
