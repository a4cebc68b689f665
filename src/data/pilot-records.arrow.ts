import {pilotRecords} from "../../data/artefacts.js";

process.stdout.write(await pilotRecords());
