import {smallestGroup} from "../lib/index.js";
import type {DistributionView} from "../lib/index.js";
import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

type ViewWords<K extends keyof DistributionView> = Record<DistributionView[K] & string, string>;

const measures: {id: ViewWords<"measure">; en: ViewWords<"measure">} = {
  id: {
    indeks: "Indeks",
    kualifikasi: "Kualifikasi",
    kompetensi: "Kompetensi",
    kinerja: "Kinerja",
    disiplin: "Disiplin"
  },
  en: {
    indeks: "Index",
    kualifikasi: "Qualification",
    kompetensi: "Competence",
    kinerja: "Performance",
    disiplin: "Discipline"
  }
};
const groupingNames: {id: ViewWords<"by">; en: ViewWords<"by">} = {
  id: {
    instansi: "Instansi",
    jenisJabatan: "Jenis jabatan",
    status: "Status",
    pendidikan: "Pendidikan",
    jenisKelamin: "Jenis kelamin",
    kelompokUmur: "Kelompok umur",
    kanal: "Jalur pemutakhiran"
  },
  en: {
    instansi: "Agency",
    jenisJabatan: "Kind of post",
    status: "Status",
    pendidikan: "Education",
    jenisKelamin: "Sex",
    kelompokUmur: "Age group",
    kanal: "Update channel"
  }
};
const pictures: {id: ViewWords<"picture">; en: ViewWords<"picture">} = {
  id: {
    histogram: "Histogram",
    densitas: "Kerapatan",
    ecdf: "Kumulatif (ECDF)",
    titik: "Titik kuantil",
    kotak: "Kotak"
  },
  en: {
    histogram: "Histogram",
    densitas: "Density",
    ecdf: "Cumulative (ECDF)",
    titik: "Quantile dots",
    kotak: "Box"
  }
};

export const sebaran = define(
  {
    aggregates:
      "Data yang dipilih hanya berisi rata-rata per unit, jadi tidak ada sebaran pegawai yang dapat ditunjukkan. Pilih data uji coba pada “Data yang ditimbang” untuk melihat sebarannya.",
    outside: "Tidak ada pegawai yang dinilai: saringan dan aturan yang dipilih tidak menyisakan siapa pun.",
    tooFew: (few: string) =>
      `Kurang dari ${few} pegawai yang dinilai di sini, atau kurang dari ${few} yang tidak terpilih; sebarannya dilindungi. Longgarkan saringannya.`,
    view: {
      title: "Yang dilihat",
      measure: "Ukuran",
      by: "Kelompok",
      picture: "Gambar",
      measures: measures.id,
      groupings: groupingNames.id,
      pictures: pictures.id
    },
    only: {looked: (agency: string) => `Hanya pegawai ${agency} yang dilihat.`, all: "Lihat semua instansi"},
    range: {
      title: "Rentang nilai",
      from: "Dari",
      to: "sampai",
      clear: "Hapus rentang",
      hint: "Seret pada gambar, tiap lima angka; atau isi angka bulat: 71 sampai 80 memuat nilai dari 71 sampai tepat di bawah 81. Nilai 100 termasuk dalam 99.",
      all: (n: string, low: string, high: string, mean: string) =>
        `${n} pegawai dinilai. Separuh yang di tengah bernilai antara ${low} dan ${high}; rata-rata semuanya ${mean}.`,
      allBetween: (n: string, low: string, high: string, mean: string) =>
        `${n} pegawai dinilai; rata-rata semuanya ${mean}. Separuh yang di tengah terletak di antara ${low} dan ${high}; angka yang lebih tepat dilindungi.`,
      allClosed: (n: string, mean: string) =>
        `${n} pegawai dinilai; rata-rata semuanya ${mean}. Letak separuh yang di tengah dilindungi.`,
      inside: (n: string, of: string, share: string) => `${n} dari ${of} pegawai (${share}) ada di rentang ini.`,
      invalid: (text: string) => `“${text}” bukan angka dari 0 sampai 100; rentangnya belum diubah.`,
      below: (from: string, to: string) => `Di bawah ini hanya pegawai di rentang ${from}–${to} yang dihitung.`,
      few: `Jumlah di rentang ini dilindungi: bersama gambarnya, kurang dari ${smallestGroup} pegawai akan dapat dihitung. Ubah ujungnya; batas kategori hampir selalu dapat dipakai.`
    },
    chart: {
      title: (measure: string, by: string) => `Sebaran ${measure.toLowerCase()} menurut ${by.toLowerCase()}`,
      explain: {
        histogram: "Tinggi batang: bagian pegawai pada tiap angka.",
        densitas:
          "Tinggi lengkung: taksiran kerapatan kernel Gauss, dicerminkan di 0 dan 100; lebar pitanya menurut Silverman (1986) dari semua pegawai, sedikitnya 1 angka, sama di semua baris.",
        ecdf: "Garis naik dari 0 ke 100%: bagian pegawai dengan nilai paling tinggi sekian.",
        titik: "Diagram titik kuantil (Kay dkk., 2016): tiap titik mewakili jumlah pegawai yang sama.",
        kotak: "Kotak: separuh pegawai di tengah; garis tebal: median; ujung: persentil 5 dan 95."
      },
      reference: "Garis abu-abu: semua pegawai yang dilihat. Segitiga: rata-rata kelompok.",
      triangle: "Segitiga: rata-rata kelompok.",
      cropped: "Yang lebih tinggi dari barisnya dipotong di tepi atas.",
      edges: (names: readonly string[]) => `Garis putus-putus: batas kategori (${names.join(" · ")}).`,
      alt: (count: string, low: string, lowMean: string, high: string, highMean: string) =>
        `${count} kelompok. Rata-rata terendah ${low} (${lowMean}), tertinggi ${high} (${highMean}).`,
      mean: (label: string, mean: string) => `${label}, rata-rata ${mean}`,
      hidden: (count: string, few: string) =>
        `${count} kelompok dilindungi: anggotanya kurang dari ${few} orang, atau jumlah itu dapat dihitung dari kelompok lain.`,
      evenly: {
        histogram: (few: string) =>
          `Batang pucat bertepi putus-putus: beberapa angka digabung karena ada yang pegawainya kurang dari ${few} orang; tingginya rata-rata per angka, luasnya tetap jumlah pegawainya.`,
        densitas: (few: string) =>
          `Ruas pucat bertepi putus-putus: beberapa angka digabung karena ada yang pegawainya kurang dari ${few} orang; di situ pegawainya digambar merata, jadi puncak di dalamnya tidak terlihat.`,
        ecdf: (few: string) =>
          `Ruas putus-putus: beberapa angka digabung karena ada yang pegawainya kurang dari ${few} orang; di situ garisnya ditarik lurus dari ujung ke ujung, lekuknya tidak terlihat.`,
        titik: (few: string) =>
          `Titik kosong: letaknya hanya diketahui di antara kedua ujung garis di bawahnya, karena angka yang pegawainya kurang dari ${few} orang digabung.`,
        kotak: (few: string) =>
          `Kotak pucat bertepi putus-putus: ruang paling luas bagi kotak, median, dan ujungnya; letak tepatnya dilindungi, karena angka yang pegawainya kurang dari ${few} orang digabung.`
      },
      percentiles: {
        histogram: (few: string) =>
          `Batang pucat bertepi putus-putus: jumlah pegawai per angka digabung, karena ada yang kurang dari ${few} orang; pembagiannya di dalam gabungan itu mengikuti kuantil instansi.`,
        densitas: (few: string) =>
          `Di angka yang pegawainya kurang dari ${few} orang, lengkungnya mengikuti kuantil instansi.`,
        ecdf: (few: string) =>
          `Di angka yang pegawainya kurang dari ${few} orang, garisnya mengikuti kuantil instansi.`,
        titik: () => "",
        kotak: () => ""
      },
      closed: "“dilindungi”: terlalu sedikit yang boleh diketahui tentang letak nilainya; rata-ratanya tetap tampak.",
      blocks: (few: string) =>
        `Jumlah pegawai dan rata-rata tiap kelompok tepat. Selebihnya, juga jumlah pegawai di satu rentang nilai, dihitung dari blok pegawai senilai, masing-masing sedikitnya ${few} orang dan dalam puluhan: nilai yang jarang ikut blok terdekat, sehingga simpangan baku dan ujung sebaran sedikit bergeser.`,
      between:
        "Median, kuartil, dan persentil di tabel berupa dua ujung: nilainya terletak di antaranya, dan angka tepatnya dilindungi.",
      none: "Tidak ada kelompok yang boleh digambar.",
      waits: "Pengelompokan ini menunggu rekaman pegawai selesai dimuat …"
    },
    table: "Tabel angkanya",
    bins: {
      summary: "Tabel pegawai per angka",
      title: "pegawai per angka",
      numbers: "Angka"
    },
    columns: {
      group: "Kelompok",
      n: "Pegawai",
      mean: "Rata-rata",
      sd: "Simpangan baku",
      low: "Persentil 5",
      lower: "Kuartil 1",
      median: "Median",
      upper: "Kuartil 3",
      high: "Persentil 95",
      between: (name: string) => `${name} (di antara)`
    },
    bars: {
      title: "Siapa yang ada di rentang itu",
      titleAll: "Rata-rata tiap kelompok",
      explain:
        "Batang: bagian kelompok yang ada di rentang; angka: pegawainya dan rata-ratanya. Klik kelompok atau instansi untuk menyaring semuanya.",
      explainAll:
        "Batang: rata-rata; angka: pegawai dan rata-rata. Klik kelompok atau instansi untuk menyaring semuanya.",
      inside: "Di rentang",
      share: "Bagian",
      protected: "dilindungi",
      meanShort: (mean: string) => `rata-rata ${mean}`,
      shareOf: (share: string) => `(${share} di rentang)`,
      filterTo: (label: string) => `Saring: ${label}`,
      unfilter: (label: string) => `Hapus saringan: ${label}`,
      hidden: (count: string, few: string) =>
        `${count} kelompok dilindungi: bersama gambarnya, kurang dari ${few} orang akan dapat dihitung.`
    },
    compare: {
      a: "Bandingkan",
      b: "dengan",
      scenario: "Semua yang dilihat, skenario ini",
      baseline: (name: string) => `Semua yang dilihat, ${name}`,
      kept: (name: string) => `Semua yang dilihat, “${name}”`,
      missing: (names: string) =>
        `Yang dipilih tidak dapat dibandingkan di sini: ${names}. Mungkin dilindungi, dari pengelompokan lain, atau dibuat untuk data lain; pilihlah yang ada di daftar.`,
      same: "Pilih dua kelompok yang berbeda.",
      empty: "Salah satu kelompok terlalu kecil, atau tidak boleh ditunjukkan di rentang nilai ini.",
      higher: (b: string, a: string, difference: string) =>
        `Rata-rata ${b} lebih tinggi ${difference} poin daripada ${a}.`,
      lower: (b: string, a: string, difference: string) =>
        `Rata-rata ${b} lebih rendah ${difference} poin daripada ${a}.`,
      equal: (b: string, a: string) => `Rata-rata ${b} dan ${a} sama sampai dua desimal.`,
      parts: (composition: string, level: string, strata: string) =>
        `Dari selisih itu, ${composition} karena susunan ${strata} yang lain, dan ${level} karena nilai yang lain pada ${strata} yang sama.`,
      quantiles: "Selisih di tiap persentil",
      quantilesAlt: (low: string, high: string) => `Selisih persentil dari ${low} sampai ${high} poin.`,
      quantilesHint: (b: string) =>
        `Fungsi geser (Doksum, 1974): selisih persentil yang sama. Di atas nol: ${b} lebih tinggi di persentil itu.`,
      dimensions: "Selisih menurut dimensi",
      dimensionsHint:
        "Sumbangan tiap dimensi kepada indeks: bobot dikali capaian; jumlahnya tepat sampai angka terakhir.",
      byDimension: (list: string) => `Menurut dimensi: ${list}.`,
      quantilesBetween: "Balok: hanya diketahui bahwa selisihnya di antara kedua ujung; angka tepatnya dilindungi.",
      quantilesClosed: "Selisih di tiap persentil tidak ditunjukkan: untuk rentang nilai, atau karena dilindungi.",
      between: (low: string, high: string) => `${low} … ${high}`,
      above: "Pegawai di kategori itu atau lebih tinggi",
      edge: "Kategori",
      difference: "Selisih",
      percentile: "Persentil",
      points: "poin",
      kitagawa: "Asal selisih rata-rata",
      composition: "Susunan",
      level: "Nilai",
      total: "Jumlah",
      stratum: {pendidikan: "pendidikan", jenisJabatan: "jenis jabatan"},
      of: (title: string, a: string, b: string) => `${title}: dari ${a} ke ${b}`,
      percentagePoints: "Selisih (poin persen)",
      percentileAxis: "persentil pegawai",
      shareOf: (label: string) => `Bagian: ${label}`,
      meanOf: (label: string) => `Rata-rata: ${label}`,
      pooled: "digabung",
      method: "Kitagawa (1955), bobot rata-rata kedua kelompok; jumlahnya tepat sampai angka terakhir."
    },
    behind: {
      weights: "Bobot di kertas dan sumbangan kepada varians indeks",
      nominal: "Bobot",
      effective: "Bagian kovarians",
      ratio: "Rasio korelasi η²",
      ratioKey: "rasio korelasi η² (antarpegawai)",
      employees: "antarpegawai",
      agencies: "antarinstansi",
      sentence: (dimension: string, nominal: string, effective: string) =>
        `${dimension} berbobot ${nominal}, tetapi bagian kovariansnya ${effective}: sebesar itu sumbangannya kepada varians indeks antarpegawai.`,
      sentenceSame: (dimension: string, nominal: string, effective: string) =>
        `${dimension} menyumbang paling banyak kepada varians indeks antarpegawai: berbobot ${nominal}, dengan bagian kovarians ${effective}.`,
      ratioSentence: (dimension: string, ratio: string) =>
        `Dengan mengetahui nilai ${dimension} saja, ${ratio} dari varians itu sudah diketahui (rasio korelasi η²).`,
      measures:
        "Bagian kovarians (Shorrocks, 1982): bobot × kovarians dimensi dengan indeks ÷ varians indeks. Keempatnya berjumlah 100%; yang negatif melawan yang lain. Rasio korelasi η² (Pearson; untuk indeks gabungan: Paruolo, Saisana, dan Saltelli, 2013): varians rata-rata indeks dari pegawai yang nilainya pada dimensi itu sama ÷ varians indeks. Yang naik bersama dimensi itu ikut terhitung, jadi jumlahnya tidak harus 100%.",
      none: "Indeks tidak beragam di sini, jadi tidak ada sumbangan yang dapat dihitung.",
      dimension: "Dimensi",
      parts: "Perbedaan di dalam dan antarinstansi",
      partsSentence: (between: string) =>
        `${between} dari varians nilai adalah perbedaan antarinstansi; sisanya perbedaan pegawai di dalam instansi yang sama.`,
      statistic: "Ukuran",
      value: "Nilai",
      variance: "Varians",
      within: "di dalam instansi",
      between: "antarinstansi",
      gini: "Koefisien Gini",
      theil: "Indeks Theil T",
      partsHint:
        "Varians terbagi menurut hukum varians total; bagian antarinstansinya ialah η². Indeks Theil T (1967) terbagi menurut Shorrocks (1980). Koefisien Gini (1912) tidak terbagi tepat, jadi hanya nilainya.",
      correlations: "Korelasi Pearson keempat dimensi",
      correlationsHint: "1: selalu naik bersama; 0: tidak berkaitan; −1: berlawanan. Dihitung antarpegawai.",
      ends: "Pegawai di nilai tertinggi dan nol",
      ceiling: "Nilai penuh",
      floor: "Nol",
      protected: "dilindungi"
    },
    cliff: {
      title: "Tebing 20 jam pelajaran",
      waits: "Gambar ini menunggu rekaman pegawai selesai dimuat …",
      unavailable: "Gambar ini memerlukan rekaman pegawai lewat DuckDB, yang tidak dapat dibuka di sini.",
      sentence: (below: string, post: string, within: string, at: string, rise: string) =>
        `${below} pegawai ${post} kurang paling banyak ${within} jam dari ${at} jam; begitu sampai, nilai kompetensinya naik ${rise}.`,
      protected: (post: string) => `Untuk ${post}, jumlahnya terlalu kecil untuk ditunjukkan.`,
      noStep: "Aturan yang dipilih tidak punya tebing: nilai naik sedikit demi sedikit bersama jam pelajaran.",
      hours: "Jam pelajaran",
      noRecord: "tanpa rekaman",
      count: (n: string) => `${n} pegawai`,
      earned: (points: string) => `${points} poin`,
      explain: "Batang: pegawai menurut jam pelajaran teknis; garis: poin yang diperoleh dengan sekian jam.",
      alt: (hours: string, n: string) => `Pegawai menurut jam pelajaran; batang tertinggi: ${hours} (${n} pegawai).`,
      span: (hours: string) => `${hours} jam`,
      orMore: (hours: string) => `${hours} jam atau lebih`,
      hidden: "dilindungi"
    },
    precision: {
      title: "Instansi yang tidak dapat dibedakan",
      sentence: (apart: string, of: string) =>
        `Bila pegawainya dianggap satu tarikan acak, ${apart} dari ${of} instansi punya peringkat yang pasti, dengan keyakinan serentak 95%; yang lain tidak dapat dibedakan dari sedikitnya satu instansi.`,
      sentenceAll: (of: string) =>
        `Bila pegawainya dianggap satu tarikan acak, semua instansi yang ditunjukkan (${of}) punya peringkat yang pasti, dengan keyakinan serentak 95%.`,
      sentenceNone: (of: string) =>
        `Bila pegawainya dianggap satu tarikan acak, tidak satu pun dari ${of} instansi punya peringkat yang pasti dengan keyakinan serentak 95%: masing-masing tidak dapat dibedakan dari sedikitnya satu yang lain.`,
      sentenceOne: "Hanya satu instansi yang dapat ditunjukkan, jadi tidak ada yang dibandingkan.",
      hidden: (count: string) =>
        `${count} instansi dilindungi dan tidak ikut dibandingkan: pegawainya kurang dari ${smallestGroup} orang, jumlah itu dapat dihitung dari instansi lain, atau beda nilainya di bobot ini hanya menyangkut segelintir orang.`,
      meaning:
        "Ini menjawab: bila instansi yang sama kebetulan berisi pegawai lain dari kumpulan yang serupa, seberapa jauh rata-ratanya dapat bergeser? Semua pegawai sudah dihitung, jadi rata-rata tahun ini sendiri tidak punya galat penarikan contoh. Gambar ini tidak menjawab apakah rekamannya benar atau lengkap; seberapa lengkap, ada di kolom “lengkap”.",
      explain:
        "Titik: peringkat instansi. Balok: selang peringkat serentak 95%, yaitu peluang bahwa semua balok sekaligus memuat peringkat instansinya sedikitnya 95% (Mogstad, Romano, Shaikh, dan Wilhelm, 2024). Semua pasangan instansi diuji bersama, ke dua arah, dengan cara Holm (1979) dan sebaran normal, yang kurang tepat untuk instansi dengan hanya beberapa puluh pegawai. Tabel memuat galat baku dan selang banding serentak: dua selang yang tidak bersentuhan berarti kedua rata-rata berbeda (Hochberg, Weiss, dan Hart, 1982); yang bersentuhan belum tentu sama.",
      blind:
        "Galat baku, selang, dan kelengkapan rekaman tidak ditunjukkan selama nama disamarkan: lebar selang memberi tahu jumlah pegawai, dan dari itu atau dari kelengkapannya instansinya dapat dikenali.",
      meanHead: "rata-rata",
      coverageHead: "lengkap",
      alt: (count: string) => `Selang peringkat serentak 95% dari ${count} instansi.`,
      se: "Galat baku",
      low: "Selang banding dari",
      high: "sampai",
      best: "Peringkat terbaik",
      worst: "Peringkat terburuk",
      coverage: "Rekaman lengkap",
      rank: (best: string, worst: string) => (best === worst ? best : `${best}–${worst}`)
    },
    download: {csv: "CSV", svg: "SVG", png: "PNG", label: (title: string) => `Unduh: ${title}`},
    file: {
      baseline: (weights: string) => `Bobot acuan (persen): ${weights}.`,
      synthetic: "Data sintetis: bukan keadaan instansi yang sebenarnya.",
      range: (from: string, to: string) => `Rentang nilai yang dipilih: ${from}–${to}.`,
      origin: (sign: string, version: string) => `Sidik data ${sign}. Timbang ${version}.`
    }
  },
  {
    aggregates:
      "The chosen data hold means per unit only, so there is no distribution of employees to show. Choose the pilot data under “Data being weighed” to see theirs.",
    outside: "Nobody is scored: the filter and the chosen rules leave no one.",
    tooFew: (few: string) =>
      `Fewer than ${few} employees are scored here, or fewer than ${few} are left out; their distribution is protected. Widen the filter.`,
    view: {
      title: "What is looked at",
      measure: "Measure",
      by: "Groups",
      picture: "Picture",
      measures: measures.en,
      groupings: groupingNames.en,
      pictures: pictures.en
    },
    only: {looked: (agency) => `Only employees of ${agency} are looked at.`, all: "Look at all agencies"},
    range: {
      title: "Range of scores",
      from: "From",
      to: "to",
      clear: "Clear the range",
      hint: "Drag across the picture, in steps of five; or fill in whole numbers: 71 to 80 takes in scores from 71 to just below 81. A score of 100 is in 99.",
      all: (n, low, high, mean) =>
        `${n === "1" ? "1 employee is" : `${n} employees are`} scored. The middle half lie between ${low} and ${high}; the mean of all is ${mean}.`,
      allBetween: (n, low, high, mean) =>
        `${n === "1" ? "1 employee is" : `${n} employees are`} scored; the mean of all is ${mean}. The middle half lie between ${low} and ${high}; more exact numbers are protected.`,
      allClosed: (n, mean) =>
        `${n === "1" ? "1 employee is" : `${n} employees are`} scored; the mean of all is ${mean}. Where the middle half lie is protected.`,
      inside: (n: string, of: string, share: string) =>
        `${n} of ${plural(of, "employee")} (${share}) ${n === "1" ? "lies" : "lie"} in this range.`,
      invalid: (text) => `“${text}” is not a number from 0 to 100; the range was not changed.`,
      below: (from, to) => `Below, only employees in the range ${from}–${to} are counted.`,
      few: `The number in this range is protected: with the picture, fewer than ${smallestGroup} employees could be worked out. Move its ends; bounds of categories can nearly always be used.`
    },
    chart: {
      title: (measure: string, by: string) => `Distribution of the ${measure.toLowerCase()} by ${by.toLowerCase()}`,
      explain: {
        histogram: "Height of a bar: the share of employees at each number.",
        densitas:
          "Height of the curve: Gaussian kernel density estimate, reflected at 0 and 100; bandwidth by Silverman (1986) from all employees, at least 1 point, the same in every row.",
        ecdf: "The line rises from 0 to 100%: the share of employees who have at most that score.",
        titik: "Quantile dotplot (Kay et al., 2016): each dot stands for the same number of employees.",
        kotak: "Box: the middle half of employees; thick line: the median; ends: the 5th and 95th percentiles."
      },
      reference: "Grey line: all employees looked at. Triangle: the mean of the group.",
      triangle: "Triangle: the mean of the group.",
      cropped: "Where it is higher than its row, it is cut off at the top.",
      edges: (names) => `Dashed lines: bounds of the categories (${names.join(" · ")}).`,
      alt: (count, low, lowMean, high, highMean) =>
        `${plural(count, "group")}. The lowest mean is that of ${low} (${lowMean}), the highest that of ${high} (${highMean}).`,
      mean: (label, mean) => `${label}, mean ${mean}`,
      hidden: (count, few) =>
        `${count === "1" ? "1 group is protected: it has" : `${count} groups are protected: they have`} fewer than ${few} people, or so few could be worked out from the others.`,
      evenly: {
        histogram: (few) =>
          `Pale bars with a dashed edge: several numbers taken together, as some have fewer than ${few} people; the height is the average per number, and the area is still how many they are.`,
        densitas: (few) =>
          `Pale stretches with a dashed edge: several numbers taken together, as some have fewer than ${few} people; employees are drawn evenly there, so that no peak within shows.`,
        ecdf: (few) =>
          `Dashed stretches: several numbers taken together, as some have fewer than ${few} people; the line is drawn straight from end to end there, and its bends do not show.`,
        titik: (few) =>
          `Open dots: they are only known to lie between the two ends of the line below them, as numbers with fewer than ${few} people are taken together.`,
        kotak: (few) =>
          `Pale boxes with a dashed edge: the most room that the box, the median and the ends may take up; where exactly they lie is protected, as numbers with fewer than ${few} people are taken together.`
      },
      percentiles: {
        histogram: (few) =>
          `Pale bars with a dashed edge: the number of people is told of several numbers together, as some have fewer than ${few}; how it is shared out among these follows the quantiles of the agency.`,
        densitas: (few) => `At numbers with fewer than ${few} people the curve follows the quantiles of the agency.`,
        ecdf: (few) => `At numbers with fewer than ${few} people the line follows the quantiles of the agency.`,
        titik: () => "",
        kotak: () => ""
      },
      closed: "“protected”: too little may be known of where the scores lie; the mean is still shown.",
      blocks: (few) =>
        `The number of employees of each group and their mean are exact. All else, also how many lie in a range of scores, is computed from blocks of employees with the same scores, each of at least ${few} and in tens: rare scores are counted with the nearest block, so that standard deviations and the ends of a distribution shift a little.`,
      between:
        "Medians, quartiles and percentiles in the table are two ends: the value lies between them, and the exact number is protected.",
      none: "There is no group that may be drawn.",
      waits: "This grouping waits for the employee records to be loaded …"
    },
    table: "The numbers as a table",
    bins: {
      summary: "Table of employees at each number",
      title: "employees at each number",
      numbers: "Numbers"
    },
    columns: {
      group: "Group",
      n: "Employees",
      mean: "Mean",
      sd: "Standard deviation",
      low: "5th percentile",
      lower: "1st quartile",
      median: "Median",
      upper: "3rd quartile",
      high: "95th percentile",
      between: (name) => `${name} (between)`
    },
    bars: {
      title: "Who lies in that range",
      titleAll: "The mean of each group",
      explain:
        "Bar: the share of the group that lies in the range; numbers: employees and their mean. Click a group or an agency to filter everything to it.",
      explainAll: "Bar: the mean; numbers: employees and mean. Click a group or an agency to filter everything to it.",
      inside: "In the range",
      share: "Share",
      protected: "protected",
      meanShort: (mean) => `mean ${mean}`,
      shareOf: (share) => `(${share} in the range)`,
      filterTo: (label) => `Filter: ${label}`,
      unfilter: (label) => `Clear the filter: ${label}`,
      hidden: (count, few) =>
        `${count === "1" ? "1 group is" : `${count} groups are`} protected: with the picture, fewer than ${few} people could be worked out.`
    },
    compare: {
      a: "Compare",
      b: "with",
      scenario: "All looked at, this scenario",
      baseline: (name) => `All looked at, ${name}`,
      kept: (name) => `All looked at, “${name}”`,
      missing: (names) =>
        `What was chosen cannot be compared here: ${names}. It may be protected, of another grouping, or made for other data; choose from the list.`,
      same: "Choose two different groups.",
      empty: "One of the groups is too small, or may not be shown in this range of scores.",
      higher: (b, a, difference) => `The mean of ${b} is ${plural(difference, "point")} higher than that of ${a}.`,
      lower: (b, a, difference) => `The mean of ${b} is ${plural(difference, "point")} lower than that of ${a}.`,
      equal: (b, a) => `The means of ${b} and ${a} are the same to two decimals.`,
      parts: (composition, level, strata) =>
        `Of that difference, ${composition} comes from another mix of ${strata}, and ${level} from other scores at the same ${strata}.`,
      quantiles: "The difference at each percentile",
      quantilesAlt: (low, high) => `The difference of the percentiles runs from ${low} to ${plural(high, "point")}.`,
      quantilesHint: (b) =>
        `Shift function (Doksum, 1974): the difference of the same percentiles. Above zero: ${b} stands higher at that percentile.`,
      dimensions: "The difference by dimension",
      dimensionsHint:
        "What each dimension brings to the index: weight times share earned; they add up to the last digit.",
      byDimension: (list) => `By dimension: ${list}.`,
      quantilesBetween: "Bar: only known is that the difference lies between its ends; the exact number is protected.",
      quantilesClosed:
        "The difference at each percentile is not shown: for a range of scores, or because it is protected.",
      between: (low, high) => `${low} … ${high}`,
      above: "Employees in that category or a higher one",
      edge: "Category",
      difference: "Difference",
      percentile: "Percentile",
      points: "points",
      kitagawa: "Where the difference of the means comes from",
      composition: "Mix",
      level: "Scores",
      total: "Sum",
      stratum: {pendidikan: "education", jenisJabatan: "kind of post"},
      of: (title, a, b) => `${title}: from ${a} to ${b}`,
      percentagePoints: "Difference (percentage points)",
      percentileAxis: "percentile of employees",
      shareOf: (label) => `Share: ${label}`,
      meanOf: (label) => `Mean: ${label}`,
      pooled: "pooled",
      method: "Kitagawa (1955), with the average of both groups as weights; the parts add up to the last digit."
    },
    behind: {
      weights: "The weight on paper and the contribution to the variance of the index",
      nominal: "Weight",
      effective: "Covariance share",
      ratio: "Correlation ratio η²",
      ratioKey: "correlation ratio η² (between employees)",
      employees: "between employees",
      agencies: "between agencies",
      sentence: (dimension, nominal, effective) =>
        `${dimension} weighs ${nominal}, but its covariance share is ${effective}: so much it contributes to the variance of the index between employees.`,
      sentenceSame: (dimension, nominal, effective) =>
        `${dimension} contributes most to the variance of the index between employees: it weighs ${nominal}, with a covariance share of ${effective}.`,
      ratioSentence: (dimension, ratio) =>
        `Knowing the points of ${dimension} alone, ${ratio} of that variance is known (correlation ratio η²).`,
      measures:
        "Covariance share (Shorrocks, 1982): weight × covariance of the dimension with the index ÷ variance of the index. The four sum to 100%; one below zero pulls against the others. Correlation ratio η² (Pearson; for composite indices: Paruolo, Saisana and Saltelli, 2013): variance of the mean index of employees with the same points in that dimension ÷ variance of the index. What rises with the dimension counts in, so that the four need not sum to 100%.",
      none: "The index does not vary here, so there is no contribution to work out.",
      dimension: "Dimension",
      parts: "Differences within and between agencies",
      partsSentence: (between) =>
        `${between} of the variance of the scores lies between agencies; the rest lies between employees of the same agency.`,
      statistic: "Measure",
      value: "Value",
      variance: "Variance",
      within: "within agencies",
      between: "between agencies",
      gini: "Gini coefficient",
      theil: "Theil index T",
      partsHint:
        "The variance is split by the law of total variance; its part between agencies is η². The Theil index T (1967) is split as in Shorrocks (1980). The Gini coefficient (1912) does not split exactly, so only its value is given.",
      correlations: "Pearson correlations of the four dimensions",
      correlationsHint: "1: always rise together; 0: unrelated; −1: opposed. Computed between employees.",
      ends: "Employees at the maximum and at zero",
      ceiling: "Maximum",
      floor: "Zero",
      protected: "protected"
    },
    cliff: {
      title: "The cliff at 20 training hours",
      waits: "This picture waits for the employee records to be loaded …",
      unavailable: "This picture needs the employee records through DuckDB, which cannot be opened here.",
      sentence: (below, post, within, at, rise) =>
        `${plural(below, "employee")} in ${post} posts ${below === "1" ? "is" : "are"} at most ${plural(within, "hour")} short of ${plural(at, "hour")}; on reaching them they gain ${plural(rise, "point")} of competence.`,
      protected: (post) => `For ${post} posts the number is too small to be shown.`,
      noStep: "The chosen rules have no cliff: points rise little by little with the hours.",
      hours: "Training hours",
      noRecord: "no record",
      count: (n) => plural(n, "employee"),
      earned: (points) => plural(points, "point"),
      explain: "Bars: employees by hours of technical training; lines: the points earned with so many hours.",
      alt: (hours, n) => `Employees by hours of training; tallest bar: ${hours} (${plural(n, "employee")}).`,
      span: (hours) => plural(hours, "hour"),
      orMore: (hours) => `${plural(hours, "hour")} or more`,
      hidden: "protected"
    },
    precision: {
      title: "Agencies that cannot be told apart",
      sentence: (apart, of) =>
        `If their employees are taken as one random draw, ${apart} of ${plural(of, "agency", "agencies")} ${apart === "1" ? "has" : "have"} a certain rank, with 95% simultaneous confidence; each of the others cannot be told from at least one.`,
      sentenceAll: (of) =>
        `If their employees are taken as one random draw, all agencies shown (${of}) have a certain rank, with 95% simultaneous confidence.`,
      sentenceNone: (of) =>
        `If their employees are taken as one random draw, none of the ${plural(of, "agency", "agencies")} has a certain rank with 95% simultaneous confidence: each cannot be told from at least one other.`,
      sentenceOne: "Only one agency can be shown, so there is nothing to compare.",
      hidden: (count) =>
        `${count === "1" ? "1 agency is protected and not compared: it has" : `${count} agencies are protected and not compared: they have`} fewer than ${smallestGroup} employees, so few could be worked out from the others, or at these weights only a handful of people score differently.`,
      meaning:
        "This answers: had the same agency happened to hold other employees from a like body of people, how far could its mean have strayed? All employees are counted, so the mean of this year itself has no sampling error. The picture does not answer whether the records are right or complete; how complete they are is in the column “complete”.",
      explain:
        "Dot: the agency's rank. Bar: the 95% simultaneous interval of its rank, that is, with a probability of at least 95% all bars at once hold the ranks of their agencies (Mogstad, Romano, Shaikh and Wilhelm, 2024). All pairs of agencies are tested together, in both directions, by Holm's procedure (1979) and the normal distribution, which is less exact for agencies of only a few dozen employees. The table has standard errors and simultaneous intervals to compare: two that do not touch mean that the two means differ (Hochberg, Weiss and Hart, 1982); two that touch need not be alike.",
      blind:
        "Standard errors, intervals and the completeness of records are not shown while names are masked: the width of an interval tells how many employees there are, and from that or from its completeness an agency could be recognized.",
      meanHead: "mean",
      coverageHead: "complete",
      alt: (count) => `95% simultaneous intervals of the ranks of ${plural(count, "agency", "agencies")}.`,
      se: "Standard error",
      low: "Interval to compare from",
      high: "to",
      best: "Best rank",
      worst: "Worst rank",
      coverage: "Complete records",
      rank: (best, worst) => (best === worst ? best : `${best}–${worst}`)
    },
    download: {csv: "CSV", svg: "SVG", png: "PNG", label: (title) => `Download: ${title}`},
    file: {
      baseline: (weights) => `Weights of the baseline (per cent): ${weights}.`,
      synthetic: "Synthetic data: not the state of the real agencies.",
      range: (from, to) => `Range of scores chosen: ${from}–${to}.`,
      origin: (sign, version) => `Data fingerprint ${sign}. Timbang ${version}.`
    }
  }
);
