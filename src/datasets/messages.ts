import {smallestGroup} from "../lib/index.js";
import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

/** What a sentence about a problem may name: the text found, the column, the bound broken, a percentage as points. */
type At = {value: string; column: string; expected: string; points: string};

export const data = define(
  {
    card: {
      synthetic: "Data sintetis",
      syntheticWhy:
        "Seluruh rekaman dibuat oleh program, bukan diambil dari instansi. Angkanya tidak menggambarkan instansi mana pun.",
      real: "Data nyata",
      realWhy: "Angka ini berasal dari sumber yang disebut di bawah.",
      year: "Tahun ukur",
      rows: {records: "Rekaman pegawai", aggregates: "Baris"},
      units: "Instansi",
      version: "Versi data",
      seed: "Benih acak",
      seedWhy: "benih yang sama menghasilkan berkas yang sama sampai ke bita",
      file: "Berkas",
      bytes: (mb: string) => `${mb} MB`,
      kilobytes: (kb: string) => `${kb} kB`,
      fingerprint: "Sidik data (SHA-256)",
      agencies: "Instansi di dalam data",
      agency: "Instansi",
      type: "Jenis",
      kanreg: "Kantor Regional BKN",
      headcount: "Pegawai",
      headcountSource: "Sumber jumlah pegawai",
      records: "Rekaman",
      estimated: "perkiraan",
      types: {kementerian: "kementerian", provinsi: "provinsi", kabupaten: "kabupaten", kota: "kota"},
      figures: "Angka acuan",
      figuresWhy: "Angka yang dipakai untuk menyusun data ini, dengan sumber dan tingkat keyakinannya.",
      figure: "Angka",
      value: "Nilai",
      source: "Sumber",
      confidence: "Keyakinan"
    },
    fingerprint: {
      copy: "Salin",
      copied: "Tersalin",
      failed: "Peramban tidak mengizinkan menyalin; pilih sendiri teks ini.",
      label: "Salin sidik data lengkap"
    },
    codeBook: {
      caption: "Buku kode: setiap kolom dan setiap nilainya",
      column: "Kolom",
      meaning: "Arti",
      type: "Tipe",
      values: "Nilai",
      empty: "kosong",
      whole: "bilangan bulat",
      number: "bilangan, boleh berdesimal",
      text: "teks"
    },
    coverage: {
      title: "Kelengkapan rekaman",
      caption:
        "Bagian pegawai yang semua rekamannya ada, per instansi dan kanal pemutakhiran. Makin pekat warnanya, makin lengkap.",
      alt: (n: string, low: string, lowWhere: string, high: string, highWhere: string) =>
        `Bagan kelengkapan ${n} instansi menurut kanal. Di antara angka yang disebut tepat, terendah ${low} (${lowWhere}), tertinggi ${high} (${highWhere}). Tabelnya ada di bawah bagan.`,
      altEmpty: "Bagan kelengkapan tanpa kelompok yang dapat ditampilkan.",
      table: "Lihat sebagai tabel",
      agency: "Instansi",
      none: "tidak ada pegawai",
      few: (minimum: string) => `<${minimum}`,
      fewLong: (minimum: string) => `dilindungi: kelompok kurang dari ${minimum} orang, atau dapat dihitung darinya`,
      above: (share: string) => `>${share}`,
      below: (share: string) => `<${share}`,
      cell: (share: string, n: string) => `${share} dari ${n}`,
      note: (minimum: string) =>
        `Kelompok kurang dari ${minimum} orang tidak ditampilkan. “>” dan “<” dipakai bila yang lengkap atau yang tidak lengkap kurang dari ${minimum} orang.`,
      empty: "Tidak ada data kelengkapan untuk ditampilkan."
    },
    rows: {
      caption: (from: string, to: string, total: string) => `Rekaman ${from}–${to} dari ${total} yang ditampilkan`,
      synthetic: "Rekaman sintetis: tidak ada orang di baliknya.",
      real: `Rekaman perorangan tidak ditampilkan dan tidak dapat diunduh: satu rekaman adalah kelompok berisi satu orang, sedangkan kelompok kurang dari ${smallestGroup} orang dilindungi. Yang tersedia adalah hitungan per instansi.`,
      none: "Tidak ada rekaman untuk ditampilkan.",
      previous: "Sebelumnya",
      next: "Berikutnya",
      pages: "Halaman rekaman",
      empty: "kosong",
      yes: "ya",
      no: "tidak"
    },
    import: {
      title: "Tabel Anda sendiri",
      intro:
        "Timbang dapat memakai tabel rata-rata nilai per unit: satu baris per unit, dengan jumlah pegawai dan rata-rata nilai keempat dimensi.",
      privacy: "Tabel ini hanya disimpan di peramban ini; tidak dikirim ke mana pun.",
      drop: "Seret berkas CSV ke sini, atau",
      choose: "Pilih berkas …",
      paste: "Atau tempel isi tabel dari lembar sebar",
      pasteHint: "Salin sel-selnya bersama judul kolom, lalu tempel di sini.",
      readPaste: "Baca tabel ini",
      pasted: "tabel tempelan",
      example: "Contoh tabel",
      exampleHint: "Judul kolom boleh berbahasa Indonesia atau Inggris, urutannya bebas.",
      copyExample: "Salin contoh",
      copied: "Contoh tersalin.",
      copyFailed: "Peramban tidak mengizinkan menyalin; pilih sendiri contoh di atas.",
      template: "Unduh templat CSV",
      templateName: "templat-timbang.csv",
      reading: (name: string) => `Membaca ${name} …`,
      readFailed: (name: string, reason: string) =>
        `${name} tidak dapat dibaca (${reason}). Pilih berkasnya sekali lagi.`,
      preview: (name: string) => `Isi ${name}`,
      allGood: (n: string) => `${n} unit terbaca, tanpa masalah.`,
      someBad: (good: string, bad: string) =>
        `${good} unit terbaca baik; ${bad} baris bermasalah dan belum dimuat. Perbaiki tabelnya, atau muat yang baik saja.`,
      allBad: (bad: string) => `Tidak ada unit yang dapat dimuat: ${bad} baris bermasalah.`,
      refused: "Tabel ini tidak dapat dipakai.",
      load: (n: string) => `Muat ${n} unit`,
      loadGood: (n: string) => `Muat ${n} baris yang baik`,
      cancel: "Batal",
      row: "Baris",
      total: "jumlah; tidak dimuat",
      isUnit: "Ini unit, muat",
      isTotal: "Ini jumlah, sisihkan",
      notUsed: "tidak dipakai",
      small: `kurang dari ${smallestGroup} orang: tidak akan diperlihatkan dan tidak diperingkat`,
      problems: "Masalah",
      notices: "Catatan",
      shownOf: (shown: string, all: string) => `Ditampilkan ${shown} dari ${all} baris; yang bermasalah didahulukan.`,
      moreProblems: (n: string) => `dan ${n} masalah lain`,
      saved: (name: string, n: string) => `${name} (${n} unit) dimuat.`,
      stored: "Tabel tersimpan",
      none: "Belum ada tabel yang disimpan di peramban ini.",
      use: "Gunakan",
      using: "Sedang dipakai",
      remove: "Hapus",
      useLabel: (name: string) => `Gunakan ${name}`,
      removeLabel: (name: string) => `Hapus ${name}`,
      removed: (name: string) => `${name} dihapus dari peramban ini.`,
      undo: "Urungkan",
      storedUnits: (n: string, people: string, date: string) => `${n} unit, ${people} pegawai; dimuat ${date}`,
      store: {
        refused:
          "Peramban ini tidak mengizinkan penyimpanan (misalnya pada jendela penyamaran). Tabel tetap dapat dipakai sampai halaman ini ditutup.",
        full: "Tempat penyimpanan peramban penuh. Tabel tetap dapat dipakai sampai halaman ini ditutup; hapus tabel lain, lalu muat lagi agar tersimpan.",
        corrupt: (kept: string, reason: string) =>
          `Tabel yang tersimpan di peramban ini tidak terbaca (${reason}). Isinya tidak dibuang: ada di penyimpanan peramban dengan kunci “${kept}”. Muat kembali tabelnya dari berkas asal.`,
        newer:
          "Tabel yang tersimpan dibuat oleh versi Timbang yang lebih baru dan dibiarkan apa adanya. Muat ulang halaman untuk memakai versi terbaru."
      },
      columns: {
        unit: "unit",
        n: "jumlah pegawai",
        kualifikasi: "kualifikasi",
        kompetensi: "kompetensi",
        kinerja: "kinerja",
        disiplin: "disiplin"
      },
      where: {
        file: "Tabel",
        row: (row: string) => `Baris ${row}`,
        cell: (row: string, column: string) => `Baris ${row}, kolom ${column}`
      },
      problem: {
        "too-large": ({value, expected}: At) =>
          `Tabel rata-rata berukuran kecil; berkas ini ${value} (paling besar ${expected}). Barangkali ini berkas lain, misalnya data per pegawai, yang memang tidak diminta di sini.`,
        "too-wide": ({value, expected}: At) =>
          `Satu barisnya berisi ${value} pemisah kolom; tabel rata-rata paling banyak ${expected} kolom. Simpan hanya kolom unit, jumlah pegawai, dan empat rata-ratanya.`,
        "too-many-lines": ({value, expected}: At) =>
          `Berkas ini berisi ${value} baris; tabel rata-rata paling banyak ${expected} baris, satu baris untuk satu unit. Barangkali ini data per pegawai, yang memang tidak diminta di sini.`,
        workbook: (_: At) =>
          "Ini buku kerja Excel. Di Excel, simpan lembarnya sebagai “CSV UTF-8”, lalu pilih berkas CSV itu.",
        binary: (_: At) => "Ini bukan tabel teks. Simpan tabelnya sebagai CSV, lalu pilih berkas CSV itu.",
        "web-page": (_: At) =>
          "Ini halaman web (HTML) atau XML, juga bila namanya berakhir .xls. Buka di Excel atau LibreOffice, simpan lembarnya sebagai CSV, lalu pilih berkas CSV itu.",
        json: (_: At) => "Ini JSON, bukan tabel. Di sini yang dibaca tabel teks, misalnya CSV.",
        empty: (_: At) => "Tidak ada isinya. Pilih berkas lain atau tempel tabelnya.",
        "one-column": ({value}: At) =>
          `Hanya ditemukan satu kolom (“${value}”). Pisahkan kolom dengan titik koma, koma, tab, atau garis tegak (|).`,
        "no-header": ({value}: At) =>
          `Judul kolom tidak ditemukan; baris pertama berbunyi “${value}”. Tambahkan baris judul: unit; n; kualifikasi; kompetensi; kinerja; disiplin.`,
        "missing-column": ({column, expected}: At) =>
          `Kolom ${column} tidak dikenali. Pilih kolomnya di bawah, perbaiki judulnya, atau tambahkan kolomnya. Judul yang dikenali: ${expected}.`,
        "sum-column": ({value, expected}: At) =>
          `Kolom “${value}” adalah jumlah keempat rata-rata (misalnya ${expected}), bukan jumlah pegawai. Tambahkan kolom jumlah pegawai, atau pilih kolomnya di bawah.`,
        "duplicate-column": ({column}: At) =>
          `Kolom ${column} ada lebih dari satu. Pilih salah satunya di bawah, atau sisakan satu saja.`,
        "own-file": (_: At) =>
          "Berkas ini diunduh dari Timbang: isinya hasil simulasi (misalnya peringkat), bukan rata-rata nilai tiap dimensi, jadi tidak dapat dimuat sebagai data. Buka lagi simulasinya dari tautan atau skenario yang disimpan; di sini muat tabel asalnya.",
        "too-many-units": ({value, expected}: At) => `Ada ${value} unit; paling banyak ${expected}.`,
        "no-units": (_: At) => "Ada judul kolom, tetapi tidak ada unit di bawahnya.",
        "missing-unit": (_: At) => "nama unit kosong.",
        "duplicate-unit": ({value, expected}: At) =>
          `“${value}” juga ada di baris ${expected}. Beri nama yang berbeda atau sisakan satu.`,
        "no-numbers": ({value}: At) => `“${value}” tidak disertai angka. Bila ini catatan, baris ini boleh diabaikan.`,
        "missing-number": ({expected}: At) =>
          expected === ""
            ? "kosong; isi dengan jumlah pegawai."
            : `kosong; isi dengan bilangan dari 0 sampai ${expected}.`,
        "not-a-number": ({value, expected}: At) =>
          `“${value}” bukan bilangan; yang diminta bilangan dari 0 sampai ${expected}.`,
        percent: ({value, expected, points}: At) =>
          `“${value}” berupa persen; yang diminta nilai dari 0 sampai ${expected}. Nilai = persen × ${expected} ÷ 100, jadi ${value} ditulis ${points}.`,
        dated: ({value}: At) =>
          `“${value}” berupa tanggal; barangkali bilangan yang diubah lembar sebar (20.3 menjadi 20-Mar). Tulis lagi bilangannya.`,
        negative: ({value, expected}: At) =>
          `${value} kurang dari nol; yang diminta bilangan dari 0 sampai ${expected}.`,
        "above-maximum": ({value, expected}: At) =>
          `${value} melebihi nilai tertinggi dimensi ini, ${expected}. Nilainya harus dalam skala peraturan, bukan persen.`,
        "open-quote": ({value}: At) =>
          `tanda kutip dibuka tetapi tidak ditutup (“${value}”). Hapus atau tutup tanda kutip itu.`,
        "not-a-count": ({value}: At) => `“${value}” bukan jumlah pegawai; yang diminta bilangan bulat mulai dari 1.`,
        "extra-cells": ({value, expected}: At) =>
          `ada isi lebih dari ${expected} kolom (“${value}”). Barangkali koma desimal terbaca sebagai pemisah kolom; pisahkan kolom dengan titik koma.`
      },
      notice: {
        "title-line": (row: string, value: string) => `Baris ${row} di atas judul kolom dilewati: “${value}”.`,
        "extra-column": (value: string) => `Kolom “${value}” tidak dipakai.`,
        "total-row": (row: string, value: string) =>
          `Baris ${row} (“${value}”) dikenali sebagai jumlah atau rata-rata, bukan unit, dan tidak dimuat.`,
        "aside-line": {
          numbering: (row: string, value: string) => `Baris ${row} hanya nomor kolom (“${value}”) dan dilewati.`,
          repeated: (row: string, _value: string) => `Baris ${row} mengulang judul kolom dan dilewati.`,
          below: (row: string, value: string) =>
            `Baris ${row} di bawah tabel dianggap catatan dan dilewati: “${value}”.`
        },
        "suspect-row": (row: string, value: string) =>
          `Pegawai di baris ${row} (“${value}”) sama banyak dengan semua baris lain bersama-sama. Bila ini baris jumlah, sisihkan.`,
        "named-total": (row: string, value: string) =>
          `Baris ${row} (“${value}”) bernama seperti jumlah atau rata-rata, tetapi angkanya bukan jumlah baris lain. Bila ini bukan unit, sisihkan.`,
        "inner-quote": (row: string, value: string) =>
          `Baris ${row}: tanda kutip di dalam “${value}” dibaca sebagai huruf.`,
        invisible: (rows: string) => `Baris ${rows}: tanda yang tidak tampak (seperti spasi lebar nol) dibuang.`,
        "decimal-mark": {
          ",": "Koma dibaca sebagai tanda desimal.",
          ".": "Titik dibaca sebagai tanda desimal.",
          mixed: "Ada tanda desimal koma dan titik; keduanya dibaca sebagai desimal. Periksa angkanya."
        },
        "thousands-mark": (example: string, reading: string) =>
          `Jumlah pegawai “${example}” dibaca sebagai ${reading} orang.`,
        delimiter: (value: string) => `Garis tegak (${value}) dibaca sebagai pemisah kolom.`,
        "small-units": (_one: boolean, rows: string) =>
          `Baris ${rows}: unit berpegawai kurang dari ${smallestGroup} orang. Unit ini dimuat, tetapi dilindungi: tidak akan diperlihatkan dan tidak diperingkat.`,
        encoding: (value: string) =>
          `Berkas tidak ditulis dalam UTF-8; dibaca sebagai ${value}. Periksa ejaan nama unit.`
      }
    }
  },
  {
    card: {
      synthetic: "Synthetic data",
      syntheticWhy:
        "Every record was made by a program, none was taken from an agency. The figures say nothing about any agency.",
      real: "Real data",
      realWhy: "These figures come from the sources named below.",
      year: "Year measured",
      rows: {records: "Employee records", aggregates: "Rows"},
      units: "Agencies",
      version: "Version of the data",
      seed: "Random seed",
      seedWhy: "the same seed gives the same file to the byte",
      file: "File",
      bytes: (mb) => `${mb} MB`,
      kilobytes: (kb) => `${kb} kB`,
      fingerprint: "Data fingerprint (SHA-256)",
      agencies: "Agencies in the data",
      agency: "Agency",
      type: "Kind",
      kanreg: "BKN regional office",
      headcount: "Employees",
      headcountSource: "Source of the head-count",
      records: "Records",
      estimated: "estimate",
      types: {kementerian: "ministry", provinsi: "province", kabupaten: "regency", kota: "city"},
      figures: "Reference figures",
      figuresWhy: "The figures these data were built on, with source and confidence.",
      figure: "Figure",
      value: "Value",
      source: "Source",
      confidence: "Confidence"
    },
    fingerprint: {
      copy: "Copy",
      copied: "Copied",
      failed: "The browser does not allow copying; select this text yourself.",
      label: "Copy the full data fingerprint"
    },
    codeBook: {
      caption: "Code book: every column and every value",
      column: "Column",
      meaning: "Meaning",
      type: "Type",
      values: "Values",
      empty: "empty",
      whole: "a whole number",
      number: "a number, with decimals or without",
      text: "text"
    },
    coverage: {
      title: "Completeness of records",
      caption:
        "Share of employees who have every record, per agency and update channel. The stronger the colour, the more complete.",
      alt: (n, low, lowWhere, high, highWhere) =>
        `Chart of the completeness of ${n} ${n === "1" ? "agency" : "agencies"} by channel. Of the shares told exactly, the lowest is ${low} (${lowWhere}), the highest ${high} (${highWhere}). Its table is below the chart.`,
      altEmpty: "Chart of completeness without a group that can be shown.",
      table: "Show as a table",
      agency: "Agency",
      none: "no employees",
      few: (minimum) => `<${minimum}`,
      fewLong: (minimum) =>
        `protected: a group of fewer than ${minimum} people, or one from which it could be worked out`,
      above: (share) => `>${share}`,
      below: (share) => `<${share}`,
      cell: (share, n) => `${share} of ${n}`,
      note: (minimum) =>
        `Groups of fewer than ${minimum} people are not shown. “>” and “<” stand where those with, or those without, every record are fewer than ${minimum}.`,
      empty: "There is no completeness to show."
    },
    rows: {
      caption: (from, to, total) => `Records ${from}–${to} of the ${total} shown`,
      synthetic: "Synthetic records: there is nobody behind them.",
      real: `Single records are not shown and cannot be downloaded: one record is a group of one person, and groups of fewer than ${smallestGroup} people are protected. Counts per agency are available.`,
      none: "There are no records to show.",
      previous: "Previous",
      next: "Next",
      pages: "Pages of records",
      empty: "empty",
      yes: "yes",
      no: "no"
    },
    import: {
      title: "Your own table",
      intro:
        "Timbang can use a table of mean points per unit: one row a unit, with its number of employees and the mean points of the four dimensions.",
      privacy: "The table stays in this browser; it is not sent anywhere.",
      drop: "Drag a CSV file here, or",
      choose: "Choose a file …",
      paste: "Or paste the table from a spreadsheet",
      pasteHint: "Copy the cells together with the column titles and paste them here.",
      readPaste: "Read this table",
      pasted: "pasted table",
      example: "Example table",
      exampleHint: "Column titles may be Indonesian or English, in any order.",
      copyExample: "Copy the example",
      copied: "Example copied.",
      copyFailed: "The browser does not allow copying; select the example above yourself.",
      template: "Download a CSV template",
      templateName: "timbang-template.csv",
      reading: (name) => `Reading ${name} …`,
      readFailed: (name, reason) => `${name} could not be read (${reason}). Please choose the file again.`,
      preview: (name) => `What ${name} holds`,
      allGood: (n) => (n === "1" ? "1 unit read, no problems." : `${n} units read, no problems.`),
      someBad: (good, bad) =>
        `Read well: ${good}. Rows with a problem, not loaded: ${bad}. Mend the table, or load the good rows only.`,
      allBad: (bad) => `No unit can be loaded. Rows with a problem: ${bad}.`,
      refused: "This table cannot be used.",
      load: (n) => (n === "1" ? "Load 1 unit" : `Load ${n} units`),
      loadGood: (n) => (n === "1" ? "Load the 1 good row" : `Load the ${n} good rows`),
      cancel: "Cancel",
      row: "Row",
      total: "a total; not loaded",
      isUnit: "This is a unit, load it",
      isTotal: "This is a total, set it aside",
      notUsed: "not used",
      small: `fewer than ${smallestGroup} people: will be neither shown nor ranked`,
      problems: "Problems",
      notices: "Notes",
      shownOf: (shown, all) => `${shown} of ${plural(all, "row")} shown, those with a problem first.`,
      moreProblems: (n) => `and ${n} more`,
      saved: (name, n) => `${name} (${n} ${n === "1" ? "unit" : "units"}) loaded.`,
      stored: "Stored tables",
      none: "No table is stored in this browser yet.",
      use: "Use",
      using: "In use",
      remove: "Remove",
      useLabel: (name) => `Use ${name}`,
      removeLabel: (name) => `Remove ${name}`,
      removed: (name) => `${name} was removed from this browser.`,
      undo: "Undo",
      storedUnits: (n, people, date) => `${plural(n, "unit")}, ${plural(people, "employee")}; loaded ${date}`,
      store: {
        refused:
          "This browser does not allow storage (in a private window, for example). The table can be used until this page is closed.",
        full: "The browser's storage is full. The table can be used until this page is closed; remove another table and load it again to have it stored.",
        corrupt: (kept, reason) =>
          `The tables stored in this browser cannot be read (${reason}). They were not thrown away: they are in the browser's storage under the key “${kept}”. Load the tables again from their files.`,
        newer:
          "The stored tables were made by a newer version of Timbang and are left as they are. Reload the page to use the latest version."
      },
      columns: {
        unit: "unit",
        n: "employees",
        kualifikasi: "qualification",
        kompetensi: "competence",
        kinerja: "performance",
        disiplin: "discipline"
      },
      where: {
        file: "Table",
        row: (row) => `Row ${row}`,
        cell: (row, column) => `Row ${row}, column ${column}`
      },
      problem: {
        "too-large": ({value, expected}) =>
          `An aggregates table is small; this file is ${value} (at most ${expected}). Perhaps it is another file, such as data per employee, which is not asked for here.`,
        "too-wide": ({value, expected}) =>
          `One of its lines has ${plural(value, "separator")} of columns; a table of means has at most ${expected} columns. Keep only the unit, the head-count and the four means.`,
        "too-many-lines": ({value, expected}) =>
          `This file has ${value} lines; a table of means has at most ${expected}, one for each unit. Perhaps it is data per employee, which is not asked for here.`,
        workbook: () => "This is an Excel workbook. In Excel, save the sheet as “CSV UTF-8” and choose that CSV file.",
        binary: () => "This is not a table of text. Save the table as CSV and choose that CSV file.",
        "web-page": () =>
          "This is a web page (HTML) or XML, even if its name ends in .xls. Open it in Excel or LibreOffice, save the sheet as CSV, then choose that CSV file.",
        json: () => "This is JSON, not a table. Tables of text, such as CSV, are read here.",
        empty: () => "There is nothing in it. Choose another file or paste the table.",
        "one-column": ({value}) =>
          `Only one column was found (“${value}”). Separate the columns with semicolons, commas, tabs or vertical bars (|).`,
        "no-header": ({value}) =>
          `No column titles were found; the first row reads “${value}”. Add a row of titles: unit; n; qualification; competence; performance; discipline.`,
        "missing-column": ({column, expected}) =>
          `The column ${column} is not known. Choose it below, mend its title, or add it. Titles that are known: ${expected}.`,
        "sum-column": ({value, expected}) =>
          `The column “${value}” is the sum of the four means (as ${expected}), not the number of employees. Add a column of employees, or choose it below.`,
        "duplicate-column": ({column}) =>
          `The column ${column} is there more than once. Choose one of them below, or leave only one.`,
        "own-file": () =>
          "This file was downloaded from Timbang: it holds what came of a simulation (such as a ranking), not the mean points of each dimension, so it cannot be loaded as data. Open the simulation again from its link or a saved scenario; load the table it was made of here.",
        "too-many-units": ({value, expected}) => `There are ${value} units; at most ${expected} are taken.`,
        "no-units": () => "There are column titles, but no unit under them.",
        "missing-unit": () => "the unit has no name.",
        "duplicate-unit": ({value, expected}) =>
          `“${value}” is also in row ${expected}. Give it another name, or leave only one.`,
        "no-numbers": ({value}) => `“${value}” comes without numbers. If it is a note, this row can be left out.`,
        "missing-number": ({expected}) =>
          expected === "" ? "empty; enter the number of employees." : `empty; enter a number from 0 to ${expected}.`,
        "not-a-number": ({value, expected}) =>
          `“${value}” is not a number; a number from 0 to ${expected} is expected.`,
        percent: ({value, expected, points}) =>
          `“${value}” is a percentage; points from 0 to ${expected} are expected. Points = per cent × ${expected} ÷ 100, so ${value} is written ${points}.`,
        dated: ({value}) =>
          `“${value}” is a day; perhaps a number that a spreadsheet changed (20.3 to 20-Mar). Write the number again.`,
        negative: ({value, expected}) => `${value} is below zero; a number from 0 to ${expected} is expected.`,
        "above-maximum": ({value, expected}) =>
          `${value} is more than this dimension can give, ${expected}. Points must be on the regulation's scale, not in per cent.`,
        "open-quote": ({value}) => `a quotation mark opens and does not close (“${value}”). Delete or close that mark.`,
        "not-a-count": ({value}) => `“${value}” is not a number of employees; a whole number from 1 is expected.`,
        "extra-cells": ({value, expected}) =>
          `there is more in it than ${expected} columns (“${value}”). Perhaps decimal commas were read as column separators; separate the columns with semicolons.`
      },
      notice: {
        "title-line": (row, value) => `Row ${row} above the column titles was skipped: “${value}”.`,
        "extra-column": (value) => `Column “${value}” is not used.`,
        "total-row": (row, value) =>
          `Row ${row} (“${value}”) was recognised as a total or mean, not a unit, and is not loaded.`,
        "aside-line": {
          numbering: (row, value) => `Row ${row} only numbers the columns (“${value}”) and was left aside.`,
          repeated: (row) => `Row ${row} repeats the column titles and was left aside.`,
          below: (row, value) => `Row ${row} below the table was taken for a note and left aside: “${value}”.`
        },
        "suspect-row": (row, value) =>
          `Row ${row} (“${value}”) has as many employees as all the other rows together. If it is a total, set it aside.`,
        "named-total": (row, value) =>
          `Row ${row} (“${value}”) is named as a total or an average is, but its numbers are not those of the other rows. If it is no unit, leave it aside.`,
        "inner-quote": (row, value) => `Row ${row}: the quotation marks in “${value}” were read as letters.`,
        invisible: (rows) => `Row ${rows}: letters that cannot be seen (as zero-width spaces) were left out.`,
        "decimal-mark": {
          ",": "Commas are read as decimal marks.",
          ".": "Points are read as decimal marks.",
          mixed: "There are both decimal commas and points; each is read as a decimal mark. Please check the numbers."
        },
        "thousands-mark": (example, reading) =>
          `The number of employees “${example}” is read as ${plural(reading, "person", "people")}.`,
        delimiter: (value) => `Vertical bars (${value}) are read as column separators.`,
        "small-units": (one, rows) =>
          one
            ? `Row ${rows}: a unit of fewer than ${smallestGroup} people. It is loaded but protected: it will be neither shown nor ranked.`
            : `Rows ${rows}: units of fewer than ${smallestGroup} people. They are loaded but protected: they will be neither shown nor ranked.`,
        encoding: (value) => `The file is not written in UTF-8; it is read as ${value}. Please check the names.`
      }
    }
  }
);
