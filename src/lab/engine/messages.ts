import {define} from "../../messages/define.js";
import {plural} from "../../messages/plural.js";

/** What the engine of the Lab says when a cell, a notebook or a download does not go as meant. */
export const labEngine = define(
  {
    cell: (name: string | null, place: number) => (name ? `sel ${place} (“${name}”)` : `sel ${place}`),
    definedTwice: (name: string, others: string) =>
      `Nama “${name}” didefinisikan di lebih dari satu sel (juga di ${others}). Ganti salah satu namanya, lalu jalankan lagi.`,
    reserved: (name: string) =>
      `Nama “${name}” sudah dipakai Lab untuk tabel atau pustaka yang selalu tersedia. Pilih nama lain.`,
    badName: (name: string) =>
      `“${name}” tidak dapat dipakai sebagai nama hasil: pakai huruf, angka dan garis bawah, diawali huruf.`,
    keyword: (name: string) =>
      `“${name}” adalah kata dari bahasa SQL atau JavaScript: tanpa tanda kutip, sel lain tidak dapat memakainya. Pilih nama lain, misalnya “${name}_1”.`,
    circular: (cells: string) =>
      `Sel ini memakai hasil ${cells}, yang pada gilirannya memakai sel ini. Putuskan lingkaran itu di salah satu sel.`,
    waits: (cell: string) => `Sel ini memakai hasil ${cell}, yang belum berhasil. Perbaiki sel itu dahulu.`,
    stopped: "Sel dihentikan sebelum selesai. Isi sel tidak berubah; jalankan lagi bila perlu.",
    stoppedHard:
      "Kueri dihentikan paksa karena tidak menjawab dalam 2 detik. DuckDB dibuka ulang; hasil SQL lain perlu dijalankan lagi.",
    sandboxLost:
      "Ruang kerja JavaScript terhenti tanpa menjawab, mungkin karena memorinya habis. Ruang baru dibuka, dan nilai dari sel JavaScript lain tidak ada lagi di sana; kurangi datanya, lalu jalankan lagi.",
    sandboxFailed: (reason: string) =>
      `Ruang kerja JavaScript tidak terbuka (${reason}). Muat ulang halaman; sel SQL tetap dapat dijalankan.`,
    databaseFailed: (reason: string) =>
      `DuckDB tidak dapat dibuka (${reason}). Muat ulang halaman; sel JavaScript dan Markdown tetap dapat dijalankan.`,
    recordsShort: (got: string, expected: string) => `hanya ${got} dari ${expected} rekaman yang terbaca`,
    tooLarge: (name: string, size: string, limit: string) =>
      `Hasil ${name} sebesar ${size} MB, lebih dari batas ${limit} MB untuk dibawa ke JavaScript. Ringkas dahulu dengan SQL, misalnya GROUP BY atau LIMIT. Tabelnya sendiri tidak hilang.`,
    outputTooLarge: (size: string, limit: string) =>
      `Keluaran sel ini sebesar ${size} MB, lebih dari batas ${limit} MB untuk ditampilkan. Tampilkan sebagian atau ringkasannya; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
    tooMuch: {
      text: (limit: string) =>
        `Sel ini menampilkan lebih dari ${limit} huruf, terlalu banyak untuk digambar peramban. Tampilkan sebagian atau ringkasannya; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
      style: (limit: string) =>
        `Gaya (CSS) di keluaran sel ini lebih dari ${limit} huruf, terlalu banyak untuk peramban. Tulis gayanya sekali untuk banyak elemen; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
      all: (limit: string) =>
        `Keluaran sel ini lebih dari ${limit} huruf, terlalu banyak untuk digambar peramban. Tampilkan sebagian atau ringkasannya; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
      elements: (limit: string) =>
        `Keluaran sel ini terdiri atas lebih dari ${limit} elemen, terlalu banyak untuk digambar peramban. Gambar sebagian atau ringkasannya; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
      depth: (limit: string) =>
        `Elemen di keluaran sel ini bersarang lebih dari ${limit} tingkat, terlalu dalam untuk peramban. Susun elemennya berdampingan; nilai yang didefinisikan sel ini tetap dapat dipakai.`,
      drawn: (limit: string) =>
        `Gambar sel ini mengulang bagiannya (use, pattern, marker, mask, clipPath) sampai lebih dari ${limit} elemen, atau berputar ke dirinya sendiri, jadi tidak digambar. Kurangi pengulangannya; nilai yang didefinisikan sel ini tetap dapat dipakai.`
    },
    fileTooLarge: (size: string, limit: string) =>
      `hasil ini ${size} MB, lebih dari batas ${limit} MB untuk berkas yang dibuat di peramban. Bagi dengan WHERE atau LIMIT, pilih kolom yang perlu, atau ringkas, lalu unduh. Tabelnya sendiri tidak hilang.`,
    noMemory: "DuckDB kehabisan memori untuk kueri ini. Saring atau ringkas lebih dahulu; hasil lain tidak hilang.",
    noMemoryLost:
      "Kueri ini menghabiskan memori DuckDB, sehingga DuckDB dibuka ulang; hasil SQL lain perlu dijalankan lagi. Saring atau ringkas kuerinya lebih dahulu.",
    databaseLost: (reason: string) =>
      `DuckDB terhenti oleh kueri ini dan dibuka ulang; hasil SQL lain perlu dijalankan lagi. Kata DuckDB: ${reason}`,
    gone: "Tabel ini sudah tidak ada di DuckDB. Jalankan selnya lagi untuk melihat barisnya.",
    sqlError: (reason: string) => `DuckDB menolak kueri ini: ${reason}`,
    noExtension: (what: string | null, extension: string | null, instead: string) =>
      `${what === null ? "Kueri ini" : `“${what}”`} memerlukan ${extension === null ? "ekstensi DuckDB" : `ekstensi DuckDB “${extension}”`}, yang tidak ada di Lab dan tidak dapat ditambahkan. ${instead}`,
    instead: {
      icu: "Zona waktu dan urutan huruf menurut bahasa tidak tersedia. now(), today() dan current_date sudah memakai jam perangkat Anda. Nilai berzona (TIMESTAMPTZ) dapat ditulis x::TIMESTAMP, yaitu jamnya di UTC; untuk WIB tulis x::TIMESTAMP + INTERVAL 7 HOURS, lalu ::DATE, extract atau date_trunc seperti biasa.",
      json: "Olah JSON di sel JavaScript dengan JSON.parse, atau ambil bagiannya dengan regexp_extract.",
      fts: "Cari teks dengan ILIKE, contains() atau regexp_matches().",
      files: "Berkas CSV, Parquet atau Arrow dibuka dengan “Buka berkas”, lalu dibaca sebagai tabel.",
      other: "Tulis dengan fungsi lain, atau hitung di sel JavaScript."
    },
    zoned:
      "Operasi ini tidak tersedia untuk waktu berzona (TIMESTAMPTZ) di Lab. Tulis x::TIMESTAMP, yaitu jamnya di UTC; untuk WIB tulis x::TIMESTAMP + INTERVAL 7 HOURS, lalu ::DATE, extract, date_trunc atau strftime seperti biasa.",
    tableRefused: (reason: string) => `DuckDB tidak menerima tabelnya (${reason}). Tabel lain tidak terganggu.`,
    retyped: (column: string, given: string, now: string) =>
      `Kolom “${column}”: berkasnya menyebut ${given}, tetapi ada isi yang tidak cocok dengan jenis itu; jenisnya kini ${now}.`,
    notAWord: (word: string) =>
      `“${word}” bukan salah satu kata di kolom itu, yang hanya memuat daftar kata yang tetap (ENUM). Untuk mencampurnya dengan teks lain, tulis kolomnya sebagai teks: nama_kolom::VARCHAR.`,
    sqlEmpty: "Sel SQL ini tidak berisi pernyataan.",
    sqlStatement: (word: string) =>
      `Pernyataan ${word} tidak dapat dijalankan di Lab. Yang dapat: SELECT (juga WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, PIVOT) dan CREATE TABLE atau VIEW … AS. Data asal tidak dapat diubah, dan berkas atau jaringan tidak dapat dijangkau.`,
    sqlCreate: "Di Lab, CREATE hanya untuk tabel atau view dari sebuah kueri: CREATE TABLE nama AS SELECT …",
    sqlOutside: (what: string) =>
      `${what} membaca dari luar Lab, dan itu tidak diizinkan: sel tidak dapat menjangkau berkas atau jaringan. Tabel yang tersedia tercantum di daftar tabel.`,
    sqlUnclosed: (what: string) => `${what} di sini dibuka tetapi tidak ditutup.`,
    unclosed: {string: "Tanda kutip", comment: "Komentar", dollar: "Tanda kutip dolar"},
    notTable: (name: string, what: string) =>
      `“${name}” dibuat dengan JavaScript dan bukan tabel (isinya: ${what}), jadi SQL tidak dapat membacanya. Yang dapat dibaca: larik objek yang tidak kosong (satu objek satu baris), tabel Arquero, atau tabel Arrow.`,
    tooLargeForSql: (name: string, size: string, limit: string) =>
      `Tabel “${name}” sebesar ${size} MB, lebih dari batas ${limit} MB untuk dibawa dari JavaScript ke SQL. Saring atau ringkas dahulu di sel JavaScript-nya; nilainya sendiri tidak hilang.`,
    columnsAlike: (name: string, column: string) =>
      `Tabel “${name}” punya dua kolom “${column}” yang hanya berbeda huruf besar-kecilnya, dan SQL tidak membedakannya. Ganti nama salah satunya di sel JavaScript-nya.`,
    tableShort: (name: string, got: string, expected: string) =>
      `Hanya ${got} dari ${expected} baris “${name}” yang sampai di DuckDB, jadi tabel ini tidak dipakai. Jalankan lagi selnya.`,
    openSite:
      "Tabel records dan scored tidak ada di sini: situs ini terbuka bagi umum dan tidak memuat rekaman pegawai. Yang dapat dipakai: tabel rata-rata per unit di daftar tabel dan tabel yang Anda buka sendiri.",
    noRecords:
      "Tabel records dan scored tidak ada di sini: data situs ini tentang orang yang sebenarnya, dan Lab tidak memberikan rekaman perorangan kepada kueri bebas. Yang dapat dipakai: tabel rata-rata per unit di daftar tabel; untuk sebarannya, halaman Sebaran.",
    syntax: (reason: string) => `JavaScript di sel ini tidak dapat dibaca: ${reason}`,
    runtime: (reason: string) => `Sel berhenti karena galat: ${reason}`,
    noImport:
      "import dan export tidak tersedia: sel tidak dapat menjangkau jaringan. aq, d3, Plot dan timbang sudah tersedia langsung.",
    assigned: (name: string, cell: string) =>
      `“${name}” didefinisikan di ${cell} dan hanya dapat diubah di sana. Simpan nilai baru dengan nama lain.`,
    markdownOpen: "Bagian ${…} ini dibuka tetapi tidak ditutup dengan }.",
    moreLeft: (n: string) => `… dan ${n} lagi tidak ditampilkan.`,
    notebook: {
      notJson:
        "Berkas ini bukan buku catatan Lab: isinya bukan JSON yang utuh. Bila terpotong, unduh atau minta lagi berkasnya; tabel CSV, Parquet, atau Arrow dibuka dengan tombol yang sama.",
      notNotebook: "Berkas ini bukan buku catatan Lab: tidak ada tanda “timbang-lab” di dalamnya.",
      newer: (version: string) =>
        `Buku catatan ini dibuat dengan Timbang yang lebih baru (format ${version}, di sini 1). Muat ulang halaman untuk memakai versi terbaru; berkasnya tidak diubah.`,
      damaged: (where: string, reason: string) =>
        `Buku catatan ini rusak di ${where}: ${reason}. Tidak ada yang dimuat, supaya tidak ada sel yang hilang diam-diam.`,
      tooBig: (size: string, limit: string) => `Buku catatan ini ${size} MB, lebih besar dari batas ${limit} MB.`,
      twoIds: (id: string) => `dua sel bertanda “${id}”`,
      wrong: {
        word: (words: string) => `isinya harus salah satu dari ${words}`,
        unknown: (keys: string) => `${keys} tidak dikenal di sini`,
        tooMany: (limit: string) => `isinya lebih dari ${limit}`,
        empty: "isinya kosong",
        kind: "isinya tidak ada, atau bukan dari jenis yang semestinya"
      }
    },
    link: {
      tooLong: (size: string, limit: string) =>
        `Buku catatan ini terlalu besar untuk tautan (${size} kB, batasnya ${limit} kB). Ekspor sebagai berkas dan kirim berkasnya.`,
      damaged: "Tautan buku catatan ini terpotong atau rusak; minta pengirimnya menyalin ulang, atau minta berkasnya."
    },
    store: {
      refused:
        "Peramban tidak mengizinkan penyimpanan. Buku catatan hanya ada selama halaman ini terbuka: ekspor sebagai berkas sebelum menutupnya.",
      full: "Penyimpanan peramban penuh; perubahan terakhir belum tersimpan. Hapus buku catatan lama atau ekspor yang ini sebagai berkas.",
      damaged: (reason: string) =>
        `Buku catatan yang tersimpan tidak dapat dibaca, dan dibiarkan apa adanya: ${reason}`,
      elsewhere:
        "Buku catatan ini baru saja diubah di tab lain. Versi di sana tidak ditimpa; simpan yang ini sebagai salinan, atau muat ulang."
    },
    openAgain: (name: string, file: string) =>
      `Tabel “${name}” dibuka dari berkas ${file}, yang hanya terbaca selama halaman ini terbuka. Buka lagi berkas itu (“Buka berkas”, atau seret ke sini), lalu jalankan sel ini.`,
    figure: "Gambar ini tidak dapat diubah menjadi PNG oleh peramban. Unduh SVG-nya."
  },
  {
    cell: (name: string | null, place: number) => (name ? `cell ${place} (“${name}”)` : `cell ${place}`),
    definedTwice: (name: string, others: string) =>
      `The name “${name}” is defined in more than one cell (also in ${others}). Rename one of them, then run again.`,
    reserved: (name: string) =>
      `The Lab already uses the name “${name}” for a table or library that is always there. Choose another name.`,
    badName: (name: string) =>
      `“${name}” cannot name a result: use letters, digits and underscores, and start with a letter.`,
    keyword: (name: string) =>
      `“${name}” is a word of SQL or JavaScript itself: without quotes other cells cannot use it. Choose another name, for instance “${name}_1”.`,
    circular: (cells: string) =>
      `This cell uses the result of ${cells}, which in turn uses this cell. Break the circle in one of them.`,
    waits: (cell: string) => `This cell uses the result of ${cell}, which has not succeeded. Mend that cell first.`,
    stopped: "The cell was stopped before it ended. Its text is unchanged; run it again if you wish.",
    stoppedHard:
      "The query was stopped by force because it did not answer within 2 seconds. DuckDB was opened anew; other SQL results have to be run again.",
    sandboxLost:
      "The JavaScript workspace ended without an answer, perhaps for want of memory. A new one was opened, where values of other JavaScript cells are no longer; take fewer data, then run again.",
    sandboxFailed: (reason: string) =>
      `The JavaScript workspace did not open (${reason}). Reload the page; SQL cells can still be run.`,
    databaseFailed: (reason: string) =>
      `DuckDB cannot be opened (${reason}). Reload the page; JavaScript and Markdown cells can still be run.`,
    recordsShort: (got: string, expected: string) =>
      `only ${got} of ${plural(expected, "record")} ${got === "1" ? "was" : "were"} read`,
    tooLarge: (name: string, size: string, limit: string) =>
      `The result ${name} is ${size} MB, over the limit of ${limit} MB for carrying it to JavaScript. Summarise it in SQL first, for instance with GROUP BY or LIMIT. The table itself is not lost.`,
    outputTooLarge: (size: string, limit: string) =>
      `The output of this cell is ${size} MB, over the limit of ${limit} MB for showing it. Show a part or a summary; the values this cell defines can still be used.`,
    tooMuch: {
      text: (limit: string) =>
        `This cell shows more than ${limit} letters, too many for the browser to draw. Show a part or a summary; the values this cell defines can still be used.`,
      style: (limit: string) =>
        `The styles (CSS) in the output of this cell have more than ${limit} letters, too many for the browser. Write a style once for many elements; the values this cell defines can still be used.`,
      all: (limit: string) =>
        `The output of this cell has more than ${limit} letters, too many for the browser to draw. Show a part or a summary; the values this cell defines can still be used.`,
      elements: (limit: string) =>
        `The output of this cell is made of more than ${limit} elements, too many for the browser to draw. Draw a part or a summary; the values this cell defines can still be used.`,
      depth: (limit: string) =>
        `Elements in the output of this cell are nested more than ${limit} levels deep, too deep for the browser. Put elements beside each other; the values this cell defines can still be used.`,
      drawn: (limit: string) =>
        `The figure of this cell repeats its parts (use, pattern, marker, mask, clipPath) to more than ${limit} elements, or goes in a circle, so it is not drawn. Repeat less; the values this cell defines can still be used.`
    },
    fileTooLarge: (size: string, limit: string) =>
      `this result is ${size} MB, over the limit of ${limit} MB for a file made in the browser. Split it with WHERE or LIMIT, choose the columns you need, or summarise it, then download. The table itself is not lost.`,
    noMemory: "DuckDB has not enough memory for this query. Filter or summarise first; other results are not lost.",
    noMemoryLost:
      "This query took all the memory DuckDB has, so DuckDB was opened anew; other SQL results have to be run again. Filter or summarise the query first.",
    databaseLost: (reason: string) =>
      `This query ended DuckDB, which was opened anew; other SQL results have to be run again. DuckDB said: ${reason}`,
    gone: "This table is no longer in DuckDB. Run its cell again to see the rows.",
    sqlError: (reason: string) => `DuckDB refuses this query: ${reason}`,
    noExtension: (what: string | null, extension: string | null, instead: string) =>
      `${what === null ? "This query" : `“${what}”`} needs ${extension === null ? "an extension of DuckDB" : `DuckDB's extension “${extension}”`}, which is not in the Lab and cannot be added. ${instead}`,
    instead: {
      icu: "There are no time zones and no orders of letters by language. now(), today() and current_date already follow the clock of your device. A value with a zone (TIMESTAMPTZ) can be written x::TIMESTAMP, which is its time in UTC; for Jakarta write x::TIMESTAMP + INTERVAL 7 HOURS, then ::DATE, extract or date_trunc as usual.",
      json: "Read JSON in a JavaScript cell with JSON.parse, or take a part of it with regexp_extract.",
      fts: "Search text with ILIKE, contains() or regexp_matches().",
      files: "CSV, Parquet and Arrow files are opened with “Open a file”, and then read as tables.",
      other: "Write it with other functions, or compute it in a JavaScript cell."
    },
    zoned:
      "The Lab cannot do this with a time that has a zone (TIMESTAMPTZ). Write x::TIMESTAMP, which is its time in UTC; for Jakarta write x::TIMESTAMP + INTERVAL 7 HOURS, then ::DATE, extract, date_trunc or strftime as usual.",
    tableRefused: (reason: string) => `DuckDB does not take the table in (${reason}). Other tables are not touched.`,
    retyped: (column: string, given: string, now: string) =>
      `Column “${column}”: its file says ${given}, but some of its values do not fit that type; it is ${now} now.`,
    notAWord: (word: string) =>
      `“${word}” is none of the words of that column, which holds a fixed list of words (ENUM). To mix it with other text, write the column as text: column_name::VARCHAR.`,
    sqlEmpty: "This SQL cell has no statement in it.",
    sqlStatement: (word: string) =>
      `The statement ${word} cannot be run in the Lab. What can: SELECT (also WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, PIVOT) and CREATE TABLE or VIEW … AS. The original data cannot be changed, and no file or network can be reached.`,
    sqlCreate: "In the Lab, CREATE is only for a table or view from a query: CREATE TABLE name AS SELECT …",
    sqlOutside: (what: string) =>
      `${what} reads from outside the Lab, which is not allowed: a cell can reach no file and no network. The tables you can use are in the list of tables.`,
    sqlUnclosed: (what: string) => `${what} opened here is never closed.`,
    unclosed: {string: "The quotation mark", comment: "The comment", dollar: "The dollar quote"},
    notTable: (name: string, what: string) =>
      `“${name}” is made by JavaScript and is not a table (it is: ${what}), so SQL cannot read it. SQL can read an array of objects that is not empty (one object a row), an Arquero table, or an Arrow table.`,
    tooLargeForSql: (name: string, size: string, limit: string) =>
      `The table “${name}” is ${size} MB, over the limit of ${limit} MB for carrying it from JavaScript to SQL. Filter or summarise it in its JavaScript cell first; the value itself is not lost.`,
    columnsAlike: (name: string, column: string) =>
      `The table “${name}” has two columns “${column}” that differ only in upper and lower case, which SQL does not tell apart. Rename one of them in its JavaScript cell.`,
    tableShort: (name: string, got: string, expected: string) =>
      `Only ${got} of ${plural(expected, "row")} of “${name}” arrived in DuckDB, so this table is not used. Run its cell again.`,
    openSite:
      "The tables records and scored are not here: this site is open to all and holds no employee records. What you can use: the tables of means per unit in the list of tables, and tables you open yourself.",
    noRecords:
      "The tables records and scored are not here: this site's data are about real people, and the Lab gives no individual records to free queries. What you can use: the tables of means per unit in the list of tables; for distributions, the page Distributions.",
    syntax: (reason: string) => `The JavaScript of this cell cannot be read: ${reason}`,
    runtime: (reason: string) => `The cell ended with an error: ${reason}`,
    noImport:
      "There is no import or export: a cell cannot reach the network. aq, d3, Plot and timbang are there already.",
    assigned: (name: string, cell: string) =>
      `“${name}” is defined in ${cell} and can only be changed there. Keep the new value under another name.`,
    markdownOpen: "This ${…} is opened but not closed with }.",
    moreLeft: (n: string) => `… and ${n} more not shown.`,
    notebook: {
      notJson:
        "This file is not a notebook of the Lab: it is not complete JSON. If it is cut off, download it or ask for it again; a CSV, Parquet or Arrow table is opened with the same button.",
      notNotebook: "This file is not a notebook of the Lab: the mark “timbang-lab” is not in it.",
      newer: (version: string) =>
        `This notebook was made with a newer Timbang (format ${version}, here 1). Reload the page to use the newest version; the file is left as it is.`,
      damaged: (where: string, reason: string) =>
        `This notebook is damaged at ${where}: ${reason}. Nothing was loaded, so that no cell is lost unseen.`,
      tooBig: (size: string, limit: string) => `This notebook is ${size} MB, over the limit of ${limit} MB.`,
      twoIds: (id: string) => `two cells are marked “${id}”`,
      wrong: {
        word: (words: string) => `it has to be one of ${words}`,
        unknown: (keys: string) => `${keys} is not known here`,
        tooMany: (limit: string) => `it holds more than ${limit}`,
        empty: "it is empty",
        kind: "it is missing, or not of the kind it has to be"
      }
    },
    link: {
      tooLong: (size: string, limit: string) =>
        `This notebook is too large for a link (${size} kB, the limit is ${limit} kB). Export it as a file and send that.`,
      damaged: "This notebook link is cut off or damaged; ask the sender to copy it again, or for the file."
    },
    store: {
      refused:
        "The browser allows no storage. The notebook exists only while this page is open: export it as a file before closing.",
      full: "The browser’s storage is full; the last change is not saved. Delete an old notebook, or export this one as a file.",
      damaged: (reason: string) => `The saved notebook cannot be read, and is left as it is: ${reason}`,
      elsewhere:
        "This notebook was just changed in another tab. The version there is not overwritten; save this one as a copy, or reload."
    },
    openAgain: (name: string, file: string) =>
      `The table “${name}” was opened from the file ${file}, which is read only while this page is open. Open that file again (“Open a file”, or drop it here), then run this cell.`,
    figure: "The browser cannot make a PNG of this figure. Download the SVG."
  }
);
