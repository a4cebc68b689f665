import {scrollTable} from "./scrollTable.js";

const roles = {
  table: "table",
  "thead, tbody": "rowgroup",
  tr: "row",
  "thead th": "columnheader",
  "tbody th": "rowheader",
  td: "cell"
};

/**
 * A table whose cells lie one below another where it has little width, each led by the title of its column. Laid out as
 * blocks its parts would lose the meaning of a table, so that they are given it as roles.
 */
export function stackTable(caption: string, head: Element, body: Element[], {className = ""} = {}): HTMLElement {
  const titles = [...head.children].map((th) => th.textContent!.trim());
  for (const row of body)
    for (const [i, cell] of [...row.children].entries()) cell.setAttribute("data-label", titles[i]!);
  const table = scrollTable(caption, head, body, {className: `stacks ${className}`});
  for (const [selector, role] of Object.entries(roles)) {
    for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
  }
  return table;
}
