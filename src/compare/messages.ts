import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";
import {savingMessages} from "../messages/saving.js";

export const bandingkan = define(
  {
    agency: "Instansi",
    scenario: "Skenario",
    quoted: (name: string) => `“${name}”`,
    panel: {
      title: "Skenario",
      lead: (most: string) => `Centang dua sampai ${most} skenario; S1 menjadi pembanding bagi yang lain.`,
      chosen: (n: string, most: string) => `${n} dari paling banyak ${most} dibandingkan.`,
      full: (most: string) => `Sudah ${most} skenario dibandingkan. Lepaskan satu dahulu.`,
      presets: "Selalu ada",
      linked: "Tidak tersimpan di peramban ini",
      saved: "Tersimpan di peramban ini",
      none: "Belum ada skenario yang disimpan di peramban ini.",
      compare: (name: string) => `Bandingkan ${name}`,
      save: savingMessages.id.save,
      keep: "Simpan",
      keepLabel: (name: string) => `Simpan ${name} di peramban ini`,
      open: "Buka",
      openLabel: (name: string) => `Buka ${name} sebagai skenario kini`,
      edit: "Ubah",
      editLabel: (name: string) => `Ubah nama dan catatan ${name}`,
      duplicate: "Gandakan",
      duplicateLabel: (name: string) => `Gandakan ${name}`,
      remove: "Hapus",
      removeLabel: (name: string) => `Hapus ${name}`,
      share: "Tautan dan QR",
      shareLabel: (name: string) => `Tautan dan kode QR untuk ${name}`,
      shareAll: "Tautan dan QR perbandingan ini",
      exportAll: "Ekspor semua (JSON)",
      import: "Impor berkas …",
      drop: "Seret berkas skenario (JSON, paling besar 2 MB dan 500 skenario) ke mana saja di halaman ini, atau",
      files: "Berkas skenario: ekspor dan impor",
      letGo: "Lepaskan di sini untuk membaca skenario dari berkas ini"
    },
    detail: {
      weights: (list: string) => `bobot ${list}`,
      data: (title: string, sidik: string) => `${title}, sidik ${sidik}`,
      masked: (sidik: string) => `sidik data ${sidik}`,
      made: (date: string, tool: string) => `disimpan ${date} dengan Timbang ${tool}`,
      elsewhere: "Dibuat untuk data lain yang tidak termuat di sini."
    },
    other: {
      title: "Skenario ini dibuat untuk data lain",
      made: (name: string, title: string, sidik: string, tool: string) =>
        `“${name}” dibuat untuk ${title} (sidik ${sidik}) dengan Timbang ${tool}. Data itu tidak termuat di sini.`,
      meaning: (title: string, sidik: string) =>
        `Anda dapat membukanya dengan data yang termuat, ${title} (sidik ${sidik}): aturan, bobot dan saringannya dipakai, tetapi angkanya akan berbeda dari yang dilihat pembuatnya. Bila itu tabel yang dibuka sendiri, buka dahulu tabel yang sama di halaman Data.`,
      anyway: "Buka dengan data yang termuat"
    },
    share: {
      title: "Tautan dan kode QR",
      lead: "Siapa pun yang membukanya melihat skenario yang sama; tidak ada yang dikirim ke mana pun.",
      own: "Tautan membawa aturan dan bobot, tetapi tidak tabel Anda; penerima perlu membuka tabel yang sama.",
      leaves: "Namanya ikut dalam tautan; catatannya hanya ikut dalam berkas ekspor.",
      alt: "Kode QR yang memuat tautan di bawah ini",
      tooLong: (length: string, most: string) =>
        `Tautan ini ${length} huruf, lebih dari ${most} yang masih terbaca sebagai kode QR dari kursi belakang. Bagikan tautannya, bandingkan lebih sedikit skenario, atau kirim berkas ekspor.`,
      link: "Tautan",
      copy: "Salin tautan",
      copied: "Tautan tersalin.",
      copyFailed: "Peramban tidak mengizinkan menyalin; tautannya sudah dipilih, salin sendiri."
    },
    file: {
      untouched: "Daftar skenario tidak berubah.",
      tooLarge: (mb: string) => `berukuran ${mb} MB; berkas skenario paling besar 2 MB.`,
      unread: "tidak dapat dibaca; mungkin sudah dipindahkan atau diubah sejak dipilih. Pilih berkasnya sekali lagi.",
      notJson: (line: string, column: string, found: string | null) =>
        found === null
          ? `bukan JSON yang utuh: berkasnya berakhir sebelum selesai (baris ${line}, kolom ${column}). Mungkin terpotong ketika diunduh atau dikirim.`
          : `bukan JSON yang utuh: ada “${found}” yang tidak pada tempatnya di baris ${line}, kolom ${column}.`,
      foreign: "bukan berkas skenario Timbang: penanda “format”: “timbang-skenario” tidak ada.",
      newer: (version: string) =>
        `dibuat oleh Timbang yang lebih baru (format ${version}). Muat ulang halaman untuk memakai versi terbaru.`,
      none: "tidak berisi satu skenario pun.",
      tooMany: (count: string, most: string) => `berisi ${count} skenario; paling banyak ${most} sekaligus.`,
      inFile: (path: string, fault: string) => `rusak pada ${path || "akar berkas"}: ${fault}.`,
      inScenario: (at: string, name: string, path: string, fault: string) =>
        `rusak pada skenario ke-${at}${name === "" ? "" : ` (“${name}”)`}${path === "" ? "" : `, ${path}`}: ${fault}.`,
      faults: {
        type: (expected: string) => `seharusnya ${expected}`,
        types: {
          string: "teks",
          number: "bilangan",
          boolean: "true atau false",
          array: "daftar",
          object: "objek",
          record: "objek",
          int: "bilangan bulat",
          null: "null"
        },
        atLeast: (value: string) => `paling sedikit ${value}`,
        atMost: (value: string) => `paling banyak ${value}`,
        oneOf: (values: string) => `seharusnya salah satu dari ${values}`,
        unknownKey: (keys: string) => `kunci yang tidak dikenal: ${keys}`,
        weightsSum: "keempat bobot harus berjumlah 1",
        setting: "pilihan aturan ini tidak dikenal skema itu",
        name: "nama harus 1 sampai 300 huruf, tanpa karakter kendali",
        twice: "id ini dipakai dua kali",
        form: "bentuknya tidak seperti yang seharusnya"
      }
    },
    about: {
      synthetic: (names: string) =>
        `${names}: dibuat oleh program untuk mencoba alat ini; angkanya bukan keadaan instansi yang sebenarnya.`,
      real: (names: string, title: string, about: string) =>
        `${names} memakai data yang diterbitkan: ${title}. ${about}`,
      masked: (names: string) => `${names} memakai data yang diterbitkan; namanya disamarkan.`,
      own: (names: string, title: string) =>
        `${names} memakai ${title}: rata-rata per unit yang Anda buka sendiri dan tinggal di peramban ini. Timbang tidak memeriksa dari mana asalnya.`
    },
    toKit: "Bawa ke Bahan Diskusi",
    tooFew: "Centang sekurang-kurangnya dua skenario di atas untuk membandingkannya.",
    waits: (names: string, why: string) => `${names}: ${why}`,
    otherData: (short: string, name: string, made: string, title: string) =>
      `${short} (“${name}”) dibuat untuk data lain (sidik ${made}) yang tidak termuat; di sini dihitung dengan ${title}.`,
    severalData: (common: string, all: string) =>
      common === "0"
        ? "Skenario ini memakai data yang berbeda dan tidak satu instansi pun ada di semuanya: peringkatnya tidak dapat dibandingkan, hanya dijajarkan."
        : `Skenario ini memakai data yang berbeda: ${common} dari ${all} instansi ada di semuanya. Peringkat di tabel adalah peringkat dalam data masing-masing; perpindahan dan kesesuaian hanya dihitung atas instansi yang ada di keduanya.`,
    counting: "Pegawai yang dihitung: menunggu rekaman selesai dimuat …",
    thisData: "data yang termuat",
    differences: {
      title: "Apa yang berbeda",
      caption: "Hanya pengaturan yang berbeda antarskenario",
      setting: "Pengaturan",
      none: "Semua skenario yang dipilih sama: data, aturan, bobot dan saringannya tidak berbeda.",
      same: (other: string) => `sama dengan ${other}`,
      dataset: "Data",
      scheme: "Skema",
      weight: (dimension: string) => `Bobot ${dimension} (%)`,
      filter: (group: string) => `Saringan: ${group}`,
      everyone: "semua"
    },
    bump: {
      title: "Peringkat di setiap skenario",
      label: (agencies: string, scenarios: string) =>
        `Grafik peringkat ${agencies} instansi pada ${scenarios} skenario; angkanya ada di tabel di bawah.`,
      line: (name: string, places: string) => `${name}: ${places}`,
      place: (short: string, rank: string) => `${short} peringkat ${rank}`,
      unranked: (short: string) => `${short} tanpa peringkat`,
      ties: (list: string) => `Seri: ${list}.`,
      tie: (short: string, rank: string, names: string) => `${short} peringkat ${rank} ${names}`,
      and: " dan ",
      legend: {
        up: "berakhir lebih tinggi daripada awalnya",
        down: "berakhir lebih rendah daripada awalnya",
        same: "berakhir setinggi awalnya",
        once: "berperingkat hanya di satu skenario"
      },
      follow:
        "Arahkan penunjuk ke sebuah garis, atau datangi dengan Tab dan tombol panah, untuk mengikutinya; bila dipilih, ia tetap menonjol.",
      legendWords:
        "Setiap instansi punya warna dan corak garis sendiri. ▲: berakhir lebih tinggi daripada awalnya; ▼: lebih rendah; =: setinggi awalnya; ·: berperingkat hanya di satu skenario. Garis terputus di skenario yang tidak memuat instansi itu.",
      leftOut: (names: string) => `Tidak digambar karena tanpa peringkat di semua skenario: ${names}.`
    },
    places: {
      title: "Indeks dan kategori setiap instansi",
      caption: "Peringkat, indeks dan kategori; angka kecil: perubahan terhadap S1",
      rank: (rank: string) => `peringkat ${rank}`,
      tied: "seri",
      up: (by: string) => `naik ${by} peringkat dari S1`,
      down: (by: string) => `turun ${by} peringkat dari S1`,
      same: "peringkat tetap",
      protected: "dilindungi (kelompok kecil)",
      empty: "tidak ada pegawai yang dinilai",
      absent: "tidak ada di data ini",
      loading: "masih dihitung …",
      unavailable: "tidak dapat dihitung di sini",
      choose: (name: string) => `Pilih ${name}`
    },
    gains: {
      title: "Siapa paling diuntungkan, siapa paling dirugikan",
      none: (from: string, to: string, n: string, among: string) =>
        `Dari ${from} ke ${to}: tidak satu pun dari ${n} instansi berpindah peringkat${among}.`,
      moved: (from: string, to: string, moved: string, n: string, among: string) =>
        `Dari ${from} ke ${to}: ${moved} dari ${n} instansi berpindah peringkat${among}.`,
      amongBoth: " di antara yang diperingkat pada keduanya",
      amongAll: " (peringkat di antara yang diperingkat pada semua skenario)",
      up: (names: string, by: string) => `Naik terbanyak: ${names} (${by} peringkat).`,
      down: (names: string, by: string) => `Turun terbanyak: ${names} (${by} peringkat).`,
      index: (down: string, least: string, up: string, most: string) =>
        `Perubahan indeks dari ${least} (${down}) sampai ${most} (${up}).`,
      widest: (ranges: string, among: string) => `Paling bergantung pada skenario${among}: ${ranges}.`,
      range: (names: string, best: string, worst: string) => `${names}, peringkat ${best} sampai ${worst}`,
      steady: (n: string, among: string) =>
        `Tidak satu pun dari ${n} instansi berbeda peringkatnya antarskenario${among}.`
    },
    agreement: {
      title: "Seberapa sesuai peringkatnya",
      caption: "Kesesuaian peringkat setiap pasang skenario",
      meaning:
        "τ-b (Kendall, 1945) dan ρ (Spearman, 1904) bernilai 1 bila urutannya sama, 0 bila tak berhubungan, −1 bila terbalik. Pindah: perpindahan terbesar satu instansi, dalam peringkat.",
      tau: "τ-b",
      rho: "ρ",
      move: "pindah",
      undefined: "tidak terdefinisi",
      waits: {
        loading: "menunggu rekaman pegawai …",
        unavailable: "tidak dapat dihitung di sini"
      },
      pair: (a: string, b: string, tau: string, rho: string, places: string, moved: string, n: string) =>
        `${a} dan ${b}: τ-b ${tau}, ρ ${rho}, perpindahan terbesar ${places} peringkat, ${moved} dari ${n} instansi berpindah.`,
      itself: "–"
    },
    pair: {
      title: "Dua skenario lebih dekat",
      from: "Dari",
      to: "ke",
      agency: "Instansi",
      from2: "Dari skenario",
      to2: "Ke skenario"
    },
    split: {
      title: (name: string, from: string, to: string) => `Mengapa ${name} bergerak dari ${from} ke ${to}`,
      words: (name: string, before: string, after: string, by: string) =>
        `Indeks ${name} dari ${before} menjadi ${after} (${by}).`,
      rank: (from: string, to: string) =>
        from === to ? `Tetap di peringkat ${from}.` : `Peringkat dari ${from} ke ${to}.`,
      weights: "Bobot",
      rules: "Aturan",
      population: "Siapa yang dihitung",
      sum: "Jumlah",
      start: (short: string) => `Indeks di ${short}`,
      startLead: (short: string) => `Selisih di ${short}`,
      measure: "Ukuran",
      index: "Indeks",
      lead: "Selisih terhadap rata-rata instansi",
      meaning:
        "Bobot: dimensinya menimbang lebih atau kurang. Aturan: nilai yang diberikan lain. Siapa yang dihitung: saringan, data, atau aturan populasi dan kelengkapan lain. Tiap bagian adalah rata-rata atas semua urutan perubahan (nilai Shapley, 1953), sehingga jumlahnya tepat.",
      leadMeaning:
        "Yang menggerakkan semua instansi bersama tidak menggerakkan peringkat; karena itu selisih terhadap rata-rata instansi yang menentukan.",
      caption: (name: string) => `Perubahan ${name} menurut dimensi dan sebab, dalam poin indeks`,
      dimension: "Dimensi",
      label: (name: string, parts: string) => `Grafik: ${name}; ${parts}`,
      none: "Pilih instansi untuk melihat mengapa ia bergerak.",
      waits: {
        loading: "Menunggu rekaman pegawai selesai dimuat; sebabnya diuraikan sesudah itu.",
        unavailable: "Salah satu skenario tidak dapat dihitung di sini, jadi sebabnya tidak dapat diuraikan."
      },
      unranked: (name: string) =>
        `${name} tidak mendapat peringkat di salah satu skenario, atau dengan aturan yang satu atas pegawai yang lain; perubahannya tidak dapat diuraikan.`
    },
    categories: {
      otherData:
        "Pegawai yang berpindah kategori hanya dapat dihitung bila kedua skenario memakai rekaman pegawai yang sama.",
      waits: {
        loading: "Menunggu rekaman pegawai selesai dimuat; sesudah itu pegawai yang berpindah kategori dihitung.",
        unavailable:
          "Salah satu skenario tidak dapat dihitung di sini, jadi pegawai yang berpindah kategori juga tidak."
      },
      both: (n: string) =>
        `Dihitung atas ${n} pegawai yang termasuk dalam saringan keduanya, pada instansi yang diberi peringkat.`
    },
    csv: {
      download: "Unduh perbandingan (CSV)",
      bump: (format: string) => `Unduh grafik peringkat (${format})`,
      why: (format: string) => `Unduh grafik sebab (${format})`,
      bumpName: "peringkat",
      whyName: "sebab",
      noFigure: "Grafik ini belum tergambar, jadi belum ada yang diunduh.",
      under: (short: string, name: string, scheme: string, weights: string) =>
        `${short} ${name}: ${scheme}, bobot ${weights}.`,
      name: "perbandingan",
      rank: (short: string) => `peringkat_${short}`,
      index: (short: string) => `indeks_${short}`,
      category: (short: string) => `kategori_${short}`,
      agency: "instansi",
      agreement: "Kesesuaian peringkat",
      pair: {
        from: "dari",
        to: "ke",
        tauB: "tau_b",
        rho: "rho",
        largest: "perpindahan_terbesar",
        moved: "berpindah",
        agencies: "instansi"
      },
      split: "Mengapa bergerak",
      splitColumns: {
        agency: "instansi",
        from: "dari",
        to: "ke",
        dimension: "dimensi",
        weights: "bobot",
        rules: "aturan",
        population: "siapa_yang_dihitung",
        sum: "jumlah"
      }
    },
    table: "Tabelnya"
  },
  {
    agency: "Agency",
    scenario: "Scenario",
    quoted: (name) => `“${name}”`,
    panel: {
      title: "Scenarios",
      lead: (most) => `Tick two to ${most} scenarios; the others are compared with S1.`,
      chosen: (n, most) => `${n} of at most ${most} are compared.`,
      full: (most) => `${most} scenarios are compared already. Untick one first.`,
      presets: "Always there",
      linked: "Not kept in this browser",
      saved: "Kept in this browser",
      none: "No scenario is kept in this browser yet.",
      compare: (name) => `Compare ${name}`,
      save: savingMessages.en.save,
      keep: "Save",
      keepLabel: (name) => `Save ${name} in this browser`,
      open: "Open",
      openLabel: (name) => `Open ${name} as the present scenario`,
      edit: "Change",
      editLabel: (name) => `Change name and note of ${name}`,
      duplicate: "Duplicate",
      duplicateLabel: (name) => `Duplicate ${name}`,
      remove: "Delete",
      removeLabel: (name) => `Delete ${name}`,
      share: "Link and QR",
      shareLabel: (name) => `Link and QR code for ${name}`,
      shareAll: "Link and QR of this comparison",
      exportAll: "Export all (JSON)",
      import: "Import a file …",
      drop: "Drag a scenario file (JSON, at most 2 MB and 500 scenarios) to anywhere on this page, or",
      files: "Scenario files: export and import",
      letGo: "Let go here to read the scenarios of this file"
    },
    detail: {
      weights: (list) => `weights ${list}`,
      data: (title, sidik) => `${title}, fingerprint ${sidik}`,
      masked: (sidik) => `data fingerprint ${sidik}`,
      made: (date, tool) => `saved ${date} with Timbang ${tool}`,
      elsewhere: "Made for other data, which are not loaded here."
    },
    other: {
      title: "This scenario was made for other data",
      made: (name, title, sidik, tool) =>
        `“${name}” was made for ${title} (fingerprint ${sidik}) with Timbang ${tool}. Those data are not loaded here.`,
      meaning: (title, sidik) =>
        `You can open it with the data that are loaded, ${title} (fingerprint ${sidik}): its rules, weights and filter are used, but the figures will differ from what its maker saw. If it was made for a table of one's own, open the same table on the page Data first.`,
      anyway: "Open with the loaded data"
    },
    share: {
      title: "Link and QR code",
      lead: "Whoever opens it sees the same scenario; nothing is sent anywhere.",
      own: "The link carries the rules and weights but not your table; whoever receives it needs to open the same table.",
      leaves: "The link carries its name; its note goes along only in an exported file.",
      alt: "QR code of the link below",
      tooLong: (length, most) =>
        `This link has ${plural(length, "character")}, more than the ${most} that can still be read as a QR code from the back row. Share the link, compare fewer scenarios, or send an exported file.`,
      link: "Link",
      copy: "Copy link",
      copied: "Link copied.",
      copyFailed: "The browser does not allow copying; the link is selected, copy it yourself."
    },
    file: {
      untouched: "The list of scenarios is unchanged.",
      tooLarge: (mb) => `has ${mb} MB; a scenario file has at most 2 MB.`,
      unread: "could not be read; it may have been moved or changed since it was chosen. Please choose it again.",
      notJson: (line, column, found) =>
        found === null
          ? `is not complete JSON: the file ends too early (line ${line}, column ${column}). It may have been cut short when it was downloaded or sent.`
          : `is not complete JSON: “${found}” is out of place at line ${line}, column ${column}.`,
      foreign: "is not a scenario file of Timbang: the mark “format”: “timbang-skenario” is missing.",
      newer: (version) => `was made by a newer Timbang (format ${version}). Reload the page to use the newest version.`,
      none: "holds no scenario at all.",
      tooMany: (count, most) => `holds ${plural(count, "scenario")}; at most ${most} can be read at once.`,
      inFile: (path, fault) => `is broken at ${path || "its root"}: ${fault}.`,
      inScenario: (at, name, path, fault) =>
        `is broken at scenario ${at}${name === "" ? "" : ` (“${name}”)`}${path === "" ? "" : `, ${path}`}: ${fault}.`,
      faults: {
        type: (expected) => `${expected} expected`,
        types: {
          string: "text",
          number: "a number",
          boolean: "true or false",
          array: "a list",
          object: "an object",
          record: "an object",
          int: "a whole number",
          null: "null"
        },
        atLeast: (value) => `at least ${value} expected`,
        atMost: (value) => `at most ${value} expected`,
        oneOf: (values) => `one of ${values} expected`,
        unknownKey: (keys) => `unknown key: ${keys}`,
        weightsSum: "the four weights must sum to 1",
        setting: "the scheme has no such option",
        name: "a name has 1 to 300 characters and no control characters",
        twice: "this id is used twice",
        form: "not of the form expected"
      }
    },
    about: {
      synthetic: (names) =>
        `${names}: made by a program to try this tool; the figures say nothing about the real agencies.`,
      real: (names, title, about) => `${names} on published data: ${title}. ${about}`,
      masked: (names) => `${names} on published data; names are masked.`,
      own: (names, title) =>
        `${names} on ${title}: means per unit that you opened here and that stay in this browser. Timbang has not checked where they come from.`
    },
    toKit: "Take to the discussion kit",
    tooFew: "Tick at least two scenarios above to compare them.",
    waits: (names, why) => `${names}: ${why}`,
    otherData: (short, name, made, title) =>
      `${short} (“${name}”) was made for other data (fingerprint ${made}), which are not loaded; here it is computed with ${title}.`,
    severalData: (common, all) =>
      common === "0"
        ? "These scenarios use different data and no agency is in all of them: their rankings stand side by side but cannot be compared."
        : `These scenarios use different data: ${common} of ${plural(all, "agency", "agencies")} ${common === "1" ? "is" : "are"} in all of them. Ranks in the table are those within each dataset; moves and agreement are computed over the agencies in both only.`,
    counting: "Employees counted: waiting for the records to be loaded …",
    thisData: "the loaded data",
    differences: {
      title: "What differs",
      caption: "Only the settings in which the scenarios differ",
      setting: "Setting",
      none: "All chosen scenarios are alike: data, rules, weights and filter do not differ.",
      same: (other) => `same as ${other}`,
      dataset: "Data",
      scheme: "Scheme",
      weight: (dimension) => `Weight of ${dimension} (%)`,
      filter: (group) => `Filter: ${group}`,
      everyone: "everyone"
    },
    bump: {
      title: "Ranks in each scenario",
      label: (agencies, scenarios) =>
        `Chart of the ranks of ${plural(agencies, "agency", "agencies")} in ${plural(scenarios, "scenario")}; the table below has the numbers.`,
      line: (name, places) => `${name}: ${places}`,
      place: (short, rank) => `${short} rank ${rank}`,
      unranked: (short) => `${short} not ranked`,
      ties: (list) => `Ties: ${list}.`,
      tie: (short, rank, names) => `${short} rank ${rank} ${names}`,
      and: " and ",
      legend: {
        up: "ends higher than it begins",
        down: "ends lower than it begins",
        same: "ends as high as it begins",
        once: "ranked in one scenario only"
      },
      follow: "Point at a line, or go to it with Tab and the arrow keys, to follow it; choosing it keeps it in sight.",
      legendWords:
        "Each agency has a colour and dashes of its own. ▲: ends higher than it begins; ▼: lower; =: as high; ·: ranked in one scenario only. A line is broken at scenarios in which the agency is not ranked.",
      leftOut: (names) => `Not drawn, as they are ranked in no scenario: ${names}.`
    },
    places: {
      title: "Index and category of each agency",
      caption: "Rank, index and category; small figures: change from S1",
      rank: (rank) => `rank ${rank}`,
      tied: "tied",
      up: (by) => `up ${by} from S1`,
      down: (by) => `down ${by} from S1`,
      same: "same rank",
      protected: "protected (small group)",
      empty: "no employee is scored",
      absent: "not in these data",
      loading: "still being computed …",
      unavailable: "cannot be computed here",
      choose: (name) => `Choose ${name}`
    },
    gains: {
      title: "Who gains and who loses most",
      none: (from, to, n, among) =>
        `From ${from} to ${to}: none of ${plural(n, "agency", "agencies")} changes rank${among}.`,
      moved: (from, to, moved, n, among) =>
        `From ${from} to ${to}: ${moved} of ${plural(n, "agency", "agencies")} ${moved === "1" ? "changes" : "change"} rank${among}.`,
      amongBoth: " among those ranked in both",
      amongAll: " (ranks among those ranked in all scenarios)",
      up: (names, by) => `Furthest up: ${names} (${by} ${by === "1" ? "place" : "places"}).`,
      down: (names, by) => `Furthest down: ${names} (${by} ${by === "1" ? "place" : "places"}).`,
      index: (down, least, up, most) => `Index changes from ${least} (${down}) to ${most} (${up}).`,
      widest: (ranges, among) => `Most dependent on the scenario${among}: ${ranges}.`,
      range: (names, best, worst) => `${names}, ranks ${best} to ${worst}`,
      steady: (n, among) => `None of ${plural(n, "agency", "agencies")} differs in rank between the scenarios${among}.`
    },
    agreement: {
      title: "How far the rankings agree",
      caption: "Agreement of the rankings of each pair of scenarios",
      meaning:
        "τ-b (Kendall, 1945) and ρ (Spearman, 1904) are 1 for the same order, 0 for unrelated ones, −1 for the reverse. Move: the largest move of one agency, in places.",
      tau: "τ-b",
      rho: "ρ",
      move: "move",
      undefined: "undefined",
      waits: {
        loading: "waiting for the employee records …",
        unavailable: "cannot be computed here"
      },
      pair: (a, b, tau, rho, places, moved, n) =>
        `${a} and ${b}: τ-b ${tau}, ρ ${rho}, largest move ${plural(places, "place")}, ${moved} of ${plural(n, "agency", "agencies")} ${moved === "1" ? "moves" : "move"}.`,
      itself: "–"
    },
    pair: {
      title: "Two scenarios, closer",
      from: "From",
      to: "to",
      agency: "Agency",
      from2: "From scenario",
      to2: "To scenario"
    },
    split: {
      title: (name, from, to) => `Why ${name} moved from ${from} to ${to}`,
      words: (name, before, after, by) => `The index of ${name} goes from ${before} to ${after} (${by}).`,
      rank: (from, to) => (from === to ? `It stays at rank ${from}.` : `Rank ${from} becomes ${to}.`),
      weights: "Weights",
      rules: "Rules",
      population: "Who is counted",
      sum: "Sum",
      start: (short) => `Index in ${short}`,
      startLead: (short) => `Lead in ${short}`,
      measure: "Measure",
      index: "Index",
      lead: "Lead over the mean of agencies",
      meaning:
        "Weights: the dimension weighs more or less. Rules: other points are given. Who is counted: another filter or dataset, or other rules on population and completeness. Each part is the mean over all orders of change (the Shapley value, 1953), so that the parts add up exactly.",
      leadMeaning:
        "What moves all agencies alike moves no rank; so it is the lead over the mean of the agencies that decides.",
      caption: (name) => `Change of ${name} by dimension and cause, in index points`,
      dimension: "Dimension",
      label: (name, parts) => `Chart: ${name}; ${parts}`,
      none: "Choose an agency to see why it moved.",
      waits: {
        loading: "Waiting for the employee records to be loaded; then its change is split.",
        unavailable: "One of the scenarios cannot be computed here, so the change cannot be split."
      },
      unranked: (name) =>
        `${name} is not ranked in one of the scenarios, or under the rules of one over the employees of the other; its change cannot be split.`
    },
    categories: {
      otherData:
        "Employees who change category can only be counted where both scenarios use the same employee records.",
      waits: {
        loading: "Waiting for the employee records to be loaded; then those who change category are counted.",
        unavailable: "One of the scenarios cannot be computed here, nor can the employees who change category."
      },
      both: (n) =>
        `Counted over the ${n === "1" ? "one employee who is" : `${n} employees who are`} within the filter of both, in agencies that are ranked.`
    },
    csv: {
      download: "Download the comparison (CSV)",
      bump: (format) => `Download the chart of ranks (${format})`,
      why: (format) => `Download the chart of causes (${format})`,
      bumpName: "ranks",
      whyName: "causes",
      noFigure: "This chart is not drawn yet, so nothing was downloaded.",
      under: (short, name, scheme, weights) => `${short} ${name}: ${scheme}, weights ${weights}.`,
      name: "comparison",
      rank: (short) => `rank_${short}`,
      index: (short) => `index_${short}`,
      category: (short) => `category_${short}`,
      agency: "agency",
      agreement: "Agreement of rankings",
      pair: {
        from: "from",
        to: "to",
        tauB: "tau_b",
        rho: "rho",
        largest: "largest_move",
        moved: "moved",
        agencies: "agencies"
      },
      split: "Why it moved",
      splitColumns: {
        agency: "agency",
        from: "from",
        to: "to",
        dimension: "dimension",
        weights: "weights",
        rules: "rules",
        population: "who_is_counted",
        sum: "sum"
      }
    },
    table: "As a table"
  }
);
