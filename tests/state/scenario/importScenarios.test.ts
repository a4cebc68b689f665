import {describe, expect, it} from "vitest";
import {distinctName} from "../../../src/state/scenario/distinctName.js";
import {importScenarios} from "../../../src/state/scenario/importScenarios.js";
import {longestName} from "../../../src/state/scenario/limits.js";
import {sameContent} from "../../../src/state/scenario/sameContent.js";
import {saved} from "../../../src/state/scenario/savedScenario.js";
import type {SavedScenario} from "../../../src/state/scenario/savedScenario.js";
import {draft} from "./savedFixture.js";

const kept = (id: string, name: string) => saved(draft(name), id, new Date(0));

describe("distinctName", () => {
  it.each([
    ["Usul", [], "Usul"],
    ["Usul", ["Usul"], "Usul (2)"],
    ["Usul (2)", ["Usul", "Usul (2)"], "Usul (3)"],
    ["Usul", ["Usul", "Usul (3)"], "Usul (2)"],
    [" (2)", [" (2)"], "(2) (2)"],
    ["Cafe\u0301", ["Caf\u00e9"], "Cafe\u0301 (2)"]
  ])("of %j where %j are taken is %j", (name, taken, distinct) => {
    expect(distinctName(name, new Set(taken))).toBe(distinct);
  });

  it("is no longer than a name may be", () => {
    const long = "a".repeat(longestName);
    const name = distinctName(long, new Set([long]));
    expect([name.length, name.endsWith("a (2)")]).toEqual([longestName, true]);
  });
});

describe("sameContent", () => {
  const one = kept("a", "Usul");
  const turned = Object.fromEntries(Object.entries(one.scenario).reverse()) as SavedScenario["scenario"];

  it.each([
    [{name: "Usul (2)"}, true],
    [{scenario: turned, revision: 7, id: "b"}, true],
    [{name: "Usul B"}, false],
    [{note: "lain"}, false],
    [{scenario: {...one.scenario, instansi: "klhk"}}, false]
  ])("is told of %j: %j", (change, same) => expect(sameContent(one, {...one, ...change})).toBe(same));
});

describe("importScenarios", () => {
  /** A store of records by id, where some ids are taken by what cannot be read and some records are not stored. */
  function fake({taken = [], full = []}: {taken?: string[]; full?: string[]} = {}) {
    const records = new Map<string, SavedScenario>();
    return {
      records,
      find: (id: string) => records.get(id),
      async add(record: SavedScenario) {
        if (taken.includes(record.id)) return {scenario: null, problem: {code: "gone" as const, name: ""}};
        records.set(record.id, record);
        return {scenario: record, problem: full.includes(record.id) ? {code: "full" as const} : null};
      },
      newId: () => "new",
      isUnkept: (id: string) => full.includes(id)
    };
  }

  it("adds what is new as its first revision, and leaves what is there", async () => {
    const store = fake();
    const [a, b] = [kept("a", "A"), kept("b", "B")];
    expect(await importScenarios([{...a, revision: 7}], store)).toEqual({
      added: 1,
      known: 0,
      unkept: [],
      problem: null
    });
    expect(store.records.get("a")!.revision).toBe(1);
    expect(await importScenarios([a, b], store)).toMatchObject({added: 1, known: 1});
  });

  it("gives one whose id is taken a new one", async () => {
    const store = fake({taken: ["b"]});
    await store.add(kept("a", "A"));
    await importScenarios([kept("a", "lain")], store);
    expect([...store.records.keys()]).toEqual(["a", "new"]);
    store.records.delete("new");
    expect(await importScenarios([kept("b", "B")], store)).toMatchObject({added: 1, problem: null});
    expect([...store.records.keys()]).toEqual(["a", "new"]);
  });

  it("says what storage did not take", async () => {
    const outcome = await importScenarios(
      ["a", "b", "c"].map((id) => kept(id, id)),
      fake({full: ["b", "c"]})
    );
    expect(outcome).toMatchObject({added: 3, problem: {code: "full"}});
    expect(outcome.unkept.map(({id}) => id)).toEqual(["b", "c"]);
  });
});
