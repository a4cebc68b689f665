import {sameContent} from "./sameContent.js";
import type {SavedProblem} from "./savedProblem.js";
import type {SavedScenario} from "./savedScenario.js";

/** What came of adding those of a file: how many were added and known, and which storage did not take. */
export type ImportOutcome = {added: number; known: number; unkept: SavedScenario[]; problem: SavedProblem | null};

/** Adds scenarios one by one: what is there already, unchanged, is left; another of the same id gets a new one. */
export async function importScenarios(
  scenarios: readonly SavedScenario[],
  {
    find,
    add,
    newId,
    isUnkept
  }: {
    find(id: string): SavedScenario | undefined;
    add(record: SavedScenario): Promise<{scenario: SavedScenario | null; problem: SavedProblem | null}>;
    newId(): string;
    isUnkept(id: string): boolean;
  }
): Promise<ImportOutcome> {
  let [added, known] = [0, 0];
  let problem: SavedProblem | null = null;
  const unkept: SavedScenario[] = [];
  for (const scenario of scenarios) {
    const fresh = {...scenario, revision: 1};
    let there = find(scenario.id);
    let outcome = there ? null : await add(fresh);
    // Its id is taken by what another tab has put there since, or by what cannot be read.
    const taken = outcome !== null && outcome.scenario === null;
    if (taken) there = find(scenario.id);
    const same = there && sameContent(there, scenario) ? there : null;
    if (!same && (there || taken)) outcome = await add({...fresh, id: newId()});
    const here = same ?? outcome?.scenario ?? null;
    if (same) known += 1;
    else if (here) added += 1;
    problem ??= same ? null : (outcome?.problem ?? null);
    if (here && isUnkept(here.id)) unkept.push(here);
  }
  return {added, known, unkept, problem};
}
