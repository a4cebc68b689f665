import {define} from "../messages/define.js";
import {plural} from "../messages/plural.js";

export const metode = define(
  {
    legal: {
      badge: {berlaku: "berlaku", rancangan: "rancangan", hipotetis: "hipotetis"},
      departs: (settings: string) =>
        `Aturan yang berlaku dengan pilihan yang diubah (${settings}). Angka di bawah ini mengikuti pilihan itu: ini bukan peraturan yang berlaku.`,
      statement: {
        berlaku:
          "Peraturan yang berlaku. Angka di bawah ini mengikuti naskahnya, atau sumber lain yang disebut di tiap baris.",
        rancangan: "Rancangan: belum berlaku dan masih dapat berubah.",
        hipotetis:
          "Hipotetis: ini bukan peraturan dan bukan rancangan resmi. Skema ini hanya untuk mencoba “bagaimana bila”; jangan dikutip sebagai ketentuan."
      }
    },
    overview: {
      caption: "Empat dimensi, bobot, dan nilai tertingginya",
      dimension: "Dimensi",
      weight: "Bobot (%)",
      maximum: "Nilai tertinggi",
      source: "Sumber",
      read: (maximum: string) => `Nilai ${maximum}`,
      basis: "Dasar",
      version: (version: string) => `Versi skema ${version}`
    },
    formula: {
      title: "Rumus",
      employee: "Indeks seorang pegawai",
      points: (dimension: string) => `nilai ${dimension}`,
      weight: (dimension: string) => `bobot ${dimension}`,
      general: "Pada bobot berapa pun",
      atLegal: "Pada bobot skema ini, rumus di atas persis sama dengan menjumlahkan nilai keempat dimensi",
      agency:
        "Indeks instansi adalah rata-rata indeks pegawainya, satu orang satu suara. Karena itu rata-rata tiap dimensi dapat dijumlahkan dengan cara yang sama."
    },
    rows: {
      condition: "Bila pegawai …",
      points: "Nilai",
      source: "Sumber dan keyakinan",
      upTo: (points: string) => `paling tinggi ${points}`,
      proportional: (points: string, full: string) => `${points} × JP ÷ ${full}, paling banyak ${points}`,
      first: "Baris pertama yang cocok menentukan nilai; bila tidak ada yang cocok, nilainya 0.",
      missing: "mengurangi kelengkapan data",
      chosen: (setting: string, option: string) => `menurut pilihan “${setting}: ${option}”`,
      only: (setting: string, option: string) => `hanya bila “${setting}: ${option}”`,
      others: (n: string) => `${n} baris untuk pilihan aturan lain`
    },
    condition: {
      everyone: "siapa pun",
      status: (list: string) => `berstatus ${list}`,
      jenisJabatan: (list: string) => `menduduki jabatan ${list}`,
      pendidikan: (list: string) => `berpendidikan ${list}`,
      kesesuaian: {
        "di-atas": "pendidikannya di atas syarat jabatan",
        sesuai: "pendidikannya sesuai syarat jabatan",
        "satu-di-bawah": "pendidikannya satu tingkat di bawah syarat jabatan",
        "lebih-rendah": "pendidikannya lebih rendah lagi dari syarat jabatan",
        "tidak-diketahui": "syarat pendidikan jabatannya tidak tercatat"
      },
      diklatJabatan: {
        true: "sudah mengikuti diklat yang sesuai jabatannya",
        false: "belum mengikuti diklat yang sesuai jabatannya",
        null: "tidak punya rekaman diklat jabatan"
      },
      bebasDiklat: {
        true: "jabatannya termasuk yang dianggap sudah diklat",
        false: "jabatannya tidak termasuk yang dianggap sudah diklat"
      },
      jpTeknis: (range: string) => `diklat teknisnya ${range} JP`,
      jpAny: "punya rekaman diklat teknis, berapa pun JP-nya",
      jpNone: "tidak punya rekaman diklat teknis",
      seminar: {
        true: "pernah mengikuti seminar atau sejenisnya",
        false: "belum pernah mengikuti seminar atau sejenisnya",
        null: "tidak punya rekaman seminar"
      },
      nilai: (range: string) => `nilai SKP-nya (skala PP 46/2011) ${range}`,
      nilaiAny: "punya nilai SKP (skala PP 46/2011)",
      predikat: (list: string) => `predikat kinerjanya ${list}`,
      kinerja: {kosong: "tidak punya SKP tahun itu"},
      hukdis: {
        tidak: "tidak pernah dijatuhi hukuman disiplin",
        ringan: "pernah dijatuhi hukuman disiplin ringan",
        sedang: "pernah dijatuhi hukuman disiplin sedang",
        berat: "pernah dijatuhi hukuman disiplin berat",
        null: "tidak punya rekaman hukuman disiplin"
      },
      above: (value: string) => `lebih dari ${value}`,
      atLeast: (value: string) => `paling sedikit ${value}`,
      atMost: (value: string) => `paling banyak ${value}`,
      below: (value: string) => `kurang dari ${value}`,
      and: " dan "
    },
    switches: {
      default: "bawaan",
      chosen: "dipilih sekarang",
      none: "Skema ini tidak memiliki pilihan aturan."
    },
    bands: {
      caption: "Kategori, dan nilai yang jatuh di antara dua batasnya",
      why: "Peraturan menulis batasnya dalam bilangan bulat (81–90, 71–80), sehingga 80,5 tidak disebut. Ada dua cara membacanya; keduanya dipakai instansi.",
      category: "Kategori",
      text: "Bunyi peraturan",
      floor: "Batas bawah menentukan",
      ceil: "Batas atas menentukan",
      chosen: "dipakai sekarang",
      lowest: (ceil: string) => `${ceil} ke bawah`,
      from: (low: string, high: string) => `${low}–${high}`,
      examples: "Contoh nilai di tepi, dihitung oleh program",
      value: "Indeks"
    },
    ambiguities: {
      caption: "Yang tidak dijelaskan sumber, dan apa yang dipilih di sini",
      question: "Pertanyaan",
      chosen: "Yang dipakai",
      alternative: "Kemungkinan lain",
      source: "Sumber",
      none: "Tidak ada pertanyaan terbuka selain pilihan aturan di atas."
    },
    confidenceTitle: "Arti tanda keyakinan",
    example: {
      title: "Hitung satu pegawai",
      intro: "Isi rekaman seorang pegawai rekaan. Isian ini tidak disimpan dan tidak dikirim.",
      fields: {
        status: "Status",
        jenisJabatan: "Jenis jabatan",
        pendidikan: "Pendidikan terakhir",
        syaratPendidikan: "Syarat pendidikan jabatan",
        diklatJabatan: "Diklat sesuai jabatan",
        bebasDiklat: "Jabatan dianggap sudah diklat (guru, dokter, …)",
        jpTeknis: "Diklat teknis (JP)",
        seminar: "Seminar atau sejenisnya",
        skala: "Penilaian kinerja",
        predikat: "Predikat",
        nilai: "Nilai SKP",
        hukdis: "Hukuman disiplin"
      },
      skala: {predikat: "predikat", pp46: "nilai SKP, skala PP 46/2011", kosong: "tidak ada SKP"},
      done: "sudah",
      notDone: "belum",
      noRecord: "tidak ada rekaman",
      jpHint: "Kosongkan bila tidak ada rekaman.",
      jpInvalid: (typed: string) => `“${typed}” bukan jumlah jam; isi bilangan bulat dari 0, atau kosongkan.`,
      nilaiInvalid: (typed: string) => `“${typed}” bukan nilai skala PP 46/2011; isi bilangan dari 0 sampai 100.`,
      kept: "Hasil di bawah masih untuk isian sebelumnya.",
      result: (index: string, category: string) => `Indeks ${index}: kategori ${category}.`,
      caption: "Nilai tiap indikator dan baris yang menentukannya",
      indicator: "Indikator",
      row: "Baris yang cocok",
      points: "Nilai",
      none: "tidak berlaku bagi pegawai ini",
      subtotal: (points: string, maximum: string) => `${points} dari ${maximum}`,
      total: "Jumlah",
      outside: (status: string) =>
        `Menurut pilihan aturan saat ini, pegawai ${status} tidak ikut dihitung dalam indeks instansi; nilainya diperlihatkan sebagai contoh.`,
      excluded:
        "Menurut pilihan aturan saat ini, pegawai dengan rekaman kosong tidak ikut dihitung dalam indeks instansi; nilainya diperlihatkan sebagai contoh.",
      incomplete: "Ada rekaman yang kosong; di sini rekaman kosong bernilai 0."
    }
  },
  {
    legal: {
      badge: {berlaku: "in force", rancangan: "draft", hipotetis: "hypothetical"},
      departs: (settings) =>
        `The rules in force with options changed (${settings}). The figures below follow these: they are not the regulation in force.`,
      statement: {
        berlaku: "The regulation in force. The figures below follow its text, or another source named in the row.",
        rancangan: "A draft: not in force, and it may still change.",
        hipotetis:
          "Hypothetical: this is neither a regulation nor an official draft. The scheme is for trying “what if” only; do not quote it as a rule."
      }
    },
    overview: {
      caption: "The four dimensions, their weights and most points",
      dimension: "Dimension",
      weight: "Weight (%)",
      maximum: "Most points",
      source: "Source",
      read: (maximum) => `The ${maximum} points`,
      basis: "Basis",
      version: (version) => `Scheme version ${version}`
    },
    formula: {
      title: "Formula",
      employee: "Index of an employee",
      points: (dimension) => `${dimension} points`,
      weight: (dimension) => `${dimension} weight`,
      general: "Under any weights",
      atLegal: "At this scheme's own weights the formula above is exactly the sum of the points of the four dimensions",
      agency:
        "The index of an agency is the mean index of its employees, one voice each. The means of the dimensions therefore add up in the same way."
    },
    rows: {
      condition: "If the employee …",
      points: "Points",
      source: "Source and confidence",
      upTo: (points) => `at most ${points}`,
      proportional: (points, full) => `${points} × hours ÷ ${full}, at most ${points}`,
      first: "The first row that fits gives the points; if none fits, there are none.",
      missing: "makes the data less complete",
      chosen: (setting, option) => `by the option “${setting}: ${option}”`,
      only: (setting, option) => `only with “${setting}: ${option}”`,
      others: (n) => (n === "1" ? "1 row for another rule option" : `${n} rows for other rule options`)
    },
    condition: {
      everyone: "is anyone at all",
      status: (list) => `is a ${list}`,
      jenisJabatan: (list) => `holds a post that is ${list}`,
      pendidikan: (list) => `has the education ${list}`,
      kesesuaian: {
        "di-atas": "has more education than the post asks for",
        sesuai: "has the education the post asks for",
        "satu-di-bawah": "has education one level below what the post asks for",
        "lebih-rendah": "has education further below what the post asks for",
        "tidak-diketahui": "holds a post whose required education is not recorded"
      },
      diklatJabatan: {
        true: "has had the training that matches the post",
        false: "has not had the training that matches the post",
        null: "has no record of training for the post"
      },
      bebasDiklat: {
        true: "holds a title taken as trained",
        false: "holds no title taken as trained"
      },
      jpTeknis: (range) => `has ${plural(range, "hour")} of technical training`,
      jpAny: "has a record of technical training, of however many hours",
      jpNone: "has no record of technical training",
      seminar: {
        true: "has attended a seminar or the like",
        false: "has not attended a seminar or the like",
        null: "has no record of seminars"
      },
      nilai: (range) => `has an SKP value (PP 46/2011 scale) of ${range}`,
      nilaiAny: "has an SKP value (PP 46/2011 scale)",
      predikat: (list) => `is rated ${list}`,
      kinerja: {kosong: "has no SKP for the year"},
      hukdis: {
        tidak: "has never been punished",
        ringan: "has had a light punishment",
        sedang: "has had a medium punishment",
        berat: "has had a heavy punishment",
        null: "has no record of punishments"
      },
      above: (value) => `more than ${value}`,
      atLeast: (value) => `at least ${value}`,
      atMost: (value) => `at most ${value}`,
      below: (value) => `less than ${value}`,
      and: " and "
    },
    switches: {
      default: "default",
      chosen: "chosen now",
      none: "This scheme has no rule options."
    },
    bands: {
      caption: "Categories, and values that fall between two of their bounds",
      why: "The regulation writes its bounds in whole numbers (81–90, 71–80), so that 80.5 is not mentioned. There are two ways to read it, and agencies use both.",
      category: "Category",
      text: "As written",
      floor: "Lower bound decides",
      ceil: "Upper bound decides",
      chosen: "used now",
      lowest: (ceil) => `${ceil} and below`,
      from: (low, high) => `${low}–${high}`,
      examples: "Values at the edge, as the program places them",
      value: "Index"
    },
    ambiguities: {
      caption: "What the sources leave open, and what was chosen here",
      question: "Question",
      chosen: "Used here",
      alternative: "Other possibility",
      source: "Source",
      none: "There are no open questions beside the rule options above."
    },
    confidenceTitle: "What the confidence marks mean",
    example: {
      title: "Score one employee",
      intro: "Enter the record of an imaginary employee. What you enter is neither stored nor sent.",
      fields: {
        status: "Status",
        jenisJabatan: "Job group",
        pendidikan: "Last diploma",
        syaratPendidikan: "Education the post asks for",
        diklatJabatan: "Training for the post",
        bebasDiklat: "Title taken as trained (teacher, doctor, …)",
        jpTeknis: "Technical training (hours)",
        seminar: "Seminar or the like",
        skala: "Performance appraisal",
        predikat: "Rating",
        nilai: "SKP value",
        hukdis: "Punishments"
      },
      skala: {predikat: "rating", pp46: "SKP value, PP 46/2011 scale", kosong: "no SKP"},
      done: "done",
      notDone: "not done",
      noRecord: "no record",
      jpHint: "Leave empty if there is no record.",
      jpInvalid: (typed) => `“${typed}” is not a number of hours; enter a whole number from 0, or leave it empty.`,
      nilaiInvalid: (typed) => `“${typed}” is not a value on the PP 46/2011 scale; enter a number from 0 to 100.`,
      kept: "The result below is still that of the previous entry.",
      result: (index, category) => `Index ${index}: category ${category}.`,
      caption: "Points of each indicator and the row that gives them",
      indicator: "Indicator",
      row: "Row that fits",
      points: "Points",
      none: "does not apply to this employee",
      subtotal: (points, maximum) => `${points} of ${maximum}`,
      total: "Sum",
      outside: (status) =>
        `Under the present rule options a ${status} employee is not counted in the agency's index; the points are shown as an example.`,
      excluded:
        "Under the present rule options an employee with a missing record is not counted in the agency's index; the points are shown as an example.",
      incomplete: "A record is missing; here a missing record counts as 0."
    }
  }
);
