import type {Flow, Transitions} from "../change/transitions.js";
import {flowTable} from "./flowTable.js";
import type {FlowTable} from "./flowTable.js";
import {isProtected} from "./isProtected.js";
import {protectCells, tellsSmall} from "./protectCells.js";

type ShownFlow = number | null;

/** People by category before and after, fit to be shown; null where hidden. */
export type ShownFlows = {
  /** Whether small groups of all agencies together are protected too, and agencies of fewer than `smallestGroup` left out. */
  limited: boolean;
  matrix: ShownFlow[][];
  /** What is to be shown instead of the matrix, and never beside it: that itself, or a coarser table that tells enough. */
  table: FlowTable;
  /** People counted before and after. */
  n: ShownFlow;
  up: ShownFlow;
  down: ShownFlow;
  entering: ShownFlow;
  leaving: ShownFlow;
  /** Of each agency, how many go up and down; null where it is left out. */
  agencies: ({up: ShownFlow; down: ShownFlow} | null)[];
  /** Whether nothing is told by agency, as too few go up, go down, or stay in all. */
  untold: boolean;
};

/**
 * Transitions with small groups protected. `whole`: no filter leaves anybody out. Then all agencies together are not
 * below agency level and are told in full, unless fewer than three have people in them.
 *
 * Otherwise only agencies with at least `smallestGroup` people before and after are counted, and of these those that may be `told`
 * of at all, which are those that are ranked, so that one head-count taken from another tells of nobody; and small groups of all agencies together are hidden too. One who
 * knows the head-counts of these agencies, and of the categories before and after as far as these together tell of none, works
 * out none of them from what is shown by adding and taking away (`protectCells`). It does not hold for one who puts the
 * counts of several filters, or of several pairs of scenarios, together: see `protectGroupings`.
 *
 * Agencies and categories are looked at apart, and yet nothing follows from them together: what they share is how many
 * go up, down and neither way, and where one of these may not be known nothing is told by agency.
 */
export function protectFlows(
  {overall, byGroup}: Transitions,
  {whole = false, told: allowed}: {whole?: boolean; told?: readonly boolean[]} = {}
): ShownFlows {
  const open = whole && byGroup.filter((flow) => sum(waysOf(flow)) > 0).length >= 3;
  const counted = byGroup.map(
    (flow, g) => whole || ((allowed?.[g] ?? true) && !headCounts(flow).some((count) => isProtected(count)))
  );
  const flow = open
    ? overall
    : together(
        overall,
        byGroup.filter((_, g) => counted[g])
      );
  const ways = waysOf(flow);
  const [n, entering, leaving] = [sum(ways), sum(flow.entering), sum(flow.leaving)];
  if (!open && [n, entering, leaving].some((count) => isProtected(count)))
    return {
      limited: true,
      ...wholly(flow.matrix.map((row) => row.map(() => null))),
      ...{n: null, up: null, down: null, entering: null, leaving: null},
      agencies: byGroup.map(() => null),
      untold: true
    };
  const {known, ...tables} = open ? {...wholly(flow.matrix), known: ways} : protectMatrix(flow.matrix, ways);
  const rows = byGroup.map((flow, g) => (counted[g] ? waysOf(flow) : [0, 0, 0]));
  const few = known.includes(null) || ways.some((count) => isProtected(count));
  const told = few ? null : protectRows(rows);
  const [up, down] = known as [ShownFlow, ShownFlow];
  return {
    limited: !open,
    ...{...tables, n, up, down, entering, leaving},
    agencies: byGroup.map((_, g) => (told && counted[g] ? {up: told[g]![0]!, down: told[g]![1]!} : null)),
    untold: told === null
  };
}

/** Cells of the matrix fit to be shown, and how many go up and down as far as that may be known. */
function protectMatrix(
  matrix: Flow["matrix"],
  [up, down]: readonly number[]
): Pick<ShownFlows, "matrix" | "table"> & {known: ShownFlow[]} {
  const columns = matrix[0]?.length ?? 0;
  const counts = matrix.flat();
  const cells = (some: (row: number, column: number) => boolean) =>
    counts.flatMap((_, i) => (some(Math.floor(i / columns), i % columns) ? [i] : []));
  const lines = [
    ...matrix.map((_, line) => cells((row) => row === line)),
    ...Array.from({length: columns}, (_, line) => cells((_, column) => column === line))
  ];
  const ways = [cells((b, c) => c < b), cells((b, c) => c > b)];
  const sums = bearable(counts, [cells(() => true), ...lines, ...ways]);
  const cellsShown = protectCells(counts, sums);
  const shown = matrix.map((_, row) => cellsShown.slice(row * columns, (row + 1) * columns));
  return {
    matrix: shown,
    table: flowTable({matrix}, sums, shown),
    known: [up!, down!].map((count, w) => (sums.includes(ways[w]!) ? count : null))
  };
}

/** A matrix that is shown as it is. */
function wholly(matrix: ShownFlow[][]): Pick<ShownFlows, "matrix" | "table"> {
  const bands = matrix.map((_, b) => [b]);
  return {matrix, table: {rows: bands, columns: bands, cells: matrix}};
}

/**
 * Agencies' people by way, of whom the sums over agencies are known; null where these by themselves tell too much. How
 * many stay is not told.
 */
function protectRows(rows: readonly (readonly number[])[]): ShownFlow[][] | null {
  const counts = rows.flat();
  const ways = [0, 1, 2].map((w) => rows.map((_, g) => 3 * g + w));
  const heads = rows.map((_, g) => [3 * g, 3 * g + 1, 3 * g + 2]).filter((_, g) => !isProtected(sum(rows[g]!)));
  const sums = [...heads, ...ways];
  if (bearable(counts, sums).length < sums.length) return null;
  const shown = protectCells(counts, sums, {untold: ways[2]!});
  return rows.map((_, g) => shown.slice(3 * g, 3 * g + 3));
}

/** As many of the sums, from the first, as may be known together without any cell, and tell of no small group. */
function bearable(counts: readonly number[], sums: readonly number[][]): number[][] {
  const nothing = counts.map((count) => (count > 0 ? null : 0));
  return sums.reduce<number[][]>(
    (known, sum) => (tellsSmall(counts, [...known, sum], nothing) ? known : [...known, sum]),
    []
  );
}

function together({matrix, entering, leaving}: Flow, flows: readonly Flow[]): Flow {
  const add = (of: (flow: Flow) => number) => sum(flows.map(of));
  return {
    matrix: matrix.map((row, b) => row.map((_, c) => add((flow) => flow.matrix[b]![c]!))),
    entering: entering.map((_, c) => add((flow) => flow.entering[c]!)),
    leaving: leaving.map((_, b) => add((flow) => flow.leaving[b]!)),
    up: add(({up}) => up),
    down: add(({down}) => down),
    same: add(({same}) => same)
  };
}

function waysOf({up, down, same}: Flow): [up: number, down: number, same: number] {
  return [up, down, same];
}

/** People of an agency before and after. */
function headCounts(flow: Flow): [number, number] {
  const both = sum(waysOf(flow));
  return [both + sum(flow.leaving), both + sum(flow.entering)];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
