import {define} from "./define.js";

export const filterMessages = define(
  {
    title: "Pegawai yang dilihat",
    groups: {
      jenisJabatan: "Kelompok jabatan",
      status: "Status kepegawaian",
      pendidikan: "Pendidikan",
      jenisKelamin: "Jenis kelamin",
      kelompokUmur: "Kelompok umur",
      kanal: "Jalur pemutakhiran data"
    },
    jenisKelamin: {L: "laki-laki", P: "perempuan"},
    kelompokUmur: {"<=30": "sampai 30", "31-40": "31–40", "41-50": "41–50", "51-60": "51–60"},
    kanal: {
      "peremajaan-mandiri": "peremajaan mandiri",
      rekonsiliasi: "rekonsiliasi",
      "integrasi-siasn": "integrasi SIASN",
      "tidak-ada": "tidak ada"
    },
    all: "Semua",
    everyone: "Semua pegawai",
    clear: "Hapus semua saringan",
    outside: (status: string, counted: string) =>
      `${status} tidak termasuk: aturan yang dipilih hanya menghitung ${counted}. Ubah “Siapa yang dihitung” di bagian Aturan.`
  },
  {
    title: "Employees looked at",
    groups: {
      jenisJabatan: "Job group",
      status: "Employment status",
      pendidikan: "Education",
      jenisKelamin: "Sex",
      kelompokUmur: "Age group",
      kanal: "Update channel"
    },
    jenisKelamin: {L: "men", P: "women"},
    kelompokUmur: {"<=30": "up to 30", "31-40": "31–40", "41-50": "41–50", "51-60": "51–60"},
    kanal: {
      "peremajaan-mandiri": "self-update",
      rekonsiliasi: "reconciliation",
      "integrasi-siasn": "SIASN integration",
      "tidak-ada": "none"
    },
    all: "All",
    everyone: "All employees",
    clear: "Clear all filters",
    outside: (status, counted) =>
      `${status} are not included: the chosen rules count only ${counted}. Change “Who is counted” under Rules.`
  }
);
