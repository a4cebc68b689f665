import type {Confidence, Source} from "./types.js";

const pasal8Url = "https://pasal.id/peraturan/perban/peraturan-bkn-no-8-tahun-2019/koreksi/8136604";

/** Peraturan BKN 8/2019, read in the text itself. */
export function pasal8(ayat: string): Source {
  return {citation: `Peraturan BKN 8/2019 Pasal 8 ayat (${ayat})`, confidence: "Q", url: pasal8Url};
}

/** Numbers of an article whose text could not be read, taken from what public programs compute. */
export function programs(article: string, names: string, confidence: Confidence = "C"): Source {
  return {citation: `${article}; dibaca dari program ${names}`, confidence};
}

export function guess(citation: string): Source {
  return {citation, confidence: "G"};
}

export const permenpan38: Source = {
  citation: "PermenPANRB 38/2018 tentang Pengukuran Indeks Profesionalitas ASN",
  confidence: "Q",
  url: "https://id.scribd.com/document/505527199/Permenpan-No-38-Tahun-2018"
};

export const perban8: Source = {
  citation: "Peraturan BKN 8/2019 tentang Pedoman Tata Cara dan Pelaksanaan Pengukuran Indeks Profesionalitas ASN",
  confidence: "Q",
  url: "https://lelemuku.com/2019/06/inilah-tata-cara-dan-pelaksanaan.html"
};

export const formula: Source = {
  citation: "Peraturan BKN 8/2019, rumus dan kategori sebagaimana dikutip Kontan (2019), halaman 3",
  confidence: "Q",
  url: "https://nasional.kontan.co.id/news/berikut-rumus-pengukuran-indeks-profesionalitas-asn?page=3"
};

export const maximaBantul: Source = {
  citation: "Bahan Paparan IP ASN Kabupaten Bantul, 17 April 2023 (nilai maksimal 25/40/30/5)",
  confidence: "Q",
  url: "https://id.scribd.com/presentation/715342546/Bahan-Paparan-Ip-Asn-Edit-170423-907"
};

export const formulir2020: Source = {
  citation: "Formulir BKN dalam Surat Edaran Pengukuran IP ASN Tahun 2020",
  confidence: "Q",
  url: "https://pdfcoffee.com/surat-edaran-pengukuran-ip-asn-tahun-2020-pdf-free.html"
};

export const kebumen: Source = {
  citation: "Lampiran IP ASN Kabupaten Kebumen, pengukuran 2020",
  confidence: "Q",
  url: "https://id.scribd.com/document/464932317/lampiran-ipasn-pdf"
};

export const kudus: Source = {
  citation: "BKPSDM Kabupaten Kudus, Indeks Profesionalitas ASN (jabatan fungsional yang dianggap sudah diklat)",
  confidence: "Q",
  url: "https://bkpsdm.kuduskab.go.id/berita/id/indeks-profesionalitas-asn--pemkab-kudus"
};

export const bima: Source = {
  citation: "BKPSDM Kota Bima, Hasil Pengukuran IP ASN, Agustus 2025 (baris PNS, PPPK, dan ASN)",
  confidence: "Q",
  url: "https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025"
};

export const asahan: Source = {
  citation: "BKPSDM Kabupaten Asahan, berita FGD BKN 24 Agustus 2023 tentang rancangan perubahan Peraturan BKN 8/2019",
  confidence: "Q",
  url: "https://bkpsdm.asahankab.go.id"
};

export const paparanDjasn: Source = {
  citation: "Paparan Direktorat Jabatan ASN BKN, 2018",
  confidence: "Q",
  url: "https://slideplayer.info/slide/16560028"
};

export const wikiNgawi: Source = {
  citation: "Wiki ASN Ngawi, Indeks Profesionalitas ASN",
  confidence: "Q",
  url: "https://wiki.asnngawi.id/indeks_profesionalitas_asn"
};
