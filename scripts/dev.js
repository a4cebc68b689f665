import "./node-version.js";
import {utimesSync, watch} from "node:fs";
import {linkLibrary} from "./link.js";
import {observable} from "./observable.js";
import {goOffline} from "./offline.js";

/** The preview watches the loader of the English pages, but not the page it reads: a changed page touches the loader. */
function refreshEnglish() {
  watch("src", (_event, name) => {
    if (name?.endsWith(".md")) utimesSync("src/en/[page].md.ts", new Date(), new Date());
  }).unref();
}

linkLibrary();
goOffline();
refreshEnglish();
process.exitCode = await observable(["preview", "--no-open", ...process.argv.slice(2)]);
