import type {Confidence, Source, Bilingual} from "./types.js";

const pasal8Url = "https://pasal.id/peraturan/perban/peraturan-bkn-no-8-tahun-2019/koreksi/8136604";

/** Peraturan BKN 8/2019, read in the text itself. */
export function pasal8(ayat: string): Source {
  return {
    citation: {id: `Peraturan BKN 8/2019 Pasal 8 ayat (${ayat})`, en: `Peraturan BKN 8/2019, Article 8 (${ayat})`},
    confidence: "Q",
    url: pasal8Url
  };
}

/** The article that sets a table, by its number alone; `remark` says where that comes from. */
export function article(number: number, confidence: Confidence, remark: Bilingual = {id: "", en: ""}): Source {
  return {
    citation: {
      id: `Peraturan BKN 8/2019 Pasal ${number}${remark.id}`,
      en: `Peraturan BKN 8/2019, Article ${number}${remark.en}`
    },
    confidence
  };
}

export const silka: Bilingual = {id: "SILKA Kab. Balangan", en: "SILKA (Balangan regency)"};
export const simIpAsn: Bilingual = {id: "sim-ip-asn", en: "sim-ip-asn"};
export const medan: Bilingual = {id: "Kota Medan", en: "the city of Medan"};
export const ortalagk: Bilingual = {id: "ortalagk-citizen/ipasn", en: "ortalagk-citizen/ipasn"};
export const rumahAsn: Bilingual = {id: "rumahASN Pemprov Jawa Timur", en: "rumahASN (province of Jawa Timur)"};

/** Rows of the regulation of 2019 whose text could not be read. */
export const instrumen2019: Bilingual = {id: "Peraturan BKN 8/2019", en: "Peraturan BKN 8/2019"};

/** What was not read in a text but in what public programs compute: one (`c1`), or several that agree (`C`). */
export function programs(what: Bilingual, names: readonly Bilingual[]): Source {
  return {
    citation: {
      id: `${what.id}; dibaca dari program ${list("id", names)}`,
      en: `${what.en}; read in the ${names.length > 1 ? "programs" : "program"} ${list("en", names)}`
    },
    confidence: names.length > 1 ? "C" : "c1"
  };
}

function list(locale: keyof Bilingual, names: readonly Bilingual[]): string {
  const said = names.map((name) => name[locale]);
  const [and, comma] = locale === "id" ? ["dan", ","] : ["and", ""];
  if (said.length < 3) return said.join(` ${and} `);
  return `${said.slice(0, -1).join(", ")}${comma} ${and} ${said.at(-1)}`;
}

export function guess(citation: Bilingual): Source {
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
  citation: {
    id: "Peraturan BKN 8/2019, rumus dan kategori sebagaimana dikutip Kontan (2019), halaman 3",
    en: "Peraturan BKN 8/2019, formula and categories as quoted by Kontan (2019), page 3"
  },
  confidence: "Q",
  url: "https://nasional.kontan.co.id/news/berikut-rumus-pengukuran-indeks-profesionalitas-asn?page=3"
};

export const maximaBantul: Source = {
  citation: {
    id: "Bahan Paparan IP ASN Kabupaten Bantul, 17 April 2023: nilai maksimal 25/40/30/5",
    en: "Slides on IP ASN, Bantul regency, 17 April 2023: maxima 25/40/30/5"
  },
  confidence: "Q",
  url: "https://id.scribd.com/presentation/715342546/Bahan-Paparan-Ip-Asn-Edit-170423-907"
};

export const formulir2020: Source = {
  citation: {
    id: "Formulir BKN dalam Surat Edaran Pengukuran IP ASN Tahun 2020",
    en: "BKN form in the circular on measuring IP ASN in 2020"
  },
  confidence: "Q",
  url: "https://pdfcoffee.com/surat-edaran-pengukuran-ip-asn-tahun-2020-pdf-free.html"
};

export const kebumen: Source = {
  citation: {
    id: "Lampiran IP ASN Kabupaten Kebumen, pengukuran 2020",
    en: "Annex on IP ASN, Kebumen regency, measurement of 2020"
  },
  confidence: "Q",
  url: "https://id.scribd.com/document/464932317/lampiran-ipasn-pdf"
};

export const kudus: Source = {
  citation: {
    id: "BKPSDM Kabupaten Kudus, Indeks Profesionalitas ASN (jabatan fungsional yang dianggap sudah diklat)",
    en: "BKPSDM of Kudus regency, page on IP ASN (functional titles taken as trained)"
  },
  confidence: "Q",
  url: "https://bkpsdm.kuduskab.go.id/berita/id/indeks-profesionalitas-asn--pemkab-kudus"
};

export const bima: Source = {
  citation: {
    id: "BKPSDM Kota Bima, Hasil Pengukuran IP ASN, Agustus 2025 (baris PNS, PPPK, dan ASN)",
    en: "BKPSDM of the city of Bima, results of measuring IP ASN, August 2025 (rows PNS, PPPK and ASN)"
  },
  confidence: "Q",
  url: "https://bkpsdm.bimakota.go.id/web/detail-berita/426/hasil-pengukuran-ipasn--indeks-profesional-asn--pemerintah-kota-bima-agustus-2025"
};

export const asahan: Source = {
  citation: {
    id: "BKPSDM Kabupaten Asahan, berita FGD BKN 24 Agustus 2023 tentang rancangan perubahan Peraturan BKN 8/2019",
    en: "BKPSDM of Asahan regency, news of the BKN discussion of 24 August 2023 on the draft amendment of Peraturan BKN 8/2019"
  },
  confidence: "Q",
  url: "https://bkpsdm.asahankab.go.id"
};

export const paparanDjasn: Source = {
  citation: {
    id: "Paparan Direktorat Jabatan ASN BKN, 2018",
    en: "Slides of the BKN directorate for ASN posts, 2018"
  },
  confidence: "Q",
  url: "https://slideplayer.info/slide/16560028"
};

export const wikiNgawi: Source = {
  citation: {
    id: "Wiki ASN Ngawi, Indeks Profesionalitas ASN",
    en: "Wiki of ASN in Ngawi, page on IP ASN"
  },
  confidence: "Q",
  url: "https://wiki.asnngawi.id/indeks_profesionalitas_asn"
};
