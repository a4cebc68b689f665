import {define} from "../../messages/define.js";
import {example} from "./example.js";

const query = `SELECT instansi, jenis_jabatan,
  CASE WHEN pendidikan IN ('S1', 'S2', 'S3') THEN 'sarjana' ELSE 'bukan sarjana' END AS jenjang,
  count(*)::INTEGER AS pegawai,
  avg(indeks) AS indeks
FROM scored
WHERE instansi IN ('prov-jatim', 'kemenkumham') AND indeks IS NOT NULL
GROUP BY ALL
HAVING count(*) >= 10
ORDER BY ALL`;

const code = `const [a, b] = ["prov-jatim", "kemenkumham"];
const semua = kelompok.objects();
const cari = (instansi, {jenis_jabatan, jenjang}) =>
  semua.find((d) => d.instansi === instansi && d.jenis_jabatan === jenis_jabatan && d.jenjang === jenjang);
const rekap = semua.filter((d) => cari(a, d) && cari(b, d));
const jumlah = (instansi) => d3.sum(rekap.filter((d) => d.instansi === instansi), (d) => d.pegawai);

const uraian = rekap
  .filter((d) => d.instansi === a)
  .map((d) => {
    const lain = cari(b, d);
    const [pa, pb] = [d.pegawai / jumlah(a), lain.pegawai / jumlah(b)];
    return {
      kelompok: d.jenis_jabatan + ", " + d.jenjang,
      bagian_a: pa,
      bagian_b: pb,
      susunan: (pa - pb) * ((d.indeks + lain.indeks) / 2),
      tingkat: (d.indeks - lain.indeks) * ((pa + pb) / 2)
    };
  });

display(aq.from(uraian));`;

const sums = ({alt, unit, whole, mix, level}: Record<"alt" | "unit" | "whole" | "mix" | "level", string>) =>
  `const [susunan, tingkat] = timbang.roundParts([d3.sum(uraian, (d) => d.susunan), d3.sum(uraian, (d) => d.tingkat)], 2);
const selisih = [
  {sebab: "${mix}", poin: susunan},
  {sebab: "${level}", poin: tingkat},
  {sebab: "${whole}", poin: susunan + tingkat}
];

display(
  Plot.plot({
    ariaLabel: "${alt}",
    height: 190,
    width: 390,
    marginLeft: 130,
    marginRight: 60,
    x: {label: "${unit}", grid: true},
    y: {label: null, domain: selisih.map((d) => d.sebab)},
    marks: [
      Plot.barX(selisih, {y: "sebab", x: "poin", fill: "#3f6fd8"}),
      Plot.text(selisih, {
        y: "sebab",
        x: (d) => Math.max(0, d.poin),
        text: (d) => d3.format(".2f")(d.poin),
        dx: 4,
        textAnchor: "start"
      }),
      Plot.ruleX([0])
    ]
  })
);`;

/** How much of the difference between two agencies is composition. */
export const composition = define(
  example("susunan", "Berapa bagian beda dua instansi yang hanya susunan pegawai?", [
    [
      "md",
      `
# Berapa bagian beda dua instansi yang hanya susunan pegawai?

Menurut peraturan, Prov. Jawa Timur berindeks lebih tinggi daripada Kemenkumham. Apakah karena pegawai sejenis dinilai lebih tinggi (*tingkat*), atau karena jenis pegawainya lain (*susunan*)? Pegawai dibagi menurut jenis jabatan dan jenjang pendidikan; kelompok yang di salah satu instansi di bawah 10 orang tidak ikut. Indeksnya menurut skenario Anda. Ganti kedua nama instansi untuk membandingkan yang lain. Data ini sintetis.`
    ],
    ["sql", query, "kelompok"],
    [
      "md",
      `
## Uraian Kitagawa (1955)

Untuk setiap kelompok: *susunan* = selisih bagian × rata-rata indeks; *tingkat* = selisih indeks × rata-rata bagian. Keduanya, dijumlahkan atas semua kelompok, sama dengan beda indeks kedua instansi atas kelompok-kelompok yang ikut. Di gambar, angkanya dibulatkan sehingga tetap menjumlah.`
    ],
    ["js", code],
    [
      "js",
      sums({
        alt: "Beda indeks dua instansi diuraikan menjadi susunan dan tingkat",
        unit: "Poin indeks",
        whole: "beda seluruhnya",
        mix: "susunan pegawai",
        level: "tingkat nilai"
      })
    ],
    [
      "md",
      `
Uraian bergantung pada pembagian kelompoknya. Tambahkan umur atau status ke dalam kueri, dan lihat apakah bagian susunan berubah.`
    ]
  ]),
  example("susunan", "How much of the difference between two agencies is just who works there?", [
    [
      "md",
      `
# How much of the difference between two agencies is just who works there?

By the regulation, Prov. Jawa Timur has a higher index than Kemenkumham. Is it because people of the same kind score higher (*tingkat*: level), or because it employs other kinds of people (*susunan*: composition)? People are grouped by kind of post and level of education; groups that have fewer than 10 in either agency are left out. The index is that of your scenario. Change the two names to compare others. The data are synthetic.`
    ],
    ["sql", query, "kelompok"],
    [
      "md",
      `
## Kitagawa's decomposition (1955)

For each group: *susunan* = difference of shares × mean index; *tingkat* = difference of index × mean share. Summed over all groups, the two add up to the difference between the agencies over the groups that are in. In the figure they are rounded so that they still do.`
    ],
    ["js", code],
    [
      "js",
      sums({
        alt: "The difference between two agencies as composition and level",
        unit: "Index points",
        whole: "whole difference",
        mix: "composition",
        level: "level"
      })
    ],
    [
      "md",
      `
The answer depends on how people are grouped. Add age or status to the query and see whether the part of composition changes.`
    ]
  ])
);
