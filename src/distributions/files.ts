import {sebaran} from "./messages.js";
import {common} from "../messages/common.js";
import {toCsv} from "../model/toCsv.js";
import {figureFile} from "../components/figureDownload.js";
import {csvHead} from "../model/rankingCsv.js";
import type {RankingMeta} from "../model/rankingCsv.js";
import type {FigureFiles} from "./figureFiles.js";
import {version} from "../lib/index.js";
import type {Scenario, Weights} from "../lib/index.js";
import {formats} from "../messages/format.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry} from "../state/page.js";
import type {ScenarioStore} from "../state/scenario/scenario.js";
import {rankingMeta} from "../components/csvDownload.js";
import {labels} from "../model/labels.js";
import {legalWords} from "../model/legalWords.js";
import {settingsWords} from "../model/settingsWords.js";
import {fileName} from "../model/fileName.js";
import {today} from "../model/today.js";

/** Files of the scenario as it stands, each of which says what it shows and what it rests on. */
export function figureFiles(
  store: ScenarioStore,
  entry: (id: string) => DatasetEntry,
  counted: () => readonly string[],
  locale: Locale
): FigureFiles {
  const t = sebaran[locale];
  const name = (title: string, ending: string) => {
    const {dataset, blind} = store.value;
    const words = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");
    return `timbang-${fileName(entry(dataset), locale, {blind})}-${words}-${today()}.${ending}`;
  };
  return {
    async csv(title, rows) {
      const chosen = entry(store.value.dataset);
      const meta = rankingMeta(store.value, chosen, {date: today(), counted: counted()}, locale);
      const view = viewLines(store.value, chosen, locale).map((line) => [line]);
      const text = toCsv([...csvHead(meta, locale), ...view, [title], ...rows], locale);
      return {name: name(title, "csv"), blob: new Blob([text], {type: "text/csv;charset=utf-8"})};
    },
    async figure(title, svg, format, notes) {
      const chosen = entry(store.value.dataset);
      const meta = rankingMeta(store.value, chosen, {date: today(), counted: counted()}, locale);
      const lines = [
        ...(meta.kind === "sintetis" ? [t.file.synthetic] : []),
        ...notes.filter(Boolean),
        ...ruleLines(meta, locale),
        ...viewLines(store.value, chosen, locale),
        t.file.origin(chosen.fingerprint.slice(0, 12), version)
      ];
      const blob = await figureFile(svg, {title, counted: meta.counted, lines: lines.filter(Boolean)}, format);
      return {name: name(title, format), blob};
    }
  };
}

/** What of the page narrows its figures besides the filter: a single agency, and a range of scores. */
function viewLines({distribution, instansi, blind}: Scenario, entry: DatasetEntry, locale: Locale): string[] {
  const t = sebaran[locale];
  const f = formats(locale);
  const {range = null, only = false} = distribution ?? {};
  return [
    ...(only && instansi !== null ? [t.only.looked(labels(entry, locale, blind)(instansi))] : []),
    ...(range ? [t.file.range(f.count(range[0]), f.count(range[1]))] : [])
  ];
}

/** Under which rules and weights a figure was computed, and with which it may be compared. */
export function ruleLines(
  {scheme, weights, baseline}: Pick<RankingMeta, "scheme" | "weights" | "baseline">,
  locale: Locale
): string[] {
  const commonWords = common[locale];
  const t = sebaran[locale];
  const f = formats(locale);
  const words = (of: Weights) =>
    scheme.dimensions.map(({id, label}) => `${label[locale]} ${f.weight(of[id])}`).join(" · ");
  return [
    [
      commonWords.computedUnder(
        [scheme.title[locale], settingsWords(scheme, locale)].filter(Boolean).join("; "),
        words(weights)
      ),
      legalWords(scheme, weights, locale)
    ].join(" "),
    ...(words(baseline) === words(weights) ? [] : [t.file.baseline(words(baseline))])
  ];
}
