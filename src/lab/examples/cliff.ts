import {define} from "../../messages/define.js";
import {example} from "./example.js";

const hours = `SELECT jp_teknis AS jam,
  count(*)::INTEGER AS pegawai
FROM scored
WHERE jp_teknis BETWEEN 0 AND 60
GROUP BY jam
HAVING count(*) >= 10
ORDER BY jam`;

const picture = ({alt, x, y, below, above}: Record<"alt" | "x" | "y" | "below" | "above", string>) => `display(
  Plot.plot({
    ariaLabel: "${alt}",
    height: 320,
    marginLeft: 70,
    marginTop: 44,
    x: {label: "${x}"},
    y: {label: "${y}", grid: true},
    marks: [
      Plot.rectY(jam, {
        x1: (d) => d.jam - 0.8,
        x2: (d) => d.jam + 0.8,
        y: "pegawai",
        fill: (d) => (d.jam >= 20 ? "#3f6fd8" : "#d98a3d")
      }),
      Plot.ruleX([19], {stroke: "currentColor", strokeDasharray: "4 3", insetTop: -20}),
      Plot.text(["${below}"], {x: 19, frameAnchor: "top", textAnchor: "end", dx: -6, dy: -16}),
      Plot.text(["${above}"], {x: 19, frameAnchor: "top", textAnchor: "start", dx: 6, dy: -16}),
      Plot.ruleY([0])
    ]
  })
);`;

const near = `SELECT instansi,
  count(*) FILTER (WHERE jp_teknis BETWEEN 10 AND 19)::INTEGER AS hampir,
  avg(CASE WHEN jp_teknis BETWEEN 10 AND 19 THEN 1.0 ELSE 0 END) AS bagian,
  avg(CASE WHEN jp_teknis BETWEEN 10 AND 19 THEN penuh ELSE 0 END) AS tambahan_kompetensi,
  avg(CASE WHEN jp_teknis BETWEEN 10 AND 19 THEN penuh * (1 - jp_teknis / 20) ELSE 0 END) AS tambahan_sebanding
FROM (SELECT *, CASE WHEN jenis_jabatan = 'pelaksana' THEN 22.5 ELSE 15 END AS penuh FROM scored)
GROUP BY instansi
HAVING count(*) FILTER (WHERE jp_teknis BETWEEN 10 AND 19) >= 10
ORDER BY tambahan_kompetensi DESC`;

/** The cliff at 20 hours of training. */
export const cliff = define(
  example("jurang", "Tebing 20 jam: berapa orang tinggal selangkah dari nilai penuh?", [
    [
      "md",
      `
# Tebing 20 jam: berapa orang tinggal selangkah dari nilai penuh?

Menurut peraturan, dua puluh jam diklat teknis memberi nilai penuh; sembilan belas tidak memberi apa-apa. Berapa pegawai yang berdiri di kedua sisi? Yang dihitung ialah populasi skenario Anda: PNS saja, kecuali Anda memilih lain di halaman Bobot. Jam di atas 60 dan jam yang dimiliki kurang dari 10 orang tidak ditampilkan. Data ini sintetis.`
    ],
    ["sql", hours, "jam"],
    [
      "js",
      picture({
        alt: "Banyaknya pegawai menurut jam diklat teknis, dengan ambang 20 jam",
        x: "Jam diklat teknis",
        y: "Pegawai",
        below: "nilai 0",
        above: "nilai penuh"
      })
    ],
    [
      "md",
      `
## Bila semua yang sudah 10–19 jam digenapkan menjadi 20

*hampir*: banyaknya pegawai itu. *tambahan_kompetensi*: rata-rata nilai kompetensi instansi (dari 40) yang bertambah bila ambangnya 20 jam. *tambahan_sebanding*: yang bertambah bila nilainya sebanding dengan jam, karena sebagiannya lalu sudah mereka peroleh. Kedua pembacaan itu dihitung di kueri ini sendiri, dari nilai penuh 22,5 (pelaksana) dan 15 (jabatan lain), jadi tidak ikut berubah dengan pilihan aturan di halaman Bobot.`
    ],
    ["sql", near, "hampir"]
  ]),
  example("jurang", "The 20-hour cliff: how many people are one step short of all the points?", [
    [
      "md",
      `
# The 20-hour cliff: how many people are one step short of all the points?

By the regulation, twenty hours of technical training give all the points; nineteen give none. How many people stand on either side? Those counted are the population of your scenario: PNS only, unless you choose otherwise on the page Weights. Hours above 60, and hours that fewer than 10 people have are not shown. The data are synthetic.`
    ],
    ["sql", hours, "jam"],
    [
      "js",
      picture({
        alt: "Number of people by hours of technical training, with the threshold of 20 hours",
        x: "Hours of technical training",
        y: "People",
        below: "no points",
        above: "all points"
      })
    ],
    [
      "md",
      `
## If everyone with 10–19 hours were brought up to 20

*hampir* (nearly): how many people that is. *tambahan_kompetensi*: by how much the agency's mean points of competence (of 40) would rise with the threshold at 20 hours. *tambahan_sebanding*: by how much if points were in proportion to the hours, since they would then have a part of them already. Both readings are worked out in this query itself, from all the points there are, 22.5 (pelaksana) and 15 (other posts), so they do not follow the rule options on the page Weights.`
    ],
    ["sql", near, "hampir"]
  ])
);
