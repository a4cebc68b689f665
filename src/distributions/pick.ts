import type {PickedGroup} from "./groupBars.js";
import type {DistributionView, Filter, Scenario} from "../lib/index.js";
import {plainDistribution} from "../state/scenario/distributionText.js";

/** What a click on a group changes: it filters everything on the page, or no longer does. */
export function pickGroup(
  {filter, instansi, distribution = plainDistribution}: Scenario,
  {grouping, id}: PickedGroup
): Partial<Scenario> {
  if (grouping === "instansi") {
    const {only, ...view} = distribution;
    return only && instansi === id ? {distribution: view} : {instansi: id, distribution: {...view, only: true}};
  }
  const {[grouping]: chosen, ...rest} = filter as Record<string, string[]>;
  const alone = chosen?.length === 1 && chosen[0] === id;
  return {filter: (alone ? rest : {...rest, [grouping]: [id]}) as Filter};
}

/** What another view changes: groups of one grouping that are compared are not groups of another. */
export function pickView({distribution, sides}: Scenario, view: DistributionView): Partial<Scenario> {
  const stale = sides?.some((side) => "group" in side) && view.by !== (distribution?.by ?? "instansi");
  return stale ? {distribution: view, sides: undefined} : {distribution: view};
}
