import {html} from "htl";
import {tablePanel} from "../../components/tablePanel.js";
import type {TablePanelChange} from "../../components/tablePanel.js";
import type {TextColumnType} from "../../files/columnChoice.js";
import type {TableChoices} from "../../files/tableText.js";
import type {Locale} from "../../messages/define.js";
import {tablePanelMessages} from "../../messages/tablePanel.js";
import {ask} from "../../ui/dialog.js";
import {setText} from "../../ui/dom.js";
import {replaceKeepingFocus} from "../../ui/replaceKeepingFocus.js";
import type {Options} from "../../ui/live.js";
import {lab} from "../messages.js";
import {openedText} from "./openedText.js";
import type {OpenTable, TableReading} from "./tableReading.js";

const types: readonly TextColumnType[] = ["number", "text", "date", "day-month", "moment", "boolean"];

/** Shows how a file was read; what a person changes is read anew at once, and said. */
export async function readingDialog(reading: TableReading, open: OpenTable, {locale}: Options): Promise<void> {
  const t = lab[locale].list;
  const status = html`<p role="status"></p>`;
  const content = html<HTMLElement>`<div class="reading-dialog"></div>`;
  let now = reading;

  function draw() {
    const {panel, choices} = now;
    const columns = panel.columns.map(({place, name, type, chosen}) => ({
      place,
      title: name,
      value: chosen ? type : ""
    }));
    const readAs = panel.columns.map(({type}) => type);
    const data = {...panel, mark: choices.mark ?? null, columns};
    const kinds = ["" as const, ...types].map((value) => ({
      value,
      label: value === "" ? t.types.auto : t.types[value]
    }));
    const described = panel.columns.map(({name}, i) => `${name}: ${t.types[readAs[i]!]}`).join("; ");
    replaceKeepingFocus(
      content,
      tablePanel(data, {
        locale,
        kinds,
        untitled: true,
        change: (change) => void reread(changedChoices(choices, change))
      }),
      html`<p class="hint">${described}</p>`,
      status
    );
  }

  async function reread(choices: TableChoices) {
    setText(status, t.opening(now.file.name));
    const answer = await open(now.file, choices);
    now = answer.reading ?? {...now, choices};
    draw();
    setText(status, openedText(now.file, answer, locale));
  }

  draw();
  await ask(tablePanelMessages[locale].title, content, [{label: t.done, value: "done", primary: true}]);
}

/** Looks at how a table was read, if that is known. */
export function lookAt(
  {reading, openTable}: {reading(name: string): TableReading | null; openTable: OpenTable},
  name: string,
  locale: Locale
): (() => void) | null {
  const known = reading(name);
  return known && (() => void readingDialog(known, openTable, {locale}));
}

/** What a person said before, with one thing more; other titles or separators make other columns. */
export function changedChoices(choices: TableChoices, change: TablePanelChange): TableChoices {
  if ("separator" in change) return {separator: change.separator};
  if ("header" in change) return {...choices, types: undefined, header: change.header};
  if ("mark" in change) return {...choices, mark: change.mark ?? undefined};
  const others = Object.entries(choices.types ?? {}).filter(([place]) => Number(place) !== change.place);
  const chosen = change.value === "" ? [] : [[change.place, change.value as TextColumnType] as const];
  return {...choices, types: Object.fromEntries([...others, ...chosen])};
}
