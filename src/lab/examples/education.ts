import {define} from "../../messages/define.js";
import {example} from "./example.js";

const query = `SELECT kelompok_umur, pendidikan,
  count(*)::INTEGER AS pegawai,
  avg(p_kinerja) AS kinerja,
  stddev_samp(p_kinerja) / sqrt(count(*)) AS galat_baku
FROM scored
GROUP BY kelompok_umur, pendidikan
HAVING count(*) >= 10
ORDER BY kelompok_umur, pendidikan`;

const code = ({alt, age, degree}: {alt: string; age: string; degree: string}) => `display(
  Plot.plot({
    ariaLabel: "${alt}",
    marginLeft: 60,
    x: {label: "${age}", domain: ["<=30", "31-40", "41-50", "51-60"]},
    y: {label: "${degree}", domain: ["S3", "S2", "S1", "D3", "SLTA", "SLTP"]},
    color: {scheme: "blues", domain: [25, 26.5]},
    marks: [
      Plot.cell(kinerja, {x: "kelompok_umur", y: "pendidikan", fill: "kinerja", inset: 1}),
      Plot.text(kinerja, {
        x: "kelompok_umur",
        y: "pendidikan",
        text: (d) => d3.format(".2f")(d.kinerja),
        fill: (d) => (d.kinerja > 25.9 ? "white" : "black")
      })
    ]
  })
);`;

const spread = `SELECT kelompok_umur,
  max(kinerja) - min(kinerja) AS antar_pendidikan,
  5 * max(galat_baku) AS lima_galat_baku
FROM kinerja
GROUP BY kelompok_umur
ORDER BY kelompok_umur`;

/** Education against performance, by age. */
export const education = define(
  example("pendidikan", "Apakah pendidikan lebih tinggi berarti kinerja lebih baik, di setiap umur?", [
    [
      "md",
      `
# Apakah pendidikan lebih tinggi berarti kinerja lebih baik, di setiap umur?

Nilai kinerja paling tinggi 30. Kueri ini mengambil rata-ratanya untuk setiap pendidikan dan kelompok umur, beserta galat bakunya. Kelompok di bawah 10 orang tidak ditampilkan. Data ini sintetis, jadi jawabannya bukan tentang pegawai yang sebenarnya.`
    ],
    ["sql", query, "kinerja"],
    [
      "js",
      code({alt: "Rata-rata nilai kinerja menurut pendidikan dan umur", age: "Kelompok umur", degree: "Pendidikan"})
    ],
    [
      "md",
      `
## Seberapa besar bedanya?

Beda terbesar antarpendidikan di setiap kelompok umur, di samping lima kali galat baku yang terbesar. Yang dipilih ialah beda terbesar dari banyak pasangan, jadi ambangnya dibuat berlaku serentak: lima kali galat baku cukup untuk semua 60 pasangan pendidikan di keempat kelompok umur sekaligus, dengan keyakinan 95% (Bonferroni). Beda yang lebih kecil daripada itu dapat saja kebetulan. Terhadap 30 nilai, beda sekitar setengah nilai itu kecil: dimensi kinerja hampir tidak membedakan pendidikan.`
    ],
    ["sql", spread, "beda"]
  ]),
  example("pendidikan", "Does more education go with better performance, at every age?", [
    [
      "md",
      `
# Does more education go with better performance, at every age?

Performance gives at most 30 points. This query takes the mean for each level of education and age group, with its standard error. Groups of fewer than 10 people are not shown. The data are synthetic, so the answer is not about real employees.`
    ],
    ["sql", query, "kinerja"],
    ["js", code({alt: "Mean performance points by education and age", age: "Age group", degree: "Education"})],
    [
      "md",
      `
## How large is the difference?

The largest difference between levels of education in each age group, beside five times the largest standard error. It is picked as the largest of many pairs, so the threshold is made to hold for all of them at once: five standard errors are enough for all 60 pairs of education in the four age groups together, with 95% confidence (Bonferroni). A difference smaller than that may be chance. Of 30 points, about half a point is little: the performance dimension hardly tells education apart.`
    ],
    ["sql", spread, "beda"]
  ])
);
