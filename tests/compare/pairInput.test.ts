// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {pairInput} from "../../src/compare/pairInput.js";

const columns = ["A", "B", "C"].map((name, i) => ({short: `S${i + 1}`, name}));
const agencies = [
  {value: "x", label: "Instansi X"},
  {value: "y", label: "Instansi Y"}
];
const data = {columns, agencies, from: 0, to: 2, agency: "x"};

it("shows the pair it is given", () => {
  const input = pairInput(data, {locale: "id"});
  expect([...input.querySelectorAll("select")].map(({value}) => value)).toEqual(["0", "2", "0"]);
  input.update({...data, from: 1, to: 0, agency: "y"});
  expect([...input.querySelectorAll("select")].map(({value}) => value)).toEqual(["1", "0", "1"]);
  expect(input.value).toEqual({from: 1, to: 0, agency: "y"});
});

it("tells what is picked, once as it happens and once to be kept", () => {
  const input = pairInput(data, {locale: "id"});
  const told = vi.fn();
  for (const type of ["input", "change"]) input.addEventListener(type, () => told(type, input.value));
  const select = input.querySelector<HTMLSelectElement>('[aria-label="Ke skenario"]')!;
  select.value = "1";
  select.dispatchEvent(new Event("input", {bubbles: true}));
  select.dispatchEvent(new Event("change", {bubbles: true}));
  const now = {from: 0, to: 1, agency: "x"};
  expect(told.mock.calls).toEqual([
    ["input", now],
    ["change", now]
  ]);
});

it("keeps the ids of agencies out of the document, where names may be masked", () => {
  const kept = agencies.map(({label}, i) => ({value: `kabupaten-${i}`, label}));
  const input = pairInput({...data, agencies: kept, agency: "kabupaten-1"}, {locale: "id"});
  expect(input.outerHTML).not.toContain("kabupaten");
  expect(input.querySelectorAll("select")[2]!.selectedOptions[0]!.text).toBe("Instansi Y");
  expect(input.value.agency).toBe("kabupaten-1");
});

it("clips long names", () => {
  const long = [{short: "S1", name: "n".repeat(300)}, columns[1]!];
  const input = pairInput({...data, columns: long, to: 1}, {locale: "id"});
  expect(input.querySelector("option")!.textContent).toBe(`S1 · ${"n".repeat(39)}…`);
});
