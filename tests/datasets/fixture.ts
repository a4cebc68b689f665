import type {Manifest} from "../../src/lib/index.js";

/** A small manifest with everything a card can show. */
export const manifest: Manifest = {
  id: "uji",
  version: "1.2.0",
  title: {id: "Data uji", en: "Test data"},
  description: {id: "Untuk mencoba.", en: "To try things."},
  kind: "sintetis",
  content: "records",
  year: 2024,
  seed: 42,
  file: {name: "records.parquet", sha256: "0123456789abcdef".repeat(4), bytes: 1_234_567, rows: 231_770},
  rowsByInstansi: {a: 200_000, b: 31_770},
  instansi: [
    {
      id: "a",
      name: "Kementerian A",
      short: "A",
      type: "kementerian",
      kanreg: "BKN pusat",
      codes: {},
      headcount: {
        value: 200_000,
        estimated: true,
        source: {citation: "LAKIP A", confidence: "G"}
      },
      note: {id: "Dipecah 2024.", en: "Split in 2024."}
    },
    {
      id: "b",
      name: "<script>alert(1)</script>",
      short: "B",
      type: "kota",
      kanreg: "XII",
      codes: {},
      headcount: {
        value: 31_770,
        estimated: false,
        source: {citation: "LKIP B", confidence: "Q", url: "https://example.go.id/b"}
      }
    }
  ],
  codeBook: [
    {
      column: "status",
      label: {id: "Status kepegawaian", en: "Employment status"},
      type: "VARCHAR",
      values: [{value: "PNS", label: {id: "Pegawai negeri sipil", en: "Civil servant"}}]
    },
    {
      column: "jp_teknis",
      label: {id: "Jam diklat teknis", en: "Hours of training"},
      type: "SMALLINT",
      nullMeaning: {id: "Tidak ada catatan", en: "No record"}
    }
  ],
  figures: [
    {
      what: {id: "Pangsa S-1", en: "Share of S-1"},
      value: {id: "62,15%", en: "62.15%"},
      source: {citation: "BKN 2025", confidence: "Q", url: "javascript:alert(1)"},
      confidence: "Q"
    }
  ]
};

export const text = (node: Node | null) => node?.textContent?.replace(/\s+/g, " ").trim() ?? null;
