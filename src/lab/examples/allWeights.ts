import {define} from "../../messages/define.js";
import {example} from "./example.js";

const query = `SELECT instansi,
  count(*)::INTEGER AS pegawai,
  avg(p_kualifikasi) / 25 AS kualifikasi,
  avg(p_kompetensi) / 40 AS kompetensi,
  avg(p_kinerja) / 30 AS kinerja,
  avg(p_disiplin) / 5 AS disiplin
FROM scored
GROUP BY instansi
HAVING count(*) >= 10
ORDER BY instansi`;

const shares = `const baris = rata.objects();
const semua = timbang.rankAcceptability(
  baris.map((d) => [d.kualifikasi, d.kompetensi, d.kinerja, d.disiplin])
);
const peluang = baris.flatMap((d, i) =>
  semua.acceptability[i].map((bagian, k) => ({instansi: d.instansi, peringkat: k + 1, bagian}))
);

display(aq.from(peluang.filter((d) => d.bagian > 0)));`;

const picture = ({alt, rank}: {alt: string; rank: string}) => `display(
  Plot.plot({
    ariaLabel: "${alt}",
    marginLeft: 130,
    x: {label: "${rank}", domain: d3.range(1, baris.length + 1)},
    y: {label: null, domain: d3.sort(baris, (d) => d3.sum(peluang, (p) => p.instansi === d.instansi ? p.bagian * p.peringkat : 0)).map((d) => d.instansi)},
    color: {scheme: "blues", domain: [0, 1]},
    marks: [
      Plot.cell(peluang.filter((d) => d.bagian > 0), {x: "peringkat", y: "instansi", fill: "bagian", inset: 0.5}),
      Plot.text(peluang.filter((d) => d.bagian >= 0.005), {
        x: "peringkat",
        y: "instansi",
        text: (d) => d3.format(".0%")(d.bagian),
        fill: (d) => (d.bagian > 0.55 ? "white" : "black")
      })
    ]
  })
);`;

/** Ranks over all weights there are. */
export const allWeights = define(
  example("semua-bobot", "Bila bobotnya apa saja: peringkat berapa yang mungkin?", [
    [
      "md",
      `
# Bila bobotnya apa saja: peringkat berapa yang mungkin?

Bobot 25, 40, 30 dan 5 hanyalah satu pilihan. Di sini semua bobot yang jumlahnya 100 dianggap sama mungkin. Untuk setiap instansi dihitung pada berapa bagian dari bobot itu ia menduduki setiap peringkat (indeks keberterimaan peringkat, SMAA-2; Lahdelma dan Salminen, 2001): dengan ilmu ukur yang eksak, bukan dengan mencoba-coba. Data ini sintetis.`
    ],
    ["sql", query, "rata"],
    ["js", shares],
    [
      "md",
      `
## Peta peringkat

Satu baris satu instansi, satu kolom satu peringkat; angka: bagian dari semua bobot. Baris yang menumpuk di satu kolom hampir tidak bergantung pada bobot.`
    ],
    ["js", picture({alt: "Bagian dari semua bobot pada setiap peringkat, per instansi", rank: "Peringkat"})]
  ]),
  example("semua-bobot", "If the weights could be anything: which ranks are possible?", [
    [
      "md",
      `
# If the weights could be anything: which ranks are possible?

The weights 25, 40, 30 and 5 are one choice. Here all weights that sum to 100 are taken as equally likely. For each agency, at what share of them does it hold each rank (the rank acceptability index, SMAA-2; Lahdelma and Salminen, 2001): by exact geometry, not by trial. The data are synthetic.`
    ],
    ["sql", query, "rata"],
    ["js", shares],
    [
      "md",
      `
## Map of ranks

One row an agency, one column a rank; the figure is the share of all weights. A row heaped in one column hardly depends on the weights.`
    ],
    ["js", picture({alt: "Share of all weights at each rank, by agency", rank: "Rank"})]
  ])
);
