import {downloadButton} from "../ui/downloadButton.js";
import {figureFile} from "../components/figureDownload.js";
import type {FigureKey} from "../components/figureDownload.js";
import type {JointBandsData} from "./jointBands.js";
import type {DimensionLabel} from "../model/dimensionLabel.js";
import {robustnessCsv} from "./robustnessCsv.js";
import type {RobustnessFigures} from "./robustnessFigures.js";
import type {WeightSet} from "../lib/index.js";
import {common as commonWords} from "../messages/common.js";
import type {Locale} from "../messages/define.js";
import {ketahanan} from "./messages.js";
import type {DatasetEntry} from "../state/page.js";
import type {ScenarioStore} from "../state/scenario/scenario.js";
import {describeAdmissible, sizeOf} from "../model/admissible.js";
import {rankingMeta} from "../components/csvDownload.js";
import {fileName} from "../model/fileName.js";
import {settingsWords} from "../model/settingsWords.js";
import {today} from "../model/today.js";

type DownloadOptions = {
  store: ScenarioStore;
  entry: (id: string) => DatasetEntry;
  locale: Locale;
  dimensions: readonly DimensionLabel[];
  /** Who is counted, in sentences. */
  counted: () => readonly string[];
};

/** All figures on robustness to take along; nothing is saved while those of the scenario are not there. */
export function robustnessDownload(
  shown: () => {found: RobustnessFigures & {weightSet: WeightSet}; joint: JointBandsData} | null,
  {store, entry, locale, dimensions, counted}: DownloadOptions
): HTMLElement {
  const [t, common] = [ketahanan[locale], commonWords[locale]];
  return downloadButton(
    t.csv.download,
    async () => {
      const {found, joint} = shown()!;
      const {chosen, date, meta} = sources(store, entry, counted(), locale);
      const accepted = describeAdmissible(store.value.admissible, {locale, dimensions});
      const bands = joint && "bands" in joint ? joint.bands : null;
      const {share: size} = sizeOf(found.weightSet);
      const text = robustnessCsv(found, {...meta, accepted, size, joint: bands}, locale);
      return {
        name: `timbang-${t.csv.name}-${fileName(chosen, locale, store.value)}-${date}.csv`,
        blob: new Blob([text], {type: "text/csv;charset=utf-8"})
      };
    },
    {locale, blocked: () => (shown() ? null : common.downloadNotReady)}
  );
}

/** The map of the weights as a file, with what its colours mean, where the point stands and what it rests on. */
export function mapDownload(
  format: "svg" | "png",
  map: () => Element,
  {store, entry, locale, dimensions, counted}: DownloadOptions
): HTMLElement {
  const [t, common] = [ketahanan[locale], commonWords[locale]];
  const picture = () => map().querySelector<SVGSVGElement>("svg.map-picture");
  return downloadButton(
    t.csv.map(format.toUpperCase()),
    async () => {
      const {chosen, date, meta} = sources(store, entry, counted(), locale);
      const svg = picture()!;
      const lines = [
        ...(meta.kind === "sintetis" ? [`${common.synthetic}. ${common.syntheticNotice}`] : []),
        ...(meta.kind === "unggahan" ? [common.ownTable] : []),
        svg.getAttribute("aria-label") ?? "",
        `${t.csv.accepted}: ${describeAdmissible(store.value.admissible, {locale, dimensions})}.`,
        [meta.scheme.title[locale], settingsWords(meta.scheme, locale)].filter(Boolean).join("; "),
        common.provenance(meta.dataset, meta.fingerprint.slice(0, 12), meta.version)
      ];
      const blob = await figureFile(svg, {title: t.map.title, counted: meta.counted, lines, key: keyOf(map())}, format);
      return {name: `timbang-${t.csv.mapName}-${fileName(chosen, locale, store.value)}-${date}.${format}`, blob};
    },
    {locale, blocked: () => (picture() ? null : common.downloadNotReady)}
  );
}

/** The colours and the marks of the map, as its legend says them. */
function keyOf(map: Element): FigureKey[] {
  const of = map.querySelector(".map-legend-title")?.textContent ?? "";
  const colours = [...map.querySelectorAll(".map-legend li")].map((item, i) => {
    const [swatch, ...parts] = [...item.children];
    const words = parts.map((part) => part.textContent).join(" ");
    return {
      fill: getComputedStyle(swatch!).backgroundColor,
      words: i === 0 ? `${words} (${of.charAt(0).toLowerCase()}${of.slice(1)})` : words
    };
  });
  const marks = {current: "dot", baseline: "diamond", region: "dashes"} as const;
  const others = [...map.querySelectorAll<HTMLElement>(".map-key")].flatMap((key) => {
    const item = key.parentElement!;
    const mark = marks[key.dataset.part as keyof typeof marks];
    return item.hidden ? [] : [{mark, fill: getComputedStyle(key).color, words: item.textContent!.trim()}];
  });
  return [...colours, ...others];
}

function sources(store: ScenarioStore, entry: DownloadOptions["entry"], counted: readonly string[], locale: Locale) {
  const chosen = entry(store.value.dataset);
  const date = today();
  return {chosen, date, meta: rankingMeta(store.value, chosen, {date, counted}, locale)};
}
