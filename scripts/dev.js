import "./node-version.js";
import {linkLibrary} from "./link.js";
import {observable} from "./observable.js";
import {goOffline} from "./offline.js";

linkLibrary();
goOffline();
process.exitCode = await observable(["preview", "--no-open", ...process.argv.slice(2)]);
