import {define} from "../messages/define.js";

/** What is said of how a table of text was read. `at`: the line of a cell and what stands in it. */
export const noteWords = define(
  {
    aside: {
      above: (line: string, text: string) => `Baris ${line} di atas judul kolom dilewati: “${text}”.`,
      numbering: (line: string, text: string) => `Baris ${line} hanya nomor kolom dan dilewati: “${text}”.`,
      repeated: (line: string) => `Baris ${line} mengulang judul kolom dan dilewati.`,
      below: (line: string, text: string) => `Baris ${line} di bawah tabel dianggap catatan dan dilewati: “${text}”.`
    },
    torn: {
      open: (line: string, text: string) =>
        `Baris ${line}: tanda kutip dibuka tetapi tidak ditutup (“${text}”); tanda itu dibaca sebagai huruf.`,
      inside: (line: string, text: string) =>
        `Baris ${line}: tanda kutip di dalam “${text}” dibaca sebagai huruf, karena sesudahnya masih ada isi.`
    },
    encoding: (encoding: string) =>
      `Hurufnya dibaca sebagai ${encoding}, karena berkas ini bukan UTF-8. Periksa ejaan nama.`,
    asText: {
      twofold: (column: string, line: string, value: string) =>
        `Kolom “${column}” dibaca sebagai teks: “${value}” (baris ${line}) dapat berarti ribuan atau desimal. Pilih tanda desimalnya.`,
      mixed: (column: string, line: string, value: string) =>
        `Kolom “${column}” dibaca sebagai teks: tanda desimalnya koma dan titik bercampur, misalnya “${value}” (baris ${line}).`,
      code: (column: string, line: string, value: string) =>
        `Kolom “${column}” dibaca sebagai teks supaya tidak ada angka yang hilang: “${value}” (baris ${line}) berupa kode, seperti NIP.`,
      shortened: (column: string, line: string, value: string) =>
        `Kolom “${column}”: “${value}” (baris ${line}) adalah bilangan panjang yang disingkat lembar sebar; angka-angka aslinya tidak ada lagi di berkas ini. Simpan ulang kolom itu sebagai teks dari berkas asalnya.`,
      dated: (column: string, line: string, value: string) =>
        `Kolom “${column}” dibaca sebagai teks: “${value}” (baris ${line}) berupa tanggal, barangkali bilangan yang diubah lembar sebar (20.3 menjadi 20-Mar). Perbaiki di berkas asalnya.`,
      word: (column: string, line: string, value: string) =>
        `Kolom “${column}” dibaca sebagai teks, karena “${value}” (baris ${line}) bukan bilangan.`
    },
    grouped: (column: string, value: string, reading: string) =>
      `Kolom “${column}”: “${value}” dibaca sebagai ${reading}.`,
    marks: (comma: string, point: string) =>
      `Tanda desimalnya tidak seragam: koma pada ${comma}, titik pada ${point}. Periksa angkanya.`,
    percent: (column: string, value: string) =>
      `Kolom “${column}”: tanda % dilepas, jadi “${value}” menjadi bilangan tanpa persen.`,
    somePercent: (column: string, value: string, line: string) =>
      `Kolom “${column}”: hanya sebagian sel bertanda %, misalnya “${value}” (baris ${line}); tanda itu dilepas, sehingga persen dan bukan persen bercampur. Periksa angkanya.`,
    missing: (column: string, cells: string, value: string) =>
      `Kolom “${column}”: ${cells} sel berisi “${value}” atau sejenisnya dibaca sebagai kosong.`,
    rounded: (column: string, cells: string, line: string, value: string) =>
      `Kolom “${column}”: ${cells} bilangan lebih rinci daripada yang dapat disimpan dan dibulatkan; yang pertama “${value}” (baris ${line}). Pilih tipe teks bila setiap angka harus tetap.`,
    dayMonth: (column: string, value: string) =>
      `Kolom “${column}” dibaca sebagai tanggal hari/bulan/tahun, misalnya “${value}”.`,
    unread: (column: string, cells: string, line: string, value: string) =>
      `Kolom “${column}”: ${cells} sel tidak sesuai tipe yang dipilih dan menjadi kosong; yang pertama “${value}” (baris ${line}).`,
    invisible: (column: string, cells: string, line: string) =>
      `Kolom “${column}”: ${cells} sel memuat tanda yang tidak tampak (yang pertama di baris ${line}); isinya dibiarkan.`,
    renamed: (title: string, name: string) => `Judul “${title}” ada lebih dari satu; yang berikut dinamai “${name}”.`,
    unparted: {
      named: (mark: string) =>
        `Baris pertama menyebut “${mark}” sebagai pemisah, yang tidak dibaca di sini, sehingga semuanya menjadi satu kolom. Simpan berkasnya dengan titik koma, koma, tab, atau garis tegak.`,
      colon:
        "Semuanya menjadi satu kolom, padahal isinya tampak dipisahkan titik dua; titik dua tidak dibaca sebagai pemisah, karena ada juga di dalam jam. Ganti dengan titik koma di berkasnya.",
      spaces:
        "Semuanya menjadi satu kolom, padahal isinya tampak dipisahkan spasi; spasi tidak dibaca sebagai pemisah, karena ada juga di dalam nama. Simpan berkasnya dengan titik koma, koma, atau tab."
    },
    noRows: (titles: string) =>
      `Tidak ada baris di bawah judul kolom (${titles}), jadi tabelnya kosong dan jenis kolomnya tidak diketahui. Bila baris itu isi tabel, pilih “tanpa judul”.`,
    ownEmpty:
      "Berkas dari Lab ini tanpa baris. Jenis kolom ditulis Lab di baris pertama, jadi di sini tidak diketahui, dan semua kolom dibaca sebagai teks.",
    untitled: {
      all: (names: string) => `Berkas ini tanpa judul kolom; kolomnya dinamai ${names}.`,
      some: (names: string) => `Kolom tanpa judul dinamai ${names}.`
    },
    more: (n: string) => `Ada ${n} catatan lain.`
  },
  {
    aside: {
      above: (line: string, text: string) => `Line ${line} above the column titles was left aside: “${text}”.`,
      numbering: (line: string, text: string) => `Line ${line} only numbers the columns and was left aside: “${text}”.`,
      repeated: (line: string) => `Line ${line} repeats the column titles and was left aside.`,
      below: (line: string, text: string) =>
        `Line ${line} below the table was taken for a note and left aside: “${text}”.`
    },
    torn: {
      open: (line: string, text: string) =>
        `Line ${line}: a quotation mark opens and does not close (“${text}”); it was read as a letter.`,
      inside: (line: string, text: string) =>
        `Line ${line}: the quotation marks in “${text}” were read as letters, for more follows them.`
    },
    encoding: (encoding: string) =>
      `Its letters are read as ${encoding}, for this file is not UTF-8. Check the spelling of names.`,
    asText: {
      twofold: (column: string, line: string, value: string) =>
        `The column “${column}” was read as text: “${value}” (line ${line}) may mean thousands or decimals. Choose the decimal mark.`,
      mixed: (column: string, line: string, value: string) =>
        `The column “${column}” was read as text: its decimal marks are comma and point in turn, as in “${value}” (line ${line}).`,
      code: (column: string, line: string, value: string) =>
        `The column “${column}” was read as text so that no digit is lost: “${value}” (line ${line}) is a code, as a NIP is.`,
      shortened: (column: string, line: string, value: string) =>
        `Column “${column}”: “${value}” (line ${line}) is a long number that a spreadsheet shortened; its digits are not in this file any more. Save the column as text anew from where it came.`,
      dated: (column: string, line: string, value: string) =>
        `The column “${column}” was read as text: “${value}” (line ${line}) is a day, perhaps a number that a spreadsheet changed (20.3 to 20-Mar). Mend it in the file it came from.`,
      word: (column: string, line: string, value: string) =>
        `The column “${column}” was read as text, for “${value}” (line ${line}) is no number.`
    },
    grouped: (column: string, value: string, reading: string) =>
      `Column “${column}”: “${value}” was read as ${reading}.`,
    marks: (comma: string, point: string) =>
      `The decimal marks differ: a comma in ${comma}, a point in ${point}. Check the numbers.`,
    percent: (column: string, value: string) =>
      `Column “${column}”: the per cent sign was taken off, so that “${value}” is a number without it.`,
    somePercent: (column: string, value: string, line: string) =>
      `Column “${column}”: only some cells have a per cent sign, as “${value}” (line ${line}); it was taken off, so that percentages and other numbers are mixed. Check the numbers.`,
    missing: (column: string, cells: string, value: string) =>
      `Column “${column}”: ${cells === "1" ? `1 cell with “${value}” was` : `${cells} cells with “${value}” or the like were`} read as empty.`,
    rounded: (column: string, cells: string, line: string, value: string) =>
      `Column “${column}”: ${cells === "1" ? "1 number is finer than can be kept and was rounded; it is" : `${cells} numbers are finer than can be kept and were rounded; the first is`} “${value}” (line ${line}). Choose text if every digit counts.`,
    dayMonth: (column: string, value: string) =>
      `The column “${column}” was read as dates of day/month/year, as “${value}”.`,
    unread: (column: string, cells: string, line: string, value: string) =>
      `Column “${column}”: ${cells === "1" ? "1 cell is not of the type chosen and became empty; it is" : `${cells} cells are not of the type chosen and became empty; the first is`} “${value}” (line ${line}).`,
    invisible: (column: string, cells: string, line: string) =>
      `Column “${column}”: ${cells === "1" ? `1 cell holds letters that cannot be seen (line ${line}); they` : `${cells} cells hold letters that cannot be seen (the first in line ${line}); they`} were left as they are.`,
    renamed: (title: string, name: string) =>
      `The title “${title}” stands more than once; the next is called “${name}”.`,
    unparted: {
      named: (mark) =>
        `The first line names “${mark}” as the separator, which is not read here, so everything stands in one column. Save the file with semicolons, commas, tabs or bars.`,
      colon:
        "Everything stands in one column, though colons seem to part the fields; colons are not read as separators, as they stand in times too. Replace them by semicolons in the file.",
      spaces:
        "Everything stands in one column, though spaces seem to part the fields; spaces are not read as separators, as they stand in names too. Save the file with semicolons, commas or tabs."
    },
    noRows: (titles) =>
      `There is no row below the titles (${titles}), so the table is empty and the types of its columns are not known. If this line is a row, choose “no titles”.`,
    ownEmpty:
      "This file from the Lab has no rows. The Lab writes the types of columns into the first row, so here they are not known, and every column is read as text.",
    untitled: {
      all: (names: string) => `This file has no column titles; its columns are called ${names}.`,
      some: (names: string) => `Columns without a title are called ${names}.`
    },
    more: (n: string) => (n === "1" ? "There is 1 more note." : `There are ${n} more notes.`)
  }
);
