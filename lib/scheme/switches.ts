import {predikatSources} from "./kinerja.js";
import {bima, formula, guess, kudus, pasal8, programs} from "./sources.js";
import type {Option, Switch} from "./types.js";

const pns: Option = {
  id: "pns",
  label: {id: "PNS saja", en: "PNS only"},
  why: {
    id: "Peraturan 2019 berbunyi “bagi PNS” di setiap ketentuannya.",
    en: "The 2019 text speaks of PNS in each of its provisions."
  },
  source: pasal8("4"),
  effect: {population: ["PNS"]}
};

const asn: Option = {
  id: "asn",
  label: {id: "PNS dan PPPK", en: "PNS and PPPK"},
  why: {
    id: "Sejak tahun ukur 2023 PPPK ikut dihitung dalam praktik; mereka dinilai seperti fungsional atau pelaksana.",
    en: "In practice PPPK have been counted since measurement year 2023, scored as fungsional or pelaksana."
  },
  source: bima,
  effect: {population: ["PNS", "PPPK"]}
};

const populasiLabel = {id: "Siapa yang dihitung", en: "Who is counted"};

/** Who is counted, as the 2019 text has it. */
export const populasiPns: Switch = {id: "populasi", label: populasiLabel, options: [pns, asn]};

/** Who is counted, as the newer practice has it. */
export const populasiAsn: Switch = {id: "populasi", label: populasiLabel, options: [asn, pns]};

/** The readings that bear on scoring, shared by every scheme built on the 2019 tables. */
export const readings: Switch[] = [
  {
    id: "rekamanKosong",
    label: {id: "Rekaman yang kosong", en: "Records that are missing"},
    options: [
      {
        id: "nol",
        label: {id: "Dihitung nol", en: "Count as zero"},
        why: {
          id: "Pasal 8 memberi 0 bagi yang belum mengikuti diklat, dan sistem instansi memberi 0 bila tidak ada SKP. Kelengkapan data selalu ditampilkan.",
          en: "Pasal 8 gives 0 to those who have not had the training, and agency systems give 0 where there is no appraisal. Coverage is always shown."
        },
        source: pasal8("4"),
        effect: {missing: "zero"}
      },
      {
        id: "dikecualikan",
        label: {id: "Pegawainya tidak dihitung", en: "Leave the employee out"},
        why: {
          id: "Rata-rata hanya atas pegawai yang datanya lengkap, sehingga rekaman yang belum diisi tidak menurunkan indeks.",
          en: "The mean is over employees with complete records, so that a record not yet entered does not lower the index."
        },
        source: guess("Pilihan untuk memisahkan mutu data dari mutu pegawai"),
        effect: {missing: "excluded"}
      }
    ]
  },
  {
    id: "jpTeknis",
    label: {id: "Diklat teknis", en: "Technical training"},
    options: [
      {
        id: "ambang",
        label: {id: "Ambang 20 JP", en: "Threshold of 20 hours"},
        why: {
          id: "Bunyi peraturan: paling sedikit 20 JP. 19 JP bernilai 0, 20 JP bernilai penuh.",
          en: "The text: at least 20 hours. 19 hours give nothing, 20 give all."
        },
        source: pasal8("6")
      },
      {
        id: "proporsional",
        label: {id: "Sebanding dengan JP", en: "In proportion to hours"},
        why: {
          id: "Satu program menilai sebanding dengan JP sampai 20. Ini menyimpang dari bunyi peraturan.",
          en: "One program scores in proportion to the hours, up to 20. This departs from the text."
        },
        source: programs("Menyimpang dari Pasal 8 ayat (6)", "sim-ip-asn", "c1")
      }
    ]
  },
  {
    id: "predikat",
    label: {id: "Nilai untuk predikat kinerja", en: "Points for performance ratings"},
    options: [
      {
        id: "p1",
        label: {id: "P1: 30 · 25 · 15 · 5 · 1", en: "P1: 30 · 25 · 15 · 5 · 1"},
        why: {
          id: "Lima baris 2019 dibawa menurut urutannya ke lima predikat PermenPANRB 6/2022. Tidak ada dokumen BKN yang ditemukan menetapkannya.",
          en: "The five rows of 2019 carried over in order to the five ratings of PermenPANRB 6/2022. No BKN document was found that sets it."
        },
        source: predikatSources.p1
      },
      {
        id: "p2",
        label: {id: "P2: 30 · 25 · 15 · 10 · 5", en: "P2: 30 · 25 · 15 · 10 · 5"},
        why: {
          id: "Dipakai satu program instansi; dua predikat terbawah lebih tinggi daripada P1.",
          en: "Used by one agency's program; the two lowest ratings get more than under P1."
        },
        source: predikatSources.p2
      },
      {
        id: "p3",
        label: {id: "P3: 30 · 20 · 15 · 10 · 5", en: "P3: 30 · 20 · 15 · 10 · 5"},
        why: {
          id: "Skenario: sebanding dengan persentase angka kredit 150/100/75/50/25, sehingga jarak antara Sangat Baik dan Baik melebar.",
          en: "A scenario: in proportion to the credit-score percentages 150/100/75/50/25, which widens the gap between very good and good."
        },
        source: predikatSources.p3
      }
    ]
  },
  {
    id: "bebasDiklat",
    label: {id: "Fungsional yang dianggap sudah diklat", en: "Functional titles taken as trained"},
    options: [
      {
        id: "berlaku",
        label: {id: "Berlaku", en: "Applies"},
        why: {
          id: "Dokter, guru, apoteker, perawat, bidan, asesor, dan psikolog boleh ditulis sudah diklat fungsional.",
          en: "Doctors, teachers, pharmacists, nurses, midwives, assessors and psychologists may be entered as trained."
        },
        source: kudus
      },
      {
        id: "tidak",
        label: {id: "Tidak berlaku", en: "Does not apply"},
        why: {
          id: "SILKA Kabupaten Balangan pernah memasang pengecualian ini, lalu mematikannya: instansi berbeda-beda.",
          en: "SILKA of Kabupaten Balangan once had this exemption and switched it off: agencies differ."
        },
        source: programs("Pengecualian tidak dipakai", "SILKA Kab. Balangan", "c1")
      }
    ]
  },
  {
    id: "tepiKategori",
    label: {id: "Nilai di antara dua kategori", en: "Values between two categories"},
    options: [
      {
        id: "floor",
        label: {id: "Masuk kategori bawah (80,5 Sedang)", en: "Belong to the lower one (80.5 is Sedang)"},
        why: {
          id: "Batas bawah yang menentukan: 81 ke atas baru Tinggi. Dipakai Pemprov Jawa Timur, instansi pilot.",
          en: "The lower bound decides: Tinggi begins at 81. Used by the province of Jawa Timur, a pilot agency."
        },
        source: programs("Kategori Peraturan BKN 8/2019", "rumahASN Pemprov Jawa Timur dan ortalagk-citizen/ipasn"),
        effect: {edge: "floor"}
      },
      {
        id: "ceil",
        label: {id: "Masuk kategori atas (80,5 Tinggi)", en: "Belong to the higher one (80.5 is Tinggi)"},
        why: {
          id: "Batas atas yang menentukan: Sedang berakhir tepat di 80. Dipakai Kabupaten Balangan.",
          en: "The upper bound decides: Sedang ends at exactly 80. Used by Kabupaten Balangan."
        },
        source: {...formula, ...programs("Kategori Peraturan BKN 8/2019", "SILKA Kab. Balangan", "c1")},
        effect: {edge: "ceil"}
      }
    ]
  },
  {
    id: "tepiSkp",
    label: {id: "Nilai SKP di antara dua pita", en: "SKP values between two bands"},
    options: [
      {
        id: "terbuka",
        label: {id: "Lebih dari 90, 75, 60, 50", en: "Above 90, 75, 60, 50"},
        why: {
          id: "90,2 sudah Sangat Baik. Tiga pita teratas dibaca begini oleh SILKA Kabupaten Balangan.",
          en: "90.2 is already Sangat Baik. SILKA of Kabupaten Balangan reads the upper three bands so."
        },
        source: programs("Pita nilai SKP", "SILKA Kab. Balangan", "c1")
      },
      {
        id: "bulat",
        label: {id: "Dibulatkan dulu ke bilangan bulat", en: "Rounded to whole numbers first"},
        why: {
          id: "90,2 menjadi 90 (Baik), 90,5 menjadi 91 (Sangat Baik): pita peraturan memang ditulis dalam bilangan bulat.",
          en: "90.2 becomes 90 (Baik), 90.5 becomes 91 (Sangat Baik): the bands are written in whole numbers."
        },
        source: guess("Pembacaan lain atas pita berbilangan bulat")
      }
    ]
  }
];
