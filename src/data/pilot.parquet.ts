import {readDataset} from "../../data/pilot.js";

process.stdout.write((await readDataset()).bytes);
