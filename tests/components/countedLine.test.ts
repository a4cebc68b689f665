// @vitest-environment jsdom
import {afterEach, expect, it} from "vitest";
import type {Filter} from "../../lib/index.js";
import {countedLine, withoutGroup} from "../../src/components/countedLine.js";
import type {Counted} from "../../src/model/counted.js";

afterEach(() => document.body.replaceChildren());

const counted = (filter: Filter): Counted => ({
  people: {n: 45_210, all: 61_000},
  table: null,
  masked: false,
  filter,
  outside: [],
  incomplete: null,
  hidden: 0,
  empty: 0,
  pending: null
});
const filter: Filter = {jenisJabatan: ["fungsional"], pendidikan: ["S2", "S3"]};

function make(given: Filter) {
  const line = countedLine({counted: counted(given)}, {locale: "id"});
  document.body.append(line);
  const chips = () => [...line.querySelectorAll<HTMLButtonElement>(".filter-chip")];
  return {line, chips, words: line.querySelector<HTMLElement>(".counted-words")!};
}

it("says who is counted beside a chip for each filter", () => {
  const {line, chips, words} = make(filter);
  expect(chips().map((chip) => chip.getAttribute("aria-label"))).toEqual([
    "Hapus saringan Kelompok jabatan: fungsional",
    "Hapus saringan Pendidikan: S-2, S-3"
  ]);
  expect(words.textContent).toBe("Dihitung 45.210 pegawai fungsional berpendidikan S-2 atau S-3 dari 61.000 pegawai.");
  expect(line.getAttribute("aria-label")).toBe("Siapa yang dihitung");
});

it("tells which filter is removed, and keeps the focus near", () => {
  const {line, chips, words} = make(filter);
  let left = filter;
  line.addEventListener("remove", ({detail}) => {
    left = withoutGroup(left, detail);
    line.update({counted: counted(left)});
  });
  chips()[0]!.focus();
  chips()[0]!.click();
  expect(left).toEqual({pendidikan: ["S2", "S3"]});
  expect(document.activeElement).toBe(chips()[0]);
  chips()[0]!.click();
  expect(left).toEqual({});
  expect(chips()).toEqual([]);
  expect(document.activeElement).toBe(words);
  expect(words.textContent).toBe("Dihitung 45.210 dari 61.000 pegawai.");
});

it("names the scenarios it is about, whose filters are not to be removed here", () => {
  const {line, chips, words} = make(filter);
  line.update({counted: counted(filter), of: "S1, S3", removable: false});
  expect(chips()).toEqual([]);
  expect(words.textContent).toMatch(/^S1, S3: Dihitung 45\.210 pegawai/);
  line.update(null);
  expect(line.hidden).toBe(true);
});
