// @vitest-environment jsdom
import {afterEach, describe, expect, it, vi} from "vitest";
import {kitInput} from "../../../src/kit/ui/kitInput.js";
import type {KitInputData} from "../../../src/kit/ui/kitInput.js";
import {hostile} from "../../state/scenario/savedFixture.js";
import {draft} from "./fixtures.js";

afterEach(() => document.body.replaceChildren());

const choice = (id: string, name = id, blocked: string | null = null) => ({
  id,
  name,
  hint: "25 · 40 · 30 · 5",
  blocked
});
const data: KitInputData = {
  choices: [choice("kini"), choice("simpanan:a", "Rancangan")],
  sections: ["ringkasan", "ketahanan", "metode"].map((id) => ({id, label: id})),
  chosen: draft,
  today: "2026-11-23",
  canUndo: false,
  kept: true
};

function make(more: Partial<KitInputData> = {}) {
  const form = kitInput({...data, ...more}, {locale: "id"});
  document.body.append(form);
  return form;
}

const box = (form: Element, value: string) => form.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;

describe("kitInput", () => {
  it("has a name for every field, and fills in what is not written", () => {
    const form = make();
    for (const field of form.querySelectorAll<HTMLInputElement>("input, textarea"))
      expect(field.labels![0]!.textContent.trim()).not.toBe("");
    expect([...form.querySelectorAll("legend")].map((legend) => legend.textContent)).toEqual([
      "Skenario yang dibahas",
      "Bagian",
      "Judul dan pertanyaan"
    ]);
    expect(form.querySelector<HTMLInputElement>('input[type="date"]')!.value).toBe("2026-11-23");
    expect(form.value).toEqual(draft);
  });

  it("ticks a section unless it was left out, and tells what is left out", () => {
    const form = make({chosen: {...draft, leftOut: ["metode"]}});
    expect(["ringkasan", "ketahanan", "metode"].map((id) => box(form, id).checked)).toEqual([true, true, false]);
    const told = vi.fn();
    form.addEventListener("change", () => told(form.value.leftOut));
    box(form, "ketahanan").click();
    expect(told).toHaveBeenCalledExactlyOnceWith(["ketahanan", "metode"]);
    form.update({...data, sections: [...data.sections, {id: "baru", label: "Baru"}]});
    expect(box(form, "baru").checked).toBe(true);
  });

  it("says how many of how many are taken, and closes the others with the reason once there are six", () => {
    const choices = ["a", "b", "c", "d", "e", "f", "g"].map((id) => choice(id));
    const form = make({choices, chosen: {...draft, cases: ["a", "b", "c", "d", "e"]}});
    const shut = () => choices.filter(({id}) => box(form, id).disabled).map(({id}) => id);
    expect(form.querySelector("fieldset .hint")!.textContent).toBe("5 dari paling banyak 6.");
    expect(shut()).toEqual([]);
    const sixth = box(form, "f");
    sixth.focus();
    sixth.click();
    form.update({...data, choices, chosen: form.value});
    expect(form.querySelector("fieldset .hint")!.textContent).toBe("6 dari paling banyak 6.");
    expect(shut()).toEqual(["g"]);
    expect(document.activeElement).toBe(sixth);
    const reason = form.querySelector(`[id="${box(form, "g").getAttribute("aria-describedby")}"]`);
    expect(reason!.textContent).toBe("Paling banyak 6 skenario dalam satu bahan; lepaskan salah satu dulu.");
    sixth.click();
    form.update({...data, choices, chosen: form.value});
    expect(shut()).toEqual([]);
  });

  it("keeps chosen what cannot be chosen now, and says why it cannot", () => {
    const chosen = {...draft, cases: ["kini", "simpanan:a", "simpanan:hilang"]};
    const form = make({choices: [choice("kini"), choice("simpanan:a", "Rancangan", "dibuat untuk data lain")], chosen});
    expect([box(form, "simpanan:a").disabled, box(form, "simpanan:a").checked]).toEqual([true, false]);
    expect(form.textContent).toContain("dibuat untuk data lain");
    expect(form.value.cases).toEqual(["kini", "simpanan:a", "simpanan:hilang"]);
    box(form, "kini").click();
    expect(form.value.cases).toEqual(["simpanan:a", "simpanan:hilang"]);
  });

  it("does not write over what is being typed", () => {
    const form = make();
    const title = form.querySelector<HTMLInputElement>('input[type="text"]')!;
    title.focus();
    title.value = "Rap";
    form.update({...data, chosen: {...draft, title: "Ra"}});
    expect(title.value).toBe("Rap");
    title.blur();
    form.update({...data, chosen: {...draft, title: "Rapat"}});
    expect([title.value, form.value.title]).toEqual(["Rapat", "Rapat"]);
  });

  it("sends undo and restore, and says where nothing is kept", () => {
    const form = make({canUndo: false, kept: false});
    const told: string[] = [];
    for (const type of ["undo", "restore"]) form.addEventListener(type, () => told.push(type));
    const [undo, restore] = form.querySelectorAll("button");
    undo!.click();
    restore!.click();
    expect(told).toEqual(["restore"]);
    expect(form.querySelector('.kit-tools [role="status"]')!.textContent).toContain("menolak menyimpan");
    form.update({...data, canUndo: true});
    undo!.click();
    expect(told).toEqual(["restore", "undo"]);
  });

  it("shows any name as text", () => {
    const form = make({choices: hostile.map((name, i) => choice(`${i}`, name))});
    expect([...form.querySelectorAll("bdi")].slice(0, hostile.length).map((bdi) => bdi.textContent)).toEqual(hostile);
    expect(form.querySelector("script")).toBeNull();
  });

  it("lets titles and authors be as long as files write them, and says which questions will be cut", () => {
    const form = make({});
    const [title, author] = [...form.querySelectorAll<HTMLInputElement>('input[type="text"]')];
    expect([title!.maxLength, author!.maxLength]).toEqual([120, 80]);
    const questions = form.querySelector("textarea")!;
    const hint = () => questions.closest(".kit-words")!.querySelector("p.hint")!.textContent;
    expect(hint()).toBe("");
    questions.value = `Mengapa?\n${"a".repeat(241)}`;
    questions.dispatchEvent(new Event("input", {bubbles: true}));
    expect(hint()).toContain("1 pertanyaan lebih panjang dari 240 huruf");
  });
});
