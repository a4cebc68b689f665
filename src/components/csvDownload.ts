import {common} from "../messages/common.js";
import {csvMessages} from "../messages/ranking.js";
import {downloadButton} from "../ui/downloadButton.js";
import {rankingCsv} from "../model/rankingCsv.js";
import type {RankingMeta} from "../model/rankingCsv.js";
import type {RankingRow} from "../model/rankingRow.js";
import {configure, schemeById, version} from "../lib/index.js";
import type {Scenario} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";
import type {ScenarioStore} from "../state/scenario/scenario.js";
import {fileName} from "../model/fileName.js";
import {filterWords} from "../model/filterWords.js";
import {rulesetOf} from "../model/rulesetOf.js";
import {rowWordsOf} from "../model/rowWords.js";
import {today} from "../model/today.js";

/** The ranking as a page shows it. */
type ShownRanking = Pick<RankingMeta, "counted" | "bands"> & {
  rows: readonly RankingRow[];
  /** Why these are not yet the rows of the scenario. */
  blocked?: string | null;
};

/** The ranking as it stands, to take along. Nothing is saved while there are no rows, or while it is `blocked`. */
export function csvDownload(
  store: ScenarioStore,
  entry: (id: string) => DatasetEntry,
  locale: Locale,
  shown: () => ShownRanking
): HTMLElement {
  const t = common[locale];
  return downloadButton(
    t.downloadCsv,
    async () => {
      const {dataset, blind} = store.value;
      const {rows, counted, bands} = shown();
      const chosen = entry(dataset);
      const date = today();
      const meta = {...rankingMeta(store.value, chosen, {date, counted}, locale), bands};
      return {
        name: `timbang-${fileName(chosen, locale, {blind})}-${date}.csv`,
        blob: new Blob([rankingCsv(rows, meta, locale)], {type: "text/csv;charset=utf-8"})
      };
    },
    {locale, blocked: () => shown().blocked ?? (shown().rows.length === 0 ? t.downloadNotReady : null)}
  );
}

/** What the file says of the ranking. With names masked, only a synthetic dataset is called by its title. */
export function rankingMeta(
  {scheme, settings, weights, baseline, filter, blind}: Scenario,
  {manifest, title, fingerprint}: Pick<DatasetEntry, "manifest" | "title" | "fingerprint">,
  {date, counted}: Pick<RankingMeta, "date" | "counted">,
  locale: Locale
): RankingMeta {
  const kind = manifest?.kind ?? "unggahan";
  return {
    kind,
    dataset: blind && kind !== "sintetis" ? csvMessages[locale].masked : title[locale],
    fingerprint,
    scheme: configure(schemeById(scheme), settings),
    weights,
    baseline: rulesetOf(baseline).weights,
    filter: filterWords(filter, locale),
    counted,
    rowWords: rowWordsOf({manifest}, locale),
    version,
    date
  };
}
