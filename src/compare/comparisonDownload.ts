import {common} from "../messages/common.js";
import {saidOf} from "../messages/rowWords.js";
import {bandingkan} from "./messages.js";
import {comparisonCsv} from "./comparisonCsv.js";
import type {ComparisonMeta} from "./comparisonCsv.js";
import {downloadButton} from "../ui/downloadButton.js";
import {figureFile} from "../components/figureDownload.js";
import {dimensions, version} from "../lib/index.js";
import type {Locale} from "../messages/define.js";
import {dataNotices, dataTitle, rowWordsIn} from "./comparison.js";
import {fileName} from "../model/fileName.js";
import {filterWords} from "../model/filterWords.js";
import {legalWords} from "../model/legalWords.js";
import {settingsWords} from "../model/settingsWords.js";
import {countedWords} from "../model/counted.js";
import {countedIn, countedLines} from "./countedIn.js";
import {today} from "../model/today.js";
import {weightsWords} from "../model/weightsWords.js";
import type {Evaluation} from "../model/evaluation.js";

/** What is compared, as it is shown. */
export type ShownComparison = Pick<Parameters<typeof comparisonCsv>[0], "rows" | "agreement" | "split" | "notices"> & {
  evaluated: readonly Evaluation[];
  blind: boolean;
};

/** The comparison to take along; nothing is saved while there is none. */
export function comparisonDownload(shown: () => ShownComparison | null, locale: Locale): HTMLElement {
  const t = bandingkan[locale];
  const commonWords = common[locale];
  return downloadButton(
    t.csv.download,
    async () => {
      const {evaluated, blind, ...parts} = shown()!;
      const date = today();
      const scenarios = evaluated.map((one) => metaOf(one, locale, blind));
      const text = comparisonCsv(
        {scenarios, ...parts, rowWords: rowWordsIn(evaluated, locale)},
        {version, date},
        locale
      );
      return {
        name: `timbang-${t.csv.name}-${fileName(evaluated[0]!.entry, locale, {blind})}-${date}.csv`,
        blob: new Blob([text], {type: "text/csv;charset=utf-8"})
      };
    },
    {locale, blocked: () => (shown() ? null : commonWords.downloadNotReady)}
  );
}

/** A figure of the comparison to take along, with what each scenario is and what they rest on below it. */
export function figureDownload(
  which: "bump" | "why",
  format: "svg" | "png",
  figure: () => SVGSVGElement | null,
  shown: () => ShownComparison | null,
  locale: Locale
): HTMLElement {
  const t = bandingkan[locale];
  const commonWords = common[locale];
  return downloadButton(
    t.csv[which](format.toUpperCase()),
    async () => {
      const {evaluated, blind, notices, split} = shown()!;
      const {entry} = evaluated[0]!;
      const lines = [
        ...(which === "bump" ? [saidOf(t.bump, rowWordsIn(evaluated, locale), locale).legendWords] : []),
        ...dataNotices(evaluated, locale, blind).map(({mark, text}) => (mark ? `${mark}. ${text}` : text)),
        ...evaluated.map(({short, name, scheme, specification}) => {
          const weights = weightsWords(specification.weights, locale);
          const rules = [scheme.title[locale], settingsWords(scheme, locale)].filter(Boolean).join("; ");
          return t.csv.under(short, clip(name), rules, weights);
        }),
        ...notices,
        ...new Set(
          evaluated.map(({entry}) =>
            commonWords.provenance(dataTitle(entry, locale, blind), entry.fingerprint.slice(0, 12), version)
          )
        )
      ];
      const title = which === "bump" || !split ? t.bump.title : t.split.title(split.name, split.from, split.to);
      const blob = await figureFile(figure()!, {title, counted: countedLines(evaluated, blind, locale), lines}, format);
      const date = today();
      const words = which === "bump" ? t.csv.bumpName : t.csv.whyName;
      return {name: `timbang-${t.csv.name}-${words}-${fileName(entry, locale, {blind})}-${date}.${format}`, blob};
    },
    {locale, blocked: () => (!shown() ? commonWords.downloadNotReady : figure() ? null : t.csv.noFigure)}
  );
}

const clip = (name: string) => ([...name].length > 80 ? `${[...name].slice(0, 79).join("")}…` : name);

function metaOf(
  {short, name, entry, scheme, specification, ...rest}: Evaluation,
  locale: Locale,
  blind: boolean
): ComparisonMeta {
  return {
    short,
    name,
    kind: entry.manifest?.kind ?? "unggahan",
    dataset: dataTitle(entry, locale, blind),
    fingerprint: entry.fingerprint,
    scheme: `${scheme.title[locale]} (${scheme.version})`,
    legal: legalWords(scheme, specification.weights, locale),
    settings: settingsWords(scheme, locale),
    weights: dimensions.map((id) => ({id, percent: Math.round(specification.weights[id] * 1000) / 10})),
    filter: filterWords(specification.filter, locale),
    counted: countedWords(countedIn({entry, scheme, specification, ...rest}, blind, locale), locale).join(" ")
  };
}
