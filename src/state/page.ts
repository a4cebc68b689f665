import type {Notice} from "./notice.js";
import {schemeById, schemes} from "../lib/index.js";
import type {Manifest, Bilingual, Weights} from "../lib/index.js";
import {common} from "../messages/common.js";
import {formats} from "../messages/format.js";
import {pageLocale} from "../messages/pageLocale.js";
import {instansiIds, readAggregates, readRecords, readUpload, TruncatedError} from "./data/datasets.js";
import type {AggregatesDataset, Dataset} from "./data/datasets.js";
import {files} from "./data/files.js";
import {linkProblemText} from "./scenario/linkProblemText.js";
import {openScenario} from "./scenario/scenario.js";
import type {ScenarioStore} from "./scenario/scenario.js";
import {uploadStore} from "./data/uploads.js";

/** A dataset one can choose, before its records are fetched. */
export type DatasetEntry = {
  id: string;
  fingerprint: string;
  title: Bilingual;
  kind: Dataset["kind"];
  manifest: Manifest | null;
  instansi: string[];
  /** Units whose figures are not final. */
  provisional: string[];
  open(): Promise<Dataset>;
};

/**
 * What every page stands on: the language, the scenario in the address, the datasets; and what must be said goes to
 * `notice`, which is on the page before anything is loaded.
 */
export async function openPage(notice: {update(list: Notice[]): void}) {
  const locale = pageLocale();
  const t = common[locale];
  const points = (value: number) => formats(locale).weight(value / 100);
  const failures = new Map<string, Notice>();
  let aboutData: Notice[] | null = null;
  let say = () => notice.update([...failures.values()]);

  /** Waits for something to be loaded. If it cannot be, the page says so and the cells that need it stay empty. */
  async function loaded<T>(what: string, load: () => Promise<T>): Promise<T> {
    try {
      return await load();
    } catch (error) {
      failures.set(what, {kind: "warn", text: t.loadFailed(what, reason(error)), retry: true});
      say();
      return new Promise<never>(() => {});
    }
  }

  function reason(error: unknown): string {
    if (error instanceof TruncatedError) return t.truncated(String(error.got), String(error.expected));
    return error instanceof Error ? error.message : String(error);
  }

  const pilot = await loaded(t.pilotData, files.pilot);
  const {manifest, openness} = pilot;
  const kotaBima = await files.kotaBima().catch((error: unknown) => {
    failures.set("kota-bima", {kind: "warn", text: t.loadFailed(t.bimaData, reason(error)), retry: true});
    return null;
  });
  const maxima = Object.fromEntries(schemes[0].dimensions.map(({id, maximum}) => [id, maximum])) as Weights;
  const uploads = uploadStore({
    storage: () => localStorage,
    maxima,
    events: window
  });
  const readPilot = async () =>
    readRecords(manifest, await files.pilotTally(), {withheld: openness.kind === "terbuka"});
  const entries: [DatasetEntry, ...DatasetEntry[]] = [
    {
      id: manifest.id,
      fingerprint: manifest.file.sha256,
      title: manifest.title,
      kind: "records",
      manifest,
      instansi: Object.keys(manifest.rowsByInstansi),
      provisional: [],
      open: readPilot
    },
    ...(kotaBima ? [entry(readAggregates(kotaBima))] : [])
  ];
  const published = entries.length;
  /** Brings the tables this browser keeps up to date; the list stays the one the scenario knows. */
  const refresh = () => {
    entries.splice(published, Infinity, ...uploads.list().map((upload) => entry(readUpload(upload))));
  };
  await uploads.read();
  refresh();
  const store: ScenarioStore = openScenario({schemes, datasets: entries});

  say = () => {
    const chosen = entries.find(({id}) => id === store.value.dataset);
    const scheme = schemeById(store.value.scheme);
    const said: Notice[] = [];
    if (aboutData) said.push(...aboutData);
    else if (chosen) {
      const title = chosen.title[locale];
      said.push(
        chosen.manifest?.kind === "sintetis"
          ? {kind: "data", mark: t.synthetic, text: t.syntheticNotice}
          : {kind: "data", text: t.realNotice(title, chosen.manifest?.description[locale] ?? t.ownTable)}
      );
    }
    if (openness.kind === "terbuka" && (aboutData || chosen?.id === manifest.id)) {
      const {own, any} = openness.within;
      said.push({kind: "data", mark: t.open, text: t.openNotice(points(own), points(any))});
    }
    if (scheme.legal !== "berlaku")
      said.push({
        kind: "warn",
        mark: scheme.legal === "hipotetis" ? t.hypothetical : undefined,
        text: (scheme.legal === "hipotetis" ? t.hypotheticalNotice : t.draftNotice)(scheme.title[locale])
      });
    if (store.problems.length)
      said.push({
        kind: "warn",
        text: t.link.title,
        items: store.problems.map((p) => linkProblemText(p, locale))
      });
    notice.update([...said, ...failures.values()]);
  };

  store.subscribe(() => say());
  say();

  return {
    locale,
    t,
    store,
    pilot,
    uploads,
    /** The points of each dimension at most, in a table of one's own. */
    maxima,
    entries,
    refresh,
    /** Says what the data are, where a page rests on others than those of the scenario. */
    tellData(about: Notice[]): void {
      aboutData = about;
      say();
    },
    entry: (id: string): DatasetEntry => entries.find((e) => e.id === id) ?? entries[0],
    /** The records of the pilot agencies, whatever the scenario is about. */
    openPilot: () => loaded(manifest.title[locale], readPilot),
    /** The dataset of the scenario; stays pending, with a notice, where it cannot be loaded. */
    open(id: string): Promise<Dataset> {
      const chosen = entries.find((e) => e.id === id) ?? entries[0];
      return loaded(chosen.title[locale], chosen.open);
    }
  };
}

export type Page = Awaited<ReturnType<typeof openPage>>;

function entry(dataset: AggregatesDataset): DatasetEntry {
  const {id, fingerprint, title, kind, manifest, published} = dataset;
  const provisional = published.filter((row) => row.provisional).map(({unit}) => unit);
  return {
    id,
    fingerprint,
    title,
    kind,
    manifest,
    instansi: instansiIds(dataset),
    provisional,
    open: async () => dataset
  };
}
