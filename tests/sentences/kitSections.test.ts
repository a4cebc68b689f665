import fc from "fast-check";
import {expect, it} from "vitest";
import type {Scheme} from "../../lib/index.js";
import {isListOf, locales, numberIn, partsOf, rulesets} from "./generate.js";
import {overKits, sceneOf, staffs} from "./kitScene.js";
import type {Standing} from "./kitScene.js";
import {scored} from "./people.js";

type Locale = "id" | "en";

const near = (text: string, exact: number, locale: Locale, slack = 0.005) =>
  expect([text, exact, Math.abs(numberIn(text, locale) - exact) <= slack + 1e-6]).toEqual([text, exact, true]);

const at = (ranking: readonly Standing[], id: string) => ranking.find((one) => one.id === id);

it("figures and captions name the first, the last and every move as they are", () => {
  overKits((scene, locale) => {
    const {before, afters, section, persons, now} = scene;
    for (const [k, after] of afters.entries()) {
      const {figure, tables} = section(`peringkat-${k + 1}`);
      expect(figure !== null).toBe(after.length > 0);
      const counted = persons.filter(
        ({employee}) => scored(employee, now[k]!.scheme, now[k]!.weights).isCounted
      ).length;
      for (const caption of [tables[0]!.caption, figure?.title ?? ""]) {
        const brief = /\(([\d.,]+) (?:pegawai.*? dari|of) ([\d.,]+)/.exec(caption);
        if (brief)
          expect([numberIn(brief[1]!, locale), numberIn(brief[2]!, locale)]).toEqual([counted, persons.length]);
      }
      if (!figure) continue;
      const [, count, first, high, last, low] =
        /(?:Diagram batang|Bar chart of) (\d+) (?:instansi|agency|agencies)\. (?:Teratas|First is) (.+) (?:dengan indeks|with index) ([\d.,]+), (?:terbawah|last) (.+) (?:dengan|with) ([\d.,]+)\.$/.exec(
          figure.alt
        )!;
      const worst = Math.max(...after.map(({rank}) => rank));
      const named = (rank: number) => after.filter((one) => one.rank === rank).map(({id}) => id);
      expect([Number(count), isListOf(first!, named(1)), isListOf(last!, named(worst))]).toEqual([
        after.length,
        true,
        true
      ]);
      near(high!, Math.max(...after.map(({index}) => index)), locale);
      near(low!, Math.min(...after.map(({index}) => index)), locale);
      for (const row of tables[0]!.rows.filter(([rank]) => rank!.value !== null && rank!.value !== undefined)) {
        const [rank, name, index, places, earlier] = row;
        const own = at(after, name!.text)!;
        const old = at(before, name!.text);
        expect(rank!.value).toBe(own.rank);
        expect(/seri|tie|=/.test(rank!.text)).toBe(named(own.rank).length > 1);
        near(index!.text, own.index, locale);
        if (old) {
          near(earlier!.text, old.index, locale);
          expect(places!.value).toBe(old.rank - own.rank);
        } else expect(places!.text).toBe("–");
      }
    }
    const {figure} = section("ringkasan");
    if (!figure) return;
    const several = afters.length > 1;
    const parts = several
      ? [...figure.alt.matchAll(/(?:Ke|To) “(X\d)”: (.+?)\.(?= (?:Ke|To) “|$)/g)].map(([, name, moves]) => ({
          k: Number(name!.slice(1)),
          moves: moves!
        }))
      : [{k: 0, moves: figure.alt}];
    expect(parts.map(({k}) => k)).toEqual(afters.map((_, k) => k));
    for (const {k, moves} of parts) {
      const movers = afters[k]!.filter(({id, rank}) => (at(before, id)?.rank ?? rank) !== rank);
      const said = [...moves.matchAll(/(a\d) \((\d+) → (\d+)\)/g)].map(([, id, from, to]) => `${id} ${from} ${to}`);
      expect(said.sort()).toEqual(movers.map(({id, rank}) => `${id} ${at(before, id)!.rank} ${rank}`).sort());
      expect(/Tidak ada yang berpindah|No one changes/.test(moves)).toBe(movers.length === 0);
    }
  }, 120);
});

/** The option chosen for each switch, by itself or as the first there is. */
const optionsOf = ({switches, settings}: Scheme) =>
  switches.map(({id, options}) => settings[id] ?? options[0]!.id).join();

it("the first sentence says what was changed, rules or weights or both, and how many moved", () => {
  overKits((scene) => {
    const {before, afters, was, now, section} = scene;
    const {sentences} = section("ringkasan");
    for (const [k, after] of afters.entries()) {
      const text = afters.length > 1 ? sentences.find((one) => one.startsWith(`X${k}: `))! : sentences[0]!;
      const {scheme, weights} = now[k]!;
      const isOther = scheme.id !== was.scheme.id || optionsOf(scheme) !== optionsOf(was.scheme);
      const isMoved = partsOf(weights).join() !== partsOf(was.weights).join();
      const isSame = /sama dengan Y|the same as Y/.test(text);
      expect([text, isSame]).toEqual([text, !isOther && !isMoved]);
      if (isSame) continue;
      expect(/aturan yang diubah|rules changed|changed rules/i.test(text)).toBe(isOther);
      expect(/bobot|weights/.test(text)).toBe(isMoved);
      const both = after.flatMap(({id, rank}) => before.filter((one) => one.id === id).map((one) => one.rank !== rank));
      const movers = both.filter(Boolean).length;
      const count = /(\d+|tidak satu pun|none) (?:dari|of) (?:the )?(\d+) (?:instansi|agencies)/.exec(text);
      if (both.length > 1) expect([Number(count![1]) || 0, Number(count![2])]).toEqual([movers, both.length]);
      else if (both.length === 1) expect(/tetap pada|keeps its/.test(text)).toBe(movers === 0);
      else expect(text).toMatch(/tidak ada instansi|no agency/);
    }
  }, 150);
});

it("the section on why takes apart the change of who moved furthest, in parts that add up", () => {
  overKits((scene, locale) => {
    const {before, afters, section} = scene;
    for (const [k, after] of afters.entries()) {
      const {title, sentences, figure, tables} = section(`sebab-${k + 1}`);
      const both = after.flatMap((now) =>
        before.filter(({id}) => id === now.id).map((then) => ({id: now.id, then, now}))
      );
      const moved = (one: (typeof both)[number]) => Math.abs(one.then.rank - one.now.rank);
      const most = Math.max(0, ...both.map(moved));
      if (most === 0) {
        expect(sentences[0]).toMatch(/^(Tidak ada instansi yang berpindah peringkat|No agency changes rank)/);
        continue;
      }
      const name = /: (a\d)/.exec(title)![1]!;
      const one = both.find(({id}) => id === name)!;
      expect(moved(one)).toBe(most);
      const [byIndex, byRank, ...rest] = sentences;
      const change =
        /(naik|turun|rises|falls) (?:by )?([\d.,]+), (?:dari|from) ([\d.,]+) (?:menjadi|to) ([\d.,]+)\.$/.exec(
          byIndex!
        );
      if (change) {
        const [, way, by, from, to] = change;
        near(from!, one.then.index, locale);
        near(to!, one.now.index, locale);
        const shown = numberIn(to!, locale) - numberIn(from!, locale);
        expect(shown).toBeCloseTo(numberIn(by!, locale) * (/naik|rises/.test(way!) ? 1 : -1), 6);
      } else near(/([\d.,]+)\.$/.exec(byIndex!)![1]!, one.now.index, locale);
      const ranks = /(naik|turun|up|down).*? (\d+) (?:ke|to) (\d+)\.$/.exec(byRank!)!;
      expect([Number(ranks[2]), Number(ranks[3])]).toEqual([one.then.rank, one.now.rank]);
      expect(/naik|up/.test(ranks[1]!)).toBe(one.now.rank < one.then.rank);
      const passed = (way: number) =>
        both
          .filter(({then, now}) => way * (then.rank - one.then.rank) <= 0 && way * (now.rank - one.now.rank) > 0)
          .map(({id}) => id);
      for (const [pattern, who] of [
        [/^(?:Menyalip|It overtakes) (.+)\.$/, passed(1)],
        [/^(?:Disalip|It is overtaken by) (.+)\.$/, passed(-1)]
      ] as const) {
        const found = rest.map((text) => pattern.exec(text)).find(Boolean);
        expect(found !== undefined).toBe(who.length > 0);
        if (found) expect(isListOf(found[1]!, who)).toBe(true);
      }
      if (!figure) {
        expect(rest.at(-1)).toMatch(/tidak dapat diuraikan|cannot be split/);
        continue;
      }
      const total = /(?:jumlah ([−+]?[\d.,]*\d) poin|: ([−+]?[\d.,]*\d) points in all)/.exec(figure.alt)!;
      const sum = numberIn(total[1] ?? total[2]!, locale);
      const printed = (value: number) => Math.round(100 * value) / 100;
      expect(Math.abs(sum - (one.now.index - one.then.index))).toBeLessThanOrEqual(0.0101);
      const parts = [...figure.alt.matchAll(/[a-z] ([−+]?\d+[.,]\d+)\.(?: |$)/g)].map(([, part]) =>
        numberIn(part!, locale)
      );
      expect(parts).toHaveLength(4);
      expect(printed(parts.reduce((all, part) => all + part, 0))).toBeCloseTo(sum, 6);
      const rows = tables[0]!.rows.map((row) => row.slice(1).map(({value}) => value as number));
      const last = rows.pop()!;
      for (const [c, value] of last.entries())
        expect(printed(rows.reduce((all, row) => all + row[c]!, 0))).toBeCloseTo(value, 6);
      for (const row of [...rows, last])
        if (row.length > 1)
          expect(printed(row.slice(0, -1).reduce((all, part) => all + part, 0))).toBeCloseTo(row.at(-1)!, 6);
      expect(last.at(-1)).toBeCloseTo(sum, 6);
    }
  }, 120);
});

it("people who change category are counted one by one", () => {
  overKits((scene, locale) => {
    const {persons, was, now, section, agencies} = scene;
    for (const [k, rules] of now.entries()) {
      const {sentences, tables} = section(`kategori-${k + 1}`);
      const both = persons.map(({agency, employee}) => ({
        agency,
        then: scored(employee, was.scheme, was.weights),
        now: scored(employee, rules.scheme, rules.weights)
      }));
      const place = (scheme: Scheme, category: string) =>
        scheme.bands.map((band) => band.category as string).indexOf(category);
      const staying = both.filter(({then, now}) => then.isCounted && now.isCounted);
      const way = ({then, now}: (typeof both)[number]) =>
        Math.sign(place(was.scheme, then.category) - place(rules.scheme, now.category));
      const [up, down] = [1, -1].map((sign) => staying.filter((one) => way(one) === sign).length) as [number, number];
      const all = sentences.join(" ");
      if (staying.length === 0) {
        expect(all).toMatch(/Tidak ada pegawai yang dihitung|No employee is counted|Tidak diperlihatkan|Not shown/);
        continue;
      }
      if (/^(Tidak diperlihatkan|Not shown)/.test(all)) continue;
      const none = /(?:Tidak seorang pun dari|Not one of) ([\d.,]+)/.exec(all);
      const changed =
        /(?:Dari|Of) ([\d.,]+) (?:pegawai|employees), ([\d.,]+) (?:naik|move) .*?(?:dan|and) ([\d.,]+) (?:turun|to a lower one); ([\d.,]+\s?%)/.exec(
          all
        );
      expect(none !== null).toBe(up + down === 0);
      if (none) expect(numberIn(none[1]!, locale)).toBe(staying.length);
      if (changed) {
        expect(changed.slice(1, 4).map((text) => numberIn(text, locale))).toEqual([staying.length, up, down]);
        near(changed[4]!.replace(/\s?%/, ""), (100 * (up + down)) / staying.length, locale, 0.05);
      }
      const entering = both.filter(({then, now}) => !then.isCounted && now.isCounted).length;
      const leaving = both.filter(({then, now}) => then.isCounted && !now.isCounted).length;
      for (const [pattern, n] of [
        [/(?:Baru masuk hitungan|Newly in the count): ([\d.,]+)/, entering],
        [/(?:Keluar dari hitungan|No longer in the count): ([\d.,]+)/, leaving]
      ] as const) {
        const found = pattern.exec(all);
        if (found) expect(numberIn(found[1]!, locale)).toBe(n);
        else if (n > 0) expect(all).toMatch(/tersamar|hidden/);
      }
      for (const [name, ...cells] of tables[0]?.rows ?? []) {
        expect(agencies).toContain(name!.text);
        for (const [c, cell] of cells.entries())
          if (cell.value !== null && cell.value !== undefined)
            expect(cell.value).toBe(
              staying.filter((one) => one.agency === name!.text && way(one) === (c === 0 ? 1 : -1)).length
            );
      }
    }
  }, 120);
});

it("completeness is that of the people the rules cover", () => {
  overKits((scene, locale) => {
    const {content, persons, agencies, now} = scene;
    for (const {sentences, tables, cases} of content.sections.filter(({id}) => id.startsWith("kelengkapan"))) {
      const {scheme, weights} = now[cases[0]!]!;
      const parts = agencies.map((id) => {
        const own = persons.filter(({agency}) => agency === id).map(({employee}) => scored(employee, scheme, weights));
        const covered = own.filter(({isCovered}) => isCovered);
        return {id, n: covered.length, part: covered.filter(({isComplete}) => isComplete).length / covered.length};
      });
      const there = parts.filter(({n}) => n > 0);
      const text = sentences[0]!;
      const least =
        /(?:Rekaman paling tidak lengkap|Least complete records): (.+), ([<>]?[\d.,]+\s?%) (?:lengkap|complete)/.exec(
          text
        );
      const shown = (tables[0]?.rows ?? []).flatMap(([name, , , part]) =>
        part!.value === null || part!.value === undefined ? [] : [{id: name!.text, value: part!.value}]
      );
      for (const {id, value} of shown) expect(value).toBeCloseTo(parts.find((one) => one.id === id)!.part, 9);
      const among = there.filter(({id}) => shown.some((one) => one.id === id));
      const isAll = among.length === there.length;
      if (among.length === 0) expect(text).toMatch(/tidak ditampilkan|not shown/);
      else if (!least) {
        expect(among.every(({part}) => part === 1)).toBe(true);
        if (!isAll) expect(Number(/(\d+)/.exec(text)![1])).toBe(among.length);
      } else {
        const smallest = Math.min(...among.map(({part}) => part));
        expect(
          isListOf(
            least[1]!,
            among.filter(({part}) => part < smallest + 1e-12).map(({id}) => id)
          )
        ).toBe(true);
        if (!/[<>]/.test(least[2]!)) near(least[2]!.replace(/\s?%/, ""), 100 * smallest, locale, 0.05);
        const told = /(?:di antara|among the) (\d+)/.exec(text);
        expect(told ? Number(told[1]) : there.length).toBe(among.length);
      }
    }
  }, 120);
});

it("a masked kit names no agency, tells of none by its people, and does not follow the order of the data", () => {
  fc.assert(
    fc.property(staffs, rulesets, rulesets, locales, (staff, before, after, locale) => {
      const letters = "EDCBA".slice(0, staff.counts.length);
      const turned = {...staff, counts: [...staff.counts].reverse()};
      const {content, agencies} = sceneOf(staff, before, [after], locale, letters);
      const texts = JSON.stringify([content.sections, content.stamps]);
      for (const id of agencies) expect(texts).not.toMatch(new RegExp(`\\b${id}\\b`));
      for (const {tables} of content.sections.filter(({id}) => /^(kategori|kelengkapan)/.test(id)))
        expect(tables).toEqual([]);
      const other = sceneOf(turned, before, [after], locale, [...letters].reverse().join("")).content;
      expect(other.sections).toEqual(content.sections);
    }),
    {numRuns: 60}
  );
});
