import {FileAttachment} from "observablehq:stdlib";
import type {AggregatesFile, Pilot} from "../../lib/index.js";

/** The artefacts the data loaders make, each fetched when asked for. Framework wants every name written out. */
export const files = {
  pilot: (): Promise<Pilot> => FileAttachment("../../data/pilot.json").json(),
  pilotTally: (): Promise<ArrayBuffer> => FileAttachment("../../data/pilot-tally.arrow").arrayBuffer(),
  pilotRecords: (): Promise<ArrayBuffer> => FileAttachment("../../data/pilot-records.arrow").arrayBuffer(),
  pilotParquet: (): Promise<string> => FileAttachment("../../data/pilot.parquet").url(),
  labWorker: (): Promise<string> => FileAttachment("../../data/lab-worker.js").text(),
  labFrame: (): Promise<string> => FileAttachment("../../data/lab-frame.html").url(),
  /** What writes the files of a discussion kit, as a module of its own for a worker. */
  kitWriter: (): Promise<string> => FileAttachment("../../data/kit.js").url(),
  kotaBima: (): Promise<AggregatesFile> => FileAttachment("../../data/kota-bima.json").json()
};
