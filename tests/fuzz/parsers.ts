import {columnFromArray, dictionary, int32, list, tableFromColumns, tableToIPC, utf8} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {
  CodecError,
  fromBase64url,
  fromLetterCode,
  readEnvelope,
  schemes,
  toBase64url,
  toLetterCode
} from "../../lib/index.js";
import {readMean, readCount, readPercent} from "../../src/datasets/means/numbers.js";
import {parseAggregates} from "../../src/datasets/means/readMeans.js";
import type {FileKind} from "../../src/files/fileKind.js";
import {fileKind} from "../../src/files/fileKind.js";
import {labCsvColumns} from "../../src/files/labCsv.js";
import {readTableFile} from "../../src/files/readTableFile.js";
import {parseJavaScript} from "../../src/lab/engine/parseJavaScript.js";
import {parseMarkdown} from "../../src/lab/engine/parseMarkdown.js";
import {parseSql} from "../../src/lab/engine/parseSql.js";
import {readNotebook} from "../../src/lab/notebook/notebookFile.js";
import {readNotebookLink} from "../../src/lab/notebook/notebookLink.js";
import {packText, unpackText} from "../../src/state/codec/packed.js";
import {storageKey, uploadStore} from "../../src/state/data/uploads.js";
import {decodeLink, encodeLink, initialScenario} from "../../src/state/scenario/link.js";
import {saved, savedSchema, toStored} from "../../src/state/scenario/savedScenario.js";
import {readScenarioFile, writeScenarioFile} from "../../src/state/scenario/scenarioFile.js";
import {tidy} from "../../src/state/scenario/tidy.js";
import {readAddress} from "../../src/state/site/readAddress.js";
import {parsePercent} from "../../src/ui/parsePercent.js";
import {parquetBytes, run, sized} from "../files/parquetBytes.js";
import {draft} from "../state/scenario/savedFixture.js";

/** What reads what others wrote: valid examples of it, and the reading, which says whether its answer is of its kind. */
export type FuzzedParser =
  | {name: string; seeds: readonly string[]; bytes?: never; call(text: string): boolean | Promise<boolean>}
  | {
      name: string;
      bytes: readonly Uint8Array[];
      seeds?: never;
      call(bytes: Uint8Array<ArrayBuffer>): boolean | Promise<boolean>;
    };

const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
const context = {
  schemes,
  datasets: [{id: "pilot", fingerprint: "0123456789abcdef".repeat(4), instansi: ["klhk", "b"]}]
};
const start = initialScenario(context);
const links = [
  encodeLink(start, context),
  "v=1&data=pilot.0123456789ab&skema=bkn2019&bobot=28,30,36,6&aturan=predikat:p2&saring=kelompokUmur:%3C=30,status:PNS",
  "terima=batas:kinerja:20-100,disiplin:0-10&uji=unggul:klhk:b&tanya=salip:klhk:b:l1:kompetensi.kinerja&kunci=disiplin"
];
const scenarios = ["A", "B"].map((name, i) => saved(draft(name), `id-${i}`, new Date(0)));
const notebook = JSON.stringify({
  format: "timbang-lab",
  version: 1,
  title: "Uji",
  cells: [
    {id: "a", kind: "sql", name: "t", source: "SELECT 1 AS x"},
    {id: "b", kind: "js", name: null, source: "t.rows"},
    {id: "c", kind: "md", name: null, source: "# ${x}"}
  ]
});
const means =
  "unit;n;kualifikasi;kompetensi;kinerja;disiplin\nKota A;3.252;21,19;26,47;25,75;5\nKota B;1,200;20.5;30;25;4\nTotal;4452;20,8;28,2;25,3;4,5\n";
const tables = [
  "a;b;c\r\n1;2,5;x\r\n3;;y\r\n",
  'Judul\n\nnama,"tanggal lahir",nilai\n"O\'Neil, B",2020-01-02,"1,234.5"\nJumlah,,3\n',
  `x,${labCsvColumns.join(",")}\n"'=1",a,b,c,1.0.0,2025-01-01,VARCHAR\n"y",,,,,\n`
];
const arrow = tableFromColumns([
  ["n", columnFromArray([1, null, 3], int32())],
  ["kode", columnFromArray(["a", null, "b"], dictionary(utf8()))],
  ["daftar", columnFromArray([[1], null, [2, 3]], list(int32()))]
]);
const words = Uint8Array.from(sized([65, 66]));
const parquet = [
  parquetBytes(),
  parquetBytes({codec: 2}),
  parquetBytes({rows: 4, optional: true, page: Uint8Array.from([...sized(run(4, 1)), ...new Uint8Array(16)])}),
  parquetBytes({type: 6, encoding: 8, dictionary: {values: 1, page: words}, page: Uint8Array.from([1, ...run(3, 0)])}),
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        {name: "t", data: ["a", null, "b"]},
        {name: "l", data: [1.5, 2, null]}
      ]
    })
  )
];

/** An answer, unless the text is refused as a codec refuses. */
const coded = (read: () => unknown): boolean => {
  try {
    return read() !== undefined;
  } catch (error) {
    return error instanceof CodecError && error.message !== "";
  }
};

async function table(bytes: BlobPart, kind: FileKind): Promise<boolean> {
  const read = await readTableFile(new File([bytes], "a"), kind, {locale: "id"});
  return "problem" in read
    ? read.problem !== "" && !/undefined|NaN|\[object/.test(read.problem)
    : read.columns.length > 0 && Number.isSafeInteger(read.rows);
}

const cell = ({kind}: {kind: string}, own: string) => kind === own || kind === "problem";

/** Every parser and reader of what comes from outside; a new one is written here, and is fuzzed with the others. */
export const parsers: readonly FuzzedParser[] = [
  {
    name: "scenario link",
    seeds: links,
    call: (text: string) => typeof decodeLink(text, context).scenario.scheme === "string"
  },
  {
    name: "scenario file",
    seeds: [writeScenarioFile(scenarios, "0.1.0")],
    call: (text: string) => {
      const read = readScenarioFile(text);
      return "problem" in read ? typeof read.problem.code === "string" : read.scenarios.length > 0;
    }
  },
  {
    name: "saved record",
    seeds: scenarios.map((scenario) => JSON.stringify(toStored(scenario))),
    call: (text: string) => typeof savedSchema.safeParse(json(text)).success === "boolean"
  },
  {
    name: "notebook",
    seeds: [notebook],
    call: (text: string) => {
      const read = readNotebook(text, "id");
      return "problem" in read ? read.problem !== "" : Array.isArray(read.notebook.cells);
    }
  },
  {
    name: "notebook link",
    seeds: [`lab=${packText(notebook)}`],
    call: (text: string) => {
      const read = readNotebookLink(text, "en");
      return read === null || "problem" in read || Array.isArray(read.notebook.cells);
    }
  },
  {
    name: "packed text",
    seeds: [packText(notebook)],
    call: (text: string) => coded(() => unpackText(text, {limit: 10_000}))
  },
  {
    name: "base64url",
    seeds: [toBase64url(new Uint8Array(20).fill(201))],
    call: (text: string) => coded(() => fromBase64url(text))
  },
  {
    name: "letter code",
    seeds: [toLetterCode(Uint8Array.of(1, 2, 3, 4, 5, 250))],
    call: (text: string) => coded(() => fromLetterCode(text))
  },
  {
    name: "envelope",
    seeds: ['{"v":1,"a":[1,2]}', '{"v":0,"b":null}'],
    call: (text: string) => coded(() => readEnvelope(text, {current: 1, migrations: {0: (old) => ({...old})}}))
  },
  {
    name: "uploads",
    seeds: [
      JSON.stringify({
        version: 1,
        uploads: [
          {
            id: "unggahan-0123456789ab",
            fingerprint: "0123456789abcdef".repeat(4),
            name: "a.csv",
            added: "2025-08-12T00:00:00.000Z",
            units: [{unit: "Kota", n: 3, kualifikasi: 20, kompetensi: 30, kinerja: 25, disiplin: 5}]
          }
        ]
      })
    ],
    call: async (text: string) => {
      const kept = new Map([[storageKey, text]]);
      const storage = {getItem: (key: string) => kept.get(key) ?? null, setItem: kept.set.bind(kept)};
      const store = uploadStore({storage: () => storage as unknown as Storage, maxima, events: new EventTarget()});
      const {uploads, problem} = await store.read();
      return Array.isArray(uploads) && (problem === null || typeof problem.code === "string");
    }
  },
  {
    name: "table of means",
    seeds: [means],
    call: (text: string) => {
      const read = parseAggregates(text, {maxima});
      return Array.isArray(read.units) && read.units.every(({n}) => Number.isSafeInteger(n) && n > 0);
    }
  },
  {name: "text table", seeds: tables, call: (text: string) => table(text, "csv")},
  {
    name: "bytes of a text table",
    bytes: tables.map((text: string) => new TextEncoder().encode(text)),
    call: (b: Uint8Array<ArrayBuffer>) => table(b, "csv")
  },
  {name: "Parquet", bytes: parquet, call: (bytes: Uint8Array<ArrayBuffer>) => table(bytes, "parquet")},
  {
    name: "Arrow",
    bytes: (["stream", "file"] as const).map((format) => tableToIPC(arrow, {format})!),
    call: (bytes: Uint8Array<ArrayBuffer>) => table(bytes, "arrow")
  },
  {
    name: "kind of a file",
    bytes: [...parquet, new TextEncoder().encode(notebook)],
    call: (bytes: Uint8Array<ArrayBuffer>) => typeof fileKind("a.csv", bytes.subarray(0, 4096)) === "string"
  },
  {
    name: "SQL cell",
    seeds: [
      "WITH a AS (SELECT * FROM t WHERE x IN (1, 'dua')) SELECT a.x, count(*) FROM a JOIN \"b c\" USING (x) -- sisa\n;",
      "CREATE TABLE z AS SELECT $$teks$$ AS y, E'\\n', [1, 2], {'k': 1} FROM range(10) /* x */"
    ],
    call: (text: string) => cell(parseSql(text, "nama", "id"), "sql")
  },
  {
    name: "JavaScript cell",
    seeds: ["const a = b.map(({c, ...d}) => `${c} ${d}`); for await (const e of f()) display(e)", "x?.y ?? (await z)"],
    call: (text: string) => cell(parseJavaScript(text, "id"), "js")
  },
  {
    name: "Markdown cell",
    seeds: ["# Judul ${a + 1}\n\n- butir ${`x${b}`} \\${c}\n\n| a | b |\n|---|---|\n| 1 | [t](http://x) |"],
    call: (text: string) => cell(parseMarkdown(text, "id"), "md")
  },
  {
    name: "percentage",
    seeds: ["30,5 %", "-2", "100"],
    call: (text: string) => "value" in parsePercent(text) || "problem" in parsePercent(text)
  },
  {
    name: "numbers of a table of means",
    seeds: ["1.234,5", "21.19", "12 %", "3.252", "1'000"],
    call: (text: string) =>
      [readMean(text), readPercent(text), readCount(text, ".")].every((n) => n === null || typeof n === "number")
  },
  {
    name: "address of a site",
    seeds: ["https://contoh.go.id/timbang/", "contoh.go.id", "http://127.0.0.1:8080/a/index.html"],
    call: (text: string) => {
      const read = readAddress(text);
      return read === null || /^https?:\/\//.test(read);
    }
  },
  {name: "name", seeds: ["Usul \u202e dua", "Dinas PU"], call: (text: string) => [...tidy(text, 60)].length <= 60}
];

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
