// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from "vitest";
import {draftKey, openKitDraft} from "../../../src/kit/content/draft.js";
import type {KitDraft} from "../../../src/kit/write/types.js";

const initial: KitDraft = {
  cases: ["kini"],
  leftOut: [],
  title: null,
  author: "",
  date: null,
  questions: null
};
const open = () => openKitDraft(initial, () => localStorage);

beforeEach(() => localStorage.clear());

describe("openKitDraft", () => {
  it("keeps what is written for the next visit", () => {
    open().set({title: "Rapat <b>"});
    expect(open().value).toEqual({...initial, title: "Rapat <b>"});
  });

  it("undoes what was settled, not each letter", () => {
    const draft = open();
    for (const title of ["R", "Ra", "Rap"]) draft.set({title}, {commit: false});
    draft.set({title: "Rapat"});
    draft.set({author: "Tim"});
    draft.undo();
    expect(draft.value).toEqual({...initial, title: "Rapat"});
    draft.undo();
    expect(draft.value).toEqual(initial);
    expect(draft.canUndo).toBe(false);
    draft.undo();
    expect(draft.value).toEqual(initial);
  });

  it("restores what the page starts with, and undoes that, too", () => {
    const draft = open();
    draft.set({title: "Rapat"});
    draft.reset();
    expect(draft.value).toEqual(initial);
    draft.undo();
    expect(draft.value.title).toBe("Rapat");
  });

  it.each([
    "not json",
    "[]",
    '{"version":3,"draft":{}}',
    '{"version":2,"draft":{}}',
    '{"version":1,"draft":{"title":5}}'
  ])("starts anew from what it cannot read: %s", (text) => {
    localStorage.setItem(draftKey, text);
    expect(open().value).toEqual(initial);
  });

  it("takes over a draft from before there were new sections, which are wanted until they are taken out", () => {
    const draft = {cases: ["kini"], title: null, author: "Tim", date: "2026-11-23", questions: "Apa?"};
    const sections = ["ringkasan", "peringkat", "sebab", "kategori", "kelengkapan", "pertanyaan", "metode"];
    localStorage.setItem(draftKey, JSON.stringify({version: 1, draft: {...draft, sections}}));
    expect(open().value).toEqual({...draft, leftOut: ["perubahan"]});
    open().set({leftOut: ["perubahan", "ketahanan"]});
    expect(open().value.leftOut).toEqual(["perubahan", "ketahanan"]);
    expect(JSON.parse(localStorage.getItem(draftKey)!)).toMatchObject({version: 2});
  });

  it("goes on without storage, and says that nothing is kept", () => {
    const draft = openKitDraft(initial, () => {
      throw new Error("refused");
    });
    expect([draft.value, draft.kept]).toEqual([initial, false]);
    draft.set({title: "Rapat"});
    expect([draft.value.title, draft.kept]).toEqual(["Rapat", false]);
  });

  it("takes over what another tab has kept, which undo gives back, and no other key", () => {
    const [mine, other] = [open(), open()];
    const heard: (string | null)[] = [];
    const end = mine.watch(({title}) => heard.push(title));
    mine.set({title: "Punya saya"});
    other.set({title: "Tab lain"});
    dispatchEvent(new StorageEvent("storage", {key: "timbang:lab-files"}));
    expect(mine.value.title).toBe("Punya saya");
    dispatchEvent(new StorageEvent("storage", {key: draftKey}));
    expect(mine.value.title).toBe("Tab lain");
    mine.undo();
    end();
    dispatchEvent(new StorageEvent("storage", {key: draftKey}));
    expect(mine.value.title).toBe("Punya saya");
    expect(heard).toEqual([null, "Punya saya", "Tab lain", "Punya saya"]);
  });
});
