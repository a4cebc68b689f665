import {expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import type {Unit} from "../../lib/index.js";
import type {DatasetEntry} from "../../src/state/page.js";
import {provenance} from "../../src/views/provenance.js";

const entry = {
  kind: "records",
  title: {id: "Contoh", en: "Example"},
  fingerprint: "0123456789ab",
  manifest: {file: {rows: 231_770}}
} as DatasetEntry;
const units = [{id: "a", n: 90, protected: false} as Unit];
const about = {units, scheme: bkn2019, filter: {}, blind: false};

it("counts the people", () => {
  expect(provenance(entry, about, "id").counted).toEqual({n: 90, all: 231_770});
});

it("says no count while it is not known", () => {
  expect(provenance(entry, {...about, units: [], known: false}, "id").counted).toBeNull();
});
