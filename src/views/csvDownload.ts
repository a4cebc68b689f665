import {downloadButton} from "../components/downloadButton.js";
import {rankingCsv} from "../components/rankingCsv.js";
import type {RankingRow} from "../components/rankingRow.js";
import {configure, schemeById, version} from "../lib/index.js";
import {messages} from "../messages/index.js";
import type {Locale} from "../messages/index.js";
import type {DatasetEntry} from "../state/page.js";
import type {ScenarioStore} from "../state/scenario.js";
import {filterWords} from "./filterWords.js";
import {rulingOf} from "./ruling.js";

/** The ranking as it stands, to take along. */
export function csvDownload(
  store: ScenarioStore,
  entry: (id: string) => DatasetEntry,
  locale: Locale,
  rows: () => readonly RankingRow[]
): HTMLElement {
  return downloadButton(
    messages(locale).common.downloadCsv,
    async () => {
      const {dataset, scheme, settings, weights, baseline, filter} = store.value;
      const {manifest, title, fingerprint} = entry(dataset);
      const date = new Date().toISOString().slice(0, 10);
      const text = rankingCsv(
        rows(),
        {
          kind: manifest?.kind ?? "nyata",
          dataset: title[locale],
          fingerprint,
          scheme: configure(schemeById(scheme), settings),
          weights,
          baseline: rulingOf(baseline).weights,
          filter: filterWords(filter, locale),
          version,
          date
        },
        locale
      );
      return {name: `timbang-${dataset}-${date}.csv`, blob: new Blob([text], {type: "text/csv;charset=utf-8"})};
    },
    {locale}
  );
}
