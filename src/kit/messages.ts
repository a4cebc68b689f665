import {smallestGroup} from "../lib/index.js";
import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";
import type {UnitWords} from "../messages/rowWords.js";
import {listMessages} from "../messages/list.js";

export const bahan = define(
  {
    list: listMessages.id.list,
    regulation: "Peraturan",
    ownBaseline: "Acuan",
    present: "skenario sekarang",
    presentName: (weights: string) => `Bobot ${weights}`,
    presetRules: "dengan aturan skenario sekarang",
    hiddenName: "data yang namanya disamarkan",
    fileStem: "bahan",
    /** Of several scenarios a file's name tells the first. */
    fileOthers: (n: string) => `dan ${n} lain`,
    quoted: (name: string) => `“${name}”`,
    stamp: {
      synthetic: "DATA SINTETIS: dibuat program untuk mencoba alat ini, bukan keadaan instansi yang sebenarnya.",
      real: "Data nyata; sumber dan batasnya ada di halaman Data.",
      own: "Tabel yang dibuka sendiri; Timbang tidak memeriksa asalnya.",
      scheme: (
        title: string,
        {version, legal, settings, names}: {version: string; legal: string; settings: string; names: string}
      ) =>
        `Skema${names && ` ${names}`}: ${title} (${version}): ${legal}${settings && `; pilihan aturan: ${settings}`}.`,
      compared: (baseline: string) => `${baseline} (pembanding)`,
      departs: "aturan yang berlaku dengan pilihan yang diubah",
      legal: {
        berlaku: "berlaku",
        rancangan: "rancangan, belum berlaku",
        hipotetis: "hipotetis, bukan peraturan dan bukan rancangan resmi"
      },
      source: (title: string, fingerprint: string) => `Data: ${title}, sidik ${fingerprint}.`,
      weights: (name: string, weights: string) => `Bobot “${name}”: ${weights}.`,
      made: (version: string, date: string) => `Timbang ${version}, ${date}.`,
      only: (names: string, text: string) => `${names}: ${text}`,
      qrOpens: (name: string) => `Kode QR membuka “${name}”.`,
      precision:
        "Indeks dan bagian (0 sampai 1) ditulis penuh. Perubahan indeks dan uraiannya adalah selisih indeks yang dibulatkan ke dua desimal, seperti di situs.",
      masked: "Nama instansi disamarkan.",
      ownLink: "Tautan tidak membawa tabel Anda; penerima perlu membuka tabel yang sama.",
      open: "Buka skenario",
      openNamed: (name: string) => `Buka “${name}” di Timbang`,
      openShort: (name: string) => `Buka “${name}”`,
      qr: (name: string) => `Kode QR tautan ke skenario “${name}”`,
      qrTooLong: "Tautan ini terlalu panjang untuk kode QR; salin alamatnya dari dokumen.",
      madeFor: (sidik: string) =>
        `Skenario ini dibuat untuk data lain (sidik ${sidik}); di sini dihitung dengan data yang disebut sebagai sumber.`,
      firstPage: "Aturan dan orang yang dihitung tiap skenario ada di halaman pertama.",
      page: "Halaman"
    },
    sections: {
      ringkasan: "Ringkasan",
      ketahanan: "Ketahanan: seberapa pasti",
      perubahan: "Apa yang diubah",
      peringkat: "Peringkat",
      sebab: "Mengapa berpindah",
      kategori: "Pegawai yang berpindah kategori",
      kelengkapan: "Kelengkapan data",
      pertanyaan: "Pertanyaan diskusi",
      metode: "Metode, sumber, dan batas"
    },
    of: (section: string, name: string) => `${section}: ${name}`,
    continued: (title: string) => `${title} (lanjutan)`,
    s: {
      same: (name: string, baseline: string) => `“${name}” sama dengan ${baseline}: aturan dan bobotnya tidak diubah.`,
      withWeights: (weights: string) => `Dengan bobot ${weights}`,
      weight: (dimension: string, percent: string) => `${dimension} ${percent}`,
      weightFrom: (dimension: string, percent: string, was: string) => `${dimension} ${percent} (semula ${was})`,
      withRules: "Dengan aturan yang diubah",
      withBoth: (weights: string) => `Dengan aturan yang diubah dan bobot ${weights}`,
      among: (filter: string) =>
        `Peringkat semula dan peringkat skenario ini dihitung hanya atas pegawai yang disaring (${filter}).`,
      nothingChanged: (baseline: string) => `Aturan dan bobot setiap skenario sama dengan ${baseline}.`,
      sameFilter: (filter: string) => `Semua dihitung hanya atas pegawai yang disaring (${filter}).`,
      /** `both`: there are others, which have a rank on one side only. */
      moved: (lead: string, moved: number, compared: number, both: boolean, {one, many}: UnitWords) => {
        const among = both ? " yang mendapat peringkat di kedua sisi" : "";
        if (compared === 1)
          return `${lead}, satu-satunya ${one}${among} ${moved === 0 ? "tetap pada peringkatnya" : "berpindah peringkat"}.`;
        if (moved === 0) return `${lead}, tidak satu pun dari ${compared} ${many}${among} berpindah peringkat.`;
        return `${lead}, ${moved} dari ${compared} ${many}${among} berpindah peringkat.`;
      },
      nobody: (lead: string, {one}: UnitWords) => `${lead}, tidak ada ${one} yang dapat diperingkat.`,
      incomparable: (lead: string, {one}: UnitWords) =>
        `${lead}, tidak ada ${one} yang mendapat peringkat di kedua sisi, sehingga perpindahan tidak dapat dihitung.`,
      rise: (names: string, several: boolean, places: number) =>
        `Naik terbanyak: ${names}, ${several ? "masing-masing " : ""}${places} peringkat.`,
      fall: (names: string, several: boolean, places: number) =>
        `Turun terbanyak: ${names}, ${several ? "masing-masing " : ""}${places} peringkat.`,
      moveDetail: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
      top: (names: string, several: boolean, index: string) =>
        several ? `Teratas bersama: ${names}, indeks ${index}.` : `Teratas: ${names}, indeks ${index}.`,
      topWas: (names: string, several: boolean, index: string, before: string) =>
        `Teratas${several ? " bersama" : ""}: ${names}, indeks ${index}; semula ${before}.`,
      span: (low: string, bottom: string, high: string) => `Indeks terentang dari ${low} (${bottom}) sampai ${high}.`,
      change: (least: string, most: string, {one}: UnitWords) =>
        least === most
          ? `Indeks setiap ${one} yang dibandingkan berubah ${least} poin.`
          : `Perubahan indeks antara ${least} dan ${most} poin.`,
      noChange: "Tidak ada indeks yang berubah.",
      tinyChange: "Perubahan setiap indeks kurang dari 0,01 poin.",
      tie: (names: string, rank: string) => `${names} seri di peringkat ${rank}.`,
      newly: (names: string) => `Baru mendapat peringkat: ${names}.`,
      dropped: (names: string) => `Tidak lagi mendapat peringkat: ${names}.`,
      unranked: (names: string) => `Tanpa peringkat karena terlalu sedikit atau tidak ada yang dinilai: ${names}.`,
      recategorized: (count: number, list: string, {many}: UnitWords) => `${count} ${many} berganti kategori: ${list}.`,
      noneRecategorized: ({one}: UnitWords) => `Tidak ada ${one} yang berganti kategori.`,
      recategory: (name: string, from: string, to: string) => `${name} (${from} → ${to})`,
      whyNone: ({one}: UnitWords) =>
        `Tidak ada ${one} yang berpindah peringkat, sehingga tidak ada perpindahan untuk diuraikan.`,
      whyNotSplit: (name: string) =>
        `Perubahan itu tidak dapat diuraikan: ${name} tidak mendapat peringkat bila aturan yang satu dipakai atas pegawai yang dihitung aturan yang lain.`,
      cut: (shown: string, all: string) => `Gambar menampilkan ${shown} teratas dari ${all}; tabel memuat semuanya.`,
      cutSome: (shown: string, all: string) => `Gambar menampilkan ${shown} dari ${all}; tabel memuat semuanya.`,
      bandsKept: (words: string, kept: number, ranked: number, {names, many}: UnitWords & {names: string}) => {
        if (kept === ranked) return `${words}, semua dari ${ranked} ${many} tetap pada peringkatnya.`;
        if (kept === 0) return `${words}, tidak satu pun dari ${ranked} ${many} pasti tetap pada peringkatnya.`;
        return `${words}, ${kept} dari ${ranked} ${many} pasti tetap pada peringkatnya: ${names}.`;
      },
      bandsFirst: (names: string, several: boolean) =>
        several ? `Yang dapat menjadi pertama: ${names}.` : `Selalu pertama: ${names}.`,
      bandsLast: (movers: number, lasting: number, names: string) => {
        if (lasting === 0) return `Tidak satu pun dari ${movers} perpindahan bertahan pada semua bobot itu.`;
        if (lasting === movers) return `Semua perpindahan (${movers}) bertahan arahnya pada semua bobot itu.`;
        return `${lasting} dari ${movers} perpindahan bertahan arahnya pada semua bobot itu: ${names}.`;
      },
      bandsWidest: (names: string) => `Rentang terlebar: ${names}.`,
      bandDetail: (name: string, band: string) => `${name} (peringkat ${band})`,
      bandsSampled:
        "Rentang ini dari contoh acak bobot karena yang diperingkat banyak; rentang sebenarnya dapat lebih lebar.",
      bandsNone: ({one}: UnitWords) => `Ketahanan tidak dihitung: perlu sedikitnya dua ${one} yang mendapat peringkat.`,
      complete: (name: string, percent: string) => `Rekaman paling tidak lengkap: ${name}, ${percent} lengkap.`,
      completeAll: "Semua pegawai yang dicakup aturan memiliki rekaman lengkap.",
      completeAllTold: (count: string) =>
        `Pada ${count} instansi yang kelengkapannya dapat ditampilkan, semua pegawai yang dicakup aturan memiliki rekaman lengkap.`,
      completeTold: (count: string) => `Itu di antara ${count} instansi yang kelengkapannya dapat ditampilkan.`,
      completeAlso: (names: string) => `Sama untuk ${names}.`,
      completeMasked:
        "Kelengkapan per instansi tidak ditampilkan selama nama disamarkan, karena dapat membuka namanya.",
      completeUnknown: "Kelengkapan rekaman tidak diketahui untuk data ini.",
      completeHidden: `Kelengkapan per instansi tidak ditampilkan: di setiap instansi yang lengkap atau yang tidak lengkap kurang dari ${smallestGroup} orang.`,
      categoriesNobody: "Tidak ada pegawai yang dihitung, sehingga tidak ada yang berpindah kategori.",
      categoriesUnknown: "Data ini berupa rata-rata per unit, sehingga pegawai yang berpindah kategori tidak diketahui."
    },
    table: {
      rank: "Peringkat",
      agency: "Instansi",
      everyone: "semua pegawai",
      likeScenario: "seperti skenario yang dibandingkan",
      index: "Indeks",
      was: "Semula",
      rankChange: "Pindah",
      indexChange: "Perubahan indeks",
      category: "Kategori",
      n: "Pegawai dinilai",
      population: "Dicakup aturan",
      covered: (outside: string | null, filtered: boolean) =>
        `“Dicakup aturan”: semua pegawai ${filtered ? "yang lolos saringan" : "pada data"}${outside ? `, kecuali ${outside}, yang tidak dihitung menurut aturan` : ""}.`,
      complete: "Rekaman lengkap",
      up: "Naik kategori",
      down: "Turun kategori",
      few: "tersamar",
      hidden: `“tersamar”: kurang dari ${smallestGroup} orang, atau angka yang dapat membuka kelompok sekecil itu.`,
      setting: "Pengaturan",
      dimension: "Dimensi",
      share: "Capaian",
      by: {weights: "Karena bobot", rules: "Karena aturan", population: "Karena siapa yang dihitung"},
      total: "Jumlah",
      ranking: (name: string) => `Peringkat pada “${name}”`,
      ranks: (baseline: string, names: string | null) =>
        `Peringkat pada ${baseline} dan pada ${names ?? "setiap skenario"}`,
      why: (name: string) => `Perubahan indeks ${name} per dimensi, dalam poin`,
      changes: "Hanya yang berbeda; selebihnya sama",
      categories: "Pegawai yang berpindah kategori per instansi",
      coverage: "Pegawai yang dinilai dan kelengkapan rekamannya",
      names: "Nama yang dipendekkan di atas, selengkapnya",
      short: "Dipendekkan",
      full: "Selengkapnya",
      sources: "Sumber aturan",
      dataSources: "Sumber data",
      figure: "Angka",
      value: "Nilai",
      source: "Sumber",
      sure: "Seberapa pasti",
      protected: "dilindungi (kelompok kecil)",
      empty: "tidak ada pegawai yang dinilai",
      upBy: (places: string) => `▲ ${places}`,
      downBy: (places: string) => `▼ ${places}`,
      stays: "tetap",
      tied: (rank: string) => `${rank} (seri)`,
      bands: (name: string) => `Rentang peringkat pada “${name}”`,
      bandsUnder: (words: string) => `“Terbaik” dan “Terburuk”: ${words}.`,
      best: "Terbaik",
      worst: "Terburuk",
      always: "tetap",
      lasts: "arah pindahnya bertahan",
      mayTurn: "perpindahannya belum pasti",
      mayMove: "dapat berpindah"
    },
    figure: {
      index: (name: string) => `Indeks pada “${name}”, menurut sumbangan dimensi`,
      ranks: "Perpindahan peringkat",
      ranksSeveral: (first: string, last: string) => `Perpindahan peringkat; ▲ dan ▼: dari ${first} ke “${last}”`,
      why: (name: string) => `Mengapa indeks ${name} berubah`,
      indexAlt: (count: string, first: string, high: string, last: string, low: string) =>
        `Diagram batang ${count}. Teratas ${first} dengan indeks ${high}, terbawah ${last} dengan ${low}.`,
      ranksAlt: (columns: string, moves: string) => `Diagram garis peringkat: ${columns}. ${moves}`,
      bands: (name: string, words: string) => `Peringkat terbaik sampai terburuk “${name}” ${words}`,
      bandsSeries: "Peringkat terbaik sampai terburuk yang mungkin",
      bandsNow: "Peringkat pada skenario ini",
      bandsAlt: (words: string, parts: string) => `Diagram rentang peringkat ${words}: ${parts}.`,
      ranksStill: "Tidak ada yang berpindah peringkat.",
      ranksTo: (name: string, moves: string) => `Ke “${name}”: ${moves}`,
      whyAlt: (name: string, total: string, parts: string) =>
        `Diagram batang perubahan indeks ${name}: jumlah ${total} poin. ${parts}`,
      whyPart: (dimension: string, total: string) => `${dimension} ${total}.`
    },
    notes: {
      ranking:
        "Metode: indeks seorang pegawai adalah jumlah nilai keempat dimensi; indeks instansi adalah rata-rata pegawainya. Bobot lain memakai capaian rata-rata (nilai dibagi nilai tertinggi) dikalikan bobot baru. Peringkat memakai cara lomba: nilai sama, peringkat sama.",
      rankingMeans:
        "Metode: indeks tiap baris adalah jumlah bobot dikalikan capaian rata-rata (rata-rata nilai di tabel dibagi nilai tertinggi) keempat dimensi. Peringkat memakai cara lomba: nilai sama, peringkat sama.",
      movement:
        "Metode: pada setiap skenario peringkat dihitung ulang dari rekaman setiap pegawai yang masuk hitungan; tidak ada taksiran. Selisih yang lebih kecil dari galat pembulatan komputer dianggap seri.",
      movementMeans:
        "Metode: pada setiap skenario peringkat dihitung ulang dari rata-rata nilai tiap dimensi yang ada di tabel, sebagaimana tertulis di sana; rekaman pegawai tidak ada. Selisih yang lebih kecil dari galat pembulatan komputer dianggap seri.",
      why: "Metode: perubahan indeks diuraikan tepat per dimensi menurut sebabnya. Bobot: dimensi itu berbobot lain. Aturan: nilai yang diberikan lain. Siapa yang dihitung: aturan tentang populasi atau kelengkapan lain. Tiap bagian adalah rata-rata atas semua urutan perubahan (nilai Shapley, 1953); jumlahnya sama dengan perubahan indeks. Sebab yang tidak berpengaruh tidak ditampilkan.",
      categories: (limited: boolean): string =>
        limited
          ? `Metode: kategori tiap pegawai dihitung sebelum dan sesudah. Jumlah di bawah ${smallestGroup} orang, dan angka yang dapat membuka kelompok sekecil itu, tidak ditampilkan, per instansi maupun untuk semua instansi bersama.`
          : `Metode: kategori tiap pegawai dihitung sebelum dan sesudah. Per instansi, jumlah di bawah ${smallestGroup} orang, dan angka yang dapat membuka kelompok sekecil itu, tidak ditampilkan; jumlah semua instansi bersama disebut utuh.`,
      coverage:
        "Metode: lengkap berarti setiap rekaman yang diminta skema ada. Rekaman kosong dinilai menurut aturan yang dipilih.",
      bands:
        "Metode: peringkat terbaik dan terburuk di antara semua bobot yang diterima, dihitung dengan geometri tepat; peringkat yang hanya tersentuh karena seri di batas tidak dihitung. Bobot yang diterima diatur di halaman Ketahanan.",
      bandsSampled:
        "Metode: peringkat terbaik dan terburuk di antara contoh acak dari semua bobot yang diterima, karena yang diperingkat terlalu banyak untuk dihitung tepat. Bobot yang diterima diatur di halaman Ketahanan.",
      questions: "Beri waktu tiap pertanyaan; buka tautan skenario untuk mencoba jawaban di tempat.",
      method: "Angka di bahan ini dapat dihitung ulang: buka tautan skenario, atau ubah bobot di lembar kerja XLSX."
    },
    method: {
      index: "Indeks 0–100: jumlah keempat dimensi, masing-masing bobot × capaian (nilai ÷ nilai tertinggi) × 100.",
      rank: "Peringkat dihitung tepat dari rekaman setiap pegawai yang masuk hitungan; nilai sama mendapat peringkat sama.",
      rankMeans:
        "Peringkat dihitung dari rata-rata nilai tiap dimensi yang ada di tabel, bukan dari rekaman pegawai; nilai sama mendapat peringkat sama.",
      baseline: (name: string, weights: string) => `Pembanding: ${name} dengan bobot ${weights}.`,
      protect: `Kelompok di bawah ${smallestGroup} orang di bawah tingkat instansi tidak ditampilkan; bila disaring, juga tidak untuk semua instansi bersama.`,
      protectRows: `Baris dengan kurang dari ${smallestGroup} orang tidak diperingkat dan tidak ditampilkan angkanya.`,
      publishedRows: "Baris ditampilkan berapa pun orangnya, karena tabelnya sudah diumumkan.",
      togetherRows: (all: string, ranked: string) =>
        `Tabel itu memuat ${all} baris; ${ranked} di antaranya dipakai di sini, karena baris gabungan PNS dan PPPK (ASN) tidak diperingkat di samping bagiannya.`,
      recompute:
        "Tautan menghitung ulang setiap angka di sini; lembar kerja XLSX menghitung ulang indeks dan peringkat.",
      recomputeOwn:
        "Tautan menghitung ulang setiap angka di sini bila tabel yang sama dibuka di peramban itu; lembar kerja XLSX menghitung ulang indeks dan peringkat.",
      about: (title: string, description: string) => `${title}: ${description}`,
      link: (name: string, url: string) => `${name}: ${url}`
    },
    xlsx: {
      about: "Tentang",
      rules: (about: string) => `Aturan dan orang yang dihitung tiap skenario ada di lembar “${about}”.`,
      weights: "Bobot",
      shares: "Capaian",
      ranking: "Peringkat",
      tables: {
        "peringkat-semua": "Semua peringkat",
        ketahanan: "Ketahanan",
        "yang-diubah": "Yang diubah",
        sebab: "Sebab",
        kategori: "Kategori",
        kelengkapan: "Kelengkapan",
        sumber: "Sumber",
        "sumber-data": "Sumber data",
        nama: "Nama lengkap"
      } as Record<string, string>,
      how: "Cara memakai: ubah angka di sel kuning pada lembar Bobot. Indeks, peringkat, dan urutan menghitung ulang sendiri.",
      inputs: "Bobot per skenario; sel kuning boleh diubah, setiap baris harus berjumlah 100%",
      sum: "Jumlah",
      check: "Pemeriksaan",
      good: "jumlah 100%",
      bad: "jumlah harus 100%",
      invalid: "Isi bobot dari 0% sampai 100%.",
      invalidTitle: "Bobot",
      sharesLead: "Capaian rata-rata: nilai dibagi nilai tertinggi dimensi, 0 sampai 1",
      before: (name: string) => `capaian pada ${name}`,
      rankingLead: (name: string) => `Peringkat pada “${name}”; dihitung oleh rumus dari lembar Bobot dan Capaian`,
      sorted: "Urutan menurut peringkat",
      rounded:
        "Indeks dihitung penuh; perubahan indeks adalah selisih kedua indeks yang dibulatkan ke dua desimal, seperti di situs.",
      place: "Urutan",
      value: "Nilai tetap: hasil hitungan Timbang, tidak berubah bila bobot diubah di sini.",
      scenario: "Skenario"
    },
    zip: {
      numbers: "Angka di akhir nama berkas dan nama lembar kerja menunjuk skenario:",
      readme: "BACA-SAYA.txt",
      figures: "gambar",
      tables: "tabel",
      lead: "Isi berkas ini dibuat Timbang dari satu perhitungan yang sama.",
      files: "Berkas:"
    },
    page: {
      scenarios: "Skenario yang dibahas",
      sections: "Bagian",
      words: "Judul dan pertanyaan",
      title: "Judul",
      author: "Penyusun",
      date: "Tanggal",
      questions: "Pertanyaan diskusi, satu per baris",
      defaultTitle: "Bahan diskusi bobot IP ASN",
      defaultQuestions:
        "Perpindahan mana yang memang dikehendaki, dan mana yang tidak?\nSeberapa besar bobot boleh berubah sebelum peringkat pertama berganti?\nData apa yang perlu dilengkapi sebelum aturan ini dipakai?",
      outputs: "Ambil bahannya",
      pptx: "Salindia (PPTX)",
      docx: "Lembar bacaan (DOCX)",
      xlsx: "Lembar kerja berumus (XLSX)",
      pdf: "Cetak atau simpan PDF",
      zip: "Semuanya, dengan gambar dan CSV (ZIP)",
      slides: "Salindia",
      handout: "Lembar bacaan",
      as: "Tampilan pratinjau",
      working: (what: string, done: string, all: string) => `Membuat ${what} … (${done} dari ${all})`,
      loading: "Memuat pembuat berkas …",
      done: (name: string, seconds: string) => `Selesai dalam ${seconds} detik: ${name}`,
      failed: (why: string) => `Berkas tidak dapat dibuat (${why}). Coba lagi; pilihan Anda tetap ada.`,
      few: "Pilih sedikitnya satu skenario untuk membuat bahan.",
      noSection: "Pilih sedikitnya satu bagian untuk membuat bahan.",
      taken: (n: string, most: string) => `${n} dari paling banyak ${most}.`,
      many: (most: string) => `Paling banyak ${most} skenario dalam satu bahan; lepaskan salah satu dulu.`,
      questionsCut: (n: string, most: string) =>
        `${n} pertanyaan lebih panjang dari ${most} huruf dan akan dipotong di sana; pecah menjadi beberapa baris.`,
      olderData: (sidik: string) =>
        `Dibuat untuk data lain (sidik ${sidik}); di sini dihitung dengan data yang termuat, dan bahannya menyebut itu.`,
      otherData: (sidik: string) => `dibuat untuk data lain (sidik ${sidik}); buka data itu dulu`,
      waiting: "Hitungan belum selesai; tunggu sebentar.",
      kept: "Isian disimpan di peramban ini.",
      keptNot: "Peramban menolak menyimpan isian; isian hilang bila halaman ditutup.",
      restore: "Kembalikan isian awal",
      undo: "Urungkan isian",
      slide: (number: string, all: string) => `Salindia ${number} dari ${all}`
    }
  },
  {
    list: listMessages.en.list,
    regulation: "Regulation",
    ownBaseline: "Baseline",
    present: "the present scenario",
    presentName: (weights) => `Weights ${weights}`,
    presetRules: "under the rules of the present scenario",
    hiddenName: "data whose name is masked",
    fileStem: "kit",
    fileOthers: (n) => `and ${n} more`,
    quoted: (name) => `“${name}”`,
    stamp: {
      synthetic: "SYNTHETIC DATA: made by a program to try this tool; they say nothing about the real agencies.",
      real: "Real data; their source and limits are on the page Data.",
      own: "A table that someone opened here; Timbang does not check where it comes from.",
      scheme: (title, {version, legal, settings, names}) =>
        `Scheme${names && ` of ${names}`}: ${title} (${version}): ${legal}${settings && `; rule options: ${settings}`}.`,
      compared: (baseline) => `${baseline} (comparison)`,
      departs: "the rules in force with options changed",
      legal: {
        berlaku: "in force",
        rancangan: "a draft, not in force",
        hipotetis: "hypothetical, neither a regulation nor an official draft"
      },
      source: (title, fingerprint) => `Data: ${title}, fingerprint ${fingerprint}.`,
      weights: (name, weights) => `Weights of “${name}”: ${weights}.`,
      made: (version, date) => `Timbang ${version}, ${date}.`,
      only: (names, text) => `${names}: ${text}`,
      qrOpens: (name) => `The QR code opens “${name}”.`,
      precision:
        "Indexes and shares (0 to 1) are written in full. Changes of the index and their parts are differences of the indexes rounded to two decimals, as on the site.",
      masked: "Names of agencies are masked.",
      ownLink: "The link does not carry your table; whoever receives it needs to open the same table.",
      open: "Open the scenario",
      openNamed: (name) => `Open “${name}” in Timbang`,
      openShort: (name) => `Open “${name}”`,
      qr: (name) => `QR code of the link to the scenario “${name}”`,
      qrTooLong: "This link is too long for a QR code; copy its address from the document.",
      madeFor: (sidik) =>
        `This scenario was made for other data (fingerprint ${sidik}); here it is computed with those named as the source.`,
      firstPage: "The rules of each scenario, and whom it counts, stand on the first page.",
      page: "Page"
    },
    sections: {
      ringkasan: "Summary",
      ketahanan: "Robustness: how sure",
      perubahan: "What is changed",
      peringkat: "Ranking",
      sebab: "Why it moved",
      kategori: "Employees who change category",
      kelengkapan: "Completeness of the data",
      pertanyaan: "Questions for discussion",
      metode: "Method, sources and limits"
    },
    of: (section, name) => `${section}: ${name}`,
    continued: (title) => `${title} (continued)`,
    s: {
      same: (name, baseline) => `“${name}” is the same as ${baseline}: its rules and weights are unchanged.`,
      withWeights: (weights) => `With weights of ${weights}`,
      weight: (dimension, percent) => `${dimension} ${percent}`,
      weightFrom: (dimension, percent, was) => `${dimension} ${percent} (before ${was})`,
      withRules: "With the rules changed",
      withBoth: (weights) => `With the rules changed and weights of ${weights}`,
      among: (filter) =>
        `The ranks before and in this scenario are computed only over the employees in the filter (${filter}).`,
      nothingChanged: (baseline) => `The rules and weights of every scenario are those of ${baseline}.`,
      sameFilter: (filter) => `All are computed only over the employees in the filter (${filter}).`,
      moved: (lead, moved, compared, both, {one, many}) => {
        const among = both ? " ranked on both sides" : "";
        if (compared === 1) return `${lead}, the only ${one}${among} ${moved === 0 ? "keeps its" : "changes"} rank.`;
        if (moved === 0) return `${lead}, none of the ${compared} ${many}${among} changes rank.`;
        return `${lead}, ${moved} of ${compared} ${many}${among} ${moved === 1 ? "changes" : "change"} rank.`;
      },
      nobody: (lead, {one}) => `${lead}, no ${one} can be ranked.`,
      incomparable: (lead, {one}) => `${lead}, no ${one} is ranked on both sides, so no move can be counted.`,
      rise: (names, several, places) => `Up the most: ${names}, ${plural(places, "place")}${several ? " each" : ""}.`,
      fall: (names, several, places) => `Down the most: ${names}, ${plural(places, "place")}${several ? " each" : ""}.`,
      moveDetail: (name, from, to) => `${name} (${from} → ${to})`,
      top: (names, several, index) =>
        several ? `Tied at the top: ${names}, index ${index}.` : `At the top: ${names}, index ${index}.`,
      topWas: (names, several, index, before) =>
        `${several ? "Tied at the top" : "At the top"}: ${names}, index ${index}; before it was ${before}.`,
      span: (low, bottom, high) => `Indexes range from ${low} (${bottom}) to ${high}.`,
      change: (least, most, {one}) =>
        least === most
          ? `The index of every ${one} compared changes by ${plural(least, "point")}.`
          : `Changes of the index lie between ${least} and ${most} points.`,
      noChange: "No index changes.",
      tinyChange: "Every index changes by less than 0.01 points.",
      tie: (names, rank) => `${names} tie at rank ${rank}.`,
      newly: (names) => `Newly ranked: ${names}.`,
      dropped: (names) => `No longer ranked: ${names}.`,
      unranked: (names) => `Without a rank, as too few or no one is scored: ${names}.`,
      recategorized: (count, list, {one, many}) =>
        `${count} ${count === 1 ? `${one} changes` : `${many} change`} category: ${list}.`,
      noneRecategorized: ({one}) => `No ${one} changes category.`,
      recategory: (name, from, to) => `${name} (${from} → ${to})`,
      whyNone: ({one}) => `No ${one} changes rank, so there is no move to take apart.`,
      whyNotSplit: (name) =>
        `That change cannot be split: ${name} is not ranked when the rules of one are applied to the employees whom the other counts.`,
      cut: (shown, all) => `The figure shows the first ${shown} of ${all}; the table has them all.`,
      cutSome: (shown, all) => `The figure shows ${shown} of ${all}; the table has them all.`,
      bandsKept: (words, kept, ranked, {names, many}) => {
        if (kept === ranked) return `${words}, all of the ${ranked} ${many} keep their rank.`;
        if (kept === 0) return `${words}, none of the ${ranked} ${many} is sure to keep its rank.`;
        return `${words}, ${kept} of ${ranked} ${many} ${kept === 1 ? "is sure to keep its" : "are sure to keep their"} rank: ${names}.`;
      },
      bandsFirst: (names, several) => (several ? `Those that can be first: ${names}.` : `Always first: ${names}.`),
      bandsLast: (movers, lasting, names) => {
        if (lasting === 0) return `None of the moves (${movers}) lasts under all of these weights.`;
        if (lasting === movers) return `All moves (${movers}) keep their direction under all of these weights.`;
        return `${lasting} of ${movers} moves ${lasting === 1 ? "keeps its" : "keep their"} direction under all of these weights: ${names}.`;
      },
      bandsWidest: (names) => `Widest: ${names}.`,
      bandDetail: (name, band) => `${name} (ranks ${band})`,
      bandsSampled: "As many are ranked, the bands come from a random sample of weights; the true ones may be wider.",
      bandsNone: ({many}) => `Robustness is not computed: there must be at least two ${many} with a rank.`,
      complete: (name, percent) => `Least complete records: ${name}, ${percent} complete.`,
      completeAll: "Everyone whom the rules cover has every record.",
      completeAllTold: (count) =>
        `In the ${plural(count, "agency", "agencies")} whose completeness can be shown, everyone whom the rules cover has every record.`,
      completeTold: (count) =>
        `That is among the ${plural(count, "agency", "agencies")} whose completeness can be shown.`,
      completeAlso: (names) => `The same for ${names}.`,
      completeMasked: "Completeness by agency is not shown while names are masked, as it could give them away.",
      completeUnknown: "For these data it is not known how complete the records are.",
      completeHidden: `Completeness by agency is not shown: in every agency those with, or those without, every record are fewer than ${smallestGroup}.`,
      categoriesNobody: "No employee is counted, so none changes category.",
      categoriesUnknown: "These data are means per unit, so it is not known which employees change category."
    },
    table: {
      rank: "Rank",
      agency: "Agency",
      everyone: "all employees",
      likeScenario: "as the scenario it is compared with",
      index: "Index",
      was: "Before",
      rankChange: "Move",
      indexChange: "Change of index",
      category: "Category",
      n: "Employees scored",
      population: "Covered by the rules",
      covered: (outside, filtered) =>
        `“Covered by the rules”: all employees ${filtered ? "in the filter" : "in the data"}${outside ? `, but for ${outside}, whom the rules do not count` : ""}.`,
      complete: "Complete records",
      up: "Category up",
      down: "Category down",
      few: "masked",
      hidden: `“masked”: fewer than ${smallestGroup} people, or a figure that could give away so small a group.`,
      setting: "Setting",
      dimension: "Dimension",
      share: "Attained",
      by: {weights: "By weights", rules: "By rules", population: "By who is counted"},
      total: "Sum",
      ranking: (name) => `Ranking in “${name}”`,
      ranks: (baseline, names) => `Ranks in ${baseline} and in ${names ?? "each scenario"}`,
      why: (name) => `Change of the index of ${name} by dimension, in points`,
      changes: "Only what differs; all else is the same",
      categories: "Employees who change category, by agency",
      coverage: "Employees scored and how complete their records are",
      names: "Names shortened above, in full",
      short: "Shortened",
      full: "In full",
      sources: "Sources of the rules",
      dataSources: "Sources of the data",
      figure: "Figure",
      value: "Value",
      source: "Source",
      sure: "How sure",
      protected: "protected (small group)",
      empty: "no employee is scored",
      upBy: (places) => `▲ ${places}`,
      downBy: (places) => `▼ ${places}`,
      stays: "same",
      tied: (rank) => `${rank} (tie)`,
      bands: (name) => `Rank bands in “${name}”`,
      bandsUnder: (words) => `“Best” and “Worst”: ${words}.`,
      best: "Best",
      worst: "Worst",
      always: "keeps its rank",
      lasts: "move keeps its direction",
      mayTurn: "move is not sure",
      mayMove: "may move"
    },
    figure: {
      index: (name) => `Index in “${name}”, by what the dimensions bring`,
      ranks: "Moves between ranks",
      ranksSeveral: (first, last) => `Moves between ranks; ▲ and ▼: from ${first} to “${last}”`,
      why: (name) => `Why the index of ${name} changes`,
      indexAlt: (count, first, high, last, low) =>
        `Bar chart of ${count}. First is ${first} with index ${high}, last ${last} with ${low}.`,
      ranksAlt: (columns, moves) => `Line chart of ranks: ${columns}. ${moves}`,
      bands: (name, words) => `Ranks of “${name}” from best to worst ${words}`,
      bandsSeries: "Ranks that are possible, from best to worst",
      bandsNow: "Rank in this scenario",
      bandsAlt: (words, parts) => `Chart of rank bands ${words}: ${parts}.`,
      ranksStill: "No one changes rank.",
      ranksTo: (name, moves) => `To “${name}”: ${moves}`,
      whyAlt: (name, total, parts) =>
        `Bar chart of the change of the index of ${name}: ${plural(total, "point")} in all. ${parts}`,
      whyPart: (dimension, total) => `${dimension} ${total}.`
    },
    notes: {
      ranking:
        "Method: an employee's index is the sum of the points of the four dimensions; an agency's index is the mean of its employees. Other weights use the mean attainment (points over the maximum) times the new weight. Ranks are competition ranks: equal values share a rank.",
      rankingMeans:
        "Method: the index of a row is the sum, over the four dimensions, of weight times mean attainment (the mean points in the table over the maximum). Ranks are competition ranks: equal values share a rank.",
      movement:
        "Method: in each scenario ranks are computed anew from the records of every employee who is counted; nothing is estimated. A difference below the rounding error of the computer counts as a tie.",
      movementMeans:
        "Method: in each scenario ranks are computed anew from the mean points per dimension in the table, as they are written there; there are no records of employees. A difference below the rounding error of the computer counts as a tie.",
      why: "Method: the change of the index is split exactly by dimension and cause. Weights: the dimension weighs more or less. Rules: other points are given. Who is counted: other rules on population or completeness. Each part is the mean over all orders of change (the Shapley value, 1953); they add up to the change of the index. A cause without effect is not shown.",
      categories: (limited) =>
        limited
          ? `Method: each employee's category is computed before and after. Numbers below ${smallestGroup} people, and figures that could give so small a group away, are not shown, be they of one agency or of all together.`
          : `Method: each employee's category is computed before and after. By agency, numbers below ${smallestGroup} people, and figures that could give so small a group away, are not shown; those of all agencies together are told in full.`,
      coverage:
        "Method: complete means that every record the scheme asks for is there. Missing records are scored by the rule chosen.",
      bands:
        "Method: the best and the worst rank among all accepted weights, by exact geometry; ranks only drawn level for on a boundary do not count. Which weights are accepted is set on the page Robustness.",
      bandsSampled:
        "Method: the best and the worst rank among a random sample of all weights accepted, as too many are ranked for an exact count. Which weights are accepted is set on the page Robustness.",
      questions: "Give each question its time; open a scenario's link to try an answer on the spot.",
      method:
        "The figures in this kit can be computed again: open a scenario's link, or change the weights in the XLSX."
    },
    method: {
      index: "Index 0–100: the sum of the four dimensions, each weight × attainment (points ÷ maximum) × 100.",
      rank: "Ranks are computed exactly from the records of every employee who is counted; equal values share a rank.",
      rankMeans:
        "Ranks are computed from the mean points per dimension in the table, not from records of employees; equal values share a rank.",
      baseline: (name, weights) => `Compared with: ${name} at weights of ${weights}.`,
      protect: `Groups of fewer than ${smallestGroup} people below agency level are not shown; nor, with a filter, those of all agencies together.`,
      protectRows: `Rows of fewer than ${smallestGroup} people are not ranked, and their figures are not shown.`,
      publishedRows: "Rows are shown whatever their head-count, as the table is already public.",
      togetherRows: (all, ranked) =>
        `The table has ${plural(all, "row")}; ${ranked} of them are used here, as rows of PNS and PPPK together (ASN) are not ranked beside their parts.`,
      recompute: "The links compute every figure here again; the XLSX workbook computes indexes and ranks again.",
      recomputeOwn:
        "The links compute every figure here again where the same table is open in that browser; the XLSX workbook computes indexes and ranks again.",
      about: (title, description) => `${title}: ${description}`,
      link: (name, url) => `${name}: ${url}`
    },
    xlsx: {
      about: "About",
      rules: (about) => `The rules of each scenario, and whom it counts, are on the sheet “${about}”.`,
      weights: "Weights",
      shares: "Attainment",
      ranking: "Ranking",
      tables: {
        "peringkat-semua": "All ranks",
        ketahanan: "Robustness",
        "yang-diubah": "What is changed",
        sebab: "Why",
        kategori: "Categories",
        kelengkapan: "Completeness",
        sumber: "Sources",
        "sumber-data": "Sources of the data",
        nama: "Full names"
      },
      how: "How to use: change the yellow cells on the sheet Weights. Index, rank and order compute themselves anew.",
      inputs: "Weights by scenario; yellow cells may be changed, each row must add up to 100%",
      sum: "Sum",
      check: "Check",
      good: "adds up to 100%",
      bad: "must add up to 100%",
      invalid: "Enter a weight from 0% to 100%.",
      invalidTitle: "Weight",
      sharesLead: "Mean attainment: points over the maximum of the dimension, 0 to 1",
      before: (name) => `attainment in ${name}`,
      rankingLead: (name) => `Ranking in “${name}”; computed by formulas from the sheets Weights and Attainment`,
      sorted: "In order of rank",
      rounded:
        "Indexes are computed in full; a change of index is the difference of the two indexes rounded to two decimals, as on the site.",
      place: "Order",
      value: "Fixed values: what Timbang computed; they do not follow weights changed here.",
      scenario: "Scenario"
    },
    zip: {
      numbers: "The number at the end of a file's or a sheet's name is that of its scenario:",
      readme: "READ-ME.txt",
      figures: "figures",
      tables: "tables",
      lead: "Timbang made everything in this file from one and the same computation.",
      files: "Files:"
    },
    page: {
      scenarios: "Scenarios discussed",
      sections: "Sections",
      words: "Title and questions",
      title: "Title",
      author: "Prepared by",
      date: "Date",
      questions: "Questions for discussion, one a line",
      defaultTitle: "IP ASN weights: discussion kit",
      defaultQuestions:
        "Which of the moves are intended, and which are not?\nHow far may a weight change before the first place changes hands?\nWhich data must be completed before this rule is used?",
      outputs: "Take the kit along",
      pptx: "Slides (PPTX)",
      docx: "Handout (DOCX)",
      xlsx: "Workbook with formulas (XLSX)",
      pdf: "Print or save as PDF",
      zip: "All of it, with figures and CSV (ZIP)",
      slides: "Slides",
      handout: "Handout",
      as: "Preview as",
      working: (what, done, all) => `Making ${what} … (${done} of ${all})`,
      loading: "Loading what makes the files …",
      done: (name, seconds) => `Done in ${plural(seconds, "second")}: ${name}`,
      failed: (why) => `The file could not be made (${why}). Try again; your choices are still here.`,
      few: "Choose at least one scenario to make a kit.",
      noSection: "Choose at least one section to make a kit.",
      taken: (n, most) => `${n} of at most ${most}.`,
      many: (most) => `A kit holds at most ${most} scenarios; take one out first.`,
      questionsCut: (n, most) =>
        `${n} ${n === "1" ? "question is" : "questions are"} longer than ${most} letters and will be cut there; split into several lines.`,
      olderData: (sidik) =>
        `Made for other data (fingerprint ${sidik}); here computed with the loaded data, and the kit says so.`,
      otherData: (sidik) => `made for other data (fingerprint ${sidik}); open those data first`,
      waiting: "The computation is not done yet; wait a moment.",
      kept: "What you write is kept in this browser.",
      keptNot: "The browser refuses to keep what you write; it is lost when the page is closed.",
      restore: "Restore the initial text",
      undo: "Undo typing",
      slide: (number, all) => `Slide ${number} of ${all}`
    }
  }
);
