import {define} from "../messages/define.js";

/** What is said of a file that is opened as a table. */
export const fileWords = define(
  {
    notRead: (file: string, why: string) => `Berkas ${file} tidak dibuka: ${why}`,
    tooLarge: (file: string, size: string, limit: string) =>
      `Berkas ${file} berukuran ${size} MB, lebih dari batas ${limit} MB untuk dibuka di peramban. Ringkas atau pecah dahulu berkasnya.`,
    sheet: (file: string) =>
      `Berkas ${file} adalah buku kerja atau arsip zip, yang tidak dapat dibaca di Lab. Di Excel atau LibreOffice, simpan lembarnya sebagai CSV, lalu buka CSV-nya.`,
    unknown: (file: string) =>
      `Berkas ${file} bukan buku catatan Lab (.timbang-lab.json), CSV, Parquet, atau Arrow, jadi tidak dapat dibuka di sini. Tabel rata-rata per unit dibuka di halaman Data.`,
    noColumns: "tidak ada kolom di dalamnya.",
    damaged: (kind: string, reason: string) =>
      `isinya tidak terbaca sebagai ${kind}; mungkin terpotong atau rusak. Salin atau unduh lagi berkasnya. Kata pembacanya: ${reason}`,
    csv: (reason: string) =>
      `isinya tidak terbaca sebagai CSV. Pastikan setiap baris punya kolom yang sama banyak. Kata DuckDB: ${reason}`,
    uneven: (line: string, fields: string, columns: string) =>
      `baris ${line} berisi ${fields} kolom, sedangkan baris pertama ${columns}. Tidak ada yang dibuka, supaya tidak ada baris yang hilang diam-diam. Samakan banyaknya kolom di setiap baris; judul dan catatan di luar tabel dihapus dulu.`,
    csvShort: (got: string, expected: string) =>
      `hanya ${got} dari ${expected} barisnya yang terbaca, jadi tidak ada yang dibuka. Periksa tanda kutip dan akhir barisnya.`,
    arrowPacked:
      "kolom-kolomnya dimampatkan (LZ4 atau ZSTD), yang tidak dapat dibuka di peramban. Simpan lagi tanpa pemampatan, atau sebagai Parquet dengan SNAPPY.",
    parquetPacked: (codec: string) =>
      `kolom-kolomnya dimampatkan dengan ${codec}, yang tidak dapat dibuka di peramban. Simpan lagi dengan SNAPPY atau GZIP.`,
    nested: (columns: string) => `Kolom bertingkat (${columns}) dibaca sebagai teks JSON.`,
    decoded: (encoding: string) => `Hurufnya dibaca sebagai ${encoding}, karena berkas ini bukan UTF-8.`,
    columnsAlike: (column: string) =>
      `dua kolomnya bernama “${column}” (huruf besar-kecil tidak dibedakan SQL). Ganti nama salah satunya di berkas.`
  },
  {
    notRead: (file: string, why: string) => `The file ${file} was not opened: ${why}`,
    tooLarge: (file: string, size: string, limit: string) =>
      `The file ${file} is ${size} MB, over the limit of ${limit} MB for opening it in a browser. Summarise or split the file first.`,
    sheet: (file: string) =>
      `The file ${file} is a workbook or a zip archive, which the Lab cannot read. In Excel or LibreOffice, save the sheet as CSV, then open the CSV.`,
    unknown: (file: string) =>
      `The file ${file} is no notebook of the Lab (.timbang-lab.json), CSV, Parquet or Arrow file, so it cannot be opened here. Tables of means per unit are opened on the page Data.`,
    noColumns: "there is no column in it.",
    damaged: (kind: string, reason: string) =>
      `it cannot be read as ${kind}; it may be cut off or damaged. Copy or download the file again. Its reader says: ${reason}`,
    csv: (reason: string) =>
      `it cannot be read as CSV. See that each line has the same number of columns. DuckDB says: ${reason}`,
    uneven: (line: string, fields: string, columns: string) =>
      `line ${line} has ${fields} columns where the first line has ${columns}. Nothing was opened, so that no row is lost unseen. Give each line the same number of columns; titles and notes outside the table are to be deleted first.`,
    csvShort: (got: string, expected: string) =>
      `only ${got} of its ${expected} rows could be read, so nothing was opened. Look at its quotation marks and ends of lines.`,
    arrowPacked:
      "its columns are compressed (LZ4 or ZSTD), which cannot be opened in a browser. Save it again without compression, or as Parquet with SNAPPY.",
    parquetPacked: (codec: string) =>
      `its columns are compressed with ${codec}, which cannot be opened in a browser. Save it again with SNAPPY or GZIP.`,
    nested: (columns: string) => `Nested columns (${columns}) are read as text in JSON.`,
    decoded: (encoding: string) => `Its letters are read as ${encoding}, for this file is not UTF-8.`,
    columnsAlike: (column: string) =>
      `two of its columns are called “${column}” (SQL does not tell case apart). Rename one of them in the file.`
  }
);
