import {smallestGroup} from "../lib/index.js";
import type {TableColumn} from "../files/column.js";
import type {CellKind, CellState} from "./engine/types.js";
import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

type Kinds = Record<CellKind, string>;
type Types = Record<TableColumn["type"], string>;
type Statuses = Record<CellState["status"], string>;

export const lab = define(
  {
    kinds: {sql: "SQL", js: "JavaScript", md: "Teks"} as Kinds,
    cell: (n: number, kind: string) => `Sel ${n}: ${kind}`,
    editor: (n: number, kind: string) => `Isi sel ${n} (${kind})`,
    name: (n: number) => `Nama hasil sel ${n}`,
    namePlaceholder: "nama hasil",
    nameHint: "Dengan nama ini sel lain memakai hasilnya, di SQL maupun JavaScript.",
    badName: (name: string) =>
      `“${name}” tidak dapat dipakai sebagai nama. Pakai huruf, angka, dan garis bawah, dan mulai dengan huruf.`,
    run: "Jalankan",
    runCell: (n: number) => `Jalankan sel ${n}`,
    stop: "Hentikan",
    stopCell: (n: number) => `Hentikan sel ${n}`,
    up: (n: number) => `Naikkan sel ${n}`,
    down: (n: number) => `Turunkan sel ${n}`,
    remove: "Hapus",
    removeCell: (n: number) => `Hapus sel ${n}`,
    edit: "Sunting",
    editCell: (n: number) => `Sunting teks sel ${n}`,
    doneEditing: "Selesai",
    add: {sql: "+ SQL", js: "+ JavaScript", md: "+ Teks"} as Kinds,
    addAt: (kind: string, n: number) =>
      n === 0 ? `Tambah sel ${kind} di awal` : `Tambah sel ${kind} sesudah sel ${n}`,
    insert: (n: number) => (n === 0 ? "Tambah sel di awal" : `Tambah sel sesudah sel ${n}`),
    goTo: (n: number) => `Ke sel ${n}`,
    statuses: {
      idle: "belum dijalankan",
      stale: "perlu dijalankan lagi",
      running: "berjalan",
      done: "selesai",
      error: "galat",
      stopped: "dihentikan"
    } as Statuses,
    runningFor: (seconds: string) => `berjalan ${seconds} detik …`,
    doneIn: (milliseconds: string) => `selesai dalam ${milliseconds} md`,
    at: (line: number) => `Baris ${line}: `,
    full: (limit: string) => `Satu buku catatan memuat paling banyak ${limit} sel. Lanjutkan di buku catatan baru.`,
    removed: (n: number) => `Sel ${n} dihapus. Tombol Urungkan mengembalikannya.`,
    keys: "Ctrl+Enter (Mac: ⌘+Enter) atau Shift+Enter menjalankan sel. Alt+↑ dan Alt+↓ memindahkannya. Tab menjorokkan baris atau menerima saran; untuk keluar dari penyunting dengan papan ketik, tekan Esc lalu Tab. Ctrl+Spasi menyarankan nama tabel dan kolom.",
    protect: `Timbang tidak menampilkan kelompok di bawah ${smallestGroup} orang di bawah tingkat instansi. Di sini Anda yang menulis kuerinya: tambahkan HAVING count(*) >= ${smallestGroup}, seperti pada setiap contoh, sebelum hasilnya dibagikan.`,
    renamed: {
      still: (cells: string, name: string) => `Sel ${cells} masih memakai nama lama “${name}”.`,
      byHand: (cells: string) =>
        `Di sel ${cells} kata itu dapat berarti hal lain, atau nama barunya sudah dipakai di sana; ganti sendiri.`,
      replace: (name: string, cells: string) => `Ganti menjadi “${name}” di sel ${cells}`,
      done: (cells: string) => `Nama diganti di sel ${cells}. Tombol Urungkan mengembalikannya.`
    },
    bar: {
      label: "Buku catatan",
      title: "Judul buku catatan",
      untitled: "Tanpa judul",
      runAll: "Jalankan semua",
      stop: "Hentikan",
      undo: "Urungkan",
      redo: "Ulangi",
      link: "Salin tautan",
      copied: (kb: string) => `Tautan tersalin (${kb} kB). Isi buku catatan ada di dalam tautan itu sendiri.`,
      copyFailed: (link: string) => `Peramban tidak mengizinkan menyalin. Salin sendiri tautan ini: ${link}`,
      export: "Unduh buku catatan",
      running: (seconds: string) => `Berjalan ${seconds} detik …`,
      opening: (seconds: string) => `DuckDB sedang dibuka; sel SQL menunggunya. ${seconds} detik …`
    },
    saved: {
      example: "Contoh; disimpan sebagai milik Anda begitu Anda menyuntingnya.",
      foreign: "Belum disimpan.",
      saving: "Menyimpan …",
      saved: "Tersimpan di peramban ini.",
      refused: (why: string) => `Tidak tersimpan: ${why} Unduh buku catatan ini supaya tidak hilang.`,
      elsewhere:
        "Buku catatan ini baru saja diubah di jendela lain. Buka lagi dari daftar untuk melihatnya; bila Anda menyunting di sini, suntingan itu disimpan sebagai salinan.",
      forked: "Buku catatan ini juga diubah di jendela lain; suntingan Anda di sini disimpan sebagai salinan ini."
    },
    blind: "Nama instansi tidak disamarkan di halaman ini: sel membaca rekaman apa adanya.",
    foreign: {
      link: "Buku catatan ini datang dari sebuah tautan, dibuat orang lain. Sel-selnya tidak dijalankan sebelum Anda memintanya; baca dulu isinya.",
      file: "Buku catatan ini dibaca dari sebuah berkas. Sel-selnya tidak dijalankan sebelum Anda memintanya; baca dulu isinya.",
      run: "Jalankan semua sel",
      keep: "Simpan di peramban ini"
    },
    list: {
      title: "Buku catatan",
      state: (n: string) => `${n} tersimpan`,
      examples: "Contoh kerja",
      examplesHint: "Contoh selalu dapat dibuka lagi seperti semula; suntingan Anda menjadi buku catatan tersendiri.",
      own: "Tersimpan di peramban ini",
      none: "Belum ada. Sunting sebuah contoh, atau mulai yang baru.",
      create: "Buku catatan baru",
      duplicate: "Gandakan",
      duplicateOf: (title: string) => `Gandakan ${title}`,
      copy: (title: string) => `${title} (salinan)`,
      remove: "Hapus",
      removeOf: (title: string) => `Hapus ${title}`,
      removed: (title: string) => `“${title}” dihapus.`,
      undo: "Urungkan",
      import: "Buka berkas",
      drop: "atau seret ke sini: buku catatan Lab, atau tabel CSV, Parquet, Arrow",
      private:
        "Tabel dibaca di peramban ini saja (paling besar 100 MB), tidak dikirim ke mana pun, dan tersedia selama halaman ini terbuka.",
      opening: (file: string) => `Membaca ${file} …`,
      openingRows: (file: string, rows: string) => `Membaca ${file} … ${rows} baris`,
      cancel: "Batalkan",
      done: "Selesai",
      types: {
        auto: "menurut isinya",
        number: "angka",
        text: "teks",
        date: "tanggal (tahun-bulan-hari)",
        "day-month": "tanggal (hari/bulan/tahun)",
        moment: "tanggal dan jam",
        boolean: "ya/tidak (true/false)"
      },
      opened: (file: string, name: string, rows: string) =>
        `Berkas ${file} terbuka sebagai tabel “${name}”, ${rows} baris. Coba di sel SQL: FROM ${name}. Tabel ini hanya ada selama halaman ini terbuka.`,
      unreadable: (file: string) =>
        `Berkas ${file} tidak dapat dibaca oleh peramban. Pilih lagi, atau salin dulu ke cakram ini.`,
      date: (date: string) => `diubah ${date}`
    },
    schema: {
      title: "Tabel dan kolom yang dapat dipakai",
      state: (n: number) => `${n} tabel`,
      records: "rekaman pegawai uji coba, satu baris satu pegawai; sintetis",
      scored: "rekaman yang sama dengan nilai menurut skenario Anda; berubah bila bobot atau aturan diubah",
      opened: (title: string) => `tabel rata-rata per unit yang terbuka di peramban ini: ${title}`,
      file: (file: string, rows: string) =>
        `${rows} baris dari berkas Anda, ${file}; hanya selama halaman ini terbuka, tidak dikirim ke mana pun`,
      close: "Tutup",
      closeOf: (name: string) => `Tutup tabel ${name}`,
      result: "hasil sebuah sel",
      column: "Kolom",
      meaning: "Arti",
      points: (dimension: string) => `Nilai ${dimension} menurut skema skenario`,
      index: "Indeks menurut bobot skenario, 0–100",
      category: "Kategori indeks menurut skema skenario",
      mean: (dimension: string) => `Rata-rata nilai ${dimension}`,
      published: {
        unit: "Nama unit",
        n: "Banyaknya pegawai",
        year: "Tahun ukur",
        group: "Siapa yang dihitung: PNS, PPPK, atau ASN (keduanya bersama)",
        provisional: "Apakah angkanya masih sementara",
        indeks: "Indeks sebagaimana diumumkan instansinya",
        kategori: "Kategori sebagaimana diumumkan instansinya",
        note: "Catatan tentang angkanya"
      } as Record<string, string>,
      complete: "Apakah tidak ada rekaman yang kosong",
      scope: (names: string) =>
        `Dalam sel JavaScript tersedia: ${names}. Hasil yang bernama dapat dipakai di semua sel lain. Di sel JavaScript, hasil SQL adalah tabel Arquero; di sel SQL, hasil JavaScript yang berupa larik objek, tabel Arquero atau tabel Arrow dibaca sebagai tabel, dengan namanya. d3.format menulis angka dengan cara Indonesia: d3.format(",.2f")(20000.5) menjadi 20.000,50.`,
      clock: (zone: string) =>
        `Di sel SQL, now(), today() dan current_date memberi jam perangkat ini (${zone}). Waktu berzona (TIMESTAMPTZ) ditampilkan dalam UTC, dengan +00 di belakangnya.`,
      csv: "CSV dari Lab membawa jenis kolomnya di kolom timbang_kolom. Teks diberi tanda kutip, dan yang diawali =, +, - atau @ diberi petik satu di depannya supaya lembar kerja tidak menjalankannya sebagai rumus; bila berkasnya dibuka lagi di Lab, petik itu dilepas dan jenisnya kembali.",
      plain:
        "Angka yang menamai sesuatu ditulis tanpa tanda ribuan: di kolom yang namanya memuat kata seperti tahun, kode, id, nomor atau NIP, dan di kolom bilangan bulat yang seluruh isinya antara 1900 dan 2100. Angka lain memakai tanda ribuan."
    },
    types: {number: "angka", text: "teks", boolean: "ya/tidak", date: "tanggal", other: "lain"} as Types,
    table: {
      label: (n: number) => `Hasil sel ${n}`,
      rows: (from: string, to: string, all: string) => `Baris ${from}–${to} dari ${all}`,
      empty: "Tidak ada baris. Kueri berjalan baik, tetapi tidak ada yang memenuhi syaratnya.",
      sort: (column: string, type: string) => `Urutkan menurut ${column} (${type})`,
      page: {first: "Awal", previous: "Sebelumnya", next: "Berikutnya", last: "Akhir"},
      pages: "Halaman hasil",
      characters: (n: string) => `${n} karakter`,
      long: (n: string) =>
        `Teks yang panjang ditampilkan ${n} karakter pertamanya saja, dengan panjang seluruhnya di depannya. Teks utuhnya ada di berkas unduhan.`,
      columns: (shown: string, all: string) =>
        `Ditampilkan ${shown} kolom pertama dari ${all}. Semuanya ada di berkas unduhan; untuk melihat kolom lain di sini, pilih dengan SELECT.`,
      failed: (why: string) => `Baris-baris ini tidak dapat dibaca: ${why}`
    },
    chart: {
      title: "Grafik cepat",
      x: "Sumbu X",
      y: "Sumbu Y",
      count: "banyaknya baris",
      mean: (column: string) => `rata-rata ${column}`,
      draw: "Gambar",
      other: (n: string) => `${n} nilai lain tidak digambar; semuanya ada di tabel.`,
      sampled: (drawn: string, all: string) => `Digambar ${drawn} dari ${all} baris, berselang sama.`,
      nulls: (n: string) => `${n} baris tanpa nilai tidak digambar.`,
      alt: (y: string, x: string) => `Grafik ${y} menurut ${x}; angkanya ada di tabel di atas.`,
      tooLarge: (size: string, limit: string) =>
        `Kolom-kolom ini berisi ${size} MB, lebih dari batas ${limit} MB untuk digambar di peramban. Ringkas dahulu di kuerinya, misalnya dengan GROUP BY. Tabelnya sendiri tidak hilang.`,
      empty: "Tidak ada nilai yang dapat digambar pada kolom-kolom ini."
    },
    figure: (n: number) => `Gambar hasil sel ${n}`,
    page: (n: number) => `Isi sel ${n}`,
    printed: (n: number) => `Cetakan sel ${n}`,
    notDrawn: (seconds: number) =>
      `Isi ini tidak selesai ditata peramban dalam ${seconds} detik, jadi tidak ditampilkan. Tampilkan sebagian atau ringkasannya, lalu jalankan lagi sel ini.`,
    downloads: {
      label: "Unduh hasil",
      csv: "CSV",
      arrow: "Arrow",
      parquet: "Parquet",
      svg: "SVG",
      png: "PNG",
      asText: (columns: string) =>
        `Di berkas unduhan, kolom ${columns} ditulis sebagai teks seperti yang tampak di sini.`,
      otherType: (columns: string) =>
        `Di berkas Arrow dan Parquet, kolom ${columns} menjadi jenis lain dengan nilai yang sama; CSV menyimpan jenisnya.`,
      of: (format: string) => `Unduh ${format}`
    }
  },
  {
    kinds: {sql: "SQL", js: "JavaScript", md: "Text"} as Kinds,
    cell: (n: number, kind: string) => `Cell ${n}: ${kind}`,
    editor: (n: number, kind: string) => `Source of cell ${n} (${kind})`,
    name: (n: number) => `Name of the result of cell ${n}`,
    namePlaceholder: "name of result",
    nameHint: "By this name other cells use the result, in SQL and JavaScript alike.",
    badName: (name: string) =>
      `“${name}” cannot be a name. Use letters, digits and underscores, and begin with a letter.`,
    run: "Run",
    runCell: (n: number) => `Run cell ${n}`,
    stop: "Stop",
    stopCell: (n: number) => `Stop cell ${n}`,
    up: (n: number) => `Move cell ${n} up`,
    down: (n: number) => `Move cell ${n} down`,
    remove: "Delete",
    removeCell: (n: number) => `Delete cell ${n}`,
    edit: "Edit",
    editCell: (n: number) => `Edit the text of cell ${n}`,
    doneEditing: "Done",
    add: {sql: "+ SQL", js: "+ JavaScript", md: "+ Text"} as Kinds,
    addAt: (kind: string, n: number) =>
      n === 0 ? `Add a cell at the start: ${kind}` : `Add a cell after cell ${n}: ${kind}`,
    insert: (n: number) => (n === 0 ? "Add a cell at the start" : `Add a cell after cell ${n}`),
    goTo: (n: number) => `To cell ${n}`,
    statuses: {
      idle: "not run yet",
      stale: "needs to be run again",
      running: "running",
      done: "done",
      error: "error",
      stopped: "stopped"
    } as Statuses,
    runningFor: (seconds: string) => `running for ${seconds} s …`,
    doneIn: (milliseconds: string) => `done in ${milliseconds} ms`,
    at: (line: number) => `Line ${line}: `,
    full: (limit: string) => `A notebook holds at most ${limit} cells. Go on in a new notebook.`,
    removed: (n: number) => `Cell ${n} was deleted. The button Undo brings it back.`,
    keys: "Ctrl+Enter (Mac: ⌘+Enter) or Shift+Enter runs a cell. Alt+↑ and Alt+↓ move it. Tab indents a line or takes a suggestion; to leave the editor by keyboard, press Esc and then Tab. Ctrl+Space suggests names of tables and columns.",
    protect: `Timbang shows no group of fewer than ${smallestGroup} people below agency level. Here the query is yours: add HAVING count(*) >= ${smallestGroup}, as every example does, before you share what comes out.`,
    renamed: {
      still: (cells: string, name: string) => `The old name “${name}” is still used in: cell ${cells}.`,
      byHand: (cells: string) =>
        `In cell ${cells} the word may mean something else, or the new name is used there already; change it yourself.`,
      replace: (name: string, cells: string) => `Change it to “${name}” in cell ${cells}`,
      done: (cells: string) => `The name was changed in cell ${cells}. The button Undo takes that back.`
    },
    bar: {
      label: "Notebook",
      title: "Title of the notebook",
      untitled: "Untitled",
      runAll: "Run all",
      stop: "Stop",
      undo: "Undo",
      redo: "Redo",
      link: "Copy link",
      copied: (kb: string) => `Link copied (${kb} kB). The link itself holds the notebook.`,
      copyFailed: (link: string) => `The browser does not allow copying. Copy this link yourself: ${link}`,
      export: "Download notebook",
      running: (seconds: string) => `Running for ${seconds} s …`,
      opening: (seconds: string) => `DuckDB is opening; SQL cells wait for it. ${seconds} s …`
    },
    saved: {
      example: "An example; it is saved as your own once you edit it.",
      foreign: "Not saved yet.",
      saving: "Saving …",
      saved: "Saved in this browser.",
      refused: (why: string) => `Not saved: ${why} Download this notebook so that it is not lost.`,
      elsewhere:
        "This notebook was just changed in another window. Open it again from the list to see that; what you edit here is saved as a copy.",
      forked: "This notebook was changed in another window too; what you edited here is saved as this copy."
    },
    blind: "Names of agencies are not masked on this page: cells read the records as they are.",
    foreign: {
      link: "This notebook came with a link and was made by somebody else. Its cells do not run until you ask; read them first.",
      file: "This notebook was read from a file. Its cells do not run until you ask; read them first.",
      run: "Run all cells",
      keep: "Save in this browser"
    },
    list: {
      title: "Notebooks",
      state: (n: string) => `${n} saved`,
      examples: "Worked examples",
      examplesHint: "An example can always be opened again as it was; what you edit becomes a notebook of its own.",
      own: "Saved in this browser",
      none: "None yet. Edit an example, or begin a new one.",
      create: "New notebook",
      duplicate: "Duplicate",
      duplicateOf: (title: string) => `Duplicate ${title}`,
      copy: (title: string) => `${title} (copy)`,
      remove: "Delete",
      removeOf: (title: string) => `Delete ${title}`,
      removed: (title: string) => `“${title}” was deleted.`,
      undo: "Undo",
      import: "Open a file",
      drop: "or drop it here: a notebook of the Lab, or a CSV, Parquet or Arrow table",
      private:
        "A table is read in this browser alone (100 MB at most), is sent nowhere, and is there while this page is open.",
      opening: (file: string) => `Reading ${file} …`,
      openingRows: (file: string, rows: string) => `Reading ${file} … ${plural(rows, "row")}`,
      cancel: "Cancel",
      done: "Done",
      types: {
        auto: "as the cells tell",
        number: "numbers",
        text: "text",
        date: "dates (year-month-day)",
        "day-month": "dates (day/month/year)",
        moment: "dates with times",
        boolean: "yes/no (true/false)"
      },
      opened: (file: string, name: string, rows: string) =>
        `The file ${file} is open as the table “${name}”, ${plural(rows, "row")}. Try in an SQL cell: FROM ${name}. This table is there only while this page is open.`,
      unreadable: (file: string) =>
        `The browser cannot read the file ${file}. Choose it again, or copy it to this disk first.`,
      date: (date: string) => `changed ${date}`
    },
    schema: {
      title: "Tables and columns you can use",
      state: (n: number) => plural(n, "table"),
      records: "records of pilot employees, one row each; synthetic",
      scored: "the same records with points under your scenario; it changes with the weights and rules",
      opened: (title: string) => `a table of means per unit that is open in this browser: ${title}`,
      file: (file: string, rows: string) =>
        `${plural(rows, "row")} of your file, ${file}; only while this page is open, sent nowhere`,
      close: "Close",
      closeOf: (name: string) => `Close the table ${name}`,
      result: "the result of a cell",
      column: "Column",
      meaning: "Meaning",
      points: (dimension: string) => `Points for ${dimension} under the scenario's scheme`,
      index: "Index under the scenario's weights, 0–100",
      category: "Category of the index under the scenario's scheme",
      mean: (dimension: string) => `Mean points for ${dimension}`,
      published: {
        unit: "Name of the unit",
        n: "Number of employees",
        year: "Year measured",
        group: "Who is counted: PNS, PPPK, or ASN (both together)",
        provisional: "Whether the figures are provisional",
        indeks: "Index as the agency published it",
        kategori: "Category as the agency published it",
        note: "What is to be known of the figures"
      } as Record<string, string>,
      complete: "Whether no record is missing",
      scope: (names: string) =>
        `JavaScript cells have in scope: ${names}. A result with a name can be used in every other cell. In JavaScript a result of SQL is an Arquero table; in SQL a result of JavaScript that is an array of objects, an Arquero table or an Arrow table is read as a table, by its name. d3.format writes numbers the English way, and the Indonesian way on the Indonesian page: d3.format(",.2f")(20000.5) gives 20,000.50 here.`,
      clock: (zone: string) =>
        `In SQL cells, now(), today() and current_date follow the clock of this device (${zone}). Times with a zone (TIMESTAMPTZ) are shown in UTC, with +00 after them.`,
      csv: "A CSV file from the Lab carries the types of its columns in the column timbang_kolom. Text is quoted, and text that begins with =, +, - or @ gets an apostrophe before it, so that no spreadsheet runs it as a formula; when the Lab opens the file again, the apostrophe is taken off and the types come back.",
      plain:
        "Numbers that name something are written without a thousands mark: in columns whose name has a word such as year, code, id, number or NIP (tahun, kode, nomor), and in columns of whole numbers that all lie between 1900 and 2100. Other numbers have the mark."
    },
    types: {number: "number", text: "text", boolean: "yes/no", date: "date", other: "other"} as Types,
    table: {
      label: (n: number) => `Result of cell ${n}`,
      rows: (from: string, to: string, all: string) => `Rows ${from}–${to} of ${all}`,
      empty: "No rows. The query ran well, but nothing meets its conditions.",
      sort: (column: string, type: string) => `Sort by ${column} (${type})`,
      page: {first: "First", previous: "Previous", next: "Next", last: "Last"},
      pages: "Pages of the result",
      characters: (n: string) => plural(n, "character"),
      long: (n: string) =>
        `Long texts are shown by their first ${n} characters, with the length of the whole before them. The files to download have them whole.`,
      columns: (shown: string, all: string) =>
        `The first ${shown} of ${all} columns are shown. The files to download have them all; to see others here, choose them with SELECT.`,
      failed: (why: string) => `These rows cannot be read: ${why}`
    },
    chart: {
      title: "Quick chart",
      x: "X axis",
      y: "Y axis",
      count: "number of rows",
      mean: (column: string) => `mean of ${column}`,
      draw: "Draw",
      other: (n: string) => `${n} other values are not drawn; the table has them all.`,
      sampled: (drawn: string, all: string) =>
        `${drawn} of ${plural(all, "row")} ${drawn === "1" ? "is" : "are"} drawn, evenly spaced.`,
      nulls: (n: string) => `${n === "1" ? "1 row without a value is" : `${n} rows without a value are`} not drawn.`,
      alt: (y: string, x: string) => `Chart of ${y} by ${x}; the table above has the figures.`,
      tooLarge: (size: string, limit: string) =>
        `These columns hold ${size} MB, over the limit of ${limit} MB for drawing them in the browser. Summarise them in the query first, for instance with GROUP BY. The table itself is not lost.`,
      empty: "These columns hold no value that can be drawn."
    },
    figure: (n: number) => `Figure made by cell ${n}`,
    page: (n: number) => `Content of cell ${n}`,
    printed: (n: number) => `What cell ${n} printed`,
    notDrawn: (seconds: number) =>
      `The browser did not finish laying this content out within ${seconds} seconds, so it is not shown. Show a part or a summary, then run this cell again.`,
    downloads: {
      label: "Download the result",
      csv: "CSV",
      arrow: "Arrow",
      parquet: "Parquet",
      svg: "SVG",
      png: "PNG",
      asText: (columns: string) => `In the files to download, ${columns} is written as text, as it is seen here.`,
      otherType: (columns: string) =>
        `In Arrow and Parquet files, ${columns} becomes another type with the same values; CSV keeps the type.`,
      of: (format: string) => `Download ${format}`
    }
  }
);
