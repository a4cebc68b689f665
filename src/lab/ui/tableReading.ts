import type {ReadOptions} from "../../files/endableReader.js";
import type {FileProgress} from "../../files/files.worker.js";
import type {OpenedTable} from "../../files/openedTable.js";
import type {TableChoices} from "../../files/tableText.js";
import type {TextPanel} from "../../files/textPanel.js";

/** A file of text as it was read, and what a person said of it. */
export type TableReading = {file: File; choices: TableChoices; panel: TextPanel};

/** What came of opening a file: its table, with what was changed in reading, or why there is none. */
export type OpenAnswer = ({table: OpenedTable; note: string | null} | {problem: string}) & {
  reading: TableReading | null;
};

export type OpenTable = (
  file: File,
  choices?: TableChoices,
  options?: ReadOptions<FileProgress>
) => Promise<OpenAnswer>;
