import {byLabel} from "../../model/byLabel.js";
import {byRank} from "../../model/rankingRow.js";
import {clean} from "../../model/clean.js";
import type {KitContent} from "../write/types.js";
import {moves, rankingFacts} from "../../lib/index.js";
import {formats} from "../../messages/format.js";
import {rankingRows} from "../../model/rankingRows.js";
import {categorySections} from "./categories.js";
import {changeSections} from "./changes.js";
import {coverageSections} from "./coverage.js";
import {longest} from "./limits.js";
import {methodSections} from "./method.js";
import {modelOf} from "./model.js";
import {questionSections} from "./questions.js";
import {rankingSections} from "./ranking.js";
import {bandSections} from "./robustness.js";
import {areMeans, rowWordsOf} from "../../model/rowWords.js";
import {rowMessages} from "../../messages/rowWords.js";
import {sectionIds} from "./sectionIds.js";
import type {SectionId} from "./sectionIds.js";
import {stampOf} from "./stamp.js";
import {summarySections} from "./summary.js";
import type {KitCase, KitContext, KitRequest, PreparedCase, UnstampedSection} from "./types.js";
import {whySections} from "./why.js";
import {bahan} from "../messages.js";

/** Everything the files of a kit say, in the order they say it; each number computed from the units given. */
export function kitContent(request: KitRequest): KitContent {
  const {locale, blind, dataset} = request;
  const t = bahan[locale];
  const label = (id: string) => clean(request.label(id), longest.agency);
  const baselineName = clean(request.baseline.name, longest.scenario);
  const unit = rowWordsOf(dataset, locale) ?? {...rowMessages[locale].agency, title: t.table.agency};
  const ordered = <T extends {id: string}>(rows: readonly T[]): T[] =>
    blind ? byLabel(rows, ({id}) => label(id)) : [...rows];
  const cases = request.cases.map((asked): PreparedCase => {
    const [[a, b], [c, d]] = asked.corners;
    const given: KitCase = {
      ...asked,
      units: ordered(asked.units),
      unitsBefore: ordered(asked.unitsBefore),
      corners: [
        [ordered(a), ordered(b)],
        [ordered(c), ordered(d)]
      ],
      before: ordered(asked.before),
      after: ordered(asked.after)
    };
    const name = clean(given.name, longest.scenario);
    const {before, after} = given;
    const {scheme: schemeBefore, weights: weightsBefore} = request.baseline;
    return {
      ...given,
      name,
      facts: rankingFacts(before, after),
      moved: moves(before, after),
      rows: byRank(rankingRows(given.units, before, after, label, blind)),
      subject: {...given, name, baselineName, schemeBefore, weightsBefore, label, unit}
    };
  });
  const context: KitContext = {
    request: {...request, baseline: {...request.baseline, name: baselineName}},
    cases,
    label,
    unit,
    means: areMeans(dataset),
    locale
  };
  const title = blind && dataset.kind !== "sintetis" ? t.hiddenName : clean(dataset.title, longest.title);
  const dateText = formats(locale).date(new Date(`${request.date}T00:00:00Z`));
  const stamped = (of: readonly number[]) => stampOf(context, of, {title, date: dateText});
  const all = cases.map((_, i) => i);
  return {
    locale,
    name: request.fileName,
    title: clean(request.title, longest.title) || t.page.defaultTitle,
    author: clean(request.author, longest.author),
    date: request.date,
    dateText,
    stamp: stamped(all),
    stamps: all.map((i) => stamped([i])),
    links: cases.map(({name, link}) => ({label: name, url: link})),
    sections: sectionIds
      .filter((id) => request.sections.includes(id))
      .flatMap((id) => builders[id](context))
      .map((section) => ({...section, stamp: stamped(section.cases)})),
    model: modelOf(context)
  };
}

const builders: Record<SectionId, (context: KitContext) => UnstampedSection[]> = {
  ringkasan: summarySections,
  ketahanan: bandSections,
  perubahan: changeSections,
  peringkat: rankingSections,
  sebab: whySections,
  kategori: categorySections,
  kelengkapan: coverageSections,
  pertanyaan: questionSections,
  metode: methodSections
};
