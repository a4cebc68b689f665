import {predikatSources} from "./kinerja.js";
import {bima, guess, kudus, ortalagk, pasal8, programs, rumahAsn, silka, simIpAsn} from "./sources.js";
import type {Option, Switch, Bilingual} from "./types.js";

const categories: Bilingual = {id: "Kategori Peraturan BKN 8/2019", en: "Categories of Peraturan BKN 8/2019"};

const pns: Option = {
  id: "pns",
  label: {id: "PNS saja", en: "PNS only"},
  why: {
    id: "Ketentuan 2019 yang terbaca berbunyi “bagi PNS”.",
    en: "The provisions of 2019 that could be read speak of PNS (“bagi PNS”)."
  },
  source: pasal8("4"),
  effect: {population: ["PNS"]}
};

const asn: Option = {
  id: "asn",
  label: {id: "PNS dan PPPK", en: "PNS and PPPK"},
  why: {
    id: "Sejak tahun ukur 2023 PPPK ikut dihitung dalam praktik. Di sini mereka dinilai seperti fungsional atau pelaksana.",
    en: "In practice PPPK have been counted since measurement year 2023. Here they are scored as functional or executing posts are."
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
          id: "Pasal 8 memberi 0 bagi yang belum mengikuti diklat, dan satu sistem instansi memberi 0 bila tidak ada SKP. Kelengkapan data selalu ditampilkan.",
          en: "Article 8 gives 0 to those who have not had the training, and one agency system gives 0 where there is no appraisal. Completeness is always shown."
        },
        source: programs(
          {
            id: "Pasal 8 hanya mengatur yang “belum”; 0 bila tidak ada SKP",
            en: "Article 8 speaks only of training not done; 0 where there is no appraisal"
          },
          [silka]
        ),
        effect: {missing: "zero"}
      },
      {
        id: "dikecualikan",
        label: {id: "Pegawainya tidak dihitung", en: "Leave the employee out"},
        why: {
          id: "Rata-rata hanya atas pegawai yang datanya lengkap, sehingga rekaman yang belum diisi tidak menurunkan indeks.",
          en: "The mean is over employees with complete records, so that a record not yet entered does not lower the index."
        },
        source: guess({
          id: "Pilihan untuk memisahkan mutu data dari mutu pegawai",
          en: "An option to tell the quality of the data from that of the employees"
        }),
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
          id: "Bunyi peraturan: paling sedikit 20 JP. Maka 20 JP bernilai penuh; 19 JP dibaca bernilai 0.",
          en: "The text: at least 20 hours. So 20 hours give all; 19 are read as giving nothing."
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
        source: programs({id: "Menyimpang dari Pasal 8 ayat (6)", en: "Departs from Article 8 (6)"}, [simIpAsn])
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
          en: "SILKA of Balangan regency once had this exemption and switched it off: agencies differ."
        },
        source: programs({id: "Pengecualian tidak dipakai", en: "Exemption not in use"}, [silka])
      }
    ]
  },
  {
    id: "tepiKategori",
    label: {id: "Nilai di antara dua kategori", en: "Values between two categories"},
    options: [
      {
        id: "floor",
        label: {id: "Masuk kategori bawah (80,5 Sedang)", en: "Belong to the lower one (80.5 is Medium)"},
        why: {
          id: "Batas bawah yang menentukan: 81 ke atas baru Tinggi. Dipakai Pemprov Jawa Timur, instansi pilot.",
          en: "The lower bound decides: High begins at 81. Used by the province of Jawa Timur, a pilot agency."
        },
        source: programs(categories, [rumahAsn, ortalagk]),
        effect: {edge: "floor"}
      },
      {
        id: "ceil",
        label: {id: "Masuk kategori atas (80,5 Tinggi)", en: "Belong to the higher one (80.5 is High)"},
        why: {
          id: "Batas atas yang menentukan: Sedang berakhir tepat di 80. Dipakai Kabupaten Balangan.",
          en: "The upper bound decides: Medium ends at exactly 80. Used by Balangan regency."
        },
        source: programs(categories, [silka]),
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
          en: "90.2 is already very good. SILKA of Balangan regency reads the upper three bands so."
        },
        source: programs({id: "Tiga pita SKP teratas", en: "The upper three SKP bands"}, [silka])
      },
      {
        id: "bulat",
        label: {id: "Dibulatkan dulu ke bilangan bulat", en: "Rounded to whole numbers first"},
        why: {
          id: "90,2 menjadi 90 (Baik), 90,5 menjadi 91 (Sangat Baik): pita peraturan memang ditulis dalam bilangan bulat.",
          en: "90.2 becomes 90 (good), 90.5 becomes 91 (very good): the bands are written in whole numbers."
        },
        source: guess({
          id: "Pembacaan lain atas pita berbilangan bulat",
          en: "Another reading of bands in whole numbers"
        })
      }
    ]
  }
];
