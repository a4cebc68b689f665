import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import type {Manifest, Scenario} from "../../../lib/index.js";
import {labTables} from "../../../src/lab/ui/labTables.js";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as unknown;

it.each(["id", "en"] as const)("says of each column of a published table what it is (%s)", (locale) => {
  const rows = read("data/kota-bima/aggregates.json") as Record<string, unknown>[];
  const manifest = {...(read("data/sintetis-pilot/manifest.json") as Manifest), kind: "nyata" as const};
  const scenario = {scheme: "bkn2019", settings: {}} as unknown as Scenario;
  const [table] = labTables(
    manifest,
    scenario,
    {means: [{name: "kota_bima", title: "Kota Bima", rows}], files: []},
    {close: () => {}, look: () => null},
    locale
  );
  const meanings = new Map(table!.columns.map(({name, meaning}) => [name, meaning]));
  expect(meanings.size).toBe(new Set(rows.flatMap(Object.keys)).size);
  const points = locale === "id" ? /^Rata-rata nilai/ : /^Mean points/;
  const averaged = [...meanings].filter(([, meaning]) => points.test(meaning)).map(([name]) => name);
  expect(averaged).toEqual(["kualifikasi", "kompetensi", "kinerja", "disiplin"]);
});
