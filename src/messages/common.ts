import {define} from "./define.js";
import {plural} from "./plural.js";

export const common = define(
  {
    language: "Bahasa Indonesia",
    otherLanguage: "English",
    otherLanguageShort: "EN",
    brand: "Timbang",
    tagline: "Meja kerja simulasi Indeks Profesionalitas ASN",
    skip: "Langsung ke isi",
    navigation: "Halaman",
    nav: {
      beranda: "Beranda",
      bobot: "Bobot",
      ketahanan: "Ketahanan",
      sebaran: "Sebaran",
      bandingkan: "Bandingkan",
      bahan: "Bahan Diskusi",
      lab: "Lab",
      data: "Data",
      metode: "Metode"
    },
    footer: "Semua perhitungan berlangsung di peramban Anda; tidak ada data yang dikirim ke mana pun.",
    licences: "Lisensi perangkat lunak",
    offline: {
      keeping: "Situs ini sedang disimpan untuk dipakai tanpa jaringan …",
      kept: "Situs ini tersimpan untuk dipakai tanpa jaringan.",
      keptPages: "Halaman situs ini tersimpan untuk dibuka tanpa jaringan; datanya tidak disimpan.",
      failed:
        "Situs ini belum dapat disimpan untuk dipakai tanpa jaringan: jaringan terputus, atau peramban menolak atau penuh.",
      removed: "Situs ini tidak disimpan di peramban; tanpa jaringan ia tidak terbuka.",
      keep: "Simpan salinan luring",
      remove: "Hapus salinan luring"
    },
    code: "Lihat perhitungan sel ini",
    synthetic: "Data sintetis",
    syntheticNotice: "Dibuat oleh program untuk mencoba alat ini. Angkanya bukan keadaan instansi yang sebenarnya.",
    realNotice: (title: string, description: string) => `${title}. ${description}`,
    open: "Situs terbuka",
    openNotice: (own: string, any: string) =>
      `Pegawai yang tingkatnya hanya dimiliki kurang dari sepuluh orang dihitung pada tingkat yang mirip. Jumlah pegawai tepat; indeks instansi berbeda paling banyak ${own} dari yang sebenarnya pada bobot peraturan, ${any} pada bobot lain.`,
    ownTable:
      "Rata-rata per unit yang Anda buka sendiri; hanya tersimpan di peramban ini. Timbang tidak memeriksa asalnya.",
    provisional: (unit: string) => `${unit} (sementara)`,
    hypothetical: "hipotetis",
    hypotheticalNotice: (title: string) =>
      `Skema “${title}” bersifat hipotetis: bukan peraturan dan bukan rancangan resmi.`,
    draftNotice: (title: string) => `Skema “${title}” adalah rancangan, belum berlaku.`,
    fingerprint: "Sidik data",
    version: "Versi",
    dataset: "Data yang ditimbang",
    blindAgency: (letter: string) => `Instansi ${letter}`,
    undo: "Urungkan",
    redo: "Ulangi",
    reset: "Atur ulang",
    toolbar: "Skenario",
    blind: "Samarkan nama",
    baselineOwn: "Jadikan acuan",
    baselineRegulation: "Acuan: peraturan",
    baselineNames: {regulation: "peraturan", own: "acuan Anda"},
    baselineShort: {regulation: "peraturan", own: "acuan"},
    computedUnder: (scheme: string, weights: string) => `Dihitung menurut ${scheme}. Bobot (persen): ${weights}.`,
    downloadCsv: "Unduh tabel (CSV)",
    downloadParquet: "Unduh rekaman (Parquet)",
    downloadRecords: "Unduh rekaman (CSV)",
    downloadNotReady: "Tabelnya masih dihitung, jadi belum ada yang diunduh. Tunggu sebentar, lalu tekan lagi.",
    recordsSynthetic: (sidik: string) =>
      `Kedua berkas berisi data sintetis: tidak ada pegawai nyata di dalamnya. Nama berkas Parquet menyebutnya; setiap baris CSV menyebutnya pada kolom sumber (“sintetis”) dan sidik (“${sidik}”).`,
    recordsCheck: "Sidik SHA-256 berkas Parquet:",
    recordsCheckHow:
      "Untuk memeriksa unduhan, jalankan perintah ini (di Windows: Get-FileHash); hasilnya harus sama dengan sidik itu:",
    fileNames: {synthetic: "SINTETIS", own: "tabel-sendiri"},
    presets: {
      regulation: "Peraturan",
      regulationWeights: "Bobot peraturan, aturan diubah",
      schemeWeights: (scheme: string) => `Bobot ${scheme}`,
      example: "Kompetensi 30, kinerja 40",
      equal: "Sama rata",
      withoutDisiplin: "Tanpa disiplin"
    },
    table: {
      caption: "Rata-rata nilai per unit",
      unit: "Unit",
      n: "Pegawai",
      sum: "Jumlah",
      published: "Indeks terbit",
      note: "Catatan",
      provisional: "Masih sementara."
    },
    rulesDisabled:
      "Aturan tidak berlaku di sini: data ini berupa rata-rata nilai yang sudah jadi, sehingga hanya bobotnya yang dapat diubah.",
    waits: {
      loading: "Saringan jenis kelamin, umur, dan jalur data menunggu rekaman pegawai selesai dimuat …",
      unavailable:
        "Saringan jenis kelamin, umur, dan jalur data memerlukan DuckDB, yang tidak dapat dibuka di sini. Hapus saringan itu untuk melihat peringkat.",
      home: (filter: string) =>
        `Skenario ini menyaring ${filter}; saringan itu dihitung di halaman Bobot. Peringkat di sini adalah peringkat semua pegawai.`
    },
    provenance: (title: string, fingerprint: string, version: string) =>
      `${title}, sidik ${fingerprint}. Timbang ${version}.`,
    filterDisabled: {
      aggregates: "Data ini berupa rata-rata per unit; pegawainya tidak dapat disaring.",
      loading: "tersedia setelah rekaman selesai dimuat …",
      unavailable: "tidak tersedia: DuckDB tidak dapat dibuka di peramban ini",
      withheld: "tidak tersedia: situs ini tidak menyajikan rekaman pegawai"
    },
    copyLink: "Salin tautan",
    copied: "Tautan tersalin. Siapa pun yang membukanya melihat skenario yang sama.",
    copiedOwn:
      "Tautan tersalin. Tautan membawa aturan dan bobot, tetapi tidak tabel Anda; penerima perlu membuka tabel yang sama.",
    copyFailed: (link: string) => `Peramban tidak mengizinkan menyalin. Salin sendiri tautan ini: ${link}`,
    copyFailedOwn: (link: string) =>
      `Peramban tidak mengizinkan menyalin. Tautan membawa aturan dan bobot, tetapi tidak tabel Anda; penerima perlu membuka tabel yang sama. Salin sendiri tautan ini: ${link}`,
    retry: "Coba lagi",
    close: "Tutup",
    loading: "Memuat …",
    loadFailed: (what: string, why: string) =>
      `${what} tidak dapat dimuat (${why}). Periksa sambungan, lalu coba lagi; pengaturan Anda tetap tersimpan di alamat halaman.`,
    truncated: (got: string, expected: string) => `terbaca ${got} dari ${expected} rekaman: unduhan terpotong`,
    engineFailed: (why: string) => `DuckDB tidak dapat dibuka (${why}).`,
    queryFailed: (why: string) => `DuckDB tidak dapat menjawab (${why}).`,
    pilotData: "Data uji coba",
    bimaData: "Data Kota Bima",
    shelf: "Tempat menyimpan skenario",
    withheld: "Situs ini terbuka bagi umum dan hanya memuat hitungan sepuluh pegawai atau lebih, bukan rekamannya.",
    unsupported:
      "Peramban ini tidak menjalankan WebAssembly atau pekerja latar, sehingga DuckDB tidak dapat dibuka. Pemeringkatan tetap berjalan dari tabulasi yang sudah disiapkan; saringan jenis kelamin, umur, dan jalur data tidak tersedia.",
    link: {
      title: "Tautan ini tidak dipakai persis seperti tertulis; yang sah tetap dipakai:",
      unknownKey: (key: string) => `“${key}” tidak dikenal dan diabaikan.`,
      version: (value: string) =>
        `Tautan ini dibuat oleh versi lain (${value}). Bagian yang dikenali dipakai; periksa kembali pengaturannya.`,
      dataset: (value: string) => `Data “${value}” tidak ada di sini; dipakai data uji coba.`,
      fingerprint: (made: string, here: string) =>
        `Skenario ini dibuat untuk data lain (sidik ${made}); yang termuat di sini bersidik ${here}. Aturan dan bobot dipakai, tetapi angkanya dapat berbeda dari yang dilihat pembuatnya.`,
      scheme: (value: string) => `Skema “${value}” tidak dikenal; dipakai peraturan yang berlaku.`,
      setting: (name: string, value: string) => `Pilihan aturan “${name}: ${value}” tidak dikenal; dipakai bawaannya.`,
      weights: (value: string) =>
        `Bobot “${value}” bukan empat bilangan dari 0 sampai 100 yang tidak semuanya nol; dipakai bobot skema.`,
      weightsSum: (value: string, sum: string, used: string) =>
        `Bobot “${value}” berjumlah ${sum}, bukan 100; disesuaikan sebanding menjadi ${used}.`,
      weightsRounded: (value: string, used: string) =>
        `Bobot “${value}” dibulatkan menjadi ${used}: bobot dihitung sampai satu angka desimal.`,
      admissibleRounded: (value: string, used: string) =>
        `Bobot yang diterima “${value}” dibulatkan menjadi “${used}”: batasnya dihitung sampai satu angka desimal.`,
      nameTidied: (value: string, used: string) =>
        `Nama skenario “${value}” memuat tanda yang tidak dipakai; ditulis “${used}”.`,
      settingTwice: (name: string, value: string) =>
        `Pilihan aturan “${name}” disebut lebih dari sekali; dipakai “${value}”.`,
      repeated: (key: string) => `“${key}” tertulis lebih dari sekali; yang terakhir dipakai.`,
      blind: (value: string) => `“samar=${value}” tidak dikenal; nama tidak disamarkan.`,
      filter: (name: string, value: string) => `Saringan “${name}: ${value}” tidak dikenal dan diabaikan.`,
      locked: (value: string) => `Kunci “${value}” bukan dimensi dan diabaikan.`,
      admissible: (value: string) =>
        `Bobot yang diterima “${value}” tidak terbaca; dipakai bobot dalam ±5 poin dari skenario.`,
      distribution: (value: string) =>
        `Tampilan sebaran “${value}” tidak terbaca; dipakai histogram indeks per instansi.`,
      sides: (value: string) =>
        `Pasangan “${value}” yang dibandingkan pada Sebaran tidak dapat dibaca; dua kelompok pertama dipakai.`,
      statement: (value: string) =>
        `Pernyataan “${value}” yang diuji pada Ketahanan tidak dapat dibaca; yang biasa dipakai.`,
      question: (value: string) =>
        `Pertanyaan “${value}” pada Ketahanan (“Apa yang diperlukan?”) tidak dapat dibaca; yang biasa dipakai.`,
      instansi: (value: string) => `Instansi “${value}” tidak ada di data ini dan diabaikan.`,
      baseline: (value: string) => `Acuan “${value}” tidak terbaca; dipakai peraturan yang berlaku.`,
      compared: (value: string) =>
        `Skenario pembanding “${value}” tidak terbaca, atau lebih dari enam, dan tidak ikut dibandingkan.`,
      pair: (value: string) =>
        `Pasangan skenario “${value}” tidak terbaca; yang dilihat lebih dekat skenario pertama dan terakhir.`
    },
    download: {
      working: "Menyiapkan …",
      done: (name: string) => `${name} diunduh.`,
      failed: (reason: string) => `Berkas tidak dapat disiapkan: ${reason}. Coba lagi.`
    },
    anyTable: {
      search: "Cari di tabel ini",
      found: (n: string, all: string) => `${n} dari ${all} baris cocok.`,
      none: "Tidak ada baris yang cocok.",
      sort: (column: string) => `Urutkan menurut ${column}`
    }
  },
  {
    language: "English",
    otherLanguage: "Bahasa Indonesia",
    otherLanguageShort: "ID",
    brand: "Timbang",
    tagline: "A workbench to simulate the professionalism index of Indonesia's civil servants",
    skip: "Skip to content",
    navigation: "Pages",
    nav: {
      beranda: "Home",
      bobot: "Weights",
      ketahanan: "Robustness",
      sebaran: "Distributions",
      bandingkan: "Compare",
      bahan: "Discussion kit",
      lab: "Lab",
      data: "Data",
      metode: "Method"
    },
    footer: "Everything is computed in your browser; no data are sent anywhere.",
    licences: "Software licences",
    offline: {
      keeping: "This site is being stored for use without a network …",
      kept: "This site is stored for use without a network.",
      keptPages: "The pages of this site are stored to be opened without a network; its data are not.",
      failed:
        "This site could not be stored for use without a network: the connection broke, or the browser refuses or is full.",
      removed: "This site is not stored in the browser; without a network it does not open.",
      keep: "Keep an offline copy",
      remove: "Remove the offline copy"
    },
    code: "Show this cell's computation",
    synthetic: "Synthetic data",
    syntheticNotice: "Made by a program to try this tool. The figures say nothing about the real agencies.",
    realNotice: (title: string, description: string) => `${title}. ${description}`,
    open: "Open site",
    openNotice: (own, any) =>
      `Employees whose levels are shared by fewer than ten people are counted at similar levels. Head-counts are exact; the index of an agency is off by at most ${own} at the regulation's weights, ${any} at others.`,
    ownTable:
      "These are means per unit that you opened here; they stay in this browser. Timbang has not checked where they come from.",
    provisional: (unit: string) => `${unit} (provisional)`,
    hypothetical: "hypothetical",
    hypotheticalNotice: (title: string) =>
      `The scheme “${title}” is hypothetical: neither a regulation nor an official draft.`,
    draftNotice: (title: string) => `The scheme “${title}” is a draft and not in force.`,
    fingerprint: "Data fingerprint",
    version: "Version",
    dataset: "Data being weighed",
    blindAgency: (letter: string) => `Agency ${letter}`,
    undo: "Undo",
    redo: "Redo",
    reset: "Reset",
    toolbar: "Scenario",
    blind: "Mask names",
    baselineOwn: "Use as baseline",
    baselineRegulation: "Baseline: regulation",
    baselineNames: {regulation: "the regulation", own: "your baseline"},
    baselineShort: {regulation: "regulation", own: "baseline"},
    computedUnder: (scheme: string, weights: string) => `Computed under ${scheme}. Weights (per cent): ${weights}.`,
    downloadCsv: "Download table (CSV)",
    downloadParquet: "Download records (Parquet)",
    downloadRecords: "Download records (CSV)",
    downloadNotReady: "The table is still being computed, so nothing was downloaded. Wait a moment and press again.",
    recordsSynthetic: (sidik: string) =>
      `Both files hold synthetic data: there is no real employee in them. The Parquet file says so in its name; each row of the CSV says so in the columns sumber (source: “sintetis”, synthetic) and sidik (fingerprint: “${sidik}”).`,
    recordsCheck: "SHA-256 fingerprint of the Parquet file:",
    recordsCheckHow:
      "To check a download, run this command (on Windows: Get-FileHash); its answer must be that fingerprint:",
    fileNames: {synthetic: "SYNTHETIC", own: "own-table"},
    presets: {
      regulation: "Regulation",
      regulationWeights: "Regulation's weights, rules changed",
      schemeWeights: (scheme) => `Weights of ${scheme}`,
      example: "Competence 30, performance 40",
      equal: "All equal",
      withoutDisiplin: "Without discipline"
    },
    table: {
      caption: "Mean points per unit",
      unit: "Unit",
      n: "Employees",
      sum: "Sum",
      published: "Published index",
      note: "Note",
      provisional: "Provisional."
    },
    rulesDisabled:
      "Rules do not apply here: these data are means of points already given, so only the weights can be changed.",
    waits: {
      loading: "Filters by sex, age and update channel wait for the employee records to be loaded …",
      unavailable:
        "Filters by sex, age and update channel need DuckDB, which cannot be opened here. Clear them to see the ranking.",
      home: (filter: string) =>
        `This scenario filters by ${filter}; that is computed on the page Weights. The ranking here is that of all employees.`
    },
    provenance: (title: string, fingerprint: string, version: string) =>
      `${title}, fingerprint ${fingerprint}. Timbang ${version}.`,
    filterDisabled: {
      aggregates: "These data are means per unit; their employees cannot be filtered.",
      loading: "available once the records are loaded …",
      unavailable: "not available: DuckDB cannot be opened in this browser",
      withheld: "not available: this site holds no employee records"
    },
    copyLink: "Copy link",
    copied: "Link copied. Whoever opens it sees the same scenario.",
    copiedOwn:
      "Link copied. It carries the rules and weights but not your table; whoever receives it needs to open the same table.",
    copyFailed: (link: string) => `The browser does not allow copying. Copy this link yourself: ${link}`,
    copyFailedOwn: (link: string) =>
      `The browser does not allow copying. The link carries the rules and weights but not your table; whoever receives it needs to open the same table. Copy this link yourself: ${link}`,
    retry: "Try again",
    close: "Close",
    loading: "Loading …",
    loadFailed: (what: string, why: string) =>
      `${what} could not be loaded (${why}). Check the connection and try again; your settings are kept in the page's address.`,
    truncated: (got: string, expected: string) =>
      `${got} of ${plural(expected, "record")} ${got === "1" ? "was" : "were"} read: the download was cut short`,
    engineFailed: (why: string) => `DuckDB could not be opened (${why}).`,
    queryFailed: (why: string) => `DuckDB could not answer (${why}).`,
    pilotData: "The pilot data",
    bimaData: "The Kota Bima data",
    shelf: "The place where scenarios are kept",
    withheld: "This site is open to all and holds counts of ten employees or more only, not their records.",
    unsupported:
      "This browser does not run WebAssembly or workers, so DuckDB cannot be opened. The ranking still works from the prepared tally; filters by sex, age and update channel are not available.",
    link: {
      title: "This link is not used exactly as written; what is valid was kept:",
      unknownKey: (key: string) => `“${key}” is not known and was ignored.`,
      version: (value: string) =>
        `This link was made by another version (${value}). What is recognised was used; please check the settings.`,
      dataset: (value: string) => `The data “${value}” are not here; the pilot data are used instead.`,
      fingerprint: (made: string, here: string) =>
        `This scenario was made for other data (fingerprint ${made}); those loaded here have ${here}. Rules and weights were kept, but the figures may differ from what its maker saw.`,
      scheme: (value: string) => `The scheme “${value}” is not known; the regulation in force is used.`,
      setting: (name: string, value: string) =>
        `The rule option “${name}: ${value}” is not known; its default is used.`,
      weights: (value: string) =>
        `The weights “${value}” are not four numbers from 0 to 100 that are not all zero; the scheme's weights are used.`,
      weightsSum: (value: string, sum: string, used: string) =>
        `The weights “${value}” add up to ${sum}, not 100; they were scaled in proportion to ${used}.`,
      weightsRounded: (value: string, used: string) =>
        `The weights “${value}” were rounded to ${used}: weights are kept to one decimal.`,
      admissibleRounded: (value: string, used: string) =>
        `The accepted weights “${value}” were rounded to “${used}”: their limits are kept to one decimal.`,
      nameTidied: (value: string, used: string) =>
        `The scenario's name “${value}” holds marks that are not used; it is written “${used}”.`,
      settingTwice: (name: string, value: string) =>
        `The rule option “${name}” is named more than once; “${value}” is used.`,
      repeated: (key: string) => `“${key}” is written more than once; the last one is used.`,
      blind: (value: string) => `“samar=${value}” is not known; names are not masked.`,
      filter: (name: string, value: string) => `The filter “${name}: ${value}” is not known and was ignored.`,
      locked: (value: string) => `The lock “${value}” is not a dimension and was ignored.`,
      admissible: (value: string) =>
        `The accepted weights “${value}” cannot be read; weights within ±5 points of the scenario are used.`,
      distribution: (value: string) =>
        `The view of distributions “${value}” cannot be read; histograms of the index per agency are shown.`,
      sides: (value: string) =>
        `The pair “${value}” compared on the page Distributions cannot be read; the first two groups are used.`,
      statement: (value: string) =>
        `The statement “${value}” tested on the page Robustness cannot be read; the usual one is used.`,
      question: (value: string) =>
        `The question “${value}” on the page Robustness (“What would it take?”) cannot be read; the usual one is used.`,
      instansi: (value: string) => `The agency “${value}” is not in these data and was ignored.`,
      baseline: (value: string) => `The baseline “${value}” cannot be read; the regulation in force is used.`,
      compared: (value: string) =>
        `The compared scenario “${value}” cannot be read, or is one more than six, and is not compared.`,
      pair: (value: string) =>
        `The pair of scenarios “${value}” cannot be read; the first and the last are looked at more closely.`
    },
    download: {
      working: "Preparing …",
      done: (name) => `${name} was downloaded.`,
      failed: (reason) => `The file could not be prepared: ${reason}. Please try again.`
    },
    anyTable: {
      search: "Search this table",
      found: (n: string, all: string) => `${n} of ${plural(all, "row")} ${n === "1" ? "matches" : "match"}.`,
      none: "No row matches.",
      sort: (column: string) => `Sort by ${column}`
    }
  }
);
