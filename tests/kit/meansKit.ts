import {bahan} from "../../src/kit/messages.js";
import {readFileSync} from "node:fs";
import {bkn2019} from "../../lib/index.js";
import type {AggregatesFile, Manifest, PublishedUnit} from "../../lib/index.js";
import type {KitContent} from "../../src/kit/write/types.js";
import type {Locale} from "../../src/messages/define.js";
import {readAggregates, readUpload} from "../../src/state/data/datasets.js";
import type {AggregatesDataset} from "../../src/state/data/datasets.js";
import {kitCase} from "../../src/kit/content/case.js";
import {kitContent} from "../../src/kit/content/content.js";
import {sectionIds} from "../../src/kit/content/sectionIds.js";
import {protectionIn} from "../../src/model/protection.js";
import {percents} from "./fixture.js";

const read = <T>(name: string) => JSON.parse(readFileSync(`data/kota-bima/${name}.json`, "utf8")) as T;
export const file: AggregatesFile = {
  manifest: read<Manifest>("manifest"),
  aggregates: read<PublishedUnit[]>("aggregates")
};
/** Published means of real units. */
export const bima = readAggregates(file);
const row = (unit: string, n: number) => ({unit, n, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5});
/** A table of a person's own. */
export const own = readUpload({
  id: "unggahan-1",
  fingerprint: "a".repeat(64),
  name: "dinas",
  units: [row("Dinas A", 40), {...row("Dinas B", 30), kinerja: 20}, row("Dinas C", 4)]
} as never);

export function kitOf(dataset: AggregatesDataset, locale: Locale, blind = false): KitContent {
  const t = bahan[locale];
  const baseline = {name: t.regulation, scheme: bkn2019, weights: bkn2019.weights};
  const asked = {name: "X", scheme: bkn2019, weights: percents(25, 30, 40, 5), filter: {}, chosen: null, link: "#"};
  return kitContent({
    locale,
    title: "",
    author: "",
    date: "2026-11-24",
    questions: [],
    sections: [...sectionIds],
    blind,
    fileName: "x",
    dataset: {
      kind: dataset.manifest ? "nyata" : "unggahan",
      title: dataset.title[locale],
      fingerprint: dataset.fingerprint,
      manifest: dataset.manifest
    },
    baseline,
    label: (id) => id,
    cases: [
      {
        ...kitCase(dataset, null, protectionIn(dataset, {}), asked, baseline, {label: (id) => id, blind, locale}),
        bands: null
      }
    ]
  });
}
