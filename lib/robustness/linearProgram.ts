/** coefficients · x at least, at most or equal to a bound. */
export type Row = {coefficients: readonly number[]; relation: "atLeast" | "atMost" | "equal"; bound: number};

/** A reduced cost, a pivot or a right-hand side up to this is rounding; rows should have coefficients of size 1. */
const noise = 1e-11;

/**
 * An x ≥ 0 that meets the rows and makes the first objective largest, and among those the second, and so on; null if
 * no x meets them. Dense two-phase simplex with Bland's rule, which cannot cycle. Throws a RangeError if an objective
 * has no largest value.
 */
export function linearProgram(objectives: readonly (readonly number[])[], rows: readonly Row[]): number[] | null {
  const variables = objectives[0]!.length;
  const tableau = start(variables, rows);
  const {columns, artificial} = tableau;
  const missing = new Array<number>(columns).fill(0).fill(-1, artificial);
  let open = Array.from({length: columns}, (_, column) => column);
  optimize(tableau, missing, open);
  if (shortfall(tableau) > noise) return null;
  retire(tableau);
  open = open.filter((column) => column < artificial);
  for (const objective of objectives) {
    const costs = [...objective, ...new Array<number>(columns - variables).fill(0)];
    const reduced = optimize(tableau, costs, open);
    // Entering a column of reduced cost 0 leaves this objective as it is.
    open = open.filter((column) => reduced[column]! >= -noise);
  }
  const x = new Array<number>(variables).fill(0);
  for (const [r, column] of tableau.basis.entries()) if (column < variables) x[column] = tableau.right[r]!;
  return x;
}

type Tableau = {body: number[][]; right: number[]; basis: number[]; columns: number; artificial: number};

/** Slack and surplus columns after the variables, then an artificial one for each row that has no slack to start from. */
function start(variables: number, rows: readonly Row[]): Tableau {
  const turned = rows.map(({coefficients, relation, bound}): Row => {
    if (bound > 0 || (bound === 0 && relation !== "atLeast")) return {coefficients, relation, bound};
    const turn = {atLeast: "atMost", atMost: "atLeast", equal: "equal"} as const;
    return {coefficients: coefficients.map((value) => -value), relation: turn[relation], bound: -bound};
  });
  const artificial = variables + turned.filter(({relation}) => relation !== "equal").length;
  const columns = artificial + turned.filter(({relation}) => relation !== "atMost").length;
  let slack = variables;
  let helper = artificial;
  const basis: number[] = [];
  const body = turned.map(({coefficients, relation}) => {
    const row = new Array<number>(columns).fill(0);
    for (let m = 0; m < variables; m++) row[m] = coefficients[m]!;
    if (relation !== "equal") row[slack++] = relation === "atMost" ? 1 : -1;
    if (relation !== "atMost") row[helper++] = 1;
    basis.push(relation === "atMost" ? slack - 1 : helper - 1);
    return row;
  });
  return {body, right: turned.map(({bound}) => bound), basis, columns, artificial};
}

/** Pivots until no open column has a positive reduced cost; returns the reduced costs. */
function optimize(tableau: Tableau, costs: readonly number[], open: readonly number[]): number[] {
  const {body, basis} = tableau;
  for (;;) {
    const reduced = costs.map((cost, column) =>
      body.reduce((rest, row, r) => rest - costs[basis[r]!]! * row[column]!, cost)
    );
    const entering = open.find((column) => reduced[column]! > noise && !basis.includes(column));
    if (entering === undefined) return reduced;
    const leaving = ratio(tableau, entering);
    if (leaving < 0) throw new RangeError("the objective has no largest value: the rows leave it unbounded");
    pivot(tableau, leaving, entering);
  }
}

function ratio({body, right, basis}: Tableau, entering: number): number {
  let leaving = -1;
  let least = Infinity;
  for (const [r, row] of body.entries()) {
    if (row[entering]! <= noise) continue;
    const step = Math.max(0, right[r]!) / row[entering]!;
    if (step < least - 1e-15 || (step <= least + 1e-15 && basis[r]! < basis[leaving]!)) {
      leaving = r;
      least = Math.min(least, step);
    }
  }
  return leaving;
}

function pivot({body, right, basis}: Tableau, leaving: number, entering: number): void {
  const row = body[leaving]!;
  const factor = row[entering]!;
  for (let column = 0; column < row.length; column++) row[column]! /= factor;
  right[leaving]! /= factor;
  for (const [r, other] of body.entries()) {
    const times = other[entering]!;
    if (r === leaving || times === 0) continue;
    for (let column = 0; column < row.length; column++) other[column]! -= times * row[column]!;
    other[entering] = 0;
    right[r]! -= times * right[leaving]!;
  }
  basis[leaving] = entering;
}

function shortfall({right, basis, artificial}: Tableau): number {
  return basis.reduce((sum, column, r) => (column >= artificial ? sum + right[r]! : sum), 0);
}

/** Takes artificial columns, at 0 now, out of the basis; a row that has nothing else says what other rows say. */
function retire(tableau: Tableau): void {
  const {body, right, basis, artificial} = tableau;
  for (let r = body.length - 1; r >= 0; r--) {
    if (basis[r]! < artificial) continue;
    let entering = -1;
    for (let column = 0; column < artificial; column++) {
      if (Math.abs(body[r]![column]!) > Math.max(1e-9, Math.abs(body[r]![entering] ?? 0))) entering = column;
    }
    if (entering >= 0) pivot(tableau, r, entering);
    else for (const list of [body, right, basis]) list.splice(r, 1);
  }
}
