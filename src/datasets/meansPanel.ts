import {tablePanel} from "../components/tablePanel.js";
import type {TablePanelChange} from "../components/tablePanel.js";
import {tablePanelMessages} from "../messages/tablePanel.js";
import {aggregateColumns} from "../state/data/aggregateColumns.js";
import {disclosure} from "../ui/disclosure.js";
import type {Options} from "../ui/live.js";
import type {MeansChoices} from "./means/choices.js";
import type {MeansPanel, ParsedAggregates} from "./means/problems.js";
import {data} from "./messages.js";

/** How a table of means was read, open where it could not be: a person chooses its titles, marks and columns. */
export function meansPanel(
  {panel, units}: ParsedAggregates,
  choices: MeansChoices,
  {locale, choose}: Options & {choose(choices: MeansChoices): void}
): HTMLElement | null {
  if (!panel) return null;
  const t = data[locale].import;
  const {places, columns} = panel;
  const columnAt = (place: number) => aggregateColumns.find((column) => places[column] === place) ?? "";
  const content = tablePanel(
    {
      ...panel,
      mark: choices.mark ?? null,
      columns: columns.map((column) => ({...column, value: columnAt(column.place)}))
    },
    {
      locale,
      kinds: [
        {value: "", label: t.notUsed},
        ...aggregateColumns.map((column) => ({value: column, label: t.columns[column]}))
      ],
      untitled: false,
      change: (change) => choose(changed(choices, change, panel))
    }
  );
  return disclosure(tablePanelMessages[locale].title, content, {
    open: units.length === 0 || Object.keys(choices).some((choice) => choice !== "rows")
  });
}

/** A column has one place: who takes it, takes it from the other. What is seen of the lines stays as it is. */
export function changed(
  choices: MeansChoices,
  change: TablePanelChange,
  {places, titles, separator}: Pick<MeansPanel, "places" | "titles" | "separator">
): MeansChoices {
  if ("header" in change) return {...choices, columns: undefined, header: change.header ?? undefined};
  if ("mark" in change) return {...choices, mark: change.mark ?? undefined};
  if ("separator" in change) return {separator: change.separator};
  const before = aggregateColumns.find((column) => places[column] === change.place);
  const taken = change.value === "" ? {} : {[change.value]: change.place};
  const header = titles.at(-1);
  const columns = {...choices.columns, ...(before && {[before]: null}), ...taken};
  return {...choices, separator, ...(header !== undefined && {header}), columns};
}
