import {define} from "./define.js";

/** How a table of text is read, for people to look at and change. */
export const tablePanelMessages = define(
  {
    title: "Cara tabel ini dibaca",
    hint: "Ubah bila ada yang keliru; tabelnya langsung dibaca ulang.",
    header: "Judul kolom berakhir di baris",
    untitled: "tanpa judul",
    mark: "Tanda desimal",
    marks: {auto: "menurut isinya", ",": "koma (1,5)", ".": "titik (1.5)"},
    separator: "Pemisah kolom",
    separators: {",": "koma", ";": "titik koma", "\t": "tab", "|": "garis tegak"},
    caption: "Baris-baris pertama, seperti tertulis di berkas",
    line: "Baris",
    readAs: "Dibaca sebagai",
    columnOf: (title: string) => `Kolom ${title} dibaca sebagai`,
    unnamed: (place: string) => `ke-${place}`
  },
  {
    title: "How this table was read",
    hint: "Change what is wrong; the table is read again at once.",
    header: "The titles end in line",
    untitled: "no titles",
    mark: "Decimal mark",
    marks: {auto: "as the cells tell", ",": "comma (1,5)", ".": "point (1.5)"},
    separator: "Columns are parted by",
    separators: {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"},
    caption: "The first lines as they stand in the file",
    line: "Line",
    readAs: "Read as",
    columnOf: (title: string) => `Column ${title} is read as`,
    unnamed: (place: string) => `no. ${place}`
  }
);
