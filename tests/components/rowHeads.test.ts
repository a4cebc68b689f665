// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {bkn2019} from "../../lib/index.js";
import {comparisonCsv} from "../../src/compare/comparisonCsv.js";
import {pairInput} from "../../src/compare/pairInput.js";
import {placesTable} from "../../src/compare/placesTable.js";
import {categoryChanges, protectTransitions} from "../../src/components/categoryChanges.js";
import {engineCheck} from "../../src/components/engineCheck.js";
import {rankingCsv} from "../../src/model/rankingCsv.js";
import {rowWordsOf} from "../../src/model/rowWords.js";
import {emptyFlow} from "../../src/model/judgement.js";
import {acceptabilityTable} from "../../src/robustness/acceptabilityTable.js";
import {aggregationTable} from "../../src/robustness/aggregationTable.js";
import {jointBands} from "../../src/robustness/jointBands.js";
import {pairwiseTable} from "../../src/robustness/pairwiseTable.js";
import {rankBands} from "../../src/robustness/rankBands.js";
import {statementPanel} from "../../src/robustness/statementPanel.js";
import {swapPanel} from "../../src/robustness/swapPanel.js";
import {rankingTable} from "../../src/weights/rankingTable.js";
import {whyPanel} from "../../src/weights/whyPanel.js";
import {dimensions, legal, row} from "../weights/fixtures.js";
import {split} from "../compare/examples.js";

const units = [1, 2].map((rank) => ({id: `u${rank}`, label: `Dinas ${rank}`, rank}));

describe.each(["id", "en"] as const)("a table of one's own (%s)", (locale) => {
  const rowWords = rowWordsOf({manifest: null}, locale);
  const options = {locale, rowWords, dimensions};
  const columns = [{short: "S1", name: "a"}];
  const made: Record<string, () => Element> = {
    ranking: () => rankingTable({rows: [row("Dinas 1", 1, 75)], selected: null, baselineName: "x"}, options),
    why: () => whyPanel({why: null, label: (id) => id}, options),
    aggregation: () => aggregationTable({units, leaveOneOut: [], geometric: [1, 2], harmonic: [1, 2]}, options),
    pairs: () =>
      pairwiseTable(
        {
          units,
          pairwise: [
            [0.5, 1],
            [0, 0.5]
          ],
          sampled: false
        },
        options
      ),
    bands: () =>
      rankBands(
        {
          units,
          attainable: units.map(({rank}) => ({best: {rank, weights: null}, worst: {rank, weights: null}})),
          competition: null,
          inside: true
        },
        options
      ),
    joint: () => {
      const of = (rank: number) => ({best: rank, worst: rank});
      const bands = units.map((unit) => ({
        unit,
        recorded: of(unit.rank),
        now: of(unit.rank),
        over: of(unit.rank),
        complete: null
      }));
      const element = jointBands({bands, sampled: false, note: ""}, options);
      element.querySelector("details")!.open = true;
      element.querySelector("details")!.dispatchEvent(new Event("toggle"));
      return element;
    },
    acceptability: () => acceptabilityTable([], options),
    statement: () => statementPanel(null, options),
    swap: () => swapPanel(null, options),
    places: () => placesTable({columns, rows: [], selected: null}, options),
    pair: () => pairInput({columns: [], agencies: [], from: 0, to: 0, agency: ""}, options),
    categories: () =>
      categoryChanges(
        protectTransitions(
          {overall: emptyFlow, byGroup: []},
          bkn2019.bands.map(({category}) => category),
          []
        ),
        options
      ),
    check: () =>
      engineCheck(
        {
          status: "differ",
          records: 3,
          comparisons: 4,
          details: [{instansi: "Dinas 1", quantity: "n", sql: 1, typescript: 2}]
        },
        options
      )
  };

  it.each(Object.entries(made))("has units, and never agencies: %s", (_, make) => {
    const element = make();
    const said = [
      element.textContent,
      ...[...element.querySelectorAll("*"), element].flatMap((one) =>
        ["aria-label", "title", "placeholder"].map((name) => one.getAttribute(name) ?? "")
      )
    ].join("\n");
    expect(said).not.toMatch(/instansi|agenc/i);
  });

  it("heads its tables with Unit", () => {
    const heads = (name: string) => [...made[name]!().querySelectorAll("thead th")].map((th) => th.textContent.trim());
    for (const name of ["ranking", "aggregation", "pairs", "bands", "joint", "acceptability", "places", "check"])
      expect(heads(name), name).toContain("Unit");
  });

  it("is headed alike in files", () => {
    const meta = {
      kind: "unggahan" as const,
      dataset: "d",
      fingerprint: "f",
      scheme: bkn2019,
      weights: legal,
      baseline: legal,
      filter: null,
      counted: [],
      rowWords,
      version: "0",
      date: "2026-12-01"
    };
    const ranking = rankingCsv([row("Dinas 1", 1, 75)], meta, locale);
    const places = comparisonCsv(
      {
        scenarios: [
          {
            short: "S1",
            name: "a",
            kind: "unggahan",
            dataset: "d",
            fingerprint: "f",
            scheme: "s",
            legal: "",
            settings: "",
            weights: [],
            filter: null,
            counted: ""
          }
        ],
        rows: [],
        agreement: {columns: [], pairs: []},
        split,
        notices: [],
        rowWords
      },
      {version: "0", date: "2026-12-01"},
      locale
    );
    for (const text of [ranking, places]) {
      expect(text).toMatch(/^(?:[^;,\n]*[;,])?unit[;,]/m);
      expect(text).not.toMatch(/instansi|agenc/i);
    }
  });
});
