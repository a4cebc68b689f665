import type {Instansi} from "../lib/dataset/types.js";

/**
 * The 11 agencies of the 2024 pilot under the names they had then. Kemendagri codes and population: Kepmendagri
 * 300.2.2-2430/2025; head-counts: as published where `estimated` is false.
 */
export const instansi: Instansi[] = [
  {
    id: "kemenkumham",
    name: "Kementerian Hukum dan Hak Asasi Manusia",
    short: "Kemenkumham",
    type: "kementerian",
    kanreg: "BKN Pusat",
    codes: {bkn: "3004"},
    headcount: {
      value: 64500,
      estimated: true,
      source: {
        citation: {
          id: "Perkiraan: sekitar 63–66 ribu ASN pada 2023/2024, belum terverifikasi",
          en: "Estimate: about 63–66 thousand ASN in 2023/2024, not verified"
        },
        confidence: "OK"
      }
    },
    note: {
      id: "Sejak Oktober 2024 terbagi menjadi Kementerian Hukum, Kementerian HAM, serta Kementerian Imigrasi dan Pemasyarakatan. Di sini dipakai nama saat uji coba.",
      en: "Split in October 2024 into the ministries of Law, of Human Rights, and of Immigration and Corrections. The name at the time of the pilot is kept."
    }
  },
  {
    id: "klhk",
    name: "Kementerian Lingkungan Hidup dan Kehutanan",
    short: "KLHK",
    type: "kementerian",
    kanreg: "BKN Pusat",
    codes: {bkn: "3015"},
    headcount: {
      value: 16000,
      estimated: true,
      source: {
        citation: {
          id: "Perkiraan: sekitar 15–17 ribu ASN pada 2023, belum terverifikasi",
          en: "Estimate: about 15–17 thousand ASN in 2023, not verified"
        },
        confidence: "OK"
      }
    },
    note: {
      id: "Pada 20–21 Oktober 2024 terbagi menjadi Kementerian Lingkungan Hidup/BPLH dan Kementerian Kehutanan. Di sini dipakai nama saat uji coba.",
      en: "Split on 20–21 October 2024 into the Ministry of Environment (with BPLH) and the Ministry of Forestry. The name at the time of the pilot is kept."
    }
  },
  {
    id: "pemda-diy",
    name: "Pemerintah Daerah Daerah Istimewa Yogyakarta",
    short: "Pemda DIY",
    type: "provinsi",
    kanreg: "Kanreg I BKN Yogyakarta",
    codes: {kemendagri: "34", bps: "34", bkn: "6300"},
    population: 3743365,
    headcount: {
      value: 9153,
      estimated: false,
      source: {
        citation: {
          id: "Gubernur DIY di Komisi II DPR, 29 April 2025: 9.153 ASN aktif (salinan berita Tribunnews)",
          en: "Governor of DIY before Commission II of the DPR, 29 April 2025: 9,153 active ASN (copy of a Tribunnews item)"
        },
        confidence: "Q",
        url: "http://feed.ilidea.com/index.php/Index/details.html?id=10162385"
      }
    },
    note: {
      id: "Angka sebelum pengangkatan 318 CPNS dan 2.361 PPPK pada 30 April–2 Mei 2025.",
      en: "Before 318 candidate civil servants and 2,361 PPPK were appointed on 30 April–2 May 2025."
    }
  },
  {
    id: "kab-batang",
    name: "Pemerintah Kabupaten Batang",
    short: "Pemkab Batang",
    type: "kabupaten",
    kanreg: "Kanreg I BKN Yogyakarta",
    codes: {kemendagri: "33.25", bps: "3325", bkn: "6406"},
    population: 855878,
    headcount: {
      value: 8500,
      estimated: true,
      source: {
        citation: {
          id: "Perkiraan kasar: 8–9 ribu ASN; angka resmi tidak ditemukan",
          en: "Rough estimate: 8–9 thousand ASN; no official figure found"
        },
        confidence: "G"
      }
    }
  },
  {
    id: "kab-purworejo",
    name: "Pemerintah Kabupaten Purworejo",
    short: "Pemkab Purworejo",
    type: "kabupaten",
    kanreg: "Kanreg I BKN Yogyakarta",
    codes: {kemendagri: "33.06", bps: "3306", bkn: "6422"},
    population: 809651,
    headcount: {
      value: 9624,
      estimated: false,
      source: {
        citation: {
          id: "Berita 12 Desember 2025 (nurulamin.pro): 9.624 ASN, PNS dan PPPK hampir berimbang",
          en: "News of 12 December 2025 (nurulamin.pro): 9,624 ASN, nearly as many PPPK as PNS"
        },
        confidence: "Q"
      }
    },
    note: {
      id: "Belum termasuk 1.220 PPPK paruh waktu (Desember 2025).",
      en: "Without 1,220 part-time PPPK (December 2025)."
    }
  },
  {
    id: "kota-yogyakarta",
    name: "Pemerintah Kota Yogyakarta",
    short: "Pemkot Yogyakarta",
    type: "kota",
    kanreg: "Kanreg I BKN Yogyakarta",
    codes: {kemendagri: "34.71", bps: "3471", bkn: "6371"},
    population: 415605,
    headcount: {
      value: 6500,
      estimated: true,
      source: {
        citation: {
          id: "Perkiraan kasar: 6–7 ribu ASN; angka resmi tidak ditemukan",
          en: "Rough estimate: 6–7 thousand ASN; no official figure found"
        },
        confidence: "G"
      }
    }
  },
  {
    id: "prov-jatim",
    name: "Pemerintah Provinsi Jawa Timur",
    short: "Pemprov Jatim",
    type: "provinsi",
    kanreg: "Kanreg II BKN Surabaya",
    codes: {kemendagri: "35", bps: "35", bkn: "6500"},
    population: 41919906,
    headcount: {
      value: 80949,
      estimated: false,
      source: {
        citation: {
          id: "Kompas (kilasdaerah.kompas.com), 22 Juli 2022: 80.949 total pegawai",
          en: "Kompas (kilasdaerah.kompas.com), 22 July 2022: 80,949 employees in total"
        },
        confidence: "Q"
      }
    },
    note: {
      id: "Sumbernya menyebut “total pegawai”, jadi mungkin termasuk pegawai non-ASN.",
      en: "The source says “total employees”, so it may include staff who are not ASN."
    }
  },
  {
    id: "kab-majalengka",
    name: "Pemerintah Kabupaten Majalengka",
    short: "Pemkab Majalengka",
    type: "kabupaten",
    kanreg: "Kanreg III BKN Bandung",
    codes: {kemendagri: "32.10", bps: "3210", bkn: "6116"},
    population: 1369569,
    headcount: {
      value: 10167,
      estimated: false,
      source: {
        citation: {
          id: "Berita April 2021: 10.167 ASN dari kebutuhan 18.000 (salinan Times Indonesia)",
          en: "News of April 2021: 10,167 ASN of the 18,000 needed (copy of a Times Indonesia item)"
        },
        confidence: "Q"
      }
    }
  },
  {
    id: "kota-bandung",
    name: "Pemerintah Kota Bandung",
    short: "Pemkot Bandung",
    type: "kota",
    kanreg: "Kanreg III BKN Bandung",
    codes: {kemendagri: "32.73", bps: "3273", bkn: "6171"},
    population: 2591763,
    headcount: {
      value: 15976,
      estimated: false,
      source: {
        citation: {
          id: "Detik (d-7672432), Desember 2024: 15.976 ASN, lebih dari 10.000 PNS dan lebih dari 5.000 PPPK",
          en: "Detik (d-7672432), December 2024: 15,976 ASN, over 10,000 PNS and over 5,000 PPPK"
        },
        confidence: "Q"
      }
    }
  },
  {
    id: "kota-bontang",
    name: "Pemerintah Kota Bontang",
    short: "Pemkot Bontang",
    type: "kota",
    kanreg: "Kanreg VIII BKN Banjarmasin",
    codes: {kemendagri: "64.74", bps: "6474", bkn: "6973"},
    population: 191811,
    headcount: {
      value: 4000,
      estimated: true,
      source: {
        citation: {
          id: "Perkiraan kasar: 3.500–4.500 ASN; angka resmi tidak ditemukan",
          en: "Rough estimate: 3,500–4,500 ASN; no official figure found"
        },
        confidence: "G"
      }
    }
  },
  {
    id: "kota-batam",
    name: "Pemerintah Kota Batam",
    short: "Pemko Batam",
    type: "kota",
    kanreg: "Kanreg XII BKN Pekanbaru",
    codes: {kemendagri: "21.71", bps: "2171", bkn: "8171"},
    population: 1342038,
    headcount: {
      value: 6401,
      estimated: false,
      source: {
        citation: {
          id: "LKIP BKPSDM Batam 2020: 5.712 PNS; Batam Pos, April 2024: 689 PPPK formasi 2023",
          en: "LKIP of BKPSDM Batam, 2020: 5,712 PNS; Batam Pos, April 2024: 689 PPPK of the 2023 intake"
        },
        confidence: "Q",
        url: "https://metro.batampos.co.id/?p=464027"
      }
    }
  }
];
