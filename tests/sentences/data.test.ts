// @vitest-environment jsdom
import fc from "fast-check";
import {expect, it} from "vitest";
import {aggregatesPreview} from "../../src/datasets/aggregatesPreview.js";
import {coverageChart} from "../../src/datasets/coverageChart.js";
import {parseAggregates} from "../../src/datasets/means/readMeans.js";
import {uploadList} from "../../src/datasets/uploadList.js";
import {locales, numberIn} from "./generate.js";
import {isShareText} from "./segments.js";

const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

it("completeness is told exactly where it may be, and else by a bound that holds", () => {
  const group = fc
    .oneof(fc.nat(15), fc.integer({min: 10, max: 300}), fc.constant(20_000))
    .chain((n) =>
      fc.tuple(
        fc.constant(n),
        fc.oneof(fc.nat(n), fc.integer({min: Math.max(0, n - 12), max: n}), fc.nat(Math.min(n, 12)))
      )
    );
  const rows = fc.array(fc.array(group, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 4});
  fc.assert(
    fc.property(rows, locales, (table, locale) => {
      const data = table.flatMap((row, i) =>
        row.map(([n, complete], k) => ({instansi: `a${i}`, kanal: `k${k}`, n: n!, complete: complete!}))
      );
      const figure = coverageChart(data, {locale, width: 640, instansi: (id) => id, kanal: (id) => id});
      const of = (agency: string, channel: string) =>
        data.find(({instansi, kanal}) => instansi === agency && kanal === channel)!;
      const exact: number[] = [];
      const told = new Set<string>();
      for (const [i, row] of [...figure.querySelectorAll("tbody tr")].entries())
        for (const [k, cell] of [...row.querySelectorAll("td")].entries()) {
          const {n, complete} = of(`a${i}`, `k${k}`);
          const text = plain(cell);
          if (n === 0) {
            expect(text).toMatch(/^(tidak ada pegawai|no employees)$/);
            continue;
          }
          const found = /^(.+?) (?:dari|of) ([\d.,]+)$/.exec(text);
          if (!found || /^(dilindungi|protected)/.test(text)) continue;
          told.add(`a${i}`);
          expect(numberIn(found[2]!, locale)).toBe(n);
          const share = complete / n;
          const bound = /^([<>])(\d+)\s?%$/.exec(found[1]!);
          if (bound?.[1] === "<") expect(share).toBeLessThan(Number(bound[2]) / 100);
          else if (bound) expect(share).toBeGreaterThan(Number(bound[2]) / 100);
          else {
            expect([text, isShareText(found[1]!, share, locale)]).toEqual([text, true]);
            exact.push(share);
          }
        }
      const alt = figure.querySelector("svg[role=img], figure[role=img]")?.getAttribute("aria-label") ?? "";
      const said =
        /(\d+) (?:instansi|agency|agencies) .*?(?:terendah|lowest is) (\S+?%) \((a\d), (k\d)\), (?:tertinggi|the highest) (\S+?%) \((a\d), (k\d)\)/.exec(
          alt
        );
      expect(said !== null).toBe(exact.length > 0);
      if (!said) return;
      expect(Number(said[1])).toBe(told.size);
      for (const [text, agency, channel, end] of [
        [said[2], said[3], said[4], Math.min(...exact)],
        [said[5], said[6], said[7], Math.max(...exact)]
      ] as const) {
        const {n, complete} = of(agency!, channel!);
        expect([complete / n, isShareText(text!, end, locale)]).toEqual([end, true]);
      }
      // Nothing is called all or none that is not.
      for (const text of figure.querySelectorAll("svg text"))
        if (/^(0|100)\s?%$/.test(plain(text))) expect(exact).toContain(plain(text).startsWith("0") ? 0 : 1);
    }),
    {numRuns: 25}
  );
});

const cell = fc.oneof(
  {weight: 9, arbitrary: fc.integer({min: 1, max: 5}).map(String)},
  {weight: 1, arbitrary: fc.constantFrom("", "x", "99", "-1")}
);
const line = fc.tuple(
  fc.nat(30),
  fc.oneof(
    {weight: 9, arbitrary: fc.integer({min: 1, max: 900}).map(String)},
    {weight: 1, arbitrary: fc.constantFrom("", "0", "1x", "2,5")}
  ),
  cell,
  cell,
  cell,
  cell
);

it("an import says how many rows are good and how many are not, and a kept table how many it holds", () => {
  const maxima = {kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5};
  fc.assert(
    fc.property(
      fc.array(line, {minLength: 1, maxLength: 12}),
      fc.constantFrom(";", ",", "\t"),
      locales,
      (lines, mark, locale) => {
        const clean = lines.map((cells) => cells.map((one) => String(one).replace(",", mark === "," ? "" : ",")));
        const text = [
          ["unit", "n", "kualifikasi", "kompetensi", "kinerja", "disiplin"],
          ...clean.map(([name, ...rest]) => [`Dinas ${name}`, ...rest])
        ]
          .map((cells) => cells.join(mark))
          .join("\n");
        const parsed = parseAggregates(text, {maxima});
        const {rows, units} = parsed;
        // Each row by itself: a whole number of people, and means between nothing and the most, under a name of its own.
        const isNumber = (value: string, most: number) => /^\d+$/.test(value) && Number(value) <= most;
        const good = clean.filter(([name, n, ...means]) => {
          const isOnly = clean.filter(([other]) => other === name).length === 1;
          return (
            isOnly && /^[1-9]\d*$/.test(n!) && means.every((value, m) => isNumber(value, Object.values(maxima)[m]!))
          );
        });
        const said = plain(aggregatesPreview(parsed, "t", {locale, decide: () => {}}).querySelector("p"));
        if (rows.length === 0) return void expect(said).toMatch(/tidak dapat dipakai|cannot be used/);
        const numbers = (said.match(/\d+/g) ?? []).map(Number);
        const bad = clean.length - good.length;
        expect(units.length).toBe(good.length);
        expect([said, numbers]).toEqual([
          said,
          good.length === 0 ? [bad] : bad === 0 ? [good.length] : [good.length, bad]
        ]);
        const list = uploadList({locale}, {choose: () => {}, remove: () => {}});
        list.update([{id: "u", name: "t", units, added: 0} as never], null);
        const kept = /^([\d.,]+) (?:units?|unit), ([\d.,]+) (?:pegawai|employees)/.exec(
          plain(list.element.querySelector("small"))
        )!;
        expect(kept.slice(1, 3).map((one) => numberIn(one, locale))).toEqual([
          good.length,
          good.reduce((sum, [, n]) => sum + Number(n), 0)
        ]);
      }
    ),
    {numRuns: 60}
  );
});
