import {describe, expect, it} from "vitest";
import {
  acceptabilityMethod,
  acceptabilityNote,
  acceptabilityRows,
  acceptabilitySummary
} from "../../src/robustness/acceptabilityRows.js";
import {heatText} from "../../src/robustness/heatRow.js";
import {agencies} from "./fixtures.js";

const locale = "id" as const;
const units = agencies(2, 1, 3);
const figures = {
  units,
  competition: [
    [0.25, 0.7, 0.05],
    [0.75, 0.25, 0],
    [0, 0.05, 0.95]
  ],
  competitionError: null
};

describe("how often each rank is held", () => {
  it("lists agencies by their rank now, each with its mean rank", () => {
    const rows = acceptabilityRows(figures);
    // 1·0.75 + 2·0.25, 1·0.25 + 2·0.7 + 3·0.05, 2·0.05 + 3·0.95
    expect(rows.map(({unit, expected}) => [unit.id, Number(expected.toFixed(6))])).toEqual([
      ["b", 1.25],
      ["a", 1.8],
      ["c", 2.95]
    ]);
    expect(rows[0]!.errors).toBeNull();
  });

  it("writes whole percent, nothing of none, and 100 only of all", () => {
    expect([0, 0.004, 0.25, 0.996, 1].map((share) => heatText(share, {locale}))).toEqual([
      "",
      "<1",
      "25",
      ">99",
      "100"
    ]);
  });

  it("says in words what the picture shows, who is level, and how it was computed", () => {
    expect(acceptabilitySummary(acceptabilityRows(figures), {locale})).toContain(
      "Instansi B paling sering di peringkat 1 (75,0% dari bobot yang diterima)"
    );
    expect(acceptabilityNote(figures, {locale})).toBe("");
    expect(acceptabilityNote({...figures, tied: [[0, 1]]}, {locale})).toContain("Instansi A dan Instansi B seri");
    const sampled = {...figures, competitionError: [[0.004, 0.002, 0]], samples: 400};
    expect(acceptabilityMethod(sampled, {locale})).toContain("400 contoh acak; galat baku paling besar 0,40");
  });
});
