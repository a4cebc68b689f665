import {visible} from "../../files/invisible.js";
import type {AggregateUnit} from "../../lib/index.js";

/** Words alone; a spaced out J U M L A H is one. */
function plain(unit: string): string {
  const words = visible(unit)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return /^(\p{L} ){2,}\p{L}$/u.test(words) ? words.replaceAll(" ", "") : words;
}

const sums = "total|jumlah|jml|rata rata|rata2|rerata|average|mean|sum";
const fill =
  "total|jumlah|rata rata|rerata|dan|asn|pns|pppk|keseluruhan|seluruh|seluruhnya|semua|nasional|all|overall|instansi|unit|pegawai|akhir|umum";

/** What no unit's name begins with: a mean, or what can be reached at most. */
const measuresOf = "rata rata|rata2|rerata|average|median|bobot|(nilai|skor) (maks|maksimal|maksimum|tertinggi|ideal)";

/** Whether a name says that its row is a total or a mean of the others, or what can be reached, and no unit. */
export function isTotalName(unit: string): boolean {
  const name = plain(unit);
  return new RegExp(`^(grand |sub ?)?(${sums})( (${fill}))*$|^(${measuresOf})( |$)`).test(name);
}

/** Whether a name begins as that of a total does. */
export const beginsAsTotal = (unit: string) => new RegExp(`^(grand |sub ?)?(${sums})\\b`).test(plain(unit));

const measures = ["kualifikasi", "kompetensi", "kinerja", "disiplin"] as const;

/** Half the last place of means written to one decimal. */
const tolerance = 0.051;

/**
 * The places of rows that are totals of others: of as many people as the rows above them, since another total or all, if
 * their name begins as a total's does; or, first or last, of as many as all the others together, if the means are theirs,
 * weighted by their people (which says something where the others differ).
 */
export function totalPlaces(units: readonly (AggregateUnit | null)[]): Set<number> {
  const totals = new Set<number>();
  let block: AggregateUnit[] = [];
  const whole: AggregateUnit[] = [];
  units.forEach((unit, i) => {
    if (!unit) return;
    const sums = [block, whole].filter((rows) => rows.length > 1).map((rows) => people(rows));
    if (beginsAsTotal(unit.unit) && sums.includes(unit.n)) {
      totals.add(i);
      block = [];
    } else {
      block.push(unit);
      whole.push(unit);
    }
  });
  const rows = units.flatMap((unit, i) => (unit && !totals.has(i) ? [{unit, i}] : []));
  for (const {unit, i} of rows) {
    const others = rows.filter((row) => row.i !== i).map((row) => row.unit);
    if (others.length < 2 || unit.n !== people(others)) continue;
    const atEnd = i === rows[0]!.i || i === rows.at(-1)!.i;
    if (beginsAsTotal(unit.unit) || (atEnd && differ(others) && measures.every((d) => isWeighted(unit[d], others, d))))
      totals.add(i);
  }
  return totals;
}

/** Rows of as many people as all the others, of four at least, or first or last of three; name and means are those of no total. */
export function suspectPlaces(units: readonly (AggregateUnit | null)[], totals: ReadonlySet<number>): number[] {
  const rows = units.flatMap((unit, i) => (unit && !totals.has(i) ? [{unit, i}] : []));
  const all = people(rows.map(({unit}) => unit));
  const found = rows.filter(({unit}) => 2 * unit.n === all).map(({i}) => i);
  if (rows.length === 3) return found.filter((i) => i !== rows[1]!.i);
  return rows.length > 3 ? found : [];
}

const people = (units: readonly AggregateUnit[]) => units.reduce((sum, {n}) => sum + n, 0);

const differ = (units: readonly AggregateUnit[]) =>
  units.some((unit) => measures.some((d) => unit[d] !== units[0]![d]));

function isWeighted(mean: number, units: readonly AggregateUnit[], d: (typeof measures)[number]): boolean {
  const all = units.reduce((sum, unit) => sum + unit[d] * unit.n, 0) / people(units);
  return Math.abs(mean - all) <= tolerance;
}
