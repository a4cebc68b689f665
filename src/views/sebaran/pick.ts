import type {Pick} from "../../components/sebaran/groupBars.js";
import type {DistributionView, Filter, Scenario} from "../../lib/index.js";

/** What a click on a group changes: an agency is highlighted, any other group filters everything, or no longer does. */
export function pickGroup({filter, instansi}: Scenario, {grouping, id}: Pick): Partial<Scenario> {
  if (grouping === "instansi") return {instansi: instansi === id ? null : id};
  const {[grouping]: chosen, ...rest} = filter as Record<string, string[]>;
  const alone = chosen?.length === 1 && chosen[0] === id;
  return {filter: (alone ? rest : {...rest, [grouping]: [id]}) as Filter};
}

/** What another view changes: groups of one grouping that are compared are not groups of another. */
export function pickView({distribution, sides}: Scenario, view: DistributionView): Partial<Scenario> {
  const stale = sides?.some((side) => "group" in side) && view.by !== (distribution?.by ?? "instansi");
  return stale ? {distribution: view, sides: undefined} : {distribution: view};
}
