import {common} from "../../src/messages/common.js";
import {bahan} from "../../src/kit/messages.js";
import {readFileSync} from "node:fs";
import {pilotTally} from "../../data/artefacts.js";
import {attainableRanks, bkn2019, configure, kesesuaianJabatan, normalizeWeights} from "../../lib/index.js";
import type {Filter, Manifest, Scheme, Unit, Weights} from "../../lib/index.js";
import type {Locale} from "../../src/messages/define.js";
import {readRecords} from "../../src/state/data/datasets.js";
import {describeAdmissible, toWeightSet} from "../../src/model/admissible.js";
import {kitCase} from "../../src/kit/content/case.js";
import {sectionIds} from "../../src/kit/content/sectionIds.js";
import type {KitRequest} from "../../src/kit/content/types.js";
import {protectionIn} from "../../src/model/protection.js";
import {rankedUnits} from "../../src/model/robustness.js";
import {narrow, maskLetters} from "../../lib/index.js";

const manifest = JSON.parse(readFileSync("data/sintetis-pilot/manifest.json", "utf8")) as Manifest;
const bytes = Buffer.from(await pilotTally());

export const pilot = readRecords(
  manifest,
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
);

export const percents = (...values: number[]): Weights =>
  normalizeWeights({kualifikasi: values[0]!, kompetensi: values[1]!, kinerja: values[2]!, disiplin: values[3]!});

type Given = {name: string; scheme?: Scheme; weights?: Weights; filter?: Filter; chosen?: string | null; link?: string};

function bandsOf(units: Unit[], weights: Weights, locale: Locale): KitRequest["cases"][number]["bands"] {
  const admissible = {kind: "around", points: 5} as const;
  const {units: ranked, values} = rankedUnits(units, (id) => id);
  const words = describeAdmissible(admissible, {locale, dimensions: bkn2019.dimensions});
  if (ranked.length < 2) return {words, of: null, problem: null};
  const found = attainableRanks(values, toWeightSet(admissible, weights));
  return {words, of: new Map(ranked.map(({id}, i) => [id, found[i]!])), problem: null};
}

/** A kit of the pilot data as the page asks for it. */
export function pilotRequest(given: Given[], more: Partial<KitRequest> = {}): KitRequest {
  const locale: Locale = more.locale ?? "id";
  const blind = more.blind ?? false;
  const letters = maskLetters(pilot.tally.groups, pilot.fingerprint);
  const names = new Map(manifest.instansi.map(({id, short}) => [id, short]));
  const t = bahan[locale];
  const commonWords = common[locale];
  const label =
    more.label ?? ((id: string) => (blind ? commonWords.blindAgency(letters.get(id)!) : (names.get(id) ?? id)));
  const baseline = more.baseline ?? {name: t.regulation, scheme: bkn2019, weights: bkn2019.weights};
  return {
    locale,
    title: t.page.defaultTitle,
    author: "Tim IP ASN",
    date: "2026-11-23",
    questions: t.page.defaultQuestions.split("\n"),
    sections: [...sectionIds],
    blind,
    fileName: "SINTETIS-pilot-2026-11-23",
    dataset: {kind: "sintetis", title: manifest.title[locale], fingerprint: pilot.fingerprint, manifest},
    baseline,
    label,
    cases: given.map(({name, scheme = bkn2019, weights = scheme.weights, filter = {}, chosen = null, link}) => {
      const made = kitCase(
        pilot,
        narrow(pilot.tally, filter),
        protectionIn(pilot, filter),
        {
          name,
          scheme,
          weights,
          filter,
          chosen,
          link: link ?? "http://localhost/bobot#v=1&data=sintetis-pilot.123456789abc&skema=bkn2019&bobot=25,30,40,5"
        },
        baseline,
        {label, blind, locale}
      );
      return {...made, bands: bandsOf(made.units, weights, locale)};
    }),
    ...more
  };
}

export const example = () => pilotRequest([{name: "Kompetensi 30, kinerja 40", weights: percents(25, 30, 40, 5)}]);

export const several = (more: Partial<KitRequest> = {}) =>
  pilotRequest(
    [
      {name: "Kompetensi 30, kinerja 40", weights: percents(25, 30, 40, 5)},
      {name: "Sama rata", weights: percents(25, 25, 25, 25)},
      {
        name: "Kesesuaian jabatan, rekaman kosong dikecualikan",
        scheme: configure(kesesuaianJabatan, {rekamanKosong: "dikecualikan"}),
        weights: percents(20, 30, 40, 10)
      }
    ],
    more
  );
