import {define} from "../../messages/define.js";
import {example} from "./example.js";

const query = `WITH jabatan AS (
  SELECT instansi, jenis_jabatan,
    count(*) AS pegawai,
    count(*) FILTER (WHERE jp_teknis IS NULL) AS kosong,
    coalesce(avg(CASE WHEN jp_teknis >= 20 THEN 1.0 ELSE 0 END) FILTER (WHERE jp_teknis IS NOT NULL), 0) AS lulus,
    CASE WHEN jenis_jabatan = 'pelaksana' THEN 22.5 ELSE 15 END AS nilai
  FROM scored
  GROUP BY instansi, jenis_jabatan
  HAVING count(*) >= 10
)
SELECT instansi,
  sum(pegawai)::INTEGER AS pegawai,
  sum(kosong) / sum(pegawai) AS bagian_kosong,
  sum(kosong * nilai * lulus) / sum(pegawai) AS perkiraan,
  sum(kosong * nilai) / sum(pegawai) AS paling_banyak
FROM jabatan
GROUP BY instansi
ORDER BY paling_banyak DESC`;

const code = ({
  alt,
  unit
}: {
  alt: string;
  unit: string;
}) => `const poin = (d) => (d / 40) * scenario.weights.kompetensi * 100;

display(
  Plot.plot({
    ariaLabel: "${alt}",
    width: 390,
    marginLeft: 130,
    marginRight: 50,
    x: {label: "${unit}", grid: true, domain: [0, Math.max(1, ...kosong.objects().map((d) => poin(d.paling_banyak)))]},
    y: {label: null},
    marks: [
      Plot.link(kosong, {
        y: "instansi",
        x1: (d) => poin(d.perkiraan),
        x2: (d) => poin(d.paling_banyak),
        stroke: "#8aa9ea",
        strokeWidth: 4,
        sort: {y: "-x2"}
      }),
      Plot.dot(kosong, {y: "instansi", x: (d) => poin(d.perkiraan), fill: "#1763b0", r: 5}),
      Plot.tickX(kosong, {y: "instansi", x: (d) => poin(d.paling_banyak), stroke: "#1763b0"}),
      Plot.text(kosong, {
        y: "instansi",
        x: (d) => poin(d.paling_banyak),
        text: (d) => d3.format(".1f")(poin(d.paling_banyak)),
        dx: 6,
        textAnchor: "start"
      })
    ]
  })
);`;

/** What unrecorded training costs each agency. */
export const unrecorded = define(
  example("tak-tercatat", "Berapa harga diklat yang tidak tercatat bagi setiap instansi?", [
    [
      "md",
      `
# Berapa harga diklat yang tidak tercatat bagi setiap instansi?

Jam diklat teknis yang kosong bernilai nol, sama seperti tidak berdiklat. Berapa yang mungkin hilang karena pencatatan saja? *Paling banyak*: semua yang kosong ternyata sudah 20 jam. *Perkiraan*: yang kosong lulus sesering pegawai yang tercatat pada jenis jabatan yang sama di instansi itu. Kelompok instansi dan jabatan di bawah 10 orang tidak ikut. Data ini sintetis.`
    ],
    ["sql", query, "kosong"],
    [
      "md",
      `
## Poin indeks yang mungkin hilang

Titik: perkiraan. Garis tegak di ujung kanan: paling banyak. Titik yang jauh di kanan: bila yang tidak tercatat seperti yang tercatat, banyak poin hilang karena catatan. Ruas di antara keduanya panjang bila banyak yang kosong, padahal di antara yang tercatat banyak yang belum 20 jam: dari data ini tidak dapat diketahui apakah catatannya atau diklatnya yang kurang.`
    ],
    ["js", code({alt: "Poin indeks yang mungkin hilang karena diklat tidak tercatat", unit: "Poin indeks"})]
  ]),
  example("tak-tercatat", "What does unrecorded training cost each agency?", [
    [
      "md",
      `
# What does unrecorded training cost each agency?

Hours of technical training that are missing score nothing, just like no training. How much may be lost to record-keeping alone? *At most* (paling_banyak): everyone without a record has done 20 hours. *Estimate* (perkiraan): they have done so as often as those with a record in the same kind of post and agency. Groups of agency and post with fewer than 10 people are left out. The data are synthetic.`
    ],
    ["sql", query, "kosong"],
    [
      "md",
      `
## Index points that may be lost

Dot: estimate. Upright line at the right end: at most. A dot far to the right: if those without a record are like those with one, many points are lost to record-keeping. The bar between the two is long where many records are missing while many of those recorded have not done 20 hours: these data cannot tell whether records or training are wanting.`
    ],
    ["js", code({alt: "Index points that may be lost to unrecorded training", unit: "Index points"})]
  ])
);
