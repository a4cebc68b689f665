import {pilotParquet} from "../../data/artefacts.js";

process.stdout.write(await pilotParquet());
