import {
  asahan,
  bima,
  formula,
  formulir2020,
  guess,
  kebumen,
  paparanDjasn,
  programs,
  rumahAsn,
  silka,
  wikiNgawi
} from "./sources.js";
import type {Ambiguity} from "./types.js";

/** Questions the sources leave open and no switch decides. */
export const ambiguities: Ambiguity[] = [
  {
    id: "jendela-disiplin",
    question: {
      id: "Sampai berapa lama ke belakang hukuman disiplin diperhitungkan?",
      en: "How far back do disciplinary punishments count?"
    },
    chosen: {
      id: "Lima tahun; bila ada beberapa, yang terberat.",
      en: "Five years; of several, the worst."
    },
    alternative: {
      id: "Seumur masa kerja (definisi tidak menyebut jendela), atau hanya selama hukuman berjalan seperti disebut rancangan.",
      en: "The whole career (the definition names no window), or only while the punishment runs, as the draft mentions."
    },
    source: {
      ...programs(
        {
          id: "Definisi tanpa jendela pada Wiki ASN Ngawi; lima tahun terakhir",
          en: "Definition without a window in the wiki of ASN in Ngawi; the last five years"
        },
        [silka]
      ),
      url: wikiNgawi.url
    }
  },
  {
    id: "jendela-diklat-teknis",
    question: {
      id: "Diklat teknis dari tahun berapa yang dihitung?",
      en: "Technical training of which years counts?"
    },
    chosen: {
      id: "Satu tahun terakhir untuk pelaksana, tanpa batas untuk yang lain.",
      en: "The last year for executing posts, no limit for the others."
    },
    alternative: {
      id: "Satu tahun terakhir untuk semua (formulir BKN 2020), atau kira-kira dua tahun (Kebumen 2020).",
      en: "The last year for everyone (BKN form of 2020), or about two years (Kebumen 2020)."
    },
    source: {
      ...programs(
        {
          id: "Satu tahun terakhir untuk semua pada formulir BKN 2020; untuk pelaksana saja",
          en: "The last year for everyone on the BKN form of 2020; for executing posts only"
        },
        [silka]
      ),
      url: formulir2020.url
    }
  },
  {
    id: "jendela-seminar",
    question: {id: "Seminar dari tahun berapa yang dihitung?", en: "Seminars of which years count?"},
    chosen: {id: "Dua tahun terakhir.", en: "The last two years."},
    alternative: {id: "Hanya tahun yang diukur.", en: "Only the year measured."},
    source: {
      ...programs(
        {
          id: "Sejak awal 2018 pada lampiran Kebumen 2020; dua tahun terakhir",
          en: "Since early 2018 in the annex of Kebumen, 2020; the last two years"
        },
        [silka]
      ),
      url: kebumen.url
    }
  },
  {
    id: "jp-kumulatif",
    question: {
      id: "Apakah 20 JP harus dari satu diklat?",
      en: "Must the 20 hours come from a single course?"
    },
    chosen: {id: "Tidak, dijumlahkan.", en: "No, they add up."},
    alternative: {id: "Satu diklat paling sedikit 20 JP.", en: "One course of at least 20 hours."},
    source: programs(
      {id: "Pasal 8 ayat (6) tidak menyebutnya; dijumlahkan", en: "Article 8 (6) does not say; added up"},
      [silka]
    )
  },
  {
    id: "diklat-sesuai-jabatan",
    question: {
      id: "Diklat mana yang dianggap sesuai jabatan?",
      en: "Which training matches the post?"
    },
    chosen: {
      id: "Jenjang yang sama dengan jabatan: pejabat eselon II yang baru mengikuti PIM III dinyatakan belum.",
      en: "The level of the post itself: an echelon II official with PIM III only counts as not trained."
    },
    alternative: {
      id: "Diklat kepemimpinan jenjang mana pun.",
      en: "Leadership training of any level."
    },
    source: kebumen
  },
  {
    id: "tahun-skp",
    question: {id: "SKP tahun berapa yang dipakai?", en: "The appraisal of which year is used?"},
    chosen: {id: "Tahun sebelum pengukuran.", en: "The year before the measurement."},
    alternative: {id: "Tahun pengukuran itu sendiri.", en: "The year of the measurement itself."},
    source: paparanDjasn
  },
  {
    id: "skala-pp30",
    question: {
      id: "Bagaimana nilai angka PP 30/2019, yang sampai 120?",
      en: "What of numeric values under PP 30/2019, which run to 120?"
    },
    chosen: {
      id: "Tidak dimasukkan ke pita 2019; nilai di luar 0–100 ditolak dan harus diberikan sebagai predikat.",
      en: "They do not go into the bands of 2019; a value outside 0–100 is refused and must be given as a rating."
    },
    alternative: {id: "Dipangkas menjadi 100.", en: "Cut to 100."},
    source: {citation: {id: "PP 30/2019 (skala 0–120)", en: "PP 30/2019 (scale 0–120)"}, confidence: "OK"}
  },
  {
    id: "gelar-profesi",
    question: {
      id: "Pada baris mana gelar profesi dan spesialis?",
      en: "On which row do professional and specialist degrees belong?"
    },
    chosen: {
      id: "Profesi seperti S-1, Spesialis 1 seperti S-2, Spesialis 2 seperti S-3.",
      en: "Profesi as S-1, Spesialis 1 as S-2, Spesialis 2 as S-3."
    },
    alternative: {id: "Semua menurut jenjang yang tercatat di SIASN.", en: "All at the level recorded in SIASN."},
    source: guess({id: "Tidak ditemukan ketentuannya", en: "No provision found"})
  },
  {
    id: "penyetaraan-jabatan",
    question: {
      id: "Jenis jabatan mana setelah penyetaraan jabatan?",
      en: "Which kind of post counts after posts were converted?"
    },
    chosen: {id: "Jabatan yang tercatat saat diukur.", en: "The post on record when measured."},
    alternative: {
      id: "Jabatan sebelum penyetaraan pada tahun yang diukur (survei Kemendagri 2020).",
      en: "The post before conversion in the year measured (Kemendagri survey, 2020)."
    },
    source: {
      citation: {id: "Halaman survei IP ASN Kemendagri 2020", en: "Survey page on IP ASN of Kemendagri, 2020"},
      confidence: "c1"
    }
  },
  {
    id: "rata-rata-nasional",
    question: {
      id: "Rata-rata nasional atas pegawai atau atas instansi?",
      en: "Is the national mean taken over employees or over agencies?"
    },
    chosen: {
      id: "Atas seluruh pegawai, seperti nilai instansi yang terbukti rata-rata atas pegawai.",
      en: "Over all employees, as an agency's value is shown to be a mean over employees."
    },
    alternative: {id: "Rata-rata dari nilai instansi.", en: "The mean of the agencies' values."},
    source: {
      ...guess({
        id: "Tidak ditemukan ketentuannya; bahwa nilai instansi rata-rata atas pegawai dihitung dari angka Kota Bima",
        en: "No provision found; that an agency's value is a mean over employees was computed from the figures of the city of Bima"
      }),
      url: bima.url
    }
  },
  {
    id: "pembulatan",
    question: {id: "Kapan nilai dibulatkan?", en: "When are values rounded?"},
    chosen: {
      id: "Hanya saat ditampilkan (dua desimal); kategori ditetapkan atas nilai yang dipotong pada dua desimal.",
      en: "Only for display (two decimals); the category is decided on the value cut at two decimals."
    },
    alternative: {
      id: "Dibulatkan ke bilangan bulat sebelum dikategorikan.",
      en: "Rounded to whole numbers before the category."
    },
    source: programs(
      {id: "Nilai dipotong pada dua desimal sebelum kategori", en: "Value cut at two decimals before the category"},
      [rumahAsn]
    )
  },
  {
    id: "sebutan-sedang",
    question: {id: "Sebutan untuk 71–80: Sedang atau Cukup?", en: "Is 71–80 called Medium (Sedang) or Fair (Cukup)?"},
    chosen: {id: "Sedang, menurut peraturan.", en: "Medium (Sedang), as in the regulation."},
    alternative: {
      id: "Cukup, seperti pada sistem Pemprov Jawa Timur.",
      en: "Fair (Cukup), as in the system of the province of Jawa Timur."
    },
    source: formula
  },
  {
    id: "riwayat-hukdis-kosong",
    question: {
      id: "Bagaimana bila riwayat hukuman disiplin tidak diketahui?",
      en: "What if the history of punishments is not known?"
    },
    chosen: {
      id: "Diperlakukan seperti rekaman kosong lain: 0, atau pegawainya dikecualikan.",
      en: "Treated as any missing record: 0, or the employee is left out."
    },
    alternative: {id: "Dianggap tidak pernah dihukum (5).", en: "Taken as never punished (5)."},
    source: guess({id: "Tidak ditemukan ketentuannya", en: "No provision found"})
  },
  {
    id: "reformulasi",
    question: {
      id: "Bagaimana bobot dan nilai menurut rancangan perubahan?",
      en: "What are the weights and points of the draft amendment?"
    },
    chosen: {
      id: "Tidak dikodekan sebagai ketentuan: tidak ada angka yang dipublikasikan. Kesesuaian dengan jabatan tersedia sebagai skenario hipotetis.",
      en: "Not coded as fact: no number has been published. Fit to the post is offered as a hypothetical scenario."
    },
    alternative: {id: "Menunggu naskah resmi.", en: "Wait for the official text."},
    source: asahan
  }
];
