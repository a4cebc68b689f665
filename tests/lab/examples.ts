import type {CellState} from "../../src/lab/engine/types.js";
import {notebookBar} from "../../src/lab/ui/notebookBar.js";
import {notebookList} from "../../src/lab/ui/notebookList.js";
import {notebookView} from "../../src/lab/ui/notebookView.js";
import {quickChart} from "../../src/lab/ui/quickChart.js";
import type {QuickChart} from "../../src/lab/ui/quickChart.js";
import {quickChartPicture} from "../../src/lab/ui/quickChartPicture.js";
import type {Locale} from "../../src/messages/define.js";
import {exportOutput, idle, notebook, plainEditor, tableOf} from "./ui/fixture.js";

const nothing = () => {};
const words = {
  id: {x: "kelompok", y: "rata-rata indeks", alt: "Grafik contoh"},
  en: {x: "group", y: "mean of indeks", alt: "Example chart"}
};

function picture(chart: QuickChart, locale: Locale): Element {
  if (chart.kind === "empty") throw new Error("nothing to draw");
  return quickChartPicture(chart, {...words[locale], plain: {x: false, y: false}, width: 400, locale});
}

/** Three words, one of them too long for its place; the mean of the second is 60,25. */
export function barsExample(locale: Locale): Element {
  const labels = ["KLHK", "Kota Batam", "Kota Batam", "Kab. Bangka Tengah, Prov. Kep. Bangka Belitung"];
  const values = [80, 60, 60.5, 12_345.5];
  return picture(quickChart({type: "text", values: labels}, {type: "number", values}), locale);
}

/** Six whole numbers in four bins of one. */
export function binsExample(locale: Locale): Element {
  return picture(quickChart({type: "number", values: [1, 1, 1, 2, 4, 4]}, null), locale);
}

export function dotsExample(locale: Locale): Element {
  const [x, y] = [
    [0.5, 1, 2],
    [1000, 2000, 1500]
  ];
  return picture(quickChart({type: "number", values: x!}, {type: "number", values: y!}), locale);
}

/** A notebook of one's own that just saved, after a rename that left one cell behind. */
export function barExample(locale: Locale): Element {
  return notebookBar(
    {
      title: "Uji",
      running: false,
      canUndo: true,
      canRedo: false,
      status: "saved",
      feedback: "“satu” → “dua”",
      offer: {label: "3", accept: nothing}
    },
    {
      locale,
      rename: nothing,
      runAll: nothing,
      stop: nothing,
      opening: () => false,
      undo: nothing,
      redo: nothing,
      share: nothing,
      download: nothing
    }
  );
}

/** An example, and two notebooks of one's own of which the first is open; a third was just deleted. */
export function listExample(locale: Locale): Element {
  return notebookList(
    {
      examples: [{id: "e", title: "Contoh?"}],
      own: [
        {id: "a", title: "Uji", changed: new Date("2026-11-30")},
        {id: "b", title: "Lain", changed: new Date("2026-01-02")}
      ],
      open: "a",
      removed: "Lama"
    },
    {
      locale,
      openExample: nothing,
      openOwn: nothing,
      create: nothing,
      duplicate: nothing,
      remove: nothing,
      restore: nothing,
      read: nothing
    }
  );
}

/** Prose that is shown, a query with its result, and code that failed for want of it. */
export function cellsExample(locale: Locale): Element {
  const states: Record<string, Partial<CellState>> = {
    prosa: {status: "done", output: {kind: "text", text: "Judul"}},
    tanya: {
      status: "done",
      milliseconds: 3,
      output: {kind: "table", table: tableOf([{name: "n", type: "number"}], [])}
    },
    kode: {
      status: "error",
      problem: {kind: "waits", message: "…", line: 1, column: null, cells: ["tanya"]}
    }
  };
  return notebookView(
    {notebook, state: (id) => ({...idle, ...states[id]}), names: {tables: {}, scope: []}},
    {
      locale,
      editor: plainEditor,
      exportOutput,
      run: nothing,
      stop: nothing,
      move: nothing,
      remove: nothing,
      write: nothing,
      rename: nothing,
      insert: () => ""
    }
  );
}
