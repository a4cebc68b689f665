import type {Standing} from "../rank/standings.js";
import type {RankBand} from "../robustness/rankBands.js";

type RankPlace = Pick<Standing, "id" | "rank">;

/** What can be said of how sure a ranking is, from the ranks that other admissible weights leave each unit. */
export type BandFacts = {
  /** Units with a rank now and a band. */
  ranked: number;
  /** Those that have their rank of now under all of the weights. */
  kept: string[];
  /** Those that are first, alone or with others, under some of the weights. */
  firsts: string[];
  /** The most ranks that lie between the best and the worst of one unit, and all who have as many; null if all are kept. */
  widest: {ids: string[]; places: number} | null;
  /** Those with another rank than before, and those of them that have moved the same way under all of the weights. */
  movers: string[];
  lasting: string[];
};

/** The facts of bands, units from the best rank now to the worst; those without a rank or a band are left out. */
export function bandFacts(
  before: readonly RankPlace[],
  after: readonly RankPlace[],
  bands: ReadonlyMap<string, RankBand>
): BandFacts {
  const earlier = new Map(before.map(({id, rank}) => [id, rank]));
  const rows = after.flatMap(({id, rank}) => {
    const band = bands.get(id);
    return band && Number.isFinite(rank) ? [{id, rank, was: earlier.get(id) ?? NaN, ...band}] : [];
  });
  rows.sort((a, b) => a.rank - b.rank);
  const places = Math.max(0, ...rows.map(({best, worst}) => worst - best));
  const movers = rows.filter(({rank, was}) => Number.isFinite(was) && rank !== was);
  const ids = (some: readonly {id: string}[]) => some.map(({id}) => id);
  return {
    ranked: rows.length,
    kept: ids(rows.filter(({rank, best, worst}) => best === rank && worst === rank)),
    firsts: ids(rows.filter(({best}) => best === 1)),
    widest: places > 0 ? {places, ids: ids(rows.filter(({best, worst}) => worst - best === places))} : null,
    movers: ids(movers),
    lasting: ids(movers.filter(({rank, was, best, worst}) => (rank < was ? worst < was : best > was)))
  };
}
