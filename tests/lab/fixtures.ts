import {columnTable} from "../../src/lab/engine/columnTable.js";
import type {FileOrigin} from "../../src/lab/export/origin.js";

export const origin: FileOrigin = {
  sumber: "sintetis",
  dataset: "Pilot",
  sidik: "abc123",
  versi: "0.1.0",
  tanggal: "2026-11-23"
};

/** Three rows with an absent value in each column, and a text that a spreadsheet would run. */
export const table = () =>
  columnTable({
    rows: 3,
    columns: [
      {name: "n", type: "number"},
      {name: "teks", type: "text"},
      {name: "ya", type: "boolean"},
      {name: "hari", type: "date"},
      {name: "lain", type: "other"}
    ],
    values: [
      [1.5, null, -2],
      ["=1+1", 'dua; "2"', null],
      [true, false, null],
      [new Date("2020-02-03T00:00:00Z"), null, new Date("2021-01-01T10:00:00Z")],
      ["[1, 2]", 3, null]
    ]
  });
