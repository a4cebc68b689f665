import type {JenisJabatan} from "../scheme/types.js";
import type {ScoredTally, Tally} from "../tally/types.js";
import type {HourCount} from "./thresholds.js";

/** Records by cell of the tally and by hours of technical training, of which a tally knows no more than rules ask; −1: no record. */
export type CellHours = {sel: ArrayLike<number>; jp: ArrayLike<number>; n: ArrayLike<number>};

/** People whom the scheme scores, by kind of post and hours, in those cells of the tally that are asked for. */
export function hourCounts(
  {columns: {jenisJabatan}}: Tally,
  {tuple}: ScoredTally,
  {sel, jp, n}: CellHours,
  among: (cell: number) => boolean = () => true
): HourCount[] {
  const found = new Map<string, HourCount>();
  for (let i = 0; i < sel.length; ++i) {
    const cell = sel[i]!;
    if (tuple[cell] === undefined) throw new RangeError(`no cell of the tally: ${cell}, in entry ${i + 1}`);
    if (tuple[cell] < 0 || !among(cell)) continue;
    const post = jenisJabatan.levels[jenisJabatan.codes[cell]!] as JenisJabatan;
    const key = `${post} ${jp[i]}`;
    const known = found.get(key);
    if (known) known.n += n[i]!;
    else found.set(key, {jenisJabatan: post, jp: jp[i]! < 0 ? null : jp[i]!, n: n[i]!});
  }
  return [...found.values()];
}
