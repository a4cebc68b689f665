import {describe, expect, it} from "vitest";
import {withinPoints} from "../../src/lib/index.js";
import type {WeightSet} from "../../src/lib/index.js";
import {answers} from "../../src/state/robustness/robustnessAnswers.js";
import {robustnessBrief} from "../../src/robustness/robustnessBrief.js";

const legal = [0.25, 0.4, 0.3, 0.05];

function brief(values: number[][], ranks: number[], weightSet: WeightSet, weights = legal) {
  const units = ranks.map((rank, i) => ({id: `u${i}`, label: "ABCDEFG"[i]!, rank}));
  const asked = {units, values, weights};
  const found = {...answers.everything({values, weights, weightSet}, () => {}), units, asked, weightSet, inside: true};
  return robustnessBrief(found, "untuk bobot mana pun", "id");
}

describe("robustnessBrief", () => {
  it("tells who stays, who can be first and how often, the widest band, and how common the ranking is", () => {
    // A leads B where w1 > 3/8; C is last, level with one of them at either end only.
    const values = [
      [1, 0, 0, 0],
      [0, 0.6, 0, 0],
      [0, 0, 0, 0]
    ];
    const upper = [1, 1, 0, 0];
    expect(brief(values, [1, 2, 3], {upper}, [0.5, 0.5, 0, 0])).toEqual({
      lead: "Dihitung untuk bobot mana pun. Seri tepat di batas antara dua urutan tidak diperhitungkan.",
      figures: [
        {figure: "1 dari 3", text: "instansi pasti tetap pada peringkatnya yang sekarang: C."},
        {figure: "2", text: "instansi dapat menjadi yang pertama; bagian dari bobot itu: A 62,5% dan B 37,5%."},
        {figure: "1", text: "selisih terbesar antara peringkat terbaik dan terburuk satu instansi: A dan B."},
        {figure: "62,5%", text: "dari bobot itu memberi urutan lengkap yang persis sama; 2 urutan mungkin terjadi."}
      ],
      note: null
    });
  });

  it("does not count one that is first only where level, and says who is first at all of the weights", () => {
    const values = [
      [0.8, 0.7, 0.9, 1],
      [0.7, 0.8, 0.8, 1],
      [0.2, 0.3, 0.4, 0.5]
    ];
    // A − B = 0.1·(w1 − w2 + w3), which is 0 at (20, 45, 25, 10) only.
    expect(brief(values, [1, 2, 3], withinPoints(legal, 5)).figures).toEqual([
      {figure: "3 dari 3", text: "instansi pasti tetap pada peringkatnya yang sekarang: A, B dan C."},
      {figure: "1", text: "instansi saja yang dapat menjadi pertama: A."},
      {figure: "100%", text: "dari bobot itu memberi urutan yang persis sama; tidak ada urutan lain."}
    ]);
  });

  it("says that the scenario's weights are not accepted", () => {
    const values = [
      [1, 0, 0, 0],
      [0, 1, 0, 0]
    ];
    const {figures} = brief(values, [2, 1], {lower: [0.6, 0, 0, 0]});
    expect(figures.at(-1)).toEqual({
      figure: "1",
      text: "urutan mungkin terjadi; bobot skenario ini di luar bobot yang diterima."
    });
  });

  it("counts no rankings where they are sampled, and says that bands are", () => {
    const values = Array.from({length: 200}, (_, i) => [i / 200, 1 - i / 200, ((i * 37) % 200) / 200, 0.5]);
    const {figures, note} = brief(
      values,
      values.map((_, i) => i + 1),
      {}
    );
    expect(figures.every(({figure}) => !figure.endsWith("%"))).toBe(true);
    expect(note).toContain("contoh acak");
  });
});
