import {wordsOf} from "../lib/index.js";
import {cellLimit, fileTooLarge, readNotebook, writeNotebook} from "./notebook/notebookFile.js";
import {notebookLink, readNotebookLink} from "./notebook/notebookLink.js";
import {recordTables} from "./engine/scoredSql.js";
import {scope} from "./engine/givenNames.js";
import {openSession} from "./engine/session.js";
import {errorText} from "./engine/failure.js";
import {fileWords} from "../files/messages.js";
import {fileKind} from "../files/fileKind.js";
import type {ReadOptions} from "../files/endableReader.js";
import {tableFileReader} from "../files/fileReader.js";
import type {FileProgress} from "../files/files.worker.js";
import type {TableChoices} from "../files/tableText.js";
import type {TableReading} from "./ui/tableReading.js";
import {isKeyword} from "./engine/keywords.js";
import {tableName} from "../files/tableName.js";
import {openNotebookStore} from "./notebook/store.js";
import type {Notebook} from "./engine/types.js";
import {labEngine} from "./engine/messages.js";
import {lab} from "./messages.js";
import {labExamples} from "./examples/index.js";
import {lastNotebook} from "./notebook/lastNotebook.js";
import {files} from "../state/data/files.js";
import {randomId} from "../state/randomId.js";
import {notebookStorage} from "./notebook/notebookStorage.js";
import {openNotebook} from "./notebook/openNotebook.js";
import {openedTables} from "./openedTables.js";
import type {Locale} from "../messages/define.js";
import type {DatasetEntry, Page} from "../state/page.js";
import {tableSources} from "./tableSources.js";
import type {LabMeansTable, OpenTables} from "./tableSources.js";
import {sharedLink} from "./notebook/sharedNotebook.js";
import {unsavedNotebooks} from "./notebook/unsavedNotebooks.js";

/** The notebooks of this browser and a session in which one of them runs, over the data the page has. */
export async function openLab({locale, store, pilot, entries, uploads, refresh}: Page) {
  const {list: t} = lab[locale];
  const {manifest, openness} = pilot;
  const free = manifest.kind === "sintetis" && openness.kind !== "terbuka";
  const examples = labExamples(locale);
  const notebooks = await openNotebookStore(locale);
  const unsaved = unsavedNotebooks(storageOf("localStorage"), randomId());
  await unsaved.recover(notebooks, locale, (title) => ({id: randomId(), title: t.copy(title)}));
  // Of two versions the later one counts, also where the clock has been set back.
  let last = Math.max(0, ...(await notebooks.list()).map(({changed}) => Date.parse(changed)));
  const current = openNotebook({
    examples,
    storage: notebookStorage(notebooks, unsaved),
    copied: t.copy,
    newId: randomId,
    now: () => (last = Math.max(last + 1, Date.now()))
  });
  const memory = lastNotebook(storageOf("sessionStorage"));
  const trouble = await memory.reopen(current, locale);
  current.subscribe(() => memory.remember(current.state));
  for (const event of ["visibilitychange", "pagehide"]) addEventListener(event, current.leave);

  const readFile = tableFileReader();
  const readings = new Map<string, TableReading | null>();
  const sources = await tableSources(() => openMeans(entries, locale), openedTables(storageOf("localStorage")));
  const session = openSession(current.notebook, {
    locale,
    scenario: store.value,
    records: free ? {rows: manifest.file.rows, words: wordsOf(manifest), bytes: files.pilotRecords} : null,
    known: free ? recordTables(manifest, store.value) : {},
    tables: sources.small(),
    closed: sources.closed(),
    worker: files.labWorker,
    frame: files.labFrame
  });
  store.subscribe(() => session.scenario(store.value));
  sources.subscribe(() => session.tables(sources.small(), sources.closed()));
  uploads.subscribe(async () => {
    refresh();
    await sources.reload();
  });

  /** Names that tables, or results of cells, have already. */
  function taken(name: string): boolean {
    const {tables, scope} = session.names();
    const means = sources.opened().means.map(({name}) => name);
    const used = [...Object.keys(tables), ...means, ...scope, "records", "scored"];
    return isKeyword(name) || used.some((other) => other.toLowerCase() === name);
  }

  return {
    current,
    /** Why the notebook that was open last cannot be read. */
    trouble,
    session,
    /** Shows the tables that are open in this browser, also when one is opened or closed in another tab. */
    watchTables(show: (now: OpenTables) => void): () => void {
      show(sources.opened());
      return sources.subscribe(() => show(sources.opened()));
    },
    /** Why cells cannot read the records of people, where they cannot. */
    withheld: free ? null : manifest.kind === "sintetis" ? labEngine[locale].openSite : labEngine[locale].noRecords,
    scope,
    examples,
    cellLimit,
    /** What a file is, by its first bytes. */
    kind: kindOf,
    /**
     * Opens a file as a table, as a person says; gives it, and what was changed in reading; or why it is not opened. Of
     * a text also how it was read.
     */
    async openTable(file: File, choices: TableChoices = {}, options: ReadOptions<FileProgress> = {}) {
      const read = await readFile({file, kind: await kindOf(file), locale, choices}, options);
      const reading = read.text ? {file, choices, panel: read.text} : null;
      if ("problem" in read) return {problem: read.problem, reading};
      const {said: note, rows, columns, stream} = read;
      const before = sources.before(file.name);
      let earlier: TableReading | null = null;
      const table = sources.add({rows, columns, stream, file: file.name}, taken, ({name}) => {
        earlier = readings.get(name) ?? null;
        readings.set(name, reading);
      });
      const trouble = await session.trouble(table.name).catch(errorText);
      const notes = [note, session.retyped(table.name)].filter((said) => said !== null);
      if (trouble === null) return {table, note: notes.length > 0 ? notes.join(" ") : null, reading};
      readings.set(table.name, earlier);
      sources.undo(table, before);
      return {problem: fileWords[locale].notRead(file.name, trouble), reading};
    },
    /** How an open table was read, if it was a text. */
    reading: (name: string) => readings.get(name) ?? null,
    closeTable: sources.remove,
    /** The files that are open as tables, for what is downloaded. */
    openFiles: () => sources.opened().files.map(({file}) => file),
    tooLarge: (bytes: number) => fileTooLarge(bytes, locale),
    read: (text: string) => readNotebook(text, locale),
    write: writeNotebook,
    empty: (title: string): Notebook => ({format: "timbang-lab", version: 1, title, cells: []}),
    received: (fragment: string) => readNotebookLink(fragment, locale)!,
    share(notebook: Notebook) {
      const made = notebookLink(notebook, locale);
      if ("problem" in made) return made;
      const link = sharedLink(store.link(), made.fragment);
      return {link, bytes: link.length};
    }
  };
}

const kindOf = async (file: File) => fileKind(file.name, new Uint8Array(await file.slice(0, 64).arrayBuffer()));

/** The tables of means per unit that are open in this browser. */
async function openMeans(entries: readonly DatasetEntry[], locale: Locale): Promise<LabMeansTable[]> {
  const datasets = await Promise.all(entries.filter(({kind}) => kind === "aggregates").map((entry) => entry.open()));
  return datasets.flatMap((dataset) =>
    dataset.kind === "aggregates"
      ? [{name: tableName(dataset.id), title: dataset.title[locale], rows: dataset.units.map((unit) => ({...unit}))}]
      : []
  );
}

/** Null where the browser allows no storage: then nothing is known after a reload. */
function storageOf(kind: "localStorage" | "sessionStorage"): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
