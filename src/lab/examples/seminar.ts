import {define} from "../../messages/define.js";
import {example} from "./example.js";

const query = `SELECT instansi,
  count(*)::INTEGER AS pegawai,
  avg(indeks) AS indeks,
  avg(CASE WHEN jenis_jabatan = 'pelaksana' THEN 1.0 ELSE 0 END) AS bagian_pelaksana,
  avg(CASE WHEN jenis_jabatan = 'pelaksana' AND seminar THEN 17.5 / 2 ELSE 0 END) AS nilai_hilang
FROM scored
GROUP BY instansi
HAVING count(*) >= 10
ORDER BY nilai_hilang DESC`;

const code = ({loss, unit}: {loss: string; unit: string}) => `const kerugian = seminar.objects().map((d) => ({
  ...d,
  hilang: (d.nilai_hilang / 40) * scenario.weights.kompetensi * 100
}));

display(
  Plot.plot({
    ariaLabel: "${loss}",
    width: 390,
    marginLeft: 130,
    marginRight: 50,
    x: {label: "${unit}", grid: true},
    y: {label: null},
    marks: [
      Plot.barX(kerugian, {y: "instansi", x: "hilang", fill: "#3f6fd8", sort: {y: "-x"}}),
      Plot.text(kerugian, {y: "instansi", x: "hilang", text: (d) => d3.format(".2f")(d.hilang), dx: 4, textAnchor: "start"}),
      Plot.ruleX([0])
    ]
  })
);`;

const ranks = `const urut = (nilai) => timbang.competitionRanks(nilai);
const sebelum = urut(kerugian.map((d) => d.indeks));
const sesudah = urut(kerugian.map((d) => d.indeks - d.hilang));

display(
  aq.from(
    kerugian.map((d, i) => ({
      instansi: d.instansi,
      indeks: d.indeks,
      indeks_baru: d.indeks - d.hilang,
      peringkat: sebelum[i],
      peringkat_baru: sesudah[i]
    }))
  )
);`;

/** Who loses most if seminars count half for pelaksana. */
export const seminar = define(
  example("seminar", "Siapa paling rugi bila seminar dihitung separuh bagi pelaksana?", [
    [
      "md",
      `
# Siapa paling rugi bila seminar dihitung separuh bagi pelaksana?

Seminar bernilai 17,5 bagi pelaksana dan 10 bagi jabatan lain. Andaikan nilai pelaksana menjadi separuhnya, 8,75: setiap pelaksana yang pernah mengikuti seminar kehilangan 8,75 dari 40 nilai kompetensi. Kueri di bawah menghitung berapa rata-ratanya di setiap instansi. Data ini sintetis; kelompok di bawah 10 orang tidak ditampilkan.`
    ],
    ["sql", query, "seminar"],
    [
      "md",
      `
## Kehilangan menurut instansi

Nilai kompetensi yang hilang diubah menjadi poin indeks menurut bobot kompetensi pada skenario Anda. Instansi dengan banyak pelaksana yang rajin berseminar kehilangan paling banyak: perubahan ini menimpa susunan jabatan, bukan mutu pegawai.`
    ],
    ["js", code({loss: "Poin indeks yang hilang per instansi", unit: "Poin indeks yang hilang"})],
    [
      "md",
      `
## Apakah peringkat berubah?

Dua instansi bertukar tempat hanya bila selisih kehilangannya lebih besar daripada selisih indeksnya. Bandingkan dua kolom terakhir.`
    ],
    ["js", ranks]
  ]),
  example("seminar", "Who loses most if seminars count half for executing posts?", [
    [
      "md",
      `
# Who loses most if seminars count half for executing posts?

A seminar gives 17.5 points to an executing post (pelaksana) and 10 to any other. Suppose those posts got half of it, 8.75: each pelaksana who has attended one loses 8.75 of the 40 points of competence. The query below takes the mean of that in each agency. The data are synthetic; groups of fewer than 10 people are not shown.`
    ],
    ["sql", query, "seminar"],
    [
      "md",
      `
## The loss by agency

Points of competence are turned into points of the index by the weight of competence in your scenario. Agencies with many pelaksana who attend seminars lose most: the change strikes the mix of posts, not the quality of the people.`
    ],
    ["js", code({loss: "Index points lost by agency", unit: "Index points lost"})],
    [
      "md",
      `
## Does the ranking change?

Two agencies change places only where their losses differ by more than their indices do. Compare the last two columns.`
    ],
    ["js", ranks]
  ])
);
