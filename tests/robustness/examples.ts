import {withinPoints} from "../../lib/index.js";
import {halfspacesOf} from "../../src/model/admissible.js";
import {acceptabilityChart} from "../../src/robustness/acceptabilityChart.js";
import {aggregationTable} from "../../src/robustness/aggregationTable.js";
import {dominanceText} from "../../src/robustness/dominanceText.js";
import {jointBands} from "../../src/robustness/jointBands.js";
import {pairwiseTable} from "../../src/robustness/pairwiseTable.js";
import {rankBands} from "../../src/robustness/rankBands.js";
import {rankingCells} from "../../src/robustness/rankingCells.js";
import {statementPanel} from "../../src/robustness/statementPanel.js";
import {swapPanel} from "../../src/robustness/swapPanel.js";
import {ternaryMap} from "../../src/robustness/ternaryMap.js";
import {weightSetInput} from "../../src/robustness/weightSetInput.js";
import {agencies, dimensions, legal} from "./fixtures.js";

const [id, en] = [
  {locale: "id", dimensions},
  {locale: "en", dimensions}
] as const;
const units = agencies(2, 1, 3);
const competition = [
  [0.25, 0.7, 0.05],
  [0.75, 0.2496, 0.0004],
  [0, 0.0504, 0.9496]
];
const attainable = [
  {best: {rank: 1, weights: [1, 0, 0, 0]}, worst: {rank: 3, weights: null}},
  {best: {rank: 1, weights: [0, 0, 1, 0]}, worst: {rank: 3, weights: [0, 0, 0, 1]}},
  {best: {rank: 2, weights: [0.5, 0.5, 0, 0]}, worst: {rank: 3, weights: [0, 0.5, 0.5, 0]}}
];
const values = [
  [1, 0.2, 0.3, 0.5],
  [0.1, 1, 0.4, 0.5],
  [0.3, 0.1, 1, 0.5]
];

/** Shows the table under a picture, which is filled when it is opened. */
function opened<E extends Element>(chart: E): E {
  const twin = chart.querySelector("details")!;
  twin.open = true;
  twin.dispatchEvent(new Event("toggle"));
  return chart;
}

export const acceptability = () => opened(acceptabilityChart({units, competition, competitionError: null}, id));

export function acceptabilitySampled() {
  const competitionError = competition.map((row) => row.map(() => 0.004));
  return opened(acceptabilityChart({units, competition, competitionError, samples: 10_000, tied: [[0, 2]]}, en));
}

export const bands = () => rankBands({units, inside: true, attainable, competition}, id);

export const bandsSampled = () => rankBands({units, inside: false, attainable, competition: null, sampled: true}, en);

export const cells = () =>
  rankingCells(
    {
      units,
      total: 12,
      cells: [
        {ranking: [1, 0, 2], share: 0.6, weights: [0.25, 0.4, 0.3, 0.05]},
        {ranking: [0, 1, 2], share: 0.3, weights: null, tied: [[0, 1]]}
      ],
      current: {ranking: [1, 2, 0], share: 0.0004, place: 12, weights: [0.1, 0.2, 0.3, 0.4]}
    },
    id
  );

export const cellsSampled = () =>
  rankingCells(
    {
      units,
      total: null,
      sample: {samples: 1000, seen: 3},
      cells: [{ranking: [1, 0, 2], share: 0.6, standardError: 0.015, weights: [0.25, 0.4, 0.3, 0.05]}],
      current: null
    },
    en
  );

export const joint = () =>
  opened(
    jointBands(
      {
        sampled: false,
        note: "",
        bands: units.map((unit, i) => ({
          unit,
          recorded: {best: unit.rank, worst: unit.rank},
          now: {best: unit.rank, worst: 3},
          over: {best: 1, worst: 3},
          complete: [0.5, null, 1][i]!
        }))
      },
      id
    )
  );

export const pairs = () =>
  pairwiseTable(
    {
      units,
      pairwise: [
        [0.5, 0.3, 1],
        [0.7, 0.5, 0.5],
        [0, 0.5, 0.5]
      ],
      tied: [[1, 2]],
      sampled: false
    },
    id
  );

export const dominance = () => dominanceText({units, dominates: [[1, 2]], favourability: [0.5, 0.8, 0.1]}, en);

export const aggregation = () =>
  aggregationTable(
    {
      units,
      leaveOneOut: [
        {dimension: "kompetensi", ranks: [1, 2, 3]},
        {dimension: "kinerja", ranks: null}
      ],
      geometric: [2, 1, 3],
      harmonic: [3, 1, 2]
    },
    id
  );

const map = {units, values, weights: legal, locked: [], baseline: legal, halfspaces: []};

export const mapOfFirsts = () => opened(ternaryMap(map, id));

/** Where the weights of one agency's ranks are, among accepted ones, with a weight that stays. */
export function mapOfRanks() {
  const halfspaces = halfspacesOf(withinPoints([0.25, 0.4, 0.3, 0.05], 10));
  const baseline = {kualifikasi: 0.25, kompetensi: 0.25, kinerja: 0.25, disiplin: 0.25};
  const chart = ternaryMap({...map, halfspaces, baseline, locked: ["kinerja"]}, {...en, width: 400});
  const [colour] = chart.querySelectorAll("select");
  colour!.value = "b";
  colour!.dispatchEvent(new Event("input"));
  return opened(chart);
}

const set = {weights: legal, size: 0.023, dimension: 3, clash: null, notes: []};

export const setAround = () => weightSetInput({...set, admissible: {kind: "around", points: 5}}, id);

export const setInOrder = () =>
  weightSetInput({...set, size: null, admissible: {kind: "order", order: ["kompetensi", "kinerja", "disiplin"]}}, en);

export const setInBounds = () =>
  weightSetInput(
    {
      ...set,
      admissible: {kind: "bounds", lower: {kinerja: 0.4}, upper: {kompetensi: 0.455}},
      notes: ["Bobot lain dibuka."],
      clash: "Tidak ada bobot yang memenuhi semuanya."
    },
    id
  );

const swap = {units, query: null, weights: legal, admissible: "for any weights", locked: []};

export const swapOvertaking = () =>
  swapPanel(
    {
      ...swap,
      result: {
        within: "all",
        weights: [0.25, 0.362, 0.338, 0.05],
        distance: 0.076,
        tied: true,
        whole: [0.25, 0.36, 0.34, 0.05],
        tenths: {weights: [0.25, 0.361, 0.339, 0.05], inside: true}
      }
    },
    id
  );

export const swapImpossible = () =>
  swapPanel(
    {
      ...swap,
      locked: ["disiplin"],
      query: {unit: "c", goal: {kind: "rank", rank: 1}, norm: "l2", only: ["kompetensi", "kinerja"]},
      result: null
    },
    en
  );

export const swapReplacing = () =>
  swapPanel(
    {
      ...swap,
      query: {unit: "a", goal: {kind: "replace"}, norm: "linf", only: ["kompetensi", "kinerja", "disiplin"]},
      result: {
        within: "all",
        weights: [0.25, 0.3, 0.4, 0.05],
        distance: 0.1,
        tied: false,
        taker: "c",
        whole: null,
        tenths: {weights: [0.25, 0.3, 0.4, 0.05], inside: false}
      }
    },
    en
  );

const posed = {units, statement: null, admissible: "untuk bobot apa pun"};

export const statementProved = () =>
  statementPanel(
    {...posed, verdict: {holds: true, counterexample: null, share: 1, method: "exact", ties: null, level: null}},
    id
  );

export const statementDisproved = () =>
  statementPanel(
    {
      ...posed,
      admissible: "for any weights",
      statement: {kind: "beats", unit: "b", other: "c"},
      verdict: {holds: false, counterexample: [0.1, 0.2, 0.3, 0.4], share: 0.75, method: "exact", ties: "never"}
    },
    en
  );
