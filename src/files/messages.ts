import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

/** What is said of a file that is opened as a table. */
export const fileWords = define(
  {
    notRead: (file: string, why: string) => `Berkas ${file} tidak dibuka: ${why}`,
    tooLarge: (file: string, size: string, limit: string) =>
      `Berkas ${file} berukuran ${size} MB, lebih dari batas ${limit} MB untuk dibuka di peramban. Ringkas atau pecah dahulu berkasnya.`,
    sheet: (file: string) =>
      `Berkas ${file} adalah buku kerja atau arsip zip, yang tidak dapat dibaca di Lab. Di Excel atau LibreOffice, simpan lembarnya sebagai CSV, lalu buka CSV-nya.`,
    page: (file: string) =>
      `Berkas ${file} adalah halaman web (HTML) atau XML, juga bila namanya berakhir .xls atau .csv. Buka di Excel atau LibreOffice, simpan lembarnya sebagai CSV, lalu buka CSV-nya.`,
    unknown: (file: string) =>
      `Berkas ${file} bukan buku catatan Lab (.timbang-lab.json), CSV, Parquet, atau Arrow, jadi tidak dapat dibuka di sini. Tabel rata-rata per unit dibuka di halaman Data.`,
    late: (seconds: string) =>
      `pembacaannya dihentikan karena lebih dari ${seconds} detik tidak maju. Berkasnya mungkin rusak atau terlalu besar; pecah atau simpan ulang dahulu.`,
    cancelled: "pembacaannya dibatalkan.",
    memory: "memori peramban tidak cukup. Tutup tab lain, atau pecah dahulu berkasnya.",
    broken: (reason: string) => `pembacanya berhenti. Coba sekali lagi. Kata peramban: ${reason}`,
    noColumns: "tidak ada kolom di dalamnya.",
    damaged: (kind: string, reason: string) =>
      `isinya tidak terbaca sebagai ${kind}; mungkin terpotong atau rusak. Salin atau unduh lagi berkasnya. Kata pembacanya: ${reason}`,
    uneven: (line: string, fields: string, columns: string) =>
      `baris ${line} berisi ${fields} kolom, sedangkan tabelnya ${columns}. Tidak ada yang dibuka, supaya tidak ada isi yang hilang diam-diam. Pilih baris judul atau pemisah yang benar, atau samakan banyaknya kolom di berkas.`,
    arrowPacked:
      "kolom-kolomnya dimampatkan (LZ4 atau ZSTD), yang tidak dapat dibuka di peramban. Simpan lagi tanpa pemampatan, atau sebagai Parquet dengan SNAPPY.",
    parquetPacked: (codec: string) =>
      `kolom-kolomnya dimampatkan dengan ${codec}, yang tidak dapat dibuka di peramban. Simpan lagi dengan SNAPPY atau GZIP.`,
    columnsAlike: (column: string) =>
      `dua kolomnya bernama “${column}” (huruf besar-kecil tidak dibedakan SQL). Ganti nama salah satunya di berkas.`
  },
  {
    notRead: (file: string, why: string) => `The file ${file} was not opened: ${why}`,
    tooLarge: (file: string, size: string, limit: string) =>
      `The file ${file} is ${size} MB, over the limit of ${limit} MB for opening it in a browser. Summarise or split the file first.`,
    sheet: (file: string) =>
      `The file ${file} is a workbook or a zip archive, which the Lab cannot read. In Excel or LibreOffice, save the sheet as CSV, then open the CSV.`,
    page: (file: string) =>
      `The file ${file} is a web page (HTML) or XML, whatever its name ends in. Open it in Excel or LibreOffice, save the sheet as CSV, then open the CSV.`,
    unknown: (file: string) =>
      `The file ${file} is no notebook of the Lab (.timbang-lab.json), CSV, Parquet or Arrow file, so it cannot be opened here. Tables of means per unit are opened on the page Data.`,
    late: (seconds: string) =>
      `reading it was ended after more than ${seconds} seconds without progress. The file may be damaged or too large; split it or save it again first.`,
    cancelled: "reading it was cancelled.",
    memory: "the browser has too little memory. Close other tabs, or split the file first.",
    broken: (reason: string) => `its reader stopped. Try once more. The browser says: ${reason}`,
    noColumns: "there is no column in it.",
    damaged: (kind: string, reason: string) =>
      `it cannot be read as ${kind}; it may be cut off or damaged. Copy or download the file again. Its reader says: ${reason}`,
    uneven: (line: string, fields: string, columns: string) =>
      `line ${line} has ${plural(fields, "column")} where the table has ${columns}. Nothing was opened, so that nothing is lost unseen. Choose the right line of titles or the right separator, or give each line of the file the same number of columns.`,
    arrowPacked:
      "its columns are compressed (LZ4 or ZSTD), which cannot be opened in a browser. Save it again without compression, or as Parquet with SNAPPY.",
    parquetPacked: (codec: string) =>
      `its columns are compressed with ${codec}, which cannot be opened in a browser. Save it again with SNAPPY or GZIP.`,
    columnsAlike: (column: string) =>
      `two of its columns are called “${column}” (SQL does not tell case apart). Rename one of them in the file.`
  }
);
