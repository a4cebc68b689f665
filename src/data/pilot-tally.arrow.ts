import {pilotTally} from "../../data/artefacts.js";

process.stdout.write(await pilotTally());
