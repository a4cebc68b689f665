// @vitest-environment jsdom
// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {quickChartView} from "../../../src/lab/ui/quickChartView.js";
import type {ExportOutput} from "../../../src/lab/ui/outputDownloads.js";
import {columnTable} from "../../../src/lab/engine/columnTable.js";

const table = columnTable({
  columns: [
    {name: "unit", type: "text"},
    {name: "n", type: "number"}
  ],
  values: [
    ["A", "B"],
    [20_000, 0.5]
  ],
  rows: 2
});

async function drawn(locale: "id" | "en") {
  const view = quickChartView(table, {locale, exportOutput: {} as ExportOutput});
  [...view.querySelectorAll("button")].find(({textContent}) => /Gambar|Draw/.test(textContent))!.click();
  await vi.waitFor(() => expect(view.querySelector("svg")).not.toBeNull());
  return view;
}

it("writes the numbers of its axis as readers of the language do", async () => {
  expect((await drawn("id")).querySelector("svg")!.textContent).toContain("20.000");
  expect((await drawn("en")).querySelector("svg")!.textContent).toContain("20,000");
});

it("calls what it draws in the choice as on the axis", async () => {
  const view = await drawn("id");
  const [, ys] = view.querySelectorAll("select");
  expect([...ys!.options].map(({text}) => text)).toEqual(["banyaknya baris", "rata-rata n"]);
  expect(view.querySelector("svg")!.getAttribute("aria-label")).toContain("rata-rata n");
});
