import {readAggregates} from "../../data/artefacts.js";

process.stdout.write(JSON.stringify(await readAggregates("data/kota-bima")));
