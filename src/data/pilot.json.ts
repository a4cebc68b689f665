import {pilot} from "../../data/artefacts.js";

process.stdout.write(JSON.stringify(await pilot()));
