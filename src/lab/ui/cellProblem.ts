import {html} from "htl";
import {live} from "../../ui/live.js";
import type {Live, Options} from "../../ui/live.js";
import type {CellProblem} from "../engine/types.js";
import {lab} from "../messages.js";

export type CellProblemData = {
  problem: CellProblem | null;
  /** The place of a cell in the notebook, from 1; 0 if it is not there. */
  place(id: string): number;
};

/** What went wrong in a cell, with a way to the others it speaks of. */
export function cellProblem(
  data: CellProblemData,
  {locale, go}: Options & {go(id: string): void}
): Live<CellProblemData> {
  const t = lab[locale];
  const root = html<HTMLElement>`<p class="lab-problem" role="status" hidden></p>`;
  let shown = "";

  function update({problem, place}: CellProblemData) {
    root.hidden = !problem;
    const sentence = problem ? `${problem.line === null ? "" : t.at(problem.line)}${problem.message}` : "";
    const others = (problem?.cells ?? []).map((id) => ({id, n: place(id)})).filter(({n}) => n > 0);
    const next = JSON.stringify([sentence, others.map(({n}) => n)]);
    if (next === shown) return;
    shown = next;
    root.replaceChildren(
      sentence,
      ...others.flatMap(({id, n}) => [
        " ",
        html`<button type="button" class="button lab-go" ${{onclick: () => go(id)}}>${t.goTo(n)}</button>`
      ])
    );
  }

  update(data);
  return live<CellProblemData, HTMLElement>(root, update);
}
